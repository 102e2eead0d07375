import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from './stage/alternately.ts'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { RISK_LABELS } from './stage/risk-labels.ts'
import { figures, RiskPopover, said } from './stage/risk-popover.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const SCOPES = {
  vi: { ownShop: 'shop này', network: 'Toàn hệ thống' },
  en: { ownShop: 'this shop', network: 'All shops' },
} as const

const KEYS = [
  'high-from',
  'medium-up-to',
  'network-only',
  'reported-only',
  'nothing-shipped',
  'own-only',
] as const

const LANGUAGES = [{ lang: 'vi' }, { lang: 'en' }] as const

alternately(LANGUAGES)(
  'S0-12 X-1 the popover shows the figures that the server sent, for every level ($lang)',
  async ({ lang }) => {
    const order = new OrderPage(await stage.visit('/', { lang }))
    for (const key of KEYS) {
      await order.type(phoneOf(key).typed)
      const button = order.badge.locator('button[part=badge]')
      await button.click()
      const found = await new RiskPopover(order).facts()
      const answer = stage.answerFor(phoneOf(key).e164)
      const { badReports, returnRate } = RISK_LABELS[lang]
      const { ownShop, network } = SCOPES[lang]
      const shopRow = [...found.keys()].find((term) => term.startsWith(returnRate))
      expect(Number.parseInt(said(found, badReports), 10)).toBe(answer.reports.total)
      if (answer.reports.disputed > 0)
        expect(said(found, badReports)).toContain(String(answer.reports.disputed))
      expect(shopRow).toContain(ownShop)
      expect(said(found, returnRate)).toContain(figures(lang, answer.shop))
      expect(said(found, network)).toContain(figures(lang, answer.network))
      await order.page.keyboard.press('Escape')
    }
    order.visit.expectQuiet()
  },
)

test('S0-12 the popover opens and closes by keyboard, and focus comes back to the badge', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao')
  await order.page.keyboard.press('Tab')
  for (const key of ['Enter', 'Space']) {
    await order.page.keyboard.press(key)
    await order.badge.locator('[part=popover]').waitFor()
    await order.page.keyboard.press('Escape')
    await order.badge.locator('[part=popover]').waitFor({ state: 'hidden' })
    const focused = () =>
      order.page.evaluate(() =>
        document.querySelector('#risk')?.shadowRoot?.activeElement?.getAttribute('part'),
      )
    await expect.poll(focused).toBe('badge')
  }
  order.visit.expectQuiet()
})

test('S0-5 S0-15 the popover opens the bad-report history and the report, and tells the page', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type(phoneOf('high-from').typed)
  const popover = order.badge.locator('[part=popover]')
  const log = order.page.locator('.events')
  const dialog = order.badge.locator('dialog[open]')
  const choices = [
    ['Lịch sử báo xấu', 'boom-reports-open', 'Shop cảnh báo'],
    ['Báo xấu khách hàng', 'boom-report-open', 'Gửi báo xấu'],
  ] as const
  for (const [button, event, words] of choices) {
    await order.badge.locator('button[part=badge]').click()
    await popover.getByRole('button', { name: button }).click()
    await expect.poll(() => log.innerText()).toContain(event)
    await dialog.waitFor()
    await expect.poll(() => dialog.innerText()).toContain(words)
    await order.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
})
