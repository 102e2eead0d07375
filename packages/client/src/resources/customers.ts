import {
  createCustomer,
  resolveCustomer,
  type CreateCustomer,
  type CustomerKey,
  type UpdateCustomer,
} from '../contract/customer-profile.ts'
import {
  searchCustomers,
  suggestCustomers,
  type CustomerSuggestions,
  type SuggestionSearch,
} from '../contract/customer-search.ts'
import {
  changeCustomerStatus,
  undoStatusChange,
  type ChangeStatus,
  type StatusChange,
} from '../contract/customer-status.ts'
import type { CustomerPhone } from '../contract/contact.ts'
import { getCustomer, refreshCustomer, revealPhone, type Customer } from '../contract/customer.ts'
import type { ExpectedAnswer } from '../cache/query-cache.ts'
import { searchable, type CustomerSearchable } from './boom-customers.ts'
import { canonical } from './canonical.ts'
import { written } from './changes.ts'
import { createCustomerUpdates, type UpdateOptions } from './customer-updates.ts'
import { entityOf, keys, type Change } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { PROFILE, TOGETHER } from './lifetimes.ts'
import { perCore } from './per-core.ts'
import type { ReadOptions } from './read.ts'
import { watch, type OutOfDate } from './watch.ts'

/** Customers of the shop. Each call @throws RiskApiError, the signal's reason on abort. */
export interface CustomersResource extends CustomerSearchable {
  /** One customer, whole; the answer held serves at once. @throws NotFoundError */
  readonly get: (customerId: string, options?: ReadOptions) => Promise<Customer>
  /** The answer held, if it still serves; sends nothing. */
  readonly peek: (customerId: string) => Customer | undefined
  /** Tells when what is held of a customer changes; `undefined`: it no longer holds and should be asked for again. */
  readonly subscribe: (customerId: string, listener: (customer: Customer | undefined) => void) => () => void
  /** The customer of a phone, a PSID or an external id, or `null`. */
  readonly resolve: (key: CustomerKey, options?: ReadOptions) => Promise<Customer | null>
  /** Active customers for what is being typed (`S0-11`). */
  readonly suggest: (search: SuggestionSearch, options?: ReadOptions) => Promise<CustomerSuggestions>
  /** Tells when suggestions may be out of date. Returns what ends it. */
  readonly subscribeSuggestions: (listener: OutOfDate) => () => void
  /** @throws ConflictError `customer_exists` with `existingId` */
  readonly create: (customer: CreateCustomer, options?: WriteOptions) => Promise<Customer>
  /**
   * Changes profile, status or custom fields. What is held shows the change at once, and shows the former again if it fails. Changes of one
   * customer go out one after the other, each based on the version that is held when its turn comes, or on the one given.
   * @throws ConflictError `version_conflict` with both versions; `customer_exists` with `existingId`
   */
  readonly update: (customerId: string, patch: UpdateCustomer, options?: UpdateOptions) => Promise<Customer>
  /** Recounts the orders of a customer (`S0-14`), who may leave the boom list by it (`D-8`). */
  readonly refresh: (customerId: string, options?: WriteOptions) => Promise<Customer>
  /** A masked phone number in clear; the server records who asked (`X-8`). Not kept. */
  readonly revealPhone: (
    customerId: string,
    phoneId: string,
    options?: WriteOptions,
  ) => Promise<CustomerPhone>
  /** Activates or deactivates many (`S0-9`, `D-7`), or one step of many: `nextCursor` asks for the next. Failures are named, the rest is done. */
  readonly changeStatus: (change: ChangeStatus, options?: WriteOptions) => Promise<StatusChange>
  /** Gives each customer of a bulk change the former status back, except those changed since. @throws ConflictError `undo_expired` */
  readonly undoStatusChange: (changeId: string, options?: WriteOptions) => Promise<StatusChange>
}

/** Beyond so many, a change concerns "many". */
const MAX_NAMED = 1000

function updated(customerIds: readonly string[] | null, customer?: Customer): Change {
  return { type: 'customer.updated', customerIds, entity: entityOf(customer) }
}

function keep(customer: Customer, expected: ExpectedAnswer): void {
  expected.keep(keys.customer(customer.id), customer, PROFILE)
}

/** {@link CustomersResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const customersResource = perCore<CustomersResource>((core) => {
  const { cache } = core

  const get = (customerId: string, options: ReadOptions = {}) =>
    cache.fetch(
      keys.customer(customerId),
      (signal) => invoke(core, getCustomer, { params: { customerId }, signal, isInSight: options.isInSight }),
      { ...PROFILE, ...options },
    )

  return {
    ...searchable(core, 'all', (body, options) =>
      cache.fetch(
        keys.search('all', canonical(body)),
        (signal) => invoke(core, searchCustomers, { body, signal, isInSight: options.isInSight }),
        { ...TOGETHER, ...options },
      ),
    ),
    get,
    peek: (customerId) => cache.peek(keys.customer(customerId)),
    subscribe(customerId, listener) {
      const key = keys.customer(customerId)
      const end = cache.subscribe(key, (change) =>
        listener(change === 'updated' ? cache.peek(key) : undefined),
      )
      const leave = core.observe(0)
      return () => {
        end()
        leave()
      }
    },
    subscribeSuggestions: (listener) => watch(core, keys.allSuggestions(), listener),
    async resolve(key, options) {
      // Only the id is kept under the key, so that there is one place that holds the customer.
      const ask = async (signal: AbortSignal) => {
        const expected = cache.expect()
        try {
          const { customer } = await invoke(core, resolveCustomer, { body: key, signal })
          if (customer) keep(customer, expected)
          return customer?.id ?? null
        } finally {
          expected.end()
        }
      }
      const id = await cache.fetch(keys.resolved(canonical(key)), ask, { ...PROFILE, ...options })
      return id === null ? null : get(id, { signal: options?.signal })
    },
    suggest: (search, options) =>
      cache.fetch(
        keys.suggestions(canonical(search)),
        (signal) => invoke(core, suggestCustomers, { body: search, signal }),
        { ...PROFILE, staleMs: PROFILE.freshMs, ...options },
      ),
    create: (customer, options) =>
      written(
        core,
        () => invoke(core, createCustomer, { body: customer, ...options }),
        (made) => ({ type: 'customer.created', customerIds: made ? [made.id] : [] }),
        keep,
      ),
    update: createCustomerUpdates(core, get),
    refresh: (customerId, options) =>
      written(
        core,
        () => invoke(core, refreshCustomer, { params: { customerId }, ...options }),
        (made) => updated([customerId], made),
        keep,
      ),
    revealPhone: (customerId, phoneId, options) =>
      invoke(core, revealPhone, { params: { customerId, phoneId }, ...options }),
    changeStatus(change, options) {
      const { target } = change
      const ids = 'ids' in target && target.ids.length <= MAX_NAMED ? target.ids : null
      return written(
        core,
        () => invoke(core, changeCustomerStatus, { body: change, ...options }),
        () => updated(ids),
      )
    },
    undoStatusChange: (changeId, options) =>
      written(
        core,
        () => invoke(core, undoStatusChange, { params: { changeId }, ...options }),
        () => updated(null),
      ),
  }
})
