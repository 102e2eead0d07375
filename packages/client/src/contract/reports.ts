import * as v from './valibot.ts'
import { EmployeeRef } from './entity.ts'
import type { Operation } from './operation.ts'
import { partialObject } from './partial-object.ts'
import { pageEntries, Cursor, PageQuery, PageSize } from './paging.ts'
import { Count, Id, openEnum, PhoneE164, Timestamp } from './primitives.ts'
import { multiLineText } from './text.ts'

/** Longest text of a report, UTF-16 code units. */
export const MAX_REPORT_LENGTH = 1000

/** A shop reports one customer again only after this, in ms, or after a new order of theirs (`D-18`). */
export const REPORT_AGAIN_AFTER_MS = 86_400_000

/** Most reports of one shop within an hour (`D-18`). */
export const MAX_REPORTS_PER_HOUR = 30

/**
 * Where a report stands (`X-6`): `visible` to every shop (`S0-17`); `held` for a moderator and seen by its own shop alone;
 * `disputed`, still visible and marked so; `retracted` by its own shop, or `rejected` by a moderator, and seen there alone.
 */
export const REPORT_STATES = ['visible', 'held', 'disputed', 'retracted', 'rejected'] as const
/** The states of a report that this version knows. */
export type KnownReportState = (typeof REPORT_STATES)[number]
/** Where a report stands (`X-6`). A state that a client does not know reads as `unknown`. */
export const ReportState = openEnum(REPORT_STATES)
export type ReportState = v.InferOutput<typeof ReportState>

/** Where a reason that moderation looks at stands: seen by whoever may see it, or `held` for a moderator and seen by its own shop alone. */
export const REASON_STATES = ['shown', 'held', 'rejected'] as const
/** Where the reason of a dispute or a retraction stands (`D-18`). A state that a client does not know reads as `unknown`. */
export const ReasonState = openEnum(REASON_STATES)
export type ReasonState = v.InferOutput<typeof ReasonState>

/** A bad report of one shop about a customer (`S0-5`, `S0-18`). */
export const Report = v.object({
  id: Id,
  /** This shop's customer whom the report is about; `null` where the shop has no customer with that phone. */
  customerId: v.nullable(Id),
  /** Shown as `Shop cảnh báo`. */
  shop: v.object({ id: Id, name: v.string() }),
  /** Whether this shop made it. */
  own: v.boolean(),
  /** Who wrote it; `null` in reports of other shops. */
  author: v.nullable(EmployeeRef),
  reportedAt: Timestamp,
  content: v.string(),
  state: ReportState,
  /** Why a moderator refused it; `null` otherwise. */
  rejectionReason: v.nullable(v.string()),
  /** The dispute, where there is one. */
  dispute: v.nullable(
    v.object({
      disputedAt: Timestamp,
      /** What was said against it; `null` to shops that had no part in it. */
      reason: v.nullable(v.string()),
    }),
  ),
  /** This shop's dispute that waits for a moderator, or that one refused (`D-18`): until it is approved, no other shop learns of it. */
  ownDispute: v.optional(
    v.nullable(
      v.object({
        disputedAt: Timestamp,
        reason: v.string(),
        state: ReasonState,
        /** Why a moderator refused it; `null` otherwise. */
        rejectionReason: v.nullable(v.string()),
      }),
    ),
  ),
  /** When and why its own shop took it back; `null` where it did not, and to other shops. */
  retraction: v.optional(
    v.nullable(
      v.object({ retractedAt: Timestamp, reason: v.nullable(v.string()), reasonState: ReasonState }),
    ),
  ),
  /** What this employee may do with it now. */
  allowedActions: v.array(openEnum(['retract', 'dispute'])),
})
export type Report = v.InferOutput<typeof Report>

/** Newest first. */
export const ReportPage = v.object({
  ...pageEntries(Report),
  /** Of `total`, those that count: visible and disputed ones, as in a customer's `risk.reports`. */
  counted: Count,
})
export type ReportPage = v.InferOutput<typeof ReportPage>

