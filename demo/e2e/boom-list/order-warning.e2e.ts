import type { RiskAssessment } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { phoneOf } from '../stage/customers.ts'
import { OrderPage } from '../stage/order-page.ts'
import { RISK_LABELS } from '../stage/risk-labels.ts'
import { figures, RiskPopover, said } from '../stage/risk-popover.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** What the server says of a phone, once it has been asked. */
async function answered(phone: string): Promise<RiskAssessment> {
  return vi.waitFor(() => stage.answerFor(phone), { timeout: 45_000 })
}

alternately(BOOM_LIST_RUNS)(
  'S0-12 typing only the phone shows the level; the click shows bad reports and return rate ($label)',
  async ({ lang, hand }) => {
    const labels = RISK_LABELS[lang]
    const order = new OrderPage(await stage.visit('/', { lang }))
    const { page } = order
    const phone = page.getByLabel(labels.phone, { exact: true })
    const popover = new RiskPopover(order)
    const shown = new Set<string>()
    for (const key of ['low-from', 'medium-up-to', 'high-from']) {
      const { typed, e164 } = phoneOf(key)
      await hand.write(phone, typed)
      const { level, reports, shop } = await answered(e164)
      const word = level === 'unknown' ? '' : labels[level]
      expect(word).not.toBe('')
      shown.add(word)
      await order.expectBadge(word, figures(lang, shop))
      for (const field of ['#customer-name', '#ward', '#street'])
        await expect.poll(() => page.locator(field).inputValue()).toBe('')

      await hand.press(order.badge.getByRole('button', { name: word }))
      const facts = await popover.facts()
      expect(Number.parseInt(said(facts, labels.badReports), 10)).toBe(reports.total)
      expect(said(facts, labels.returnRate)).toContain(figures(lang, shop))
      await page.keyboard.press('Escape')
      await popover.root.waitFor({ state: 'hidden' })
    }
    expect([...shown]).toEqual([labels.low, labels.medium, labels.high])
    order.visit.expectQuiet()
  },
)
