import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Visit } from './visit.ts'

/** The order form as a person sees it. */
export class OrderPage {
  readonly visit: Visit
  readonly page: Page
  readonly phone: Locator
  readonly badge: Locator
  readonly submit: Locator
  readonly toast: Locator

  constructor(visit: Visit) {
    const { page } = visit
    this.visit = visit
    this.page = page
    this.phone = page.locator('#phone')
    this.badge = page.locator('#risk')
    this.submit = page.locator('#submit')
    this.toast = page.locator('.toast')
  }

  /** Key by key, as a person does; whatever stood in the field before is replaced. */
  async type(phone: string): Promise<void> {
    await this.phone.fill('')
    await this.phone.pressSequentially(phone)
  }

  /** All that the badge's surface says, with plain spaces. */
  async badgeText(): Promise<string> {
    const text = await this.badge.locator('[part=badge]').innerText()
    return text.replace(/[\s\u00a0]+/g, ' ')
  }

  /** Waits until the badge says all of this. */
  async expectBadge(...parts: readonly string[]): Promise<void> {
    for (const part of parts) await expect.poll(() => this.badgeText()).toContain(part)
  }

  /** Waits until the page is complete: the badge, the fonts, who is signed in. */
  async settled(): Promise<void> {
    await this.badge.locator('[part=badge]').waitFor()
    await this.page.locator('#signed-in-name', { hasText: '·' }).waitFor()
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

  /** Everything that an order needs beside the phone number. */
  async fillCustomer(): Promise<void> {
    await this.page.locator('#customer-name').fill('Nguyễn Thị Thu Hà')
    await this.page.locator('#province').selectOption('Đà Nẵng')
    await this.page.locator('#ward').fill('Phường Hải Châu')
    await this.page.locator('#street').fill('12 Bạch Đằng')
  }

  /** What the page submitted last; waits for the notice. */
  async submitted(): Promise<Record<string, unknown>> {
    const data = this.toast.locator('pre')
    await data.waitFor({ state: 'attached' })
    return JSON.parse((await data.textContent()) ?? '') as Record<string, unknown>
  }
}
