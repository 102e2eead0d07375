import {
  changeCustomerStatus,
  listCustomFields,
  type OperationId,
  operations,
  type OrderActionRule,
} from '@boom-risk/client/contract'
import type { Sent } from './api.ts'
import { NotChecked } from './check.ts'
import { REPORT_TEXT, type World } from './world.ts'

/** Every call that answers with one body. */
export type AnsweringId = Exclude<OperationId, 'streamEvents'>

/** A request that a server which keeps to the contract answers with success, once. */
export type Sample = (world: World) => Promise<Sent>

const ofAnyCustomer: Sample = async (world) => ({ params: { customerId: (await world.anyCustomer()).id } })

/** Of a customer with orders, so that the lists hold something. */
const ofBusyCustomer: Sample = async (world) => {
  const [busiest] = await world.busiest()
  return busiest ? { params: { customerId: busiest.id } } : ofAnyCustomer(world)
}

type Action = 'ship' | 'confirmation' | 'cancel' | 'paymentLink'

function ofOrder(action: Action, body?: unknown): Sample {
  return async (world) => {
    const { id } = await world.order(`allows \`${action}\``, ({ actions }) => {
      const rule: OrderActionRule = actions[action]
      return rule.allowed
    })
    return { params: { orderId: id }, ...(body === undefined ? {} : { body }) }
  }
}

async function noteSample(world: World) {
  const { id } = await world.anyCustomer()
  const note = await world.note(id)
  return { params: { noteId: note.id }, version: note.version }
}

/** Who may have a masked number shown in clear. */
async function revealer(world: World): Promise<string> {
  const { main, second, limited } = world.tokens
  for (const token of [main, limited, second]) {
    if (token === undefined) continue
    const { permissions } = await world.session(token)
    if (permissions.includes('customers.reveal_phone') && permissions.includes('customers.write'))
      return token
  }
  throw new NotChecked('none of the tokens has `customers.reveal_phone` and `customers.write`')
}

/** A valid request of each call, with whatever it takes made or found beforehand. */
export const samples: Readonly<Record<AnsweringId, Sample>> = {
  getSession: async () => ({}),
  assessRisk: async (world) => ({ body: { phones: [world.phone()] } }),
  searchBoomCustomers: async () => ({ body: { limit: 20 } }),
  getBoomSummary: async () => ({ query: { days: 14, interval: 'week' } }),
  searchCustomers: async () => ({ body: { limit: 20 } }),
  suggestCustomers: async () => ({ body: { text: 'a' } }),
  resolveCustomer: async (world) => {
    const phone = world.readOnly ? world.phone() : (await world.customerWithPhone()).phone
    return { body: { phone } }
  },
  createCustomer: async (world) => ({
    body: {
      name: `Conformance ${world.run}`,
      externalId: world.unique(),
      phones: [],
      emails: ['conformance@example.com'],
      addresses: [{ street: '1 Đường Thử', ward: 'Phường Sài Gòn', province: 'Thành phố Hồ Chí Minh' }],
      source: { channel: 'Website', utm: { source: 'conformance' } },
    },
  }),
  getCustomer: ofAnyCustomer,
  updateCustomer: async (world) => {
    const { id, version } = await world.customer()
    return { params: { customerId: id }, version, body: { name: `Conformance ${world.unique()}` } }
  },
  refreshCustomer: ofAnyCustomer,
  revealPhone: async (world) => {
    const token = await revealer(world)
    const { id, phones } = await world.customerWithPhone(token)
    return { params: { customerId: id, phoneId: phones[0]?.id ?? '' }, token }
  },
  changeCustomerStatus: async (world) => {
    const { id } = await world.customer()
    return { body: { status: 'inactive', target: { ids: [id] } } }
  },
  undoStatusChange: async (world) => {
    const { id } = await world.customer()
    const body = { status: 'inactive', target: { ids: [id] } }
    const { changeId } = await world.need(changeCustomerStatus, { body })
    return { params: { changeId } }
  },
  listReturns: ofBusyCustomer,
  listReports: ofBusyCustomer,
  searchReports: async (world) => ({ body: { phone: world.phone() } }),
  createReport: async (world) => ({
    params: { customerId: (await world.reportable()).id },
    body: { content: REPORT_TEXT },
  }),
  retractReport: async (world) => {
    return { params: { reportId: (await world.report()).id } }
  },
  disputeReport: async (world) => {
    const token = world.secondToken()
    const report = await world.report()
    if (report.state !== 'visible') throw new NotChecked('reports wait for a moderator in this shop')
    return { params: { reportId: report.id }, body: { reason: 'Khách đã nhận hàng.' }, token }
  },
  listOrders: ofBusyCustomer,
  shipOrder: ofOrder('ship'),
  sendOrderConfirmation: ofOrder('confirmation'),
  cancelOrder: ofOrder('cancel', { reason: 'Conformance' }),
  createPaymentLink: ofOrder('paymentLink'),
  listNotes: ofAnyCustomer,
  createNote: async (world) => ({
    ...(await ofAnyCustomer(world)),
    body: { text: `Conformance ${world.unique()}` },
  }),
  updateNote: async (world) => ({ ...(await noteSample(world)), body: { text: 'Conformance, changed' } }),
  deleteNote: noteSample,
  restoreNote: async (world) => {
    const { params, version } = await noteSample(world)
    await world.need(operations.deleteNote, { params, version })
    return { params }
  },
  listCustomFields: async () => ({}),
  showCustomFields: async (world) => ({ body: { shown: (await world.need(listCustomFields)).shown } }),
}
