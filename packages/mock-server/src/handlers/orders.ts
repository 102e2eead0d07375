import * as contract from '@boom-risk/client/contract'
import { orderStatistics } from '@boom-risk/client/rules'
import type { Actor } from '../domain/access.ts'
import { toTimestamp } from '../domain/clock.ts'
import { ownCustomer } from '../domain/customers/find.ts'
import type { Domain } from '../domain/domain.ts'
import { pageOf } from '../domain/lists/newest-first.ts'
import {
  cancelOrder,
  createPaymentLink,
  customerOf,
  sendConfirmation,
  shipOrder,
} from '../domain/orders/actions.ts'
import { ordersOf } from '../domain/orders/book.ts'
import { contactChannelOf } from '../domain/orders/contact.ts'
import { factsOf } from '../domain/orders/facts.ts'
import type { Order } from '../domain/orders/model.ts'
import { orderActions } from '../domain/orders/rules.ts'
import { route } from './route.ts'
import { wireTime } from './wire/customer.ts'
import { wireOrder } from './wire/order.ts'

const DEFAULT_PAGE_SIZE = 5

const answer = (domain: Domain, actor: Actor, order: Order) => {
  const channel = contactChannelOf(domain, customerOf(domain, order))
  return {
    body: wireOrder(domain, order, orderActions(actor, order, channel)),
    version: String(order.version),
  }
}

/** `S1-11` to `S1-13`: percent of all orders, not of those shipped (`D-1`). */
function wireStats(orders: readonly Order[]): contract.OrderStats {
  const { all, completed, completedOfAll, returned, returnedOfAll } = orderStatistics(orders.map(factsOf))
  return { total: all, completed, completedRate: completedOfAll, returned, returnedRate: returnedOfAll }
}

/** Orders of a customer, and what can be done with them. */
export const orderRoutes = [
  route(contract.listOrders, ({ domain, actor, params, query: { cursor, limit = DEFAULT_PAGE_SIZE } }) => {
    const customer = ownCustomer(domain, actor, params.customerId)
    const orders = ordersOf(domain, customer)
    const { items, ...page } = pageOf(orders, { cursor, limit })
    const channel = contactChannelOf(domain, customer)
    return {
      body: {
        ...page,
        items: items.map((order) => wireOrder(domain, order, orderActions(actor, order, channel))),
        stats: wireStats(orders),
      },
    }
  }),

  route(contract.shipOrder, ({ domain, actor, params }) =>
    answer(domain, actor, shipOrder(domain, actor, params.orderId)),
  ),

  route(contract.sendOrderConfirmation, ({ domain, actor, params }) =>
    answer(domain, actor, sendConfirmation(domain, actor, params.orderId)),
  ),

  route(contract.cancelOrder, ({ domain, actor, params, body }) =>
    answer(domain, actor, cancelOrder(domain, actor, params.orderId, body.reason)),
  ),

  route(contract.createPaymentLink, ({ domain, actor, params }) => {
    const { url, expiresAt, sentBy, sentAt } = createPaymentLink(domain, actor, params.orderId)
    return { body: { url, expiresAt: toTimestamp(expiresAt), sentBy, sentAt: wireTime(sentAt) } }
  }),
]
