import { SHOP_COUNT } from '@boom-risk/mock-server'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { openRow } from '../stage/boom-list-row.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { phoneOf } from '../stage/customers.ts'
import { askBadge, reportFromOrder } from '../stage/order-report.ts'
import { ReportDialog } from '../stage/report-dialog.ts'
import { placeOrder, report, reportsAbout } from '../stage/reports.ts'
import { RISK_LABELS } from '../stage/risk-labels.ts'
import { said } from '../stage/risk-popover.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(BOOM_LIST_RUNS)('S0-15 the menu of a row opens a dialog with two tabs ($label)', async (run) => {
  const labels = RISK_LABELS[run.lang]
  const found = await openRow(stage, run, 'low-from')
  const dialog = await ReportDialog.openFrom(found, run)
  const tabs = dialog.root.getByRole('tab')
  await expect.poll(() => tabs.allInnerTexts()).toEqual([labels.report, labels.reportDetails])
  await expect.poll(() => tabs.first().getAttribute('aria-selected')).toBe('true')
  await dialog.root.getByRole('tabpanel', { name: labels.report, exact: true }).waitFor()
  await dialog.showDetails()
  await expect.poll(() => tabs.last().getAttribute('aria-selected')).toBe('true')
  await run.hand.press(dialog.tab(labels.report))
  await dialog.content.waitFor()
  await dialog.close()
  found.partners.visit.expectQuiet()
})

const REFUSALS = {
  vi: ['Số điện thoại', 'Địa chỉ', 'Liên kết hoặc e-mail', 'Lời xúc phạm'],
  en: ['A phone number', 'An address', 'A link or an e-mail address', 'An insult'],
} as const
const SENT = {
  vi: 'Đã gửi báo xấu, mọi shop đều xem được',
  en: 'Report sent: every shop can see it',
} as const

alternately(BOOM_LIST_RUNS)(
  'S0-16 X-7 a report is refused with reasons, kept as a draft on close, mended and sent ($label)',
  async (run) => {
    const { lang } = run
    const labels = RISK_LABELS[lang]
    await placeOrder(stage, 'high-from', 1)
    const found = await openRow(stage, run, 'high-from')
    const before = await reportsAbout(stage, 'high-from')
    const shown = await found.reports()
    let dialog = await ReportDialog.openFrom(found, run)
    const refused =
      'Đồ lừa đảo, số 0912 345 678, ở 12 đường Lê Lợi, phường Bến Nghé, xem https://boom.example/anh'
    await dialog.send(refused)
    const reasons = dialog.root.locator('.objections li')
    await reasons.first().waitFor()
    expect(new Set(await reasons.locator('strong').allInnerTexts())).toEqual(new Set(REFUSALS[lang]))
    await dialog.says(labels.reportHint)
    const [button, hint] = await Promise.all([
      dialog.button(labels.sendReport).boundingBox(),
      dialog.root.getByText(labels.reportHint).boundingBox(),
    ])
    expect(hint?.y).toBeGreaterThan((button?.y ?? 0) + (button?.height ?? 0) - 1)
    expect(await reportsAbout(stage, 'high-from')).toEqual(before)

    await dialog.close()
    dialog = await ReportDialog.openFrom(found, run)
    await expect.poll(() => dialog.content.inputValue()).toBe(refused)
    const content = `Hẹn giao ${before.length} lần rồi từ chối nhận hàng.`
    await dialog.send(content)
    await dialog.says(SENT[lang])
    await expect.poll(() => dialog.reports()).toHaveLength(before.length + 1)
    const now = await reportsAbout(stage, 'high-from')
    expect(now[0]).toMatchObject({ content, own: true, state: 'visible' })
    expect((await dialog.reports())[0]).toEqual({
      shop: now[0]?.shop.name,
      at: now[0]?.reportedAt,
      content,
      state: '',
    })
    await dialog.close()
    await expect.poll(() => found.reports()).toBe(shown + 1)
    expect(await ReportDialog.openFrom(found, run).then((again) => again.content.inputValue())).toBe('')
    found.partners.visit.expectQuiet()
  },
)

alternately(BOOM_LIST_RUNS)(
  'S0-17 X-9 what one shop reports in its order form every other shop sees, without a reload ($label)',
  async (run) => {
    const { lang } = run
    const { typed } = phoneOf('own-only')
    const found = await openRow(stage, run, 'own-only')
    const shown = await found.reports()
    const dialog = await (await ReportDialog.openFrom(found, run)).showDetails()
    const listed = await reportsAbout(stage, 'own-only')
    await expect.poll(() => dialog.reports()).toHaveLength(listed.length)

    const content = `Shop khác: không nhận hàng lần ${listed.length + 1}.`
    const reporting = await reportFromOrder(stage, run, 2, { key: 'own-only', content })
    await reporting.dialog.says(SENT[lang])

    await expect.poll(async () => (await dialog.reports())[0]).toMatchObject({ shop: 'Gốm Lặng', content })
    await dialog.close()
    await expect.poll(() => found.reports()).toBe(shown + 1)
    expect(found.partners.visit.requests.filter((request) => request.isNavigationRequest())).toHaveLength(1)

    const third = await askBadge(stage, run, 3, typed)
    const facts = await third.popover.facts()
    expect(Number.parseInt(said(facts, RISK_LABELS[lang].badReports), 10)).toBe(listed.length + 1)
    for (let shop = 1; shop <= SHOP_COUNT; shop++)
      expect((await reportsAbout(stage, 'own-only', shop))[0]).toMatchObject({
        content,
        shop: { name: 'Gốm Lặng' },
      })
    for (const { visit } of [found.partners, reporting.order, third.order]) visit.expectQuiet()
  },
)

const MORE = { vi: 'Xem thêm', en: 'Show more' } as const

alternately(BOOM_LIST_RUNS)(
  'S0-18 the report details list every shop that ever reported the customer ($label)',
  async (run) => {
    const labels = RISK_LABELS[run.lang]
    const key = 'medium-up-to'
    // More than a page of them, by all shops but the one whose reports wait for a moderator.
    for (let at = (await reportsAbout(stage, key)).length; at < 24; at++) {
      const shop = [1, 2, 3, 4, 6, 7, 8, 9, 10][at % 9] ?? 1
      await report(stage, key, shop, `Không nhận hàng, lần thứ ${at + 1}.`)
    }
    const found = await openRow(stage, run, key)
    const dialog = await (await ReportDialog.openFrom(found, run)).showDetails()
    await expect
      .poll(() => dialog.root.getByRole('columnheader').allInnerTexts())
      .toEqual([...labels.reportColumns])
    await run.hand.press(dialog.button(MORE[run.lang]))
    const all = await reportsAbout(stage, key)
    await expect.poll(() => dialog.reports()).toHaveLength(all.length)
    expect(await dialog.reports()).toEqual(
      all.map(({ shop, reportedAt, content }) => ({ shop: shop.name, at: reportedAt, content, state: '' })),
    )
    expect(new Set(all.map(({ shop }) => shop.id)).size).toBe(9)
    found.partners.visit.expectQuiet()
  },
)
