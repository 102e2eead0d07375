import * as v from './valibot.ts'
import { CountsByLevel } from './customer-search.ts'
import { CalendarDate } from './entity.ts'
import type { Operation } from './operation.ts'
import { queryNumber } from './paging.ts'
import { Count, openEnum, Timestamp } from './primitives.ts'

/** Which days the summary covers. */
export const BoomSummaryQuery = v.strictObject({
  /** Days up to today, 7–366; 90 when absent. */
  days: v.optional(queryNumber(v.pipe(v.number(), v.safeInteger(), v.minValue(7), v.maxValue(366)))),
  /** `week` when absent; weeks begin on Monday. */
  interval: v.optional(v.picklist(['day', 'week'])),
})
export type BoomSummaryQuery = v.InferOutput<typeof BoomSummaryQuery>

/** The figures above the boom list: customers by level, and what came back of late. */
export const BoomSummary = v.object({
  countsByLevel: CountsByLevel,
  /** Listed customers by status. */
  countsByStatus: v.object({ active: Count, inactive: Count }),
  returns: v.object({
    interval: openEnum(['day', 'week']),
    /** IANA zone that the days are counted in, such as `Asia/Ho_Chi_Minh`. */
    timeZone: v.string(),
    /** Without a gap, oldest first; the last may be unfinished. Orders of the whole shop, listed customers or not. */
    points: v.array(
      v.object({
        /** The first day of the interval. */
        from: CalendarDate,
        shipped: Count,
        returned: Count,
      }),
    ),
  }),
  computedAt: Timestamp,
})
export type BoomSummary = v.InferOutput<typeof BoomSummary>

/** Boom customers by level and status, and returns over the last days. */
export const getBoomSummary = {
  id: 'getBoomSummary',
  method: 'GET',
  path: '/v1/boom-customers/summary',
  permission: 'customers.read',
  feature: 'boom_summary',
  query: BoomSummaryQuery,
  response: BoomSummary,
  status: 200,
  idempotent: true,
} as const satisfies Operation
