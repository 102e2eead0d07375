import type { NetworkTable } from '@boom-risk/client/rules'
import type { CustomerFilter, CustomerSort } from '@boom-risk/client/contract'
import type { Customer, Report } from '../model.ts'
import { profileOfCustomer } from '../risk.ts'
import { personKey } from '../store/person-key.ts'
import type { Store } from '../store/store.ts'
import { RecentMap } from './recent-map.ts'
import { Row } from './row.ts'
import type { Findable } from './findable.ts'
import { isFound, readTypedText } from './typed-text.ts'
import { View, type ViewQuery } from './view.ts'

/** `boom` is the list of S0-2: whoever has a level of the shop's own. */
export type ListName = 'boom' | 'all'

/** Which list of a shop, of whom, in which order. */
export interface ListQuery {
  readonly list: ListName
  readonly filter: CustomerFilter
  readonly sort: CustomerSort
  /** By how much of a phone number who asks may find somebody (`X-8`, `D-20`). */
  readonly findable: Findable
}

/** Views kept per shop: a handful of employees with a sort and a filter each. */
const VIEWS_PER_SHOP = 12

/** The lists of every shop over its customers, made when first asked for and kept up to date from then on. */
export class CustomerLists {
  readonly #store: Store
  readonly #shops = new Map<string, ShopLists>()

  constructor(store: Store) {
    this.#store = store
    store.customers.observe({ update: (before, after) => this.#customerChanged(before, after) })
    store.reports.observe({ update: (before, after) => this.#reportChanged(before, after) })
  }

  /** The list as asked for. It stays up to date; ask anew for each request, as old views are given up. */
  view(shopId: string, query: ListQuery): View {
    return this.#of(shopId).view(query, this.#store.networks)
  }

  /** Gives up a shop's lists: where most of it changes, making them anew costs less than each change. */
  forget(shopId: string): void {
    this.#shops.delete(shopId)
  }

  /** Every customer of a shop as a row, in no order. */
  rows(shopId: string): Iterable<Row> {
    return this.#of(shopId).rows.values()
  }

  /** The customer as the lists have it, or as they would. */
  row(customer: Customer): Row {
    const known = this.#shops.get(customer.shopId)?.rows.get(customer.id)
    return known ?? new Row(customer, profileOfCustomer(this.#store, customer))
  }

  #of(shopId: string): ShopLists {
    let lists = this.#shops.get(shopId)
    if (!lists) {
      const rows = new Map<string, Row>()
      for (const customer of this.#store.customersByShop.get(shopId))
        rows.set(customer.id, new Row(customer, profileOfCustomer(this.#store, customer)))
      lists = new ShopLists(rows)
      this.#shops.set(shopId, lists)
    }
    return lists
  }

  #customerChanged(before: Customer | undefined, after: Customer | undefined): void {
    const own = after ?? before
    if (own) this.#refresh(own.shopId, own.id)
    // The network's figures of everybody with the same number change as well, in whatever shop (D-11).
    this.#peopleChanged(
      [before, after].flatMap((one) => one?.phones.map(({ e164 }) => personKey(one.shopId, e164)) ?? []),
    )
  }

  #reportChanged(before: Report | undefined, after: Report | undefined): void {
    this.#peopleChanged(
      [before, after].flatMap((report) => (report ? personKey(report.shopId, report.phone) : [])),
    )
  }

  #peopleChanged(keys: readonly string[]): void {
    for (const key of new Set(keys))
      for (const { shopId, id } of this.#store.customersByPhone.get(key)) this.#refresh(shopId, id)
  }

  #refresh(shopId: string, id: string): void {
    const lists = this.#shops.get(shopId)
    if (!lists) return
    const customer = this.#store.customers.get(id)
    const row = customer && new Row(customer, profileOfCustomer(this.#store, customer))
    lists.update(id, row)
  }
}

class ShopLists {
  readonly rows: Map<string, Row>
  readonly #views = new RecentMap<string, View>(VIEWS_PER_SHOP)

  constructor(rows: Map<string, Row>) {
    this.rows = rows
  }

  view(query: ListQuery, networks: NetworkTable): View {
    const key = JSON.stringify(query)
    let view = this.#views.get(key)
    if (!view) {
      view = new View(this.rows.values(), toViewQuery(query, networks))
      this.#views.set(key, view)
    }
    return view
  }

  update(id: string, after: Row | undefined): void {
    const before = this.rows.get(id)
    if (after) this.rows.set(id, after)
    else this.rows.delete(id)
    for (const view of this.#views.values()) view.update(before, after)
  }
}

function toViewQuery(
  { list, filter: { text = '', levels = [], status }, sort, findable }: ListQuery,
  networks: NetworkTable,
): ViewQuery {
  const typed = text.trim() === '' ? null : readTypedText(text, networks)
  return {
    matches: (row) =>
      (list === 'all' || row.level !== 'none') &&
      (status === undefined || row.customer.status === status) &&
      (typed === null || isFound(row, typed, findable)),
    levels: levels.length === 0 ? null : new Set(levels),
    sort,
  }
}
