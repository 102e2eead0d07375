import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { openRow } from '../stage/boom-list-row.ts'
import { BOOM_LIST_RUNS, type BoomListRun } from '../stage/boom-list-runs.ts'
import { reportFromOrder } from '../stage/order-report.ts'
import { ReportDialog } from '../stage/report-dialog.ts'
import { report, reportsAbout } from '../stage/reports.ts'
import { RISK_LABELS } from '../stage/risk-labels.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const WORDS = {
  vi: {
    retract: 'Thu hồi',
    retractNow: 'Thu hồi báo xấu',
    retracted: 'Đã thu hồi',
    dispute: 'Khiếu nại',
    disputeReason: 'Báo xấu này sai ở đâu?',
    disputeNow: 'Gửi khiếu nại',
    sentHeld: 'Đã gửi báo xấu, đang chờ duyệt',
    held: 'Chờ duyệt',
  },
  en: {
    retract: 'Retract',
    retractNow: 'Retract report',
    retracted: 'Retracted',
    dispute: 'Dispute',
    disputeReason: 'What is wrong with this report?',
    disputeNow: 'Send dispute',
    sentHeld: 'Report sent, waiting for review',
    held: 'Waiting for review',
  },
} as const

async function openDetails(run: BoomListRun, key: string): Promise<ReportDialog> {
  const found = await openRow(stage, run, key)
  return (await ReportDialog.openFrom(found, run)).showDetails()
}

/** What the list shows of the state of the report with this content. */
const stateOf = async (dialog: ReportDialog, content: string) =>
  (await dialog.reports()).find((shown) => shown.content === content)?.state

alternately(BOOM_LIST_RUNS)(
  'X-6 an own report is taken back after a question, and other shops no longer see it ($label)',
  async (run) => {
    const key = 'converted-2018'
    const { content } = await report(stage, key, 1, `Báo nhầm khách (${run.label}).`)
    const words = WORDS[run.lang]
    const dialog = await openDetails(run, key)
    await run.hand.press(dialog.row(content).getByRole('button', { name: new RegExp(`^${words.retract}`) }))
    await run.hand.press(dialog.button(words.retractNow))
    await expect.poll(() => stateOf(dialog, content)).toBe(words.retracted)
    expect((await reportsAbout(stage, key)).find((own) => own.content === content)?.state).toBe('retracted')
    const others = await reportsAbout(stage, key, 2)
    expect(others.filter((other) => other.content === content)).toEqual([])
  },
)

alternately(BOOM_LIST_RUNS)(
  "X-6 another shop's report is disputed with a reason, stays visible and says so ($label)",
  async (run) => {
    const key = 'low-up-to'
    const { content } = await report(stage, key, 2, `Không nghe máy (${run.label}).`)
    const words = WORDS[run.lang]
    const dialog = await openDetails(run, key)
    await run.hand.press(dialog.row(content).getByRole('button', { name: new RegExp(`^${words.dispute}`) }))
    await run.hand.write(dialog.root.getByLabel(words.disputeReason), 'Đơn bị giao nhầm địa chỉ.')
    await run.hand.press(dialog.button(words.disputeNow))
    await expect.poll(() => stateOf(dialog, content)).toBe(RISK_LABELS[run.lang].disputed)
    for (const shop of [1, 2, 3]) {
      const seen = (await reportsAbout(stage, key, shop)).find((other) => other.content === content)
      expect(seen?.state).toBe('disputed')
    }
  },
)

alternately(BOOM_LIST_RUNS)(
  'X-6 a moderated report waits in its own shop, and shows in the others once it is approved ($label)',
  async (run) => {
    const key = 'foreign'
    const words = WORDS[run.lang]
    const content = `Đặt rồi bỏ, hai lần (${run.label}).`
    const dialog = await openDetails(run, key)
    const moderated = await reportFromOrder(stage, run, 5, { key, content })
    await moderated.dialog.says(words.sentHeld)
    await expect.poll(() => stateOf(moderated.dialog, content)).toBe(words.held)
    const [held] = await reportsAbout(stage, key, 5)
    expect(held).toMatchObject({ content, state: 'held' })
    expect((await reportsAbout(stage, key)).filter((other) => other.content === content)).toEqual([])
    expect(await stateOf(dialog, content)).toBeUndefined()

    await fetch(`${stage.api.url}/__mock/reports/${held?.id}/approve`, { method: 'POST' })
    for (const shown of [dialog, moderated.dialog]) await expect.poll(() => stateOf(shown, content)).toBe('')
    moderated.order.visit.expectQuiet()
  },
)
