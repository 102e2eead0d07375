import type { Domain } from '../domain.ts'
import type { Customer, Instant, Profile, StoredPhone } from '../model.ts'
import { recount } from '../orders/book.ts'
import { externalIdKey } from '../store/store.ts'
import { personKey } from '../store/person-key.ts'
import { chunks } from './chunks.ts'
import type { ImportedOrder } from './imported-order.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'

const PEOPLE_AT_ONCE = 5000

/** A customer while their orders are taken over. */
interface Person {
  readonly id: string
  readonly before: Customer | undefined
  name: string | null
  /** By their E.164. */
  readonly phones: Map<string, StoredPhone>
  buyerKey: string | null
  email: string | null
  address: ImportedOrder['address']
  /** Of the newest order: what it says of the person is what holds. */
  newest: Instant
  oldest: Instant
}

/** Whose the orders are; each customer is written once, when all are known. */
export class People {
  readonly #domain: Domain
  readonly #people = new Map<string, Person>()
  readonly #byPhone = new Map<string, Person>()
  readonly #byBuyer = new Map<string, Person[]>()
  /** Those with new orders: whoever was only looked up stays as they are. */
  readonly #changed = new Set<Person>()

  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** Whether an order names another customer than this one: one who is known, or a number or a key where this one has others. */
  isSomebodyElse(order: ImportedOrder, customerId: string): boolean {
    const person = this.#person(customerId)
    const { phone, buyerId, source } = order
    const buyers = buyerId === null ? [] : this.#buyers(buyerKey(source, buyerId))
    if (!person || (phone === null && buyers.includes(person))) return false
    const named = this.#lookUp(order)
    if (named) return named !== person
    return phone === null ? buyerId !== null && person.buyerKey !== null : person.phones.size > 0
  }

  /** Whether an order names this customer. */
  isOf(order: ImportedOrder, customerId: string): boolean {
    return this.#lookUp(order)?.id === customerId
  }

  /** The customer of an order, made where there is none. */
  of(order: ImportedOrder): string {
    const person = this.#lookUp(order) ?? this.#open(undefined)
    this.#learn(person, order)
    return person.id
  }

  touch(customerId: string, order: ImportedOrder): void {
    const person = this.#person(customerId)
    if (person) this.#learn(person, order)
  }

  /** Writes everybody who has new orders, with their counts. */
  put(): void {
    const { store, transactions } = this.#domain
    for (const chunk of chunks(this.#changed, PEOPLE_AT_ONCE))
      transactions.run(() => {
        for (const person of chunk) store.customers.put(this.#record(person))
      })
  }

  #person(customerId: string): Person | undefined {
    return this.#people.get(customerId) ?? this.#opened(this.#domain.store.customers.get(customerId))
  }

  #lookUp({ phone, buyerId, source }: ImportedOrder): Person | undefined {
    const { store } = this.#domain
    if (phone !== null) {
      const known =
        this.#byPhone.get(phone) ?? this.#opened(store.customersByPhone.get(personKey(OWN_SHOP_ID, phone))[0])
      if (known) return known
    }
    if (buyerId === null) return undefined
    const buyers = this.#buyers(buyerKey(source, buyerId))
    const keyed = buyers.find(({ phones }) => phones.size === 0)
    const [only] = buyers
    // One key with two numbers is two people, such as a family: whose an order is that hides its number, nobody knows but the key.
    if (phone === null) return buyers.length === 1 ? only : keyed
    return buyers.length === 1 ? keyed : undefined
  }

  /** Everybody who has ordered under a key. */
  #buyers(key: string): Person[] {
    const known = this.#byBuyer.get(key)
    if (known) return known
    const buyers = this.#domain.store.customersByIdentity
      .get(externalIdKey(OWN_SHOP_ID, key))
      .flatMap((customer) => this.#opened(customer) ?? [])
    this.#byBuyer.set(key, buyers)
    return buyers
  }

  #opened(customer: Customer | undefined): Person | undefined {
    return customer && (this.#people.get(customer.id) ?? this.#open(customer))
  }

  #open(before: Customer | undefined): Person {
    const person: Person = {
      id: before?.id ?? this.#domain.newId('cus'),
      before,
      name: before?.name ?? null,
      phones: new Map(before?.phones.map((phone) => [phone.e164, phone])),
      buyerKey: before?.externalId ?? null,
      email: null,
      address: null,
      newest: before ? this.#newestOrder(before.id) : -Infinity,
      oldest: Infinity,
    }
    this.#people.set(person.id, person)
    for (const phone of person.phones.keys()) this.#byPhone.set(phone, person)
    return person
  }

  /** When somebody last ordered: an older file tells nothing newer of them. */
  #newestOrder(customerId: string): Instant {
    let newest = -Infinity
    for (const { createdAt } of this.#domain.store.ordersByCustomer.get(customerId))
      newest = Math.max(newest, createdAt)
    return newest
  }

  #learn(
    person: Person,
    { phone, phoneConvertedFrom, buyerId, source, name, email, address, placedAt }: ImportedOrder,
  ): void {
    this.#changed.add(person)
    if (phone !== null && !person.phones.has(phone)) {
      // Only who has no number yet takes one over: another number is another person.
      person.phones.set(phone, { id: 'main', e164: phone, convertedFrom: phoneConvertedFrom })
      this.#byPhone.set(phone, person)
    }
    if (buyerId !== null) {
      const key = buyerKey(source, buyerId)
      const buyers = this.#buyers(key)
      if (!buyers.includes(person)) buyers.push(person)
      person.buyerKey ??= key
    }
    const at = placedAt ?? this.#domain.clock()
    person.oldest = Math.min(person.oldest, at)
    if (at < person.newest) {
      const profile = person.before?.profile
      person.name ??= name
      if (!profile?.emails.length) person.email ??= email
      if (!profile?.addresses.length) person.address ??= address
      return
    }
    person.newest = at
    person.name = name ?? person.name
    person.email = email ?? person.email
    person.address = address ?? person.address
  }

  #record({ id, before, name, phones, buyerKey: externalId, email, address, oldest }: Person): Customer {
    const { store, clock } = this.#domain
    const now = clock()
    return {
      id,
      shopId: OWN_SHOP_ID,
      version: (before?.version ?? 0) + 1,
      name,
      phones: [...phones.values()],
      psid: before?.psid ?? null,
      externalId,
      status: before?.status ?? 'active',
      ...recount(store.ordersByCustomer.get(id)),
      computedAt: now,
      refreshedAt: before?.refreshedAt ?? null,
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
