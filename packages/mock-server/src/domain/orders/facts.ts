import type { AssessedOrder, OrderFacts } from '@boom-risk/client/rules'
import { isPartialReturn, type Order } from './model.ts'

/** What the business rules ask of an order. */
export function factsOf(order: Order): OrderFacts {
  return {
    financialStatus: order.financialStatus,
    deliveryStatus: order.delivery.status,
    paymentMethod: order.payment.class,
    cancelled: order.cancellation !== null,
    hasDeliverySlip: order.delivery.slip !== null,
    partiallyReturned: isPartialReturn(order),
  }
}

/** What the counts of a customer are made of: shipped is what a carrier has taken over (`D-2`), whatever became of it. */
export function assessedFacts(order: Order): Omit<AssessedOrder, 'customer'> {
  const { status, shippedAt, returnedAt } = order.delivery
  return {
    deliveryStatus: status,
    partiallyReturned: isPartialReturn(order),
    shipped: shippedAt !== null,
    returnedAt,
  }
}
