import { type Actor } from '../access.ts'
import { DAY_MS } from '../clock.ts'
import type { Domain } from '../domain.ts'
import type { Customer, Instant } from '../model.ts'
import { Random } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { drawParcel } from '../seed/orders/parcels.ts'
import { ownOrder } from './book.ts'
import { type ContactChannel, contactChannelOf } from './contact.ts'
import type { Order } from './model.ts'
import { type OrderAction, orderActions, requireAction } from './rules.ts'

const PAYMENT_LINK_MS = 3 * DAY_MS

/** Makes the delivery slip (`S1-9`); the order counts as shipped once the carrier has it (`D-2`). @throws Refusal */
export function shipOrder(domain: Domain, actor: Actor, orderId: string): Order {
  const { order } = permitted(domain, actor, orderId, 'ship')
  const slipId = domain.newId('slip')
  return put(domain, {
    ...order,
    delivery: {
      ...order.delivery,
      status: 'ready_to_pick',
      slip: { id: slipId, code: `PGH${order.code.replace(/\D/g, '')}`, createdAt: domain.clock() },
      // Not by chance: what a test ships twice, on two servers, gets the same carrier.
      ...drawParcel(new Random(domain.seed, 'ship', order.id)),
    },
  })
}

/** Sends the confirmation (`S1-9`), as often as it is asked for. @throws Refusal */
export function sendConfirmation(domain: Domain, actor: Actor, orderId: string): Order {
  const { order } = permitted(domain, actor, orderId, 'confirmation')
  return put(domain, { ...order, confirmationSentAt: domain.clock() })
}

/** Cancels an order that no delivery slip was made for (`S1-10`); what was paid goes back. @throws Refusal */
export function cancelOrder(domain: Domain, actor: Actor, orderId: string, reason: string): Order {
  const { order } = permitted(domain, actor, orderId, 'cancel')
  return put(domain, {
    ...order,
    paid: 0,
    financialStatus: order.paid > 0 ? 'refunded' : 'voided',
    cancellation: { employeeId: actor.employee.id, at: domain.clock(), reason },
  })
}

/** Where a payment can be made. */
export interface PaymentLink {
  readonly url: string
  readonly expiresAt: Instant
  /** `none`: nobody has sent it, for there is no way. */
  readonly sentBy: ContactChannel | 'none'
  readonly sentAt: Instant | null
}

/** A new payment link (`S1-18`, `D-10`), sent where the customer can be reached. @throws Refusal */
export function createPaymentLink(domain: Domain, actor: Actor, orderId: string): PaymentLink {
  const { channel } = permitted(domain, actor, orderId, 'paymentLink')
  const now = domain.clock()
  return {
    url: `https://pay.shop-${actor.shop.number}.example/l/${domain.newId('pay')}`,
    expiresAt: now + PAYMENT_LINK_MS,
    sentBy: channel ?? 'none',
    sentAt: channel && now,
  }
}

function permitted(domain: Domain, actor: Actor, orderId: string, action: OrderAction) {
  const order = ownOrder(domain, actor, orderId)
  const channel = contactChannelOf(domain, customerOf(domain, order))
  requireAction(orderActions(actor, order, channel), action)
  return { order, channel }
}

/** @throws Refusal `not_found` */
export function customerOf({ store }: Domain, { customerId }: Order): Customer {
  const customer = store.customers.get(customerId)
  if (!customer) throw new Refusal('not_found')
  return customer
}

function put(domain: Domain, changed: Order): Order {
  const order = { ...changed, version: changed.version + 1 }
  domain.commit({ orders: [order] })
  return order
}
