import type { CustomerSearch } from '@boom-risk/client/contract'
import { type Actor, may } from '../access.ts'
import type { Domain } from '../domain.ts'
import { recordTypedLookup } from '../lookups.ts'
import { findableBy } from '../lists/findable.ts'
import type { ListName } from '../lists/customer-lists.ts'
import type { Row } from '../lists/row.ts'
import type { CountsByLevel } from '../lists/view.ts'
import { Refusal } from '../refusal.ts'

export const DEFAULT_PAGE_SIZE = 50
export const MAX_OFFSET = 1_000_000

/** The worst first (`S0-6`). */
const DEFAULT_SORT = { by: 'return_rate', direction: 'descending' } as const

export interface SearchPage {
  readonly rows: readonly Row[]
  readonly total: number
  readonly countsByLevel: CountsByLevel
  readonly nextCursor: string | null
}

/**
 * One page of a list, from a cursor, an offset or the beginning.
 * @throws Refusal `cursor_expired` for a cursor that is unknown or of another search; `forbidden` for an export without
 *   the permission; `lookup_limit_reached` for a number typed by who sees them masked.
 */
export function searchCustomers(
  domain: Domain,
  actor: Actor,
  list: ListName,
  {
    filter = {},
    sort = DEFAULT_SORT,
    cursor,
    offset = 0,
    limit = DEFAULT_PAGE_SIZE,
    purpose,
  }: CustomerSearch,
): SearchPage {
  if (purpose === 'export' && !may(actor, 'export')) throw new Refusal('forbidden')
  recordTypedLookup(domain, actor, filter.text)
  const query = { list, filter, sort, findable: findableBy(actor) }
  const view = domain.lists.view(actor.shop.id, query)
  const scope = `${actor.shop.id} ${JSON.stringify(query)}`
  const from = cursor === undefined ? offset : view.offsetAfter(domain.cursors.open(cursor, scope))
  const rows = view.slice(from, limit)
  const last = rows.at(-1)
  return {
    rows,
    total: view.total,
    countsByLevel: view.countsByLevel,
    nextCursor: last && from + rows.length < view.total ? domain.cursors.create(last, scope) : null,
  }
}
