import { flooredPercent } from './percent.ts'

/** What the rules need to know of an order. Values that they do not know never allow an action. */
export interface OrderFacts {
  /** `pending`, `partially_paid`, `paid`, `refunded` or `voided`. */
  readonly financialStatus: string
  /** `pending`, `ready_to_pick`, … `delivered`, … `returning`, `returned`, `cancelled`; `null` before any delivery. */
  readonly deliveryStatus: string | null
  /** `cod`, `bank`, `other` or `online`. */
  readonly paymentMethod: string
  readonly cancelled: boolean
  /** Whether a delivery slip (phiếu giao hàng) was made. */
  readonly hasDeliverySlip: boolean
  /** Only a part of the order came back (`D-12`). */
  readonly partiallyReturned: boolean
}

/** Delivered and paid (`S1-11`). */
export function isCompleted(order: Pick<OrderFacts, 'financialStatus' | 'deliveryStatus'>): boolean {
  return order.deliveryStatus === 'delivered' && order.financialStatus === 'paid'
}

/** The return has been processed (`S1-12`): `returned`, not `returning` (`D-13`), and all of it (`D-12`). */
export function isReturned(order: Pick<OrderFacts, 'deliveryStatus' | 'partiallyReturned'>): boolean {
  return order.deliveryStatus === 'returned' && !order.partiallyReturned
}

/** Why an order's payment link may not be sent again. */
export type PaymentLinkRefusal = 'cancelled' | 'completed' | 'not_unpaid' | 'payment_method'

/**
 * Whether a payment link may be sent again (`S1-18`, `D-10`): `null`, or the reason against it. A partly paid order
 * still has something to pay.
 */
export function paymentLinkRefusal(
  order: Pick<OrderFacts, 'financialStatus' | 'deliveryStatus' | 'paymentMethod' | 'cancelled'>,
): PaymentLinkRefusal | null {
  if (order.cancelled) return 'cancelled'
  if (isCompleted(order)) return 'completed'
  if (!['pending', 'partially_paid'].includes(order.financialStatus)) return 'not_unpaid'
  return order.paymentMethod === 'online' ? null : 'payment_method'
}

/** Why an order may not be cancelled here; with `delivery_slip` the action leads to the host's order page. */
export type CancelRefusal = 'cancelled' | 'completed' | 'delivery_slip'

/** Whether an order may be cancelled here (`S1-10`): `null`, or the reason against it. */
export function cancelRefusal(
  order: Pick<OrderFacts, 'financialStatus' | 'deliveryStatus' | 'cancelled' | 'hasDeliverySlip'>,
): CancelRefusal | null {
  if (order.cancelled) return 'cancelled'
  if (order.hasDeliverySlip) return 'delivery_slip'
  return isCompleted(order) ? 'completed' : null
}

/**
 * The panel's statistics. Both rates are of all orders, and named so: the return rate of shipped orders is another
 * figure (`D-1`, `returnRate`).
 */
export interface OrderStatistics {
  /** Every order made for the customer, whatever its status (`S1-13`). */
  readonly all: number
  readonly completed: number
  readonly returned: number
  /** Percent of all orders, floored to one decimal; `null` without any. */
  readonly completedOfAll: number | null
  /** Percent of all orders, floored to one decimal; `null` without any. */
  readonly returnedOfAll: number | null
}

/** Counts a customer's orders (`S1-11`, `S1-12`, `S1-13`). */
export function orderStatistics(
  orders: Iterable<Pick<OrderFacts, 'financialStatus' | 'deliveryStatus' | 'partiallyReturned'>>,
): OrderStatistics {
  let all = 0
  let completed = 0
  let returned = 0
  for (const order of orders) {
    all += 1
    if (isCompleted(order)) completed += 1
    if (isReturned(order)) returned += 1
  }
  return {
    all,
    completed,
    returned,
    completedOfAll: flooredPercent(completed, all),
    returnedOfAll: flooredPercent(returned, all),
  }
}
