import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { Visit } from './visit.ts'

/** An example of a chat product as a person sees it: its conversations, and the panel, one of them in a frame. */
export class ChatProductPage {
  readonly visit: Visit
  readonly page: Page
  readonly frame: FrameLocator
  readonly panel: Locator
  readonly conversations: Locator
  readonly embedded: string

  private constructor(visit: Visit, embedded: string, isPanelEmbedded: boolean) {
    this.visit = visit
    this.page = visit.page
    this.frame = visit.page.frameLocator('main iframe')
    this.panel = (isPanelEmbedded ? this.frame : visit.page).locator('#panel')
    this.conversations = (isPanelEmbedded ? visit.page : this.frame).locator('.conversation')
    this.embedded = embedded
  }

  static chatwoot(visit: Visit): ChatProductPage {
    return new ChatProductPage(visit, '/chatwoot-sidebar.html', true)
  }

  static rocketChat(visit: Visit): ChatProductPage {
    return new ChatProductPage(visit, '/rocket-chat-workspace.html', false)
  }

  /** Waits until the panel shows this customer with their orders. */
  async shows(name: string): Promise<this> {
    await this.panel.locator('[part=name]', { hasText: name }).waitFor()
    await this.panel.locator('.order').first().waitFor()
    return this
  }

  async open(name: string): Promise<void> {
    await this.conversations.filter({ hasText: name }).click()
  }

  /** The address of the page in the frame, without the settings behind it. */
  embeddedAddress(): string | undefined {
    const frame = this.page.frames().find((candidate) => candidate.url().includes(this.embedded))
    return frame?.url().split('#')[0]
  }
}

/** A page of an origin that nobody listed. */
export async function foreignSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><html lang="en"><title>Elsewhere</title></html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Lets a page of another origin, which this one opened, say something to this page or to the page in its frame. */
export async function sayFromElsewhere(
  page: Page,
  url: string,
  to: 'page' | 'frame',
  message: unknown,
): Promise<void> {
  const [elsewhere] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((address) => void window.open(address), url),
  ])
  await elsewhere.waitForLoadState()
  await elsewhere.evaluate(
    ([target, data]) => {
      const opener = window.opener as Window
      const heard = target === 'frame' ? opener.frames[0] : opener
      heard?.postMessage(data, '*')
    },
    [to, message] as const,
  )
  await elsewhere.close()
}