/** `POST /v1/reports/search`: reports about a phone, whether or not the shop has a customer with it. */
export const ReportSearch = v.strictObject({
  phone: PhoneE164,
  cursor: v.optional(Cursor),
  /** 50 when absent. */
  limit: v.optional(PageSize),
})
export type ReportSearch = v.InferOutput<typeof ReportSearch>

/** `true`: a text that the rules refuse (`X-7`) is held for a moderator instead, because its author says that they are wrong (`D-18`). */
const review = v.optional(v.boolean())

/** `POST /v1/customers/{id}/reports` (`S0-16`); refused with reasons by `X-7`. */
export const CreateReport = v.strictObject({
  content: multiLineText(MAX_REPORT_LENGTH),
  review,
})
export type CreateReport = v.InferOutput<typeof CreateReport>

/** `POST /v1/reports/{id}/dispute`: why the report is said to be wrong. */
export const DisputeReport = v.strictObject({
  /** Moderated as a report is (`D-18`). */
  reason: multiLineText(MAX_REPORT_LENGTH),
  review,
})
export type DisputeReport = v.InferOutput<typeof DisputeReport>

/** `POST /v1/reports/{id}/retract`: why, if the shop wants to say so. The body may be left out. */
export const RetractReport = partialObject({
  /** Moderated as a report is (`D-18`). */
  reason: v.optional(multiLineText(MAX_REPORT_LENGTH)),
  review,
})
export type RetractReport = v.InferOutput<typeof RetractReport>

/**
 * Bad reports about a customer, of all shops (`S0-17`, `S0-18`), 50 a page when no limit is given. `cursor_expired` for a cursor that is
 * too old or unknown.
 */
export const listReports = {
  id: 'listReports',
  method: 'GET',
  path: '/v1/customers/{customerId}/reports',
  permission: 'customers.read',
  query: PageQuery,
  response: ReportPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired'],
} as const satisfies Operation

/**
 * Bad reports about a phone that no customer of the shop may have (`S0-5`). `cursor_expired` for a cursor that is too old or unknown;
 * `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may within an hour (`D-20`).
 */
export const searchReports = {
  id: 'searchReports',
  method: 'POST',
  path: '/v1/reports/search',
  permission: 'customers.read',
  request: ReportSearch,
  response: ReportPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired', 'lookup_limit_reached'],
} as const satisfies Operation

/**
 * Report a customer to every shop (`S0-16`). `customer_has_no_phone` where no other shop could know the customer; `report_needs_order`,
 * `report_too_soon` and `report_limit_reached` keep shops from reporting at will (`D-18`).
 */
export const createReport = {
  id: 'createReport',
  method: 'POST',
  path: '/v1/customers/{customerId}/reports',
  permission: 'reports.write',
  request: CreateReport,
  response: Report,
  status: 201,
  keyed: true,
  once: true,
  problems: ['customer_has_no_phone', 'report_needs_order', 'report_too_soon', 'report_limit_reached'],
} as const satisfies Operation

/** Take back a report of one's own shop (`X-6`). `report_state` where the report is in a state that does not allow it. */
export const retractReport = {
  id: 'retractReport',
  method: 'POST',
  path: '/v1/reports/{reportId}/retract',
  permission: 'reports.write',
  request: RetractReport,
  bodyOptional: true,
  response: Report,
  status: 200,
  keyed: true,
  problems: ['report_state'],
} as const satisfies Operation

/** Dispute a report on behalf of the customer (`X-6`). `report_state` where the report is in a state that does not allow it. */
export const disputeReport = {
  id: 'disputeReport',
  method: 'POST',
  path: '/v1/reports/{reportId}/dispute',
  permission: 'reports.write',
  request: DisputeReport,
  response: Report,
  status: 200,
  keyed: true,
  problems: ['report_state'],
} as const satisfies Operation
