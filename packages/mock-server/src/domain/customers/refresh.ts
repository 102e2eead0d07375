import type { Domain } from '../domain.ts'
import type { Customer } from '../model.ts'
import { recount, ordersOf } from '../orders/book.ts'
import { progressOf } from '../orders/progress.ts'

/** Asks the carriers and counts the orders anew (`S0-14`); whoever falls below the threshold leaves the boom list by it (`D-8`). */
export function refreshCustomer(domain: Domain, customer: Customer): Customer {
  const now = domain.clock()
  const orders = ordersOf(domain, customer)
  const moved = orders.flatMap((order) => progressOf(order, now) ?? [])
  const news = new Map(moved.map((order) => [order.id, order]))
  const refreshed = {
    ...customer,
    ...recount(orders.map((order) => news.get(order.id) ?? order)),
    version: customer.version + 1,
    computedAt: now,
    refreshedAt: now,
    updatedAt: now,
  }
  domain.commit({ customers: [refreshed], orders: moved })
  return refreshed
}
