import type { KnownDeliveryStatus } from '@boom-risk/client/contract'
import type { Domain } from '../domain.ts'
import type { Instant } from '../model.ts'
import { findOrder } from '../orders/book.ts'
import { type GoodsReturn, type Order, totalOf } from '../orders/model.ts'
import { Random } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { drawParcel } from '../seed/orders/parcels.ts'

/** Where a carrier may say that a parcel is. */
export const PARCEL_STATUSES = [
  'picking',
  'delivering',
  'delivered',
  'not_met',
  'waiting_for_return',
  'returning',
  'returned',
] as const satisfies readonly KnownDeliveryStatus[]
export type ParcelStatus = (typeof PARCEL_STATUSES)[number]

const COMES_BACK: ReadonlySet<string> = new Set(['waiting_for_return', 'returning', 'returned'])

/**
 * What a carrier reports of an order, whatever it was before: the parcel goes out, arrives, or comes back. The customer's
 * counts follow with the next refresh (`S0-14`, `D-8`). @throws Refusal `not_found`; `order_action_not_allowed` for a
 * cancelled order
 */
export function moveParcel(domain: Domain, orderId: string, status: ParcelStatus): Order {
  const order = findOrder(domain, orderId)
  if (!order) throw new Refusal('not_found')
  if (order.cancellation)
    throw new Refusal('order_action_not_allowed', { members: { reason: 'order_cancelled' } })
  const moved = moveTo(domain, order, status)
  domain.commit({ orders: [moved] })
  return moved
}

function moveTo(domain: Domain, order: Order, status: ParcelStatus): Order {
  const now = domain.clock()
  const { delivery, goodsReturn } = order
  const comesBack = COMES_BACK.has(status)
  return {
    ...order,
    ...(status === 'delivered' ? paidAtTheDoor(order) : {}),
    version: order.version + 1,
    delivery: {
      ...delivery,
      ...(delivery.slip === null ? newParcel(domain, order, now) : {}),
      status,
      shippedAt: status === 'picking' ? null : (delivery.shippedAt ?? now),
      deliveredAt: status === 'delivered' ? now : null,
      returnedAt: status === 'returned' ? now : null,
    },
    goodsReturn: comesBack ? (goodsReturn ?? returnOf(order, now)) : null,
  }
}

/** An order that nobody has shipped yet gets its slip with the carrier's first word. */
function newParcel({ seed, newId }: Domain, { id, code }: Order, now: Instant) {
  return {
    slip: { id: newId('slip'), code: `PGH${code.replace(/\D/g, '')}`, createdAt: now },
    ...drawParcel(new Random(seed, 'ship', id)),
  }
}

function paidAtTheDoor(order: Order): Partial<Order> {
  return order.payment.class === 'cod' ? { financialStatus: 'paid', paid: totalOf(order) } : {}
}

/** All of it: a part (`D-12`) is for the shop to record, not for the carrier. */
function returnOf({ lines }: Order, startedAt: Instant): GoodsReturn {
  return {
    startedAt,
    reason: null,
    quantities: Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity])),
  }
}
