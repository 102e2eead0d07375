import { isReturned } from '@boom-risk/client/rules'
import { DAY_MS } from '../clock.ts'
import type { Instant } from '../model.ts'
import { factsOf } from '../orders/facts.ts'
import type { Order } from '../orders/model.ts'
import { deriveMovements } from '../seed/orders/derive.ts'
import type { Store } from '../store/store.ts'

export const TIME_ZONE = 'Asia/Ho_Chi_Minh'
/** Vietnam has had no summer time since 1975. */
const OFFSET_MS = 7 * (DAY_MS / 24)

/** Days since 1970 in the shops' time zone. */
export function dayOf(time: Instant): number {
  return Math.floor((time + OFFSET_MS) / DAY_MS)
}

/** Orders of one day: handed to a carrier (`D-2`), and back again (`D-13`). */
export interface DayCounts {
  readonly shipped: number
  readonly returned: number
}

type Movement = { readonly shippedAt: Instant | null; readonly returnedAt: Instant | null }

/** How many orders of each shop were handed over and came back on each day: counted once, then kept up to date. */
export class ShopDays {
  readonly #store: Store
  readonly #seed: number
  readonly #shops = new Map<string, Map<number, { shipped: number; returned: number }>>()

  constructor(store: Store, seed: number) {
    this.#store = store
    this.#seed = seed
    store.orders.observe({ update: (before, after) => this.#orderChanged(before, after) })
  }

  /** @param day see `dayOf` */
  on(shopId: string, day: number): DayCounts {
    return this.#of(shopId).get(day) ?? { shipped: 0, returned: 0 }
  }

  /** Counts a shop anew when it is next asked about. */
  forget(shopId: string): void {
    this.#shops.delete(shopId)
  }

  #of(shopId: string): Map<number, { shipped: number; returned: number }> {
    let days = this.#shops.get(shopId)
    if (!days) {
      days = new Map()
      this.#shops.set(shopId, days)
      const { customersByShop, ordersByCustomer } = this.#store
      for (const customer of customersByShop.get(shopId)) {
        const movements =
          ordersByCustomer.size(customer.id) === 0
            ? deriveMovements(customer, this.#seed)
            : Array.from(ordersByCustomer.get(customer.id), movementOf)
        for (const movement of movements) count(days, movement, 1)
      }
    }
    return days
  }

  /** An order that comes to be known has been counted with its customer; nobody makes new ones. */
  #orderChanged(before: Order | undefined, after: Order | undefined): void {
    // A transaction that failed takes back what it had changed by removing the order: nobody knows the change any more.
    if (before && !after) this.#shops.delete(before.shopId)
    const days = before && after && this.#shops.get(after.shopId)
    if (!days) return
    count(days, movementOf(before), -1)
    count(days, movementOf(after), 1)
  }
}

function movementOf(order: Order): Movement {
  const { shippedAt, returnedAt } = order.delivery
  return { shippedAt, returnedAt: isReturned(factsOf(order)) ? returnedAt : null }
}

function count(
  days: Map<number, { shipped: number; returned: number }>,
  movement: Movement,
  by: 1 | -1,
): void {
  for (const [time, name] of [
    [movement.shippedAt, 'shipped'],
    [movement.returnedAt, 'returned'],
  ] as const) {
    if (time === null) continue
    const day = dayOf(time)
    const counts = days.get(day) ?? { shipped: 0, returned: 0 }
    counts[name] += by
    days.set(day, counts)
  }
}
