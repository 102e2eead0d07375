import { assessOrders } from '@boom-risk/client/rules'
import type { Domain } from '../domain.ts'
import type { Customer, Instant, Profile } from '../model.ts'
import { assessedFacts } from '../orders/facts.ts'
import type { Delivery, Order } from '../orders/model.ts'
import { externalIdKey } from '../store/store.ts'
import { personKey } from '../store/person-key.ts'
import type { ImportedOrder, ImportedState } from './imported-order.ts'
import { orderId } from './order-id.ts'
import { orderRecord } from './order-record.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'

/** What an import changed. */
export interface ImportOutcome {
  readonly added: number
  /** Known already, and further along now. */
  readonly updated: number
  /** Known already, as far along as in the file or further. */
  readonly unchanged: number
  /** Not taken over: the same code of the same source stands with another customer. */
  readonly conflicts: readonly { readonly source: string; readonly code: string }[]
}

/** Orders that are written together: all of a large file would be held for taking back as well. */
const ORDERS_AT_ONCE = 5000

/** How far along an order is: a file from before never takes one back. */
const PROGRESS: Readonly<Record<ImportedState, number>> = {
  pending: 0,
  shipping: 1,
  cancelled: 2,
  delivered: 2,
  returning: 3,
  partially_returned: 4,
  returned: 4,
}

/**
 * Takes orders into the shop of whoever tries the product on their own: customers by phone number, or by their key where the file hides
 * it, and their counts and levels by the rules of `assessOrders`. An order that is there already, by source and code, is not added again.
 */
export function importOrders(domain: Domain, orders: Iterable<ImportedOrder>): ImportOutcome {
  const people = new People(domain)
  const outcome = { added: 0, updated: 0, unchanged: 0, conflicts: [] as { source: string; code: string }[] }
  domain.lists.forget(OWN_SHOP_ID)
  for (const chunk of chunks(orders, ORDERS_AT_ONCE))
    domain.transactions.run(() => {
      for (const order of chunk) {
        const { kind } = takeOver(domain, people, order)
        if (kind === 'conflict') outcome.conflicts.push({ source: order.source, code: order.code })
        else outcome[kind]++
      }
    })
  people.put()
  domain.shopDays.forget(OWN_SHOP_ID)
  if (outcome.added + outcome.updated > 0)
    domain.events.append(
      OWN_SHOP_ID,
      { type: 'customer.updated', customerIds: null, entity: null },
      domain.clock(),
    )
  return outcome
}

function takeOver(
  domain: Domain,
  people: People,
  order: ImportedOrder,
): { kind: 'added' | 'updated' | 'unchanged' | 'conflict' } {
  const { store } = domain
  const id = orderId(order)
  const known = store.orders.get(id)
  if (known) {
    if (people.isSomebodyElse(order, known.customerId)) return { kind: 'conflict' }
    const isFurther = PROGRESS[order.state] > progressOfRecord(known)
    if (!isFurther) return { kind: 'unchanged' }
    store.orders.put(
      orderRecord(order, {
        id,
        customerId: known.customerId,
        version: known.version + 1,
        now: domain.clock(),
      }),
    )
    people.touch(known.customerId, order)
    return { kind: 'updated' }
  }
  const customerId = people.of(order)
  store.orders.put(orderRecord(order, { id, customerId, version: 1, now: domain.clock() }))
  return { kind: 'added' }
}

const PROGRESS_OF_STATUS: Readonly<Partial<Record<Delivery['status'], number>>> = {
  delivering: PROGRESS.shipping,
  delivered: PROGRESS.delivered,
  cancelled: PROGRESS.cancelled,
  returning: PROGRESS.returning,
  returned: PROGRESS.returned,
}

function progressOfRecord({ delivery, cancellation }: Order): number {
  return cancellation ? PROGRESS.cancelled : (PROGRESS_OF_STATUS[delivery.status] ?? PROGRESS.pending)
}

/** A customer while their orders are taken over. */
interface Person {
  readonly id: string
  readonly before: Customer | undefined
  name: string | null
  readonly phones: Map<string, string | null>
  buyerKey: string | null
  email: string | null
  address: ImportedOrder['address']
  /** Of the newest order: what it says of the person is what holds. */
  newest: Instant
  oldest: Instant
}

/** Whose the orders are; each customer is written once, when all are known. */
class People {
  readonly #domain: Domain
  readonly #people = new Map<string, Person>()
  readonly #byPhone = new Map<string, Person>()
  readonly #byBuyer = new Map<string, Person>()

  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** Whether an order names another customer than this one: one who is known, or a number that this one, who has some, does not have. */
  isSomebodyElse(order: ImportedOrder, customerId: string): boolean {
    const named = this.#lookUp(order)
    if (named) return named.id !== customerId
    const person = this.#people.get(customerId) ?? this.#opened(this.#domain.store.customers.get(customerId))
    return order.phone !== null && person !== undefined && person.phones.size > 0
  }

