import { getBoomSummary, type BoomSummary, type BoomSummaryQuery } from '../contract/boom-summary.ts'
import { searchBoomCustomers, type CustomerPage, type CustomerSearch } from '../contract/customer-search.ts'
import type { RiskCore } from '../core/core.ts'
import { canonical } from './canonical.ts'
import { keys } from './effects.ts'
import { invoke } from './invoke.ts'
import { PROFILE, TOGETHER } from './lifetimes.ts'
import { eachPage } from './pages.ts'
import { perCore } from './per-core.ts'
import type { ReadOptions } from './read.ts'
import { watch, type OutOfDate } from './watch.ts'

/** A list of customers that is searched by page. Each call @throws RiskApiError, the signal's reason on abort. */
export interface CustomerSearchable {
  /** One page. @throws NotFoundError `cursor_expired`: begin again without the cursor */
  readonly search: (search?: CustomerSearch, options?: ReadOptions) => Promise<CustomerPage>
  /** All pages, one after the other, each asked for when it is wanted. */
  readonly pages: (
    search?: Omit<CustomerSearch, 'cursor' | 'offset'>,
    options?: ReadOptions,
  ) => AsyncGenerator<CustomerPage, void, void>
  /** Tells when rows, or which of them there are, may be out of date. Returns what ends it. */
  readonly subscribeSearch: (listener: OutOfDate) => () => void
}

/** The boom list (`S0-2`). */
export interface BoomCustomersResource extends CustomerSearchable {
  /** Customers by level and status, and returns over the last days. */
  readonly summary: (query?: BoomSummaryQuery, options?: ReadOptions) => Promise<BoomSummary>
  /** Tells when a summary may be out of date. Returns what ends it. */
  readonly subscribeSummary: (listener: () => void) => () => void
}

/** Both lists of customers are searched alike. */
export function searchable(
  core: RiskCore,
  list: 'boom' | 'all',
  ask: (search: CustomerSearch, options: ReadOptions) => Promise<CustomerPage>,
): CustomerSearchable {
  return {
    search: (search = {}, options = {}) => ask(search, options),
    pages: (search, options = {}) =>
      eachPage((cursor) => ask(cursor === undefined ? { ...search } : { ...search, cursor }, options)),
    subscribeSearch: (listener) => watch(core, keys.searches(list), listener),
  }
}

/** {@link BoomCustomersResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const boomCustomersResource = perCore<BoomCustomersResource>((core) => ({
  ...searchable(core, 'boom', (body, options) =>
    core.cache.fetch(
      keys.search('boom', canonical(body)),
      (signal) => invoke(core, searchBoomCustomers, { body, signal, isInSight: options.isInSight }),
      { ...TOGETHER, ...options },
    ),
  ),
  subscribeSummary: (listener) => watch(core, keys.boomSummaries(), () => listener()),
  summary: (query = {}, options = {}) =>
    core.cache.fetch(
      keys.boomSummary(canonical(query)),
      (signal) => invoke(core, getBoomSummary, { query, signal, isInSight: options.isInSight }),
      { ...PROFILE, ...options },
    ),
}))
