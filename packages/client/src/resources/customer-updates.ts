import { updateCustomer, type UpdateCustomer } from '../contract/customer-profile.ts'
import { Customer } from '../contract/customer.ts'
import type { RiskCore } from '../core/core.ts'
import { isConflictError } from '../errors/conflict-error.ts'
import { changes } from './changes.ts'
import { entityOf, keys } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { PROFILE } from './lifetimes.ts'
import type { ReadOptions } from './read.ts'
import { safeParse } from 'valibot'

/** How a change of a customer is made. The version keeps it from overwriting what somebody else wrote meanwhile. */
export interface UpdateOptions extends WriteOptions {
  /** The version that the change is based on: the one that the person saw. Left out, the one that is held. */
  readonly version?: string | undefined
}

export type UpdateOneCustomer = (
  customerId: string,
  patch: UpdateCustomer,
  options?: UpdateOptions,
) => Promise<Customer>

/** Fields that have the same form in a change and in a customer, so that a change can be shown before it is made. */
const SAME_FORM = ['name', 'emails', 'psid', 'externalId', 'status'] as const

/** Changes customers: shown at once, undone on failure, one after the other for each customer. */
export function createCustomerUpdates(
  core: RiskCore,
  get: (customerId: string, options: ReadOptions) => Promise<Customer>,
): UpdateOneCustomer {
  const { cache } = core
  const turns = new Map<string, Promise<unknown>>()

  async function update(
    customerId: string,
    patch: UpdateCustomer,
    { version, ...options }: UpdateOptions,
  ): Promise<Customer> {
    options.signal?.throwIfAborted()
    const key = keys.customer(customerId)
    const former = cache.peek(key)
    const basis = version ?? (former ?? (await get(customerId, { signal: options.signal }))).version
    const shown = former && { ...former, ...sameForm(patch) }
    if (shown) cache.set(key, shown, PROFILE)
    const expected = cache.expect()
    const release = changes(core).hold(key)
    let kept: Customer | undefined
    try {
      const made = await invoke(core, updateCustomer, {
        params: { customerId },
        body: patch,
        version: basis,
        ...options,
      })
      if (expected.keep(key, made, PROFILE)) kept = made
      return made
    } catch (error) {
      const current = safeParse(Customer, isConflictError(error) ? error.current : null)
      if (current.success) {
        if (expected.keep(key, current.output, PROFILE)) kept = current.output
      }
      // Put back as an old answer: it shows at once, and the next who asks has it checked.
      else if (former && cache.peek(key) === shown) {
        cache.set(key, former, PROFILE, PROFILE.freshMs)
        kept = former
      }
      throw error
    } finally {
      expected.end()
      changes(core).made(
        { type: 'customer.updated', customerIds: [customerId], entity: entityOf(kept) },
        kept,
      )
      release()
    }
  }

  return async (customerId, patch, options = {}) => {
    const before = turns.get(customerId)
    const turn = (async () => {
      await before?.catch(() => {})
      return update(customerId, patch, options)
    })()
    turns.set(customerId, turn)
    try {
      return await turn
    } finally {
      if (turns.get(customerId) === turn) turns.delete(customerId)
    }
  }
}

function sameForm(patch: UpdateCustomer): Partial<Customer> {
  const given = SAME_FORM.filter((field) => patch[field] !== undefined)
  return Object.fromEntries(given.map((field) => [field, patch[field]]))
}
