import type { Order, RiskClient } from '@boom-risk/client'
import type { Random } from '../../src/domain/random.ts'
import type { MockServer } from '../../src/server.ts'
import { placeOrder, type TestClient } from '../../src/testing/index.ts'

/** Clients on lines without faults, to make what a write needs. */
export interface Hands {
  readonly owner: TestClient['client']
  /** An employee of another shop. */
  readonly other: TestClient['client']
  readonly server: MockServer
}

/** A write that is ready to be sent, as often as it takes. */
export type Intent = (client: RiskClient, idempotencyKey: string) => Promise<unknown>

interface Write {
  /** Who sends it; owners read numbers in clear and have nothing to reveal. */
  readonly role?: 'staff'
  readonly prepare: (hands: Hands, random: Random) => Promise<Intent>
}

const REPORT = 'Khách đặt hàng rồi không nhận, báo bận nhiều lần.'

async function customer({ owner }: Hands, random: Random) {
  return owner.customers.create({ externalId: `faults-${random.int(1, 1e9)}` })
}

async function reachable(client: RiskClient, random: Random) {
  return client.customers.create({ phones: [`+1415555${String(random.int(0, 9999)).padStart(4, '0')}`] })
}

/** A customer whom a shop may report: one with an order (`D-18`). */
function reportable({ server }: Hands, shop: number, random: Random): string {
  const phone = `+1415555${String(random.int(0, 9999)).padStart(4, '0')}`
  return placeOrder(server, { shop, phone }).customerId
}

type Action = keyof Order['actions']

/**
 * Every schedule begins with the same seeded orders: each action's is looked for once, among customers with few, since a server
 * makes all orders of a customer when it is asked for one.
 */
const orders = new Map<Action, Promise<string>>()

function orderFor(action: Action, owner: RiskClient): Promise<string> {
  const known = orders.get(action) ?? findOrder(action, owner)
  orders.set(action, known)
  return known
}

async function findOrder(action: Action, owner: RiskClient): Promise<string> {
  const sort = { by: 'shipped', direction: 'ascending' } as const
  const { items } = await owner.customers.search({ sort, limit: 100 })
  for (const { id } of items) {
    const page = await owner.orders.list(id, { limit: 100 })
    const order = page.items.find(({ actions }) => actions[action].allowed)
    if (order) return order.id
  }
  throw new Error(`no order of the seed allows ${action}`)
}

function onOrder(
  action: Action,
  send: (client: RiskClient, orderId: string, idempotencyKey: string) => Promise<unknown>,
): Write {
  return {
    async prepare({ owner }) {
      const orderId = await orderFor(action, owner)
      return (client, key) => send(client, orderId, key)
    },
  }
}

/** Every write of the contract through the client's own calls. */
export const WRITES = {
  createCustomer: {
    prepare: async (_, random) => {
      const externalId = `faults-${random.int(1, 1e9)}`
      return (client, idempotencyKey) => client.customers.create({ externalId }, { idempotencyKey })
    },
  },
  updateCustomer: {
    prepare: async (hands, random) => {
      const { id, version } = await customer(hands, random)
      const patch = { name: 'Nguyễn Văn Đổi' }
      return (client, idempotencyKey) => client.customers.update(id, patch, { idempotencyKey, version })
    },
  },
  refreshCustomer: {
    prepare: async (hands, random) => {
      const { id } = await customer(hands, random)
      return (client, idempotencyKey) => client.customers.refresh(id, { idempotencyKey })
    },
  },
  revealPhone: {
    role: 'staff',
    prepare: async ({ owner }, random) => {
      const { id, phones } = await reachable(owner, random)
      const phoneId = phones[0]?.id ?? ''
      return (client, idempotencyKey) => client.customers.revealPhone(id, phoneId, { idempotencyKey })
    },
  },
  changeCustomerStatus: {
    prepare: async (hands, random) => {
      const ids = [(await customer(hands, random)).id, (await customer(hands, random)).id]
      const change = { status: 'inactive', target: { ids } } as const
      return (client, idempotencyKey) => client.customers.changeStatus(change, { idempotencyKey })
    },
  },
  undoStatusChange: {
    prepare: async (hands, random) => {
      const { id } = await customer(hands, random)
      const { changeId } = await hands.owner.customers.changeStatus({
        status: 'inactive',
        target: { ids: [id] },
      })
      return (client, idempotencyKey) => client.customers.undoStatusChange(changeId, { idempotencyKey })
    },
  },
  createReport: {
    prepare: async (hands, random) => {
      const id = reportable(hands, 1, random)
      return (client, idempotencyKey) => client.reports.create(id, REPORT, { idempotencyKey })
    },
  },
  retractReport: {
    prepare: async (hands, random) => {
      const report = await hands.owner.reports.create(reportable(hands, 1, random), REPORT)
      return (client, idempotencyKey) => client.reports.retract(report.id, { idempotencyKey })
    },
  },
  disputeReport: {
    prepare: async (hands, random) => {
      const report = await hands.other.reports.create(reportable(hands, 2, random), REPORT)
      return (client, idempotencyKey) =>
        client.reports.dispute(report.id, 'Khách đã nhận hàng.', { idempotencyKey })
    },
  },
  shipOrder: onOrder('ship', (client, id, idempotencyKey) => client.orders.ship(id, { idempotencyKey })),
  sendOrderConfirmation: onOrder('confirmation', (client, id, idempotencyKey) =>
    client.orders.sendConfirmation(id, { idempotencyKey }),
  ),
  cancelOrder: onOrder('cancel', (client, id, idempotencyKey) =>
    client.orders.cancel(id, 'Khách đổi ý', { idempotencyKey }),
  ),
  createPaymentLink: onOrder('paymentLink', (client, id, idempotencyKey) =>
    client.orders.createPaymentLink(id, { idempotencyKey }),
  ),
  createNote: {
    prepare: async (hands, random) => {
      const { id } = await customer(hands, random)
      return (client, idempotencyKey) => client.notes.create(id, 'Gọi trước khi giao', { idempotencyKey })
    },
  },
  updateNote: {
    prepare: async (hands, random) => {
      const note = await hands.owner.notes.create((await customer(hands, random)).id, 'Gọi trước')
      return (client, idempotencyKey) => client.notes.update(note, 'Gọi sau 17 giờ', { idempotencyKey })
    },
  },
  deleteNote: {
    prepare: async (hands, random) => {
      const note = await hands.owner.notes.create((await customer(hands, random)).id, 'Gọi trước')
      return (client, idempotencyKey) => client.notes.delete(note, { idempotencyKey })
    },
  },
  restoreNote: {
    prepare: async (hands, random) => {
      const note = await hands.owner.notes.create((await customer(hands, random)).id, 'Gọi trước')
      await hands.owner.notes.delete(note)
      return (client, idempotencyKey) => client.notes.restore(note.id, { idempotencyKey })
    },
  },
  showCustomFields: {
    prepare: async (_, random) => {
      const shown = random.chance(0.5) ? ['vip', 'size'] : ['size']
      return (client, idempotencyKey) => client.customFields.show(shown, { idempotencyKey })
    },
  },
} as const satisfies Readonly<Record<string, Write>>

export type WriteName = keyof typeof WRITES
