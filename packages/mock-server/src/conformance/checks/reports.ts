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
      const { id } = await world.customerWithPhone()
      const report = await world.report(id)
      const count = async () => (await world.need(listReports, { params: { customerId: id } })).counted
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      must((await count()) === 1, '1', 'another count')
      await world.need(retractReport, { params: { reportId: report.id } })
      must((await count()) === 0, '0 after it was retracted', 'another count')
    },
  },
  {
    id: 'report.retracted-twice',
    rule: 'A report that was retracted cannot be retracted again: 409',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { id } = await world.customerWithPhone()
      const params = { reportId: (await world.report(id)).id }
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
      const { id, phone } = await world.customerWithPhone()
      const report = await world.report(id)
      if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
      const { items } = await world.need(searchReports, { body: { phone }, token })
      const seen = items.find((one) => one.id === report.id)
      must(seen !== undefined, 'the report of the other shop', 'none')
      must(!seen.own && seen.author === null, '`own` false and no author', 'the author or `own`')
    },
  },
  {
    id: 'report.disputed',
    rule: 'A disputed report stays visible and says so (X-6)',
    source: callPage(disputeReport),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const { id } = await world.customerWithPhone()
      const report = await world.report(id)
      const body = { reason: 'Khách đã nhận hàng.' }
      await world.need(disputeReport, { params: { reportId: report.id }, body, token })
      const { items, counted } = await world.need(listReports, { params: { customerId: id } })
      const seen = items.find((one) => one.id === report.id)
      must(seen?.state === 'disputed', '`disputed`', seen ? `\`${seen.state}\`` : 'no report')
      must(counted === 1, 'a count of 1', String(counted))
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
