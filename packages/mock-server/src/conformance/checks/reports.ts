import {
  createReport,
  deleteNote,
  disputeReport,
  listNotes,
  listReports,
  type Order,
  operations,
  restoreNote,
  retractReport,
  searchReports,
  type ViolationCode,
} from '@boom-risk/client/contract'
import { callPage, type Check, must, NotChecked, PROBLEM_CODES_PAGE, typePage } from '../check.ts'
import { expectProblem, expectViolation } from '../expect.ts'
import { REPORT_TEXT } from '../world.ts'

/** Texts that a report may not hold (`X-7`), each with what is wrong in it. */
const REFUSED = [
  ['contains_phone', 'Khách không nhận, số 0912 345 678.'],
  ['contains_link', 'Khách không nhận, xem https://example.com/khach.'],
  ['contains_address', 'Khách không nhận, nhà ở 12 Nguyễn Trãi, Phường Bến Thành.'],
  ['contains_insult', 'Khách này là đồ chó.'],
] as const satisfies readonly (readonly [ViolationCode, string])[]

const contentChecks = REFUSED.map(([code, content]): Check => ({
  id: `report.${code.replaceAll('_', '-')}`,
  rule: `A report is refused with \`${code}\` (X-7)`,
  source: callPage(createReport),
  writes: true,
  async run(world) {
    const { id } = await world.shared('reported customer', () => world.customerWithPhone())
    const reply = await world.api.call(createReport, { params: { customerId: id }, body: { content } })
    expectViolation(reply, '/content', code)
  },
}))

const ACTIONS = {
  ship: { operation: operations.shipOrder, sent: {} },
  cancel: { operation: operations.cancelOrder, sent: { body: { reason: 'Conformance' } } },
} as const

/** Which of the actions is closed by a rule, and not by a lack of permission. */
function closedAction({ actions }: Order): keyof typeof ACTIONS | undefined {
  const names = ['ship', 'cancel'] as const
  return names.find((name) => !actions[name].allowed && actions[name].reason !== 'no_permission')
}

