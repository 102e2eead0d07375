import { MAX_REPORTS_PER_HOUR, REPORT_AGAIN_AFTER_MS } from '@boom-risk/client/contract'
import type { Actor } from '../access.ts'
import { HOUR_MS } from '../clock.ts'
import type { Domain } from '../domain.ts'
import type { Customer, Report } from '../model.ts'
import { ordersOf } from '../orders/book.ts'
import type { Order } from '../orders/model.ts'
import { personKey } from '../store/person-key.ts'
import { Refusal } from '../refusal.ts'

/**
 * Who may report whom, and how often (`D-18`): a report is about an order, so a shop without one of the customer has none to
 * make, and a shop that took its report back does not make it again at once.
 * @returns how many orders the shop has of the customer
 * @throws Refusal `report_needs_order`, `report_too_soon`, `report_limit_reached`
 */
export function requireMayReport(domain: Domain, { shop }: Actor, customer: Customer): number {
  const { store } = domain
  const now = domain.clock()
  const orders = ordersOf(domain, customer)
  if (orders.length === 0) throw new Refusal('report_needs_order')

  const last = customer.phones
    .flatMap(({ e164 }) => store.reportsByPhone.get(personKey(shop.id, e164)))
    .filter(({ shopId, state }) => shopId === shop.id && state !== 'rejected')
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .at(-1)
  if (last && now - last.createdAt < REPORT_AGAIN_AFTER_MS && !hasNewOrder(orders, last))
    throw new Refusal('report_too_soon')

  const recent = [...store.reports.values()]
    .filter(({ shopId, createdAt }) => shopId === shop.id && createdAt > now - HOUR_MS)
    .map(({ createdAt }) => createdAt)
  if (recent.length < MAX_REPORTS_PER_HOUR) return orders.length
  const wait = Math.min(...recent) + HOUR_MS - now
  throw new Refusal('report_limit_reached', { retryAfter: Math.max(1, Math.ceil(wait / 1000)) })
}

/** Whether the shop has had another order since it reported. */
function hasNewOrder(orders: readonly Order[], { orders: known, createdAt }: Report): boolean {
  return known === undefined ? orders.some((order) => order.createdAt > createdAt) : orders.length > known
}
