import type { CustomerPage, CustomerSearch, CustomerSummary } from '@boom-risk/client'
import { formatPhone } from '@boom-risk/client/rules'
import type { Download, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { BOOM_LIST_RUNS, type BoomListRun } from '../stage/boom-list-runs.ts'
import { frozenRows, recordsOf, sheetOf } from '../stage/exported-file.ts'
import { call, PartnersPage } from '../stage/partners-page.ts'
import { RISK_LABELS } from '../stage/risk-labels.ts'
import { shopDay } from '../stage/shop-date.ts'
import { Stage } from '../stage/stage.ts'

/** A spreadsheet would take them for formulas. */
const FORMULAS = ['=HYPERLINK("https://boom.example","Hà")', '+84 chị Hà', '@SUM(1;2)', '-1+1']

let stage: Stage
beforeAll(async () => {
  // So that the list is longer than what the screen loads of it.
  stage = await Stage.open({ customers: 8000 })
  const { store, commit } = stage.server.domain
  const { items } = await call<CustomerPage>(stage, '/v1/boom-customers/search', {
    filter: { status: 'active' },
  })
  const named = FORMULAS.map((name, at) => ({ name, customer: store.customers.get(items[at]?.id ?? '') }))
  commit({ customers: named.flatMap(({ name, customer }) => (customer ? [{ ...customer, name }] : [])) })
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const HEADERS = {
  vi: [
    'Khách hàng',
    'Số điện thoại',
    'Nhà mạng',
    'Số điện thoại khác',
    'Mức độ cảnh báo',
    'Đơn hoàn',
    'Đơn giao',
    'Tỷ lệ chuyển hoàn',
    'Tỷ lệ chuyển hoàn (Toàn hệ thống)',
    'Số lần báo xấu',
    'Hoàn gần nhất',
    'Trạng thái khách hàng',
  ],
  en: [
    'Customer',
    'Phone number',
    'Network',
    'Other phone numbers',
    'Warning level',
    'Returned',
    'Shipped',
    'Return rate',
    'Return rate (All shops)',
    'Bad reports',
    'Last return',
    'Customer status',
  ],
} as const

/** All that the API finds, page by page. */
async function everyRow(search: CustomerSearch): Promise<CustomerSummary[]> {
  const rows: CustomerSummary[] = []
  let cursor: string | null | undefined
  do {
    const page: CustomerPage = await call(stage, '/v1/boom-customers/search', {
      ...search,
      limit: 1000,
      ...(cursor && { cursor }),
    })
    rows.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return rows
}

/** What a row says in each column but that of networks. */
function said({ name, phones, risk, status, lastReturnAt }: CustomerSummary, lang: 'vi' | 'en') {
  const { level, shop, network, reports } = risk
  const [phone = '', ...others] = phones.map(({ e164, display }) => formatPhone(e164 ?? display))
  const labels = RISK_LABELS[lang]
  return {
    name: name ?? '',
    phone,
    others: others.join(', '),
    level: level === 'unknown' ? '' : labels[level],
    returned: shop.returned,
    shipped: shop.shipped,
    rate: shop.returnRate,
    networkRate: network.returnRate,
    reports: reports.total,
    lastReturn: lastReturnAt === null ? '' : shopDay(lang, lastReturnAt),
    status: labels[status === 'inactive' ? 'inactive' : 'active'],
  }
}

async function download({ page }: PartnersPage, { hand }: BoomListRun, button: Locator): Promise<Download> {
  const file = page.waitForEvent('download')
  await hand.press(button)
  return file
}

/** A CSV field without the apostrophe that keeps it from being a formula. */
const literal = (field = '') => field.replace(/^'(?=\s*[=+\-@])/, '')

/** Where the browser is, which is no matter to the shop's dates. */
const FAR_AWAY = { vi: 'America/New_York', en: 'Pacific/Kiritimati' } as const

/** A day in a workbook is a number of days, shown by the format of its cell. */
function shownDay(
  cell: { value: string | number; format: string } | null | undefined,
  lang: 'vi' | 'en',
): string {
  if (!cell) return ''
  expect(cell.format).toBe(lang === 'vi' ? 'dd/mm/yyyy' : '[$-809]d mmm yyyy')
  // At noon in Vietnam, of that day.
  const noon = new Date((Number(cell.value) - 25_569) * 86_400_000 + 5 * 3_600_000)
  return shopDay(lang, noon.toISOString())
}

/** A rate in a workbook is a ratio. */
const percent = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 10 : null)

alternately(BOOM_LIST_RUNS)(
  'S0-19 D-9 every row of the filter is exported as a workbook and as CSV ($label)',
  async (run) => {
    const { lang, hand } = run
    const labels = RISK_LABELS[lang]
    const partners = await new PartnersPage(
      await stage.visit('/partners.html?sort=name', {
        lang,
        width: 1440,
        context: { timezoneId: FAR_AWAY[lang] },
      }),
    ).settled()
    const { table } = partners
    await hand.choose(table.getByRole('combobox', { name: labels.status }), labels.active)
    const filter = { status: 'active' } as const
    const rows = await everyRow({ filter, sort: { by: 'name', direction: 'ascending' } })
    expect(rows.length).toBeGreaterThan(100)
    const expected = rows.map((row) => said(row, lang))
    await table
      .locator('.foot')
      .getByText(new RegExp(`^${rows.length} `))
      .waitFor()

    const workbook = await download(partners, run, table.getByRole('button', { name: labels.exportExcel }))
    expect(workbook.suggestedFilename()).toMatch(/^khach-boom-hang.*\.xlsx$/)
    const sheet = await sheetOf(workbook)
    const [header, ...body] = sheet.rows
    expect(header?.map((cell) => cell?.value)).toEqual(HEADERS[lang])
    expect(frozenRows(sheet)).toBe(1)
    expect(
      body.map(([name, phone, , others, level, returned, shipped, rate, network, reports, day, status]) => ({
        name: name?.value ?? '',
        phone: phone?.value ?? '',
        others: others?.value ?? '',
        level: level?.value,
        returned: returned?.value,
        shipped: shipped?.value,
        rate: percent(rate?.value),
        networkRate: percent(network?.value),
        reports: reports?.value,
        lastReturn: shownDay(day, lang),
        status: status?.value,
      })),
    ).toEqual(expected)
    // Text that a spreadsheet keeps as text, zero and all.
    for (const [, phone] of body)
      if (phone) expect([typeof phone.value, phone.format]).toEqual(['string', '49'])

    const csv = await download(partners, run, table.getByRole('button', { name: /^(Xuất|Export) CSV$/ }))
    expect(csv.suggestedFilename()).toMatch(/^khach-boom-hang.*\.csv$/)
    const [titles, ...records] = await recordsOf(csv, lang === 'vi' ? ';' : ',')
    expect(titles).toEqual(HEADERS[lang])
    const rate = (value: number | null) => (value === null ? '' : `${value.toLocaleString(lang)}%`)
    expect(
      records.map(([name, phone, , others, level, , , own, , , day]) => [
        literal(name),
        literal(phone),
        literal(others),
        level,
        own,
        day,
      ]),
    ).toEqual(
      expected.map((row) => [row.name, row.phone, row.others, row.level, rate(row.rate), row.lastReturn]),
    )
    for (const field of records.flat()) expect(field).not.toMatch(/^\s*[=+\-@]/)

    // The other kind, for who opens it on a system of the other one.
    await hand.press(table.getByRole('button', { name: /^(Xuất danh sách|Export the list)$/ }))
    const other = await download(
      partners,
      run,
      table.getByRole('menuitem', { name: lang === 'vi' ? /^CSV quốc tế/ : /^CSV, Vietnamese Excel/ }),
    )
    const otherRecords = await recordsOf(other, lang === 'vi' ? ',' : ';')
    expect(otherRecords).toHaveLength(records.length + 1)
    expect(otherRecords[1]?.[0]).toBe(records[0]?.[0])
    partners.visit.expectQuiet()
  },
)
