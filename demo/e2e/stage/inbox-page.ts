import type { Locator, Page } from 'playwright-core'
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

  /** Waits until the panel shows this customer with their orders. */
  async shows(name: string): Promise<this> {
    await this.panel.locator('[part=name]', { hasText: name }).waitFor()
    await this.panel.locator('.order').first().waitFor()
    return this
  }

  async open(name: string): Promise<void> {
    await this.page.locator('.conversation', { hasText: name }).click()
  }

  section(name: string): Locator {
    return this.panel.getByRole('region', { name, exact: true })
  }
}
