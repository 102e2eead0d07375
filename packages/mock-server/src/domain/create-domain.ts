import { FEATURES, type KnownFeature } from '@boom-risk/client/contract'
import { checkNetworks, type NetworkTable } from '@boom-risk/client/rules'
import { type Clock, startOfDay, systemClock } from './clock.ts'
import { type Announce, commit } from './commit.ts'
import type { Domain } from './domain.ts'
import { EventLog } from './events.ts'
import { type NewId, randomId } from './ids.ts'
import { Cursors } from './lists/cursors.ts'
import { CustomerLists } from './lists/customer-lists.ts'
import { openOwnShop } from './own-shop/own-shop.ts'
import { shopOfNumber } from './seed/index.ts'
import { SHOP_COUNT } from './seed/shops.ts'
import { DEFAULT_CUSTOMERS, openState } from './state.ts'
import { ShopDays } from './summary/shop-days.ts'
import type { Journal, Origin } from './transactions/journal.ts'
import { Transactions } from './transactions/transactions.ts'

/** What the data of a server is made of, and what it runs on. */
export interface DomainOptions {
  /** 0 … 4,294,967,295; the same seed gives the same data. Default 1. */
  readonly seed?: number | undefined
  /** Customers over all shops, the boundary customers included. Default 2,000. */
  readonly customers?: number | undefined
  /** Number of the shop with the boundary customers, 1–10. Default 1. */
  readonly shop?: number | undefined
  /** Mobile prefixes by network instead of the built-in ones, as `createRiskClient` takes them. */
  readonly networks?: NetworkTable | undefined
  /** Optional calls that the server leaves out, as a small platform may: they answer 501. */
  readonly without?: readonly KnownFeature[] | undefined
  /** Milliseconds since 1970; the machine's clock unless told. */
  readonly clock?: Clock
  /** Names whatever is made while the server runs; random unless told. */
  readonly newId?: NewId
  /** Keeps every change beyond the process; what it has kept already is what the domain begins with. */
  readonly journal?: Journal | undefined
}

/** No shop has more events in the long run, so that the ids of a later start are always greater. */
const MS_PER_EVENT = 10
/** Most customers over all shops. */
export const MAX_CUSTOMERS = 1_000_000
/** The greatest seed: 32 bits. */
export const MAX_SEED = 0xffff_ffff
export { DEFAULT_CUSTOMERS, SHOP_COUNT }

/**
 * @throws RangeError when an option is out of its range, or not what the journal's data was made with
 * @throws TypeError when `networks` is no table, naming the entry
 */
export function createDomain(options: DomainOptions = {}): Domain {
  const { clock = systemClock, newId = randomId, journal, networks, without = [] } = options
  for (const feature of without)
    if (!FEATURES.includes(feature))
      throw new RangeError(`without takes ${FEATURES.join(', ')}, not ${feature}`)
  const { store, origin } = openState(readOrigin(options), startOfDay(clock()), journal)
  if (networks) store.networks = checkNetworks(networks)
  const events = new EventLog(Math.floor(clock() / MS_PER_EVENT))
  const transactions = new Transactions(store.tables, journal)
  openOwnShop(store, transactions)
  const announce: Announce = (...event) => transactions.whenKept(() => events.append(...event))
  return {
    seed: origin.seed,
    today: origin.today,
    store,
    lists: new CustomerLists(store),
    cursors: new Cursors(newId),
    shopDays: new ShopDays(store, origin.seed),
    events,
    clock,
    newId,
    without,
    defaultShop: shopOfNumber(store.shops.values(), origin.shop),
    transactions,
    commit: (writes) => transactions.run(() => commit(store, announce, writes, clock())),
  }
}

/** What was asked for, as far as it was. */
function readOrigin({ seed, customers, shop }: DomainOptions): Partial<Origin> {
  return {
    ...(seed === undefined ? {} : { seed: inRange('seed', seed, 0, MAX_SEED) }),
    ...(customers === undefined ? {} : { customers: inRange('customers', customers, 0, MAX_CUSTOMERS) }),
    ...(shop === undefined ? {} : { shop: inRange('shop', shop, 1, SHOP_COUNT) }),
  }
}

function inRange(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new RangeError(`${name} must be a whole number from ${min} to ${max}, not ${value}`)
}
