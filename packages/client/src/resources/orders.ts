import {
  cancelOrder,
  createPaymentLink,
  sendOrderConfirmation,
  shipOrder,
  type PaymentLink,
} from '../contract/order-actions.ts'
import { listOrders, type Order, type OrderPage } from '../contract/orders.ts'
import { listReturns, type ReturnPage } from '../contract/returns.ts'
import { written } from './changes.ts'
import { customerList, type CustomerList } from './customer-list.ts'
import { entityOf } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { withPictures } from './order-pictures.ts'
import { perCore } from './per-core.ts'

/**
 * Orders of customers (`S1-7`), newest first, and what can be done with them (`S1-9`).
 * Each action @throws ConflictError `order_action_not_allowed` with `reason` where a rule forbids it, RiskApiError, the signal's reason.
 */
export interface OrdersResource extends CustomerList<OrderPage> {
  /** Hands the order to a carrier: makes its delivery slip. */
  readonly ship: (orderId: string, options?: WriteOptions) => Promise<Order>
  /** Sends the customer the confirmation of the order. */
  readonly sendConfirmation: (orderId: string, options?: WriteOptions) => Promise<Order>
  /** Cancels an order that has no delivery slip (`S1-10`). */
  readonly cancel: (orderId: string, reason: string, options?: WriteOptions) => Promise<Order>
  /** Sends the payment link again, or gives it to be sent (`S1-18`, `D-10`). */
  readonly createPaymentLink: (orderId: string, options?: WriteOptions) => Promise<PaymentLink>
}

/** Return history of customers in this shop (`S0-13`), newest first. */
export type ReturnsResource = CustomerList<ReturnPage>

/** {@link OrdersResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const ordersResource = perCore<OrdersResource>((core) => {
  const changed = async (write: () => Promise<Order>) => {
    const order = await written(core, write, (done) => ({
      type: 'order.updated',
      customerIds: done ? [done.customerId] : null,
      entity: entityOf(done),
    }))
    return withPictures(core, order)
  }
  return {
    ...customerList(core, 'orders', async (params, query, options) => {
      const page = await invoke(core, listOrders, { params, query, ...options })
      return { ...page, items: page.items.map((order) => withPictures(core, order)) }
    }),
    ship: (orderId, options) => changed(() => invoke(core, shipOrder, { params: { orderId }, ...options })),
    sendConfirmation: (orderId, options) =>
      changed(() => invoke(core, sendOrderConfirmation, { params: { orderId }, ...options })),
    cancel: (orderId, reason, options) =>
      changed(() => invoke(core, cancelOrder, { params: { orderId }, body: { reason }, ...options })),
    createPaymentLink: (orderId, options) =>
      invoke(core, createPaymentLink, { params: { orderId }, ...options }),
  }
})

/** {@link ReturnsResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const returnsResource = perCore<ReturnsResource>((core) =>
  customerList(core, 'returns', (params, query, options) =>
    invoke(core, listReturns, { params, query, ...options }),
  ),
)
