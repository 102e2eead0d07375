import { type Clock, startOfDay, systemClock } from './clock.ts'
import { type NewId, randomId } from './ids.ts'
import type { Shop } from './model.ts'
import { seedStore } from './seed/index.ts'
import { SHOP_COUNT } from './seed/shops.ts'
import type { Store } from './store/store.ts'

export interface DomainOptions {
  /** 0 … 4,294,967,295; the same seed gives the same data. Default 1. */
  readonly seed?: number
  /** Customers over all shops, the boundary customers included. Default 2,000. */
  readonly customers?: number
  /** Number of the shop with the boundary customers, 1–10. Default 1. */
  readonly shop?: number
  /** Milliseconds since 1970; the machine's clock unless told. */
  readonly clock?: Clock
  /** Names whatever is made while the server runs; random unless told. */
  readonly newId?: NewId
}

export const DEFAULT_CUSTOMERS = 2000
export const MAX_CUSTOMERS = 1_000_000
export const MAX_SEED = 0xffff_ffff
export { SHOP_COUNT }

/** The network of shops: its data and its time. */
export interface Domain {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  /** The shop that holds the boundary customers. */
  readonly defaultShop: Shop
}

/** @throws RangeError when an option is out of its range. */
export function createDomain(options: DomainOptions = {}): Domain {
  const seed = inRange('seed', options.seed ?? 1, 0, MAX_SEED)
  const customers = inRange('customers', options.customers ?? DEFAULT_CUSTOMERS, 0, MAX_CUSTOMERS)
  const shop = inRange('shop', options.shop ?? 1, 1, SHOP_COUNT)
  const clock = options.clock ?? systemClock
  const { store, defaultShop } = seedStore({ seed, customers, shop, today: startOfDay(clock()) })
  return { store, clock, newId: options.newId ?? randomId, defaultShop }
}

function inRange(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new RangeError(`${name} must be a whole number from ${min} to ${max}, not ${value}`)
}
