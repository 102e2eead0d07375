import * as v from './valibot.ts'
import { Dong } from './entity.ts'
import type { Operation } from './operation.ts'
import { Carrier, DeliveryStatus, OrderLine } from './orders.ts'
import { pageEntries, PageQuery } from './paging.ts'
import { Id, Timestamp } from './primitives.ts'

/** One order of this shop that came back or is on its way (`S0-13`). */
export const ReturnRecord = v.object({
  orderId: Id,
  orderCode: v.string(),
  /** `waiting_for_return`, `returning` or `returned`; only the last counts (`D-13`). */
  status: DeliveryStatus,
  /** Only some of it: does not count (`D-12`). */
  partial: v.boolean(),
  /** What came back, or will. */
  lines: v.array(OrderLine),
  /** What the order came to. */
  total: Dong,
  reason: v.nullable(v.string()),
  carrier: v.nullable(Carrier),
  trackingCode: v.nullable(v.string()),
  trackingUrl: v.nullable(v.string()),
  shippedAt: v.nullable(Timestamp),
  /** `null` while it is on its way. */
  returnedAt: v.nullable(Timestamp),
})
export type ReturnRecord = v.InferOutput<typeof ReturnRecord>

/** Newest first. */
export const ReturnPage = v.object(pageEntries(ReturnRecord))
export type ReturnPage = v.InferOutput<typeof ReturnPage>

/**
 * Return history of a customer in this shop (`S0-13`), 20 a page when no limit is given. `cursor_expired` for a cursor that is too old or
 * unknown.
 */
export const listReturns = {
  id: 'listReturns',
  method: 'GET',
  path: '/v1/customers/{customerId}/returns',
  permission: 'customers.read',
  query: PageQuery,
  response: ReturnPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired'],
} as const satisfies Operation