export const reportChecks: readonly Check[] = [
  ...contentChecks,
  {
    id: 'report.no-phone',
    rule: 'A customer without a phone cannot be reported: 409',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const sent = { params: { customerId: id }, body: { content: 'Khách không nhận hàng.' } }
      expectProblem(await world.api.call(createReport, sent), 'customer_has_no_phone')
    },
  },
  {
    id: 'report.counted',
    rule: 'A report that shows counts; once retracted, it counts no more (X-6)',
    source: typePage('ReportPage'),
    writes: true,
    async run(world) {
      const report = await world.report()
      const count = async () =>
        (await world.need(listReports, { params: { customerId: report.about } })).counted
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      const shown = await count()
      must(shown >= 1, '1 or more', String(shown))
      await world.need(retractReport, { params: { reportId: report.id } })
      must((await count()) === shown - 1, 'one fewer after it was retracted', 'another count')
    },
  },
  {
    id: 'report.retracted-twice',
    rule: 'A report that was retracted cannot be retracted again: 409',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const params = { reportId: (await world.report()).id }
      await world.need(retractReport, { params })
      expectProblem(await world.api.call(retractReport, { params }), 'report_state')
    },
  },
  {
    id: 'report.every-shop',
    rule: 'A report made in one shop is visible to every shop, without its author (S0-17)',
    source: typePage('Report'),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const { phone, ...report } = await world.report()
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      if (phone === null) throw new NotChecked('the token sees no phone in clear')
      const { items } = await world.need(searchReports, { body: { phone }, token })
      const seen = items.find((one) => one.id === report.id)
      must(seen !== undefined, 'the report of the other shop', 'none')
      must(!seen.own && seen.author === null, '`own` false and no author', 'the author or `own`')
    },
  },
  {
    id: 'report.needs-order',
    rule: 'A shop without an order of a customer cannot report them: 409 (D-18)',
    source: callPage(createReport),
    writes: true,
    async run(world) {
      const { id } = await world.customerWithPhone()
      const sent = { params: { customerId: id }, body: { content: REPORT_TEXT } }
      expectProblem(await world.api.call(createReport, sent), 'report_needs_order')
    },
  },
  {
    id: 'report.too-soon',
    rule: 'A shop cannot report a customer twice within a day without a new order, not even once the first report is retracted: 409 (D-18)',
    source: callPage(createReport),
    writes: true,
    async run(world) {
      const { id: reportId, about } = await world.report()
      // In other words: the same within ten seconds is the same report.
      const content = 'Khách lại không nhận hàng.'
      const sent = { params: { customerId: about }, body: { content } }
      expectProblem(await world.api.call(createReport, sent), 'report_too_soon')
      await world.need(retractReport, { params: { reportId } })
      expectProblem(await world.api.call(createReport, sent), 'report_too_soon', 'after it was retracted')
    },
  },
  {
    id: 'report.review',
    rule: 'A text that the rules refuse is held where its author asks for a review, and its own shop alone sees it (D-18)',
    source: callPage(createReport),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const { id, phone } = await world.reportable()
      const [[, content]] = REFUSED
      const body = { content, review: true }
      const report = await world.need(createReport, { params: { customerId: id }, body })
      must(report.state === 'held', '`held`', `\`${report.state}\``)
      if (phone === null) throw new NotChecked('the token sees no phone in clear')
      const { items } = await world.need(searchReports, { body: { phone }, token })
      must(!items.some((one) => one.id === report.id), 'nothing of it in another shop', 'the held report')
    },
  },
  {
    id: 'report.reasons',
    rule: 'The reasons of disputes and retractions are moderated as reports are (D-18)',
    source: callPage(disputeReport),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const report = await world.report()
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      const params = { reportId: report.id }
      for (const [code, reason] of REFUSED) {
        const body = { reason }
        expectViolation(await world.api.call(disputeReport, { params, body, token }), '/reason', code)
        expectViolation(await world.api.call(retractReport, { params, body }), '/reason', code)
      }
    },
  },
  {
    id: 'report.disputed',
    rule: 'A disputed report stays visible and says so (X-6)',
    source: callPage(disputeReport),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const report = await world.report()
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      const body = { reason: 'Khách đã nhận hàng.' }
      await world.need(disputeReport, { params: { reportId: report.id }, body, token })
      const { items, counted } = await world.need(listReports, { params: { customerId: report.about } })
      const seen = items.find((one) => one.id === report.id)
      must(seen?.state === 'disputed', '`disputed`', seen ? `\`${seen.state}\`` : 'no report')
      must(counted >= 1, 'a count of 1 or more', String(counted))
    },
  },
  {
    id: 'order.reason',
    rule: 'An action that a rule forbids is refused with 409, with the same reason as in the order’s `actions`',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const order = await world.order('forbids an action', (one) => closedAction(one) !== undefined)
      const name = closedAction(order) ?? 'cancel'
      const { reason } = order.actions[name]
      const { operation, sent } = ACTIONS[name]
      const reply = await world.api.call(operation, { params: { orderId: order.id }, ...sent })
      const problem = expectProblem(reply, 'order_action_not_allowed')
      must(problem.reason === reason, `\`${reason}\``, problem.reason === undefined ? 'no reason' : 'another')
    },
  },
  {
    id: 'note.restored',
    rule: 'A deleted note is gone from the list, and a restored one is back',
    source: callPage(restoreNote),
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const note = await world.note(id)
      const params = { noteId: note.id }
      const isListed = async () => {
        const { items } = await world.need(listNotes, { params: { customerId: id } })
        return items.some((one) => one.id === note.id)
      }
      await world.need(deleteNote, { params, version: note.version })
      must(!(await isListed()), 'no deleted note', 'the deleted note')
      await world.need(restoreNote, { params })
      must(await isListed(), 'the restored note', 'no note')
    },
  },
]
