import type { ChangeStatus, StatusTargetFilter } from '@boom-risk/client/contract'
import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import type { BulkChange, Customer, CustomerStatus, Instant } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { findableBy } from '../lists/findable.ts'

const DEFAULT_STEP = 1000
const MAX_FAILURES_NAMED = 1000
const UNDO_MS = 10 * 60_000
/** Longer than the undo: a cursor lives for an hour at least. */
const KEPT_MS = 2 * 60 * 60_000

export interface StatusFailure {
  readonly id: string
  readonly code: 'not_found' | 'changed_since'
}

/** What became of a bulk change, or of one step of it. */
export interface StatusChangeResult {
  readonly changeId: string
  readonly status: CustomerStatus
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
  readonly failures: readonly StatusFailure[]
  readonly remaining: number
  readonly nextCursor: string | null
  readonly undoUntil: Instant | null
}

/** Sets the status of many (`S0-9`, `D-7`): each failure is named, the rest is done. @throws Refusal `cursor_expired` */
export function changeStatus(
  domain: Domain,
  actor: Actor,
  { status, target }: ChangeStatus,
): StatusChangeResult {
  if ('ids' in target) {
    const change = startChange(domain, actor, status, [...new Set(target.ids)])
    return step(domain, change, change.pending.length)
  }
  const change =
    target.cursor === undefined
      ? startChange(domain, actor, status, idsOf(domain, actor, target))
      : continued(domain, actor, status, target.cursor)
  return step(domain, change, target.limit ?? DEFAULT_STEP)
}

/** Gives everybody of a change the former status back, except those changed since. @throws Refusal `not_found`, `undo_expired` */
export function undoStatusChange(domain: Domain, actor: Actor, changeId: string): StatusChangeResult {
  const change = domain.store.bulkChanges.get(changeId)
  if (change?.shopId !== actor.shop.id) throw new Refusal('not_found')
  const now = domain.clock()
  if (now > change.startedAt + UNDO_MS) throw new Refusal('undo_expired')
  const failures: StatusFailure[] = []
  const writes: Customer[] = []
  for (const [id, { version, before }] of change.changed) {
    const customer = domain.store.customers.get(id)
    if (!customer) failures.push({ id, code: 'not_found' })
    else if (customer.version !== version) failures.push({ id, code: 'changed_since' })
    else writes.push({ ...customer, status: before, version: version + 1, updatedAt: now })
  }
  domain.commit({ customers: writes })
  domain.store.bulkChanges.put({ ...change, changed: new Map(), pending: [], cursor: null })
  return {
    changeId,
    status: change.status === 'active' ? 'inactive' : 'active',
    updated: writes.length,
    unchanged: 0,
    ...named(failures),
    remaining: 0,
    nextCursor: null,
    undoUntil: null,
  }
}

function idsOf(domain: Domain, actor: Actor, { list, filter, except = [] }: StatusTargetFilter): string[] {
  const sort = { by: 'updated_at', direction: 'ascending' } as const
  const view = domain.lists.view(actor.shop.id, { list, filter, sort, findable: findableBy(actor) })
  const left = new Set(except)
  return view
    .slice(0, view.total)
    .map(({ id }) => id)
    .filter((id) => !left.has(id))
}

function startChange(
  domain: Domain,
  { shop }: Actor,
  status: CustomerStatus,
  pending: readonly string[],
): BulkChange {
  forgetOld(domain)
  return {
    id: domain.newId('chg'),
    shopId: shop.id,
    status,
    startedAt: domain.clock(),
    pending,
    cursor: null,
    changed: new Map(),
  }
}

/** Changes stand in the order in which they began. */
function forgetOld({ store: { bulkChanges }, clock }: Domain): void {
  for (const { id, startedAt } of bulkChanges.values()) {
    if (startedAt > clock() - KEPT_MS) return
    bulkChanges.delete(id)
  }
}

/** A cursor is the change's id and how far it has come; each can be used once, for a step must not be done twice. */
function continued(domain: Domain, { shop }: Actor, status: CustomerStatus, cursor: string): BulkChange {
  const [id = ''] = cursor.split('.')
  const change = domain.store.bulkChanges.get(id)
  if (change?.cursor !== cursor || change.shopId !== shop.id || change.status !== status)
    throw new Refusal('cursor_expired')
  return change
}

function step(domain: Domain, change: BulkChange, limit: number): StatusChangeResult {
  const now = domain.clock()
  const { status, shopId } = change
  const changed = new Map(change.changed)
  const failures: StatusFailure[] = []
  const writes: Customer[] = []
  let unchanged = 0
  for (const id of change.pending.slice(0, limit)) {
    const customer = domain.store.customers.get(id)
    if (customer?.shopId !== shopId) failures.push({ id, code: 'not_found' })
    else if (customer.status === status) unchanged++
    else {
      const version = customer.version + 1
      writes.push({ ...customer, status, version, updatedAt: now })
      changed.set(id, { version, before: customer.status })
    }
  }
  const pending = change.pending.slice(limit)
  const cursor = pending.length > 0 ? `${change.id}.${pending.length}` : null
  domain.commit({ customers: writes })
  domain.store.bulkChanges.put({ ...change, pending, cursor, changed })
  return {
    changeId: change.id,
    status,
    updated: writes.length,
    unchanged,
    ...named(failures),
    remaining: pending.length,
    nextCursor: cursor,
    undoUntil: changed.size > 0 ? change.startedAt + UNDO_MS : null,
  }
}

function named(failures: readonly StatusFailure[]) {
  return { failed: failures.length, failures: failures.slice(0, MAX_FAILURES_NAMED) }
}
