import { createMockServer, deskToken, type FaultChange, type MockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { servePages } from './pages.ts'
import { openVisit, type Visit, type VisitOptions } from './visit.ts'

/** The mock API over HTTP, the pages that know of it, and a browser: what a test file plays on. */
export class Stage {
  readonly server: MockServer
  readonly api: HttpDoor
  readonly pages: { url: string; close: () => Promise<void> }
  readonly browser: Browser

  /** The phones of each risk look-up that reached the server; the browser does not tell what a page sent. */
  readonly asked: string[][]

  private constructor(
    server: MockServer,
    api: HttpDoor,
    pages: Stage['pages'],
    browser: Browser,
    asked: string[][],
  ) {
    this.asked = asked
    this.server = server
    this.api = api
    this.pages = pages
    this.browser = browser
  }

  static async open(): Promise<Stage> {
    const server = createMockServer({ customers: 200 })
    const asked: string[][] = []
    const api = await listen(listening(server, asked))
    const [pages, browser] = await Promise.all([servePages(api.url), launchChromium()])
    return new Stage(server, api, pages, browser, asked)
  }

  visit(path = '/', options?: VisitOptions): Promise<Visit> {
    return openVisit(this.browser, `${this.pages.url}${path}`, options)
  }

  /** Ends all visits and takes every fault away. */
  async clear(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()))
    this.asked.length = 0
    this.fault({ latencyMs: 0, errorRate: 0, offline: false, scenario: null })
  }

  fault(change: FaultChange): void {
    this.server.faults.change(change)
  }

  /** What the server itself says of a phone, asked past the page. */
  async assess(phone: string): Promise<unknown> {
    const response = await fetch(`${this.api.url}/v1/risk-assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${deskToken(1, 'owner')}` },
      body: JSON.stringify({ phones: [phone] }),
    })
    const { assessments } = (await response.json()) as { assessments: unknown[] }
    return assessments[0]
  }

  async close(): Promise<void> {
    await this.browser.close()
    await Promise.all([this.pages.close(), this.api.close()])
  }
}

/** The same server, noting the phones that it is asked about. */
function listening(server: MockServer, asked: string[][]): MockServer {
  return {
    ...server,
    async respond(request, path) {
      if (request.method === 'POST' && request.url.endsWith('/v1/risk-assessments')) {
        const { phones } = (await request.clone().json()) as { phones: string[] }
        asked.push(phones)
      }
      return server.respond(request, path)
    },
  }
}
