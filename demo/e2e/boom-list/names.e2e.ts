import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { plain } from '../stage/risk-labels.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const NAMES = [
  'Nguyễn '.repeat(1429).slice(0, 10_000),
  'x'.repeat(10_000),
  'محمد علي حسن \u202Eمحمد',
  'Z\u0351\u036B\u0343a\u0322\u0348'.repeat(30),
  '👩‍👩‍👧‍👦🇻🇳'.repeat(200),
]

async function visit(width: number): Promise<PartnersPage> {
  return new PartnersPage(await stage.visit('/partners.html?sort=name', { width })).settled()
}

/** How high the rows on show are, each height once. */
const heights = ({ table }: PartnersPage) =>
  table
    .locator('tbody tr:visible')
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getBoundingClientRect().height))])

/** Gives the first of the list names that nobody has, but somebody will type one day. */
async function rename(): Promise<void> {
  const { store, commit } = stage.server.domain
  const { items } = await searchBoomList(stage, { limit: NAMES.length })
  const customers = items.flatMap(({ id }, at) => {
    const customer = store.customers.get(id)
    return customer ? [{ ...customer, name: `AAA ${NAMES[at]}` }] : []
  })
  commit({ customers })
}

test.each([1440, 320])(
  'names of 10,000 characters, right to left, with many marks, of emoji: the layout holds (%i px)',
  async (width) => {
    const usual = await heights(await visit(width))
    expect(usual).toHaveLength(1)
    await rename()
    const partners = await visit(width)
    const { page, table } = partners
    await expect.poll(() => partners.names.first().innerText()).toContain('AAA')
    const fits = async () =>
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await expect.poll(() => heights(partners)).toEqual(usual)
    await fits()
    for (const [at] of NAMES.entries()) {
      await partners.names.nth(at).click()
      const detail = page.getByRole('dialog')
      await detail.locator('.order, .empty').first().waitFor()
      await fits()
      const { x = -1, width: wide = Infinity } = (await detail.locator('.surface').boundingBox()) ?? {}
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
      await expect
        .poll(() => detail.locator('.surface').evaluate((e) => e.scrollWidth <= e.clientWidth))
        .toBe(true)
      // The tabs and what is below them are still in reach.
      expect((await detail.getByRole('tab').first().boundingBox())?.y).toBeLessThan(600)
      await page.keyboard.press('Escape')
      await detail.waitFor({ state: 'detached' })
    }
    const more = table
      .locator('tbody')
      .getByRole('button', { name: /^Thao tác khác/ })
      .first()
    await more.click()
    await table.getByRole('menuitem', { name: 'Báo xấu khách hàng' }).click()
    const send = page.getByRole('dialog').getByRole('button', { name: 'Gửi báo xấu' })
    await send.scrollIntoViewIfNeeded()
    await fits()
    await page.keyboard.press('Escape')
    await more.click()
    await table.getByRole('menuitem', { name: 'Làm mới SL đơn hàng' }).click()
    await expect
      .poll(async () => plain(await table.locator('.notices').innerText()))
      .toContain('Đã làm mới SL đơn hàng của AAA')
    await fits()
    expect((await table.locator('.notices').boundingBox())?.height).toBeLessThan(300)
    await expect.poll(() => heights(partners)).toEqual(usual)
    partners.visit.expectQuiet()
  },
)