  /** The customer of an order, made where there is none. */
  of(order: ImportedOrder): string {
    const person = this.#lookUp(order) ?? this.#open(undefined)
    this.#learn(person, order)
    return person.id
  }

  touch(customerId: string, order: ImportedOrder): void {
    const customer = this.#domain.store.customers.get(customerId)
    const person = this.#people.get(customerId) ?? (customer && this.#open(customer))
    if (person) this.#learn(person, order)
  }

  /** Writes everybody who has new orders, with their counts. */
  put(): void {
    const { store, transactions } = this.#domain
    for (const chunk of chunks(this.#people.values(), ORDERS_AT_ONCE))
      transactions.run(() => {
        for (const person of chunk) store.customers.put(this.#record(person))
      })
  }

  #lookUp({ phone, buyerId, source }: ImportedOrder): Person | undefined {
    const { store } = this.#domain
    if (phone !== null) {
      const known =
        this.#byPhone.get(phone) ?? this.#opened(store.customersByPhone.get(personKey(OWN_SHOP_ID, phone))[0])
      if (known) return known
    }
    if (buyerId === null) return undefined
    const key = buyerKey(source, buyerId)
    const buyer =
      this.#byBuyer.get(key) ??
      this.#opened(store.customersByIdentity.get(externalIdKey(OWN_SHOP_ID, key))[0])
    // One key with two numbers is two people: a shop that orders for others, or a family.
    return buyer && (phone === null || buyer.phones.size === 0) ? buyer : undefined
  }

  #opened(customer: Customer | undefined): Person | undefined {
    return customer && (this.#people.get(customer.id) ?? this.#open(customer))
  }

  #open(before: Customer | undefined): Person {
    const person: Person = {
      id: before?.id ?? this.#domain.newId('cus'),
      before,
      name: before?.name ?? null,
      phones: new Map(before?.phones.map(({ e164, convertedFrom }) => [e164, convertedFrom])),
      buyerKey: before?.externalId ?? null,
      email: null,
      address: null,
      newest: -Infinity,
      oldest: Infinity,
    }
    this.#people.set(person.id, person)
    for (const phone of person.phones.keys()) this.#byPhone.set(phone, person)
    if (person.buyerKey !== null) this.#byBuyer.set(person.buyerKey, person)
    return person
  }

  #learn(
    person: Person,
    { phone, phoneConvertedFrom, buyerId, source, name, email, address, placedAt }: ImportedOrder,
  ): void {
    if (phone !== null && !person.phones.has(phone)) {
      person.phones.set(phone, phoneConvertedFrom)
      this.#byPhone.set(phone, person)
    }
    if (buyerId !== null) {
      const key = buyerKey(source, buyerId)
      if (person.buyerKey === null && !this.#byBuyer.has(key)) person.buyerKey = key
      if (!this.#byBuyer.has(key)) this.#byBuyer.set(key, person)
    }
    const at = placedAt ?? this.#domain.clock()
    person.oldest = Math.min(person.oldest, at)
    if (at < person.newest) return
    person.newest = at
    person.name = name ?? person.name
    person.email = email ?? person.email
    person.address = address ?? person.address
  }

  #record({ id, before, name, phones, buyerKey: externalId, email, address, oldest }: Person): Customer {
    const { store, clock } = this.#domain
    const now = clock()
    const orders = store.ordersByCustomer.get(id)
    const [counts] = assessOrders(
      Array.from(orders, (order) => ({ customer: id, ...assessedFacts(order) })),
    ).values()
    return {
      id,
      shopId: OWN_SHOP_ID,
      version: (before?.version ?? 0) + 1,
      name,
      phones: Array.from(phones, ([e164, convertedFrom], i) => ({
        id: i === 0 ? 'main' : `phone_${i + 1}`,
        e164,
        convertedFrom,
      })),
      psid: before?.psid ?? null,
      externalId,
      status: before?.status ?? 'active',
      shipped: counts?.shipped ?? 0,
      returned: counts?.returned ?? 0,
      computedAt: now,
      refreshedAt: before?.refreshedAt ?? null,
      lastReturnAt: counts?.lastReturnAt ?? null,
      profile: profileOf(before?.profile, email, address),
      createdAt: Math.min(before?.createdAt ?? now, oldest),
      updatedAt: now,
    }
  }
}

const NO_FIELDS: Profile['customFields'] = new Map()

function profileOf(
  before: Profile | null | undefined,
  email: string | null,
  address: ImportedOrder['address'],
): Profile {
  return {
    emails: email === null ? (before?.emails ?? []) : [email],
    addresses: address === null ? (before?.addresses ?? []) : [{ ...address, country: 'VN' }],
    attribution: before?.attribution ?? { first: null, last: null },
    customFields: before?.customFields ?? NO_FIELDS,
  }
}

/** A person's key is one of the system that it comes from. */
function buyerKey(source: string, buyerId: string): string {
  return `${source}:${buyerId}`
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = []
  for (const item of items) {
    chunk.push(item)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
