import * as v from './valibot.ts'
import { CUSTOMER_STATUSES, CustomerStatus } from './customer.ts'
import { CustomerFilter } from './customer-search.ts'
import type { Operation } from './operation.ts'
import { Cursor } from './paging.ts'
import { Count, Id, openEnum, Timestamp } from './primitives.ts'

/** Most ids in one bulk change, chosen or left out. */
export const MAX_BULK_IDS = 10_000
/** Most customers of a filter that one call changes. */
export const MAX_BULK_STEP = 5000

const Ids = v.pipe(v.array(Id), v.maxLength(MAX_BULK_IDS))

/** Exactly these customers. */
export const StatusTargetIds = v.strictObject({ ids: v.pipe(Ids, v.minLength(1)) })

/** Whoever the filter finds except some (`D-7`), step by step: a later step continues the first at its `nextCursor`. */
export const StatusTargetFilter = v.strictObject({
  list: v.picklist(['boom', 'all']),
  filter: CustomerFilter,
  except: v.optional(Ids),
  cursor: v.optional(Cursor),
  /** Customers in this step, 1–5,000; 1,000 when absent. */
  limit: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_BULK_STEP))),
})

export type StatusTargetIds = v.InferOutput<typeof StatusTargetIds>
export type StatusTargetFilter = v.InferOutput<typeof StatusTargetFilter>

/** `POST /v1/customers/status`: activate or deactivate many (`S0-9`). */
export const ChangeStatus = v.strictObject({
  status: v.picklist(CUSTOMER_STATUSES),
  target: v.union([StatusTargetIds, StatusTargetFilter]),
})
export type ChangeStatus = v.InferOutput<typeof ChangeStatus>

/** What became of a bulk change, or of one step of it. */
export const StatusChange = v.object({
  /** Names the change for its undo; the same in each step. */
  changeId: Id,
  status: CustomerStatus,
  /** Customers whose status is another one now. */
  updated: Count,
  /** Customers who had it already. */
  unchanged: Count,
  /** Customers who could not be changed. */
  failed: Count,
  /** The first 1,000 of those, each with the reason. */
  failures: v.array(
    v.object({
      id: Id,
      code: openEnum(['not_found', 'forbidden', 'changed_since', 'internal_error']),
    }),
  ),
  /** Customers that steps yet to come would look at. */
  remaining: Count,
  /** Asks for the next step; `null` when all is done. */
  nextCursor: v.nullable(Cursor),
  /** Until when the whole change can be undone; `null`: it cannot. */
  undoUntil: v.nullable(Timestamp),
})
export type StatusChange = v.InferOutput<typeof StatusChange>

/**
 * Activate or deactivate many customers; each failure is named, the rest is done (`S0-9`, `D-7`). `cursor_expired` for a cursor that is too
 * old or unknown.
 */
export const changeCustomerStatus = {
  id: 'changeCustomerStatus',
  method: 'POST',
  path: '/v1/customers/status',
  permission: 'customers.write',
  request: ChangeStatus,
  response: StatusChange,
  status: 200,
  keyed: true,
  problems: ['cursor_expired'],
} as const satisfies Operation

/**
 * Give each customer of a bulk change the former status back, except those changed since. `undo_expired` once the change can no longer be
 * undone.
 */
export const undoStatusChange = {
  id: 'undoStatusChange',
  method: 'POST',
  path: '/v1/customers/status-changes/{changeId}/undo',
  permission: 'customers.write',
  response: StatusChange,
  status: 200,
  keyed: true,
  problems: ['undo_expired'],
} as const satisfies Operation
