import type { CustomerSummary, ReportPage } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { phoneOf } from '../stage/customers.ts'
import { isFocused } from '../stage/focus.ts'
import { PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const LABELS = {
  vi: {
    group: 'Quản lý đối tác',
    boomList: 'Khách boom hàng',
    customers: 'Khách hàng',
    low: 'Nguy cơ thấp',
    medium: 'Nguy cơ trung bình',
    high: 'Nguy cơ cao',
    returnRate: 'Tỷ lệ chuyển hoàn',
    nobody: 'Không có khách nào khớp bộ lọc',
    warning: 'Cảnh báo khách boom hàng: {count} lần báo xấu',
    history: 'Lịch sử báo xấu {name}',
    historyColumns: ['Shop cảnh báo', 'Ngày báo cáo', 'Nội dung báo cáo'],
    rate: (percent: number) => `${percent.toLocaleString('vi')} %`,
  },
  en: {
    group: 'Partners',
    boomList: 'Boom customers',
    customers: 'Customers',
    low: 'Low risk',
    medium: 'Medium risk',
    high: 'High risk',
    returnRate: 'Return rate',
    nobody: 'No customer matches the filters',
    warning: 'Boom customer warning: {count} bad reports',
    history: 'Bad reports about {name}',
    historyColumns: ['Reporting shop', 'Date', 'Content'],
    rate: (percent: number) => `${percent.toLocaleString('en')}%`,
  },
} as const
type Lang = keyof typeof LABELS

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

alternately(BOOM_LIST_RUNS)('S0-4 the navigation leads to the boom list ($label)', async ({ lang, hand }) => {
  const { group, boomList, customers } = LABELS[lang]
  const { page, table, visit } = await PartnersPage.open(stage, '#customers', { lang })
  const nav = page.getByRole('navigation', { name: group, exact: true })
  const link = (name: string) => nav.getByRole('link', { name, exact: true })
  const current = nav.locator('[aria-current]')
  await expect.poll(() => current.innerText()).toBe(customers)
  const summary = nav.locator('summary', { hasText: group })
  await hand.press(summary)
  await link(boomList).waitFor({ state: 'hidden' })
  await hand.press(summary)
  await hand.press(link(boomList))
  await expect.poll(() => current.innerText()).toBe(boomList)
  const heading = page.getByRole('heading', { level: 1, name: boomList, exact: true })
  await expect
    .poll(() => heading.evaluate((node) => Math.round(node.getBoundingClientRect().top) >= 0))
    .toBe(true)
  expect(await page.title()).toBe(`${boomList} · Sổ Sách`)
  const grid = table.getByRole('grid', { name: boomList, exact: true })
  const { total } = await searchBoomList(stage)
  // Its head is a row as well.
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(total + 1))
  visit.expectQuiet()
})

/** The requirement's own words in integers, to hold what the server says against. */
function levelOf(returned: number, shipped: number): 'low' | 'medium' | 'high' | 'none' {
  if (returned < 3 || returned * 4 < shipped) return 'none'
  if (returned * 4 >= shipped * 3) return 'high'
  return returned * 2 >= shipped ? 'medium' : 'low'
}

/** What the rows in sight say, with plain spaces, from top to bottom. */
async function shownRows(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr:visible').evaluateAll((found) =>
    found
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        cells: ['.name', 'td.level', 'td.returned', 'td.shipped', 'td.returnRate b'].map((selector) => {
          const cell = row.querySelector<HTMLElement>(selector)
          return cell?.innerText.trim() ?? ''
        }),
      }))
      .sort((a, b) => a.top - b.top),
  )
  return rows.map(({ cells }) => cells.map(plain))
}

function expectedRow({ name, risk }: CustomerSummary, lang: Lang): string[] {
  const { returned, shipped } = risk.shop
  const level = levelOf(returned, shipped)
  // More returned than shipped is 100 % (D-4); what is shown is floored to a tenth (D-3).
  const percent = Math.min(100, Math.floor((returned * 1000) / shipped) / 10)
  return [
    name ?? '',
    level === 'none' ? '' : LABELS[lang][level],
    returned.toLocaleString(lang),
    shipped.toLocaleString(lang),
    LABELS[lang].rate(percent),
  ]
}

alternately(BOOM_LIST_RUNS)(
  'S0-1 S0-2 S0-3 S0-6 every level holds who belongs there, with counts and rate ($label)',
  async ({ lang, hand }) => {
    const labels = LABELS[lang]
    const { table, ...partners } = await PartnersPage.open(stage, '', { lang })
    const shapes = new Set<string | null>()
    for (const level of ['high', 'medium', 'low'] as const) {
      const { items, total } = await searchBoomList(stage, { filter: { levels: [level] }, limit: 100 })
      const filter = table.getByRole('button', { name: `${labels[level]} ${total}` })
      await hand.press(filter)
      await expect.poll(() => filter.getAttribute('aria-pressed')).toBe('true')
      await expect.poll(() => shownRows(table)).toEqual(items.map((customer) => expectedRow(customer, lang)))
      for (const { risk } of items) expect(levelOf(risk.shop.returned, risk.shop.shipped)).toBe(level)
      shapes.add(await table.locator('tbody td.level path:visible').first().getAttribute('d'))
      await hand.press(filter)
    }
    expect(shapes.size).toBe(3)
    await table.getByRole('columnheader', { name: labels.returnRate }).waitFor()
    for (const key of ['below-low', 'half-returned-below-count']) {
      await hand.write(table.getByRole('searchbox'), phoneOf(key).typed)
      await table.locator('.scroller').getByText(labels.nobody, { exact: true }).waitFor()
    }
    partners.visit.expectQuiet()
  },
)

alternately(BOOM_LIST_RUNS)(
  'S0-5 the warning icon opens the bad-report history ($label)',
  async ({ lang, hand }) => {
    const { warning, history, historyColumns } = LABELS[lang]
    const { id, name } = await customerOf(stage, 'high-from')
    const { items } = await ask<ReportPage>(stage, `/v1/customers/${id}/reports`)
    expect(items.length).toBeGreaterThan(1)
    const partners = await PartnersPage.open(stage, '', { lang })
    const row = await partners.find(name ?? '', hand)
    const icon = row.getByRole('button', { name: warning.replace('{count}', String(items.length)) })
    await hand.press(icon)
    const dialog = partners.page.getByRole('dialog', { name: history.replace('{name}', name ?? '') })
    await dialog.getByRole('row').nth(items.length).waitFor()
    await expect.poll(() => dialog.getByRole('columnheader').allInnerTexts()).toEqual(historyColumns)
    const cells = dialog.locator('tbody tr')
    await expect
      .poll(() => cells.locator('td:first-child b').allInnerTexts())
      .toEqual(items.map(({ shop }) => shop.name))
    await expect
      .poll(() => cells.locator('.content').allInnerTexts())
      .toEqual(items.map(({ content }) => content))
    expect(
      await cells.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime'))),
    ).toEqual(items.map(({ reportedAt }) => reportedAt))
    await partners.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => isFocused(icon)).toBe(true)
    partners.visit.expectQuiet()
  },
)
