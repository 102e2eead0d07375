import type { Domain } from '../domain.ts'
import type { Order } from '../orders/model.ts'
import { type ImportedOrder, isSameDay } from './imported-order.ts'
import { orderId } from './order-id.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'
import type { People } from './people.ts'

/** The source of files whose maker nobody named. */
const UNNAMED = 'own'

/**
 * Orders that are there already. An order is known by its source and its code; a file of the same shop may come without the columns that tell its maker,
 * and its orders are known all the same: by their code, their customer, and whatever else both tell.
 */
export class KnownOrders {
  readonly #domain: Domain
  readonly #people: People
  readonly #sources = new Set<string>()

  constructor(domain: Domain, people: People) {
    this.#domain = domain
    this.#people = people
    for (const customer of domain.store.customersByShop.get(OWN_SHOP_ID))
      for (const { source } of domain.store.ordersByCustomer.get(customer.id))
        if (source !== undefined) this.#sources.add(source)
  }

  /** `id`: the one that the order has by its own source (`orderId`). */
  find(order: ImportedOrder, id: string): Order | undefined {
    const { orders } = this.#domain.store
    const own = orders.get(id)
    if (own) return own
    for (const source of this.#sources) {
      if (source === order.source) continue
      const other = orders.get(orderId({ source, code: order.code }))
      if (other && this.#isSame(other, order)) return other
    }
    return undefined
  }

  /** A new order was taken over. */
  add({ source }: ImportedOrder): void {
    this.#sources.add(source)
  }

  /** Two named makers may give one code twice: there, a date or a tracking code must say that it is the same. */
  #isSame(known: Order, order: ImportedOrder): boolean {
    if (!this.#people.isOf({ ...order, source: known.source ?? order.source }, known.customerId)) return false
    const { trackingCode } = known.delivery
    const isTracked = trackingCode !== null && order.trackingCode !== null
    if (isTracked) return trackingCode === order.trackingCode
    if (known.source === UNNAMED || order.source === UNNAMED) return isSameDay(known.placedAt, order.placedAt)
    return known.placedAt !== undefined && known.placedAt === order.placedAt
  }
}
