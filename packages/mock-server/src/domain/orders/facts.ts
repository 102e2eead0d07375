import { type OrderFacts } from '@boom-risk/client/rules'
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
