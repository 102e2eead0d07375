import { DAY_MS } from '../clock.ts'
import type { Instant } from '../model.ts'
import { type Order, totalOf } from './model.ts'

/** From the hand-over to the door. */
const DELIVERY_MS = DAY_MS

/**
 * How far a carrier has come with an order that was shipped while the server ran: it takes the parcel at once, and delivers
 * it a day later. `null`: nothing new. Orders that nobody has touched stay as the seed has them.
 */
export function progressOf(order: Order, now: Instant): Order | null {
  if (order.version === 1 || order.source !== undefined || order.delivery.slip === null) return null
  const { status, shippedAt } = order.delivery
  const version = order.version + 1
  if (status === 'ready_to_pick' || status === 'picking')
    return { ...order, version, delivery: { ...order.delivery, status: 'delivering', shippedAt: now } }
  if (status !== 'delivering' || shippedAt === null || now < shippedAt + DELIVERY_MS) return null
  const delivery = { ...order.delivery, status: 'delivered', deliveredAt: shippedAt + DELIVERY_MS } as const
  // The carrier has collected what was to be paid at the door.
  const isCollected = order.payment.class === 'cod' && order.financialStatus !== 'paid'
  return isCollected
    ? { ...order, version, delivery, financialStatus: 'paid', paid: totalOf(order) }
    : { ...order, version, delivery }
}
