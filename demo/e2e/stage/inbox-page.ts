import type { Locator, Page } from 'playwright-core'
import { type Hand, pointer } from './hand.ts'
import type { Visit } from './visit.ts'

/** The chat inbox as a person sees it. */
export class InboxPage {
  readonly visit: Visit
  readonly page: Page
  readonly panel: Locator
  readonly reply: Locator
  readonly splitter: Locator
  readonly sent: Locator

  constructor(visit: Visit) {
    this.visit = visit
    this.page = visit.page
    this.panel = visit.page.locator('#panel')
    this.reply = visit.page.locator('#reply')
    this.splitter = visit.page.locator('#splitter')
    this.sent = visit.page.locator('.message-shop .message-text')
  }

  /** Waits until the panel shows this customer, with all that their sections say. */
  async shows(name: string): Promise<this> {
    await this.panel.locator('[part=name]', { hasText: name }).waitFor()
    await this.panel.locator('.skeleton').first().waitFor({ state: 'detached' })
    return this
  }

  conversation(name: string): Locator {
    return this.page.locator('.conversation', { hasText: name })
  }

  async open(name: string, hand: Hand = pointer): Promise<void> {
    await hand.press(this.conversation(name))
  }

  section(name: string): Locator {
    return this.panel.getByRole('region', { name, exact: true })
  }
}
