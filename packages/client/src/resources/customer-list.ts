import type { PageQuery } from '../contract/paging.ts'
import type { RiskCore } from '../core/core.ts'
import type { CallOptions } from '../transport/request.ts'
import { canonical } from './canonical.ts'
import { keys, type CustomerPart } from './effects.ts'
import { PROFILE } from './lifetimes.ts'
import { eachPage, type Page } from './pages.ts'
import type { ReadOptions } from './read.ts'
import { watch } from './watch.ts'

/** A list that hangs on a customer. */
export interface CustomerList<P> {
  /** One page, from the beginning or from a `nextCursor`. @throws RiskApiError; the signal's reason on abort */
  readonly list: (customerId: string, query?: PageQuery, options?: ReadOptions) => Promise<P>
  /** All pages, one after the other, each asked for when it is wanted. */
  readonly pages: (
    customerId: string,
    query?: Pick<PageQuery, 'limit'>,
    options?: ReadOptions,
  ) => AsyncGenerator<P, void, void>
  /** Tells when what was read of the list may be out of date: it is to be read again. Returns what ends it. */
  readonly subscribe: (customerId: string, listener: () => void) => () => void
}

export function customerList<P extends Page>(
  core: RiskCore,
  part: CustomerPart,
  ask: (params: { customerId: string }, query: PageQuery, options: CallOptions) => Promise<P>,
): CustomerList<P> {
  const list = (customerId: string, query: PageQuery = {}, options: ReadOptions = {}) =>
    core.cache.fetch(
      keys.customerPart<P>(customerId, part, canonical(query)),
      (signal) => ask({ customerId }, query, { signal, isInSight: options.isInSight }),
      { ...PROFILE, ...options },
    )
  return {
    list,
    subscribe: (customerId, listener) => watch(core, keys.customerList(customerId, part), () => listener()),
    pages: (customerId, query, options) =>
      eachPage((cursor) => list(customerId, cursor === undefined ? query : { ...query, cursor }, options)),
  }
}
