import type { KnownFeature } from '@boom-risk/client/contract'
import type { Clock } from './clock.ts'
import type { EventLog } from './events.ts'
import type { NewId } from './ids.ts'
import type { Cursors } from './lists/cursors.ts'
import type { CustomerLists } from './lists/customer-lists.ts'
import type { Customer, Instant, Note, Report, Shop } from './model.ts'
import type { Order } from './orders/model.ts'
import type { Store } from './store/store.ts'
import type { ShopDays } from './summary/shop-days.ts'
import type { Transactions } from './transactions/transactions.ts'

/** Everything that one call changes: written together, or not at all. */
export interface Writes {
  readonly customers?: readonly Customer[]
  readonly reports?: readonly Report[]
  readonly notes?: readonly Note[]
  readonly orders?: readonly Order[]
}

/** The network of shops: its data, its lists, its events and its time. */
export interface Domain {
  readonly seed: number
  /** Midnight of the day that the seeded dates are counted back from. */
  readonly today: Instant
  readonly store: Store
  readonly lists: CustomerLists
  readonly cursors: Cursors
  /** Shipped and returned orders of each shop by day. */
  readonly shopDays: ShopDays
  readonly events: EventLog
  readonly clock: Clock
  readonly newId: NewId
  /** Optional calls that are left out. */
  readonly without: readonly KnownFeature[]
  /** The shop that holds the boundary customers. */
  readonly defaultShop: Shop
  /** The only way to change anything: all of it at once, and told to every shop that sees it. */
  commit(this: void, writes: Writes): void
  /** What one call does, as a whole or not at all; kept beyond the process where there is a journal. */
  readonly transactions: Transactions
}
