import { countOrders, type OrderCounts } from '@boom-risk/client/rules'
import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import { newestFirst } from '../lists/newest-first.ts'
import type { Customer } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { deriveOrders, MAX_ORDERS } from '../seed/orders/derive.ts'
import { assessedFacts } from './facts.ts'
import type { Order } from './model.ts'

/** The orders of a customer, newest first (`S1-7`). A seeded customer's are made when somebody first asks, and stored. */
export function ordersOf({ store, seed }: Pick<Domain, 'store' | 'seed'>, customer: Customer): Order[] {
  if (store.ordersByCustomer.size(customer.id) === 0) {
    const shopNumber = store.shops.get(customer.shopId)?.number ?? 1
    const employees = store.employeesByShop.get(customer.shopId)
    for (const order of deriveOrders(customer, { seed, shopNumber, employees })) store.orders.put(order)
  }
  return [...store.ordersByCustomer.get(customer.id)].sort(newestFirst)
}

/** An order of the employee's own shop; those of other shops do not exist. @throws Refusal `not_found` */
export function ownOrder(domain: Domain, { shop }: Actor, id: string): Order {
  const order = findOrder(domain, id)
  if (order?.shopId !== shop.id) throw new Refusal('not_found')
  return order
}

/** An order of any shop. */
export function findOrder(domain: Domain, id: string): Order | undefined {
  return domain.store.orders.get(id) ?? seededOrder(domain, id)
}

/** A seeded order that nobody has looked at yet: its id leads to its customer. */
function seededOrder(domain: Domain, id: string): Order | undefined {
  const [, digits] = /^ord_(\d{5,12})$/.exec(id) ?? []
  const customer = domain.store.customers.get(`cus_${Math.floor(Number(digits) / MAX_ORDERS)}`)
  return customer && ordersOf(domain, customer).find((order) => order.id === id)
}

/** Counts orders anew, as a refresh does (`S0-14`). */
export function recount(orders: Iterable<Order>): OrderCounts {
  return countOrders(Array.from(orders, assessedFacts))
}
