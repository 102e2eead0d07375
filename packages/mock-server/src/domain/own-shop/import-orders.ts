import type { Domain } from '../domain.ts'
import { isPartialReturn, type Order } from '../orders/model.ts'
import { chunks } from './chunks.ts'
import {
  type ImportedOrder,
  type ImportedState,
  isSameDay,
  laterState,
  type StatedOrder,
} from './imported-order.ts'
import { KnownOrders } from './known-orders.ts'
import { orderId } from './order-id.ts'
import { orderRecord } from './order-record.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'
import { People } from './people.ts'

/** An order that was not taken over. */
export interface ImportConflict {
  readonly source: string
  readonly code: string
  /** Its place among the orders that were given. */
  readonly index: number
  /** The same code stands with another customer, with another day, or with a state of which neither can follow the other. */
  readonly reason: 'other_customer' | 'other_day' | 'state_conflict'
}

/** What an import changed. */
export interface ImportOutcome {
  readonly added: number
  /** Known already, and further along now. */
  readonly updated: number
  /** Known already, as far along as in the file or further. */
  readonly unchanged: number
  readonly conflicts: readonly ImportConflict[]
}

/** Orders that are written together: all of a large file would be held for taking back as well. */
const ORDERS_AT_ONCE = 5000

/**
 * Takes orders into the shop of whoever tries the product on their own: customers by phone number, or by their key where the file hides
 * it, and their counts and levels by the rules of `assessOrders`. An order that is there already, by source and code, is not added again:
 * the later of its states holds (`laterState`).
 */
export function importOrders(domain: Domain, orders: Iterable<ImportedOrder>): ImportOutcome {
  const people = new People(domain)
  const known = new KnownOrders(domain, people)
  const counts = { added: 0, updated: 0, unchanged: 0 }
  const conflicts: ImportConflict[] = []
  let index = 0
  domain.lists.forget(OWN_SHOP_ID)
  for (const chunk of chunks(orders, ORDERS_AT_ONCE))
    domain.transactions.run(() => {
      for (const order of chunk) {
        const kind = takeOver(domain, people, known, order)
        if (kind === 'added' || kind === 'updated' || kind === 'unchanged') counts[kind]++
        else conflicts.push({ source: order.source, code: order.code, index, reason: kind })
        index++
      }
    })
  people.put()
  domain.shopDays.forget(OWN_SHOP_ID)
  if (counts.added + counts.updated > 0)
    domain.events.append(
      OWN_SHOP_ID,
      { type: 'customer.updated', customerIds: null, entity: null },
      domain.clock(),
    )
  return { ...counts, conflicts }
}

function takeOver(
  domain: Domain,
  people: People,
  knownOrders: KnownOrders,
  order: ImportedOrder,
): 'added' | 'updated' | 'unchanged' | ImportConflict['reason'] {
  const { store } = domain
  const ownId = orderId(order)
  const known = knownOrders.find(order, ownId)
  if (known) {
    const { id, customerId, source = order.source } = known
    const told = { ...order, source }
    if (people.isSomebodyElse(told, customerId)) return 'other_customer'
    if (!isSameDay(known.placedAt, told.placedAt)) return 'other_day'
    const later = laterState(statedOf(known), told)
    if (later === 'conflict') return 'state_conflict'
    // A parcel that was sent before its order was cancelled counts (`D-2`).
    const isNew = later === 'same' && told.shipped && known.delivery.shippedAt === null
    if (later !== 'told' && !isNew) return 'unchanged'
    store.orders.put(orderRecord(told, { id, customerId, version: known.version + 1, now: domain.clock() }))
    people.touch(customerId, told)
    return 'updated'
  }
  const customerId = people.of(order)
  const record = orderRecord(order, {
    id: ownId,
    customerId,
    version: 1,
    now: domain.clock(),
  })
  store.orders.put(record)
  knownOrders.add(order)
  return 'added'
}

const STATE_OF_DELIVERY: Readonly<Partial<Record<Order['delivery']['status'], ImportedState>>> = {
  delivering: 'shipping',
  delivered: 'delivered',
  cancelled: 'cancelled',
  returning: 'returning',
  returned: 'returned',
}

function statedOf(order: Order): StatedOrder {
  const state = order.cancellation ? 'cancelled' : (STATE_OF_DELIVERY[order.delivery.status] ?? 'pending')
  return {
    state: state === 'returned' && isPartialReturn(order) ? 'partially_returned' : state,
    updatedAt: order.statedAt ?? null,
  }
}
