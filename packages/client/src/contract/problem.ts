import * as v from './valibot.ts'
import { Id } from './primitives.ts'

/** One field of a request that was refused. */
export const Violation = v.object({
  /** JSON Pointer (RFC 6901) into the request body, such as `/phones/3`; a query parameter stands as `/limit`. */
  field: v.string(),
  /** Stable and machine-readable, such as `required`, `too_long`, `contains_phone`. */
  code: v.string(),
  /** For developers; never holds the refused value, which may be a phone number (`X-10`). */
  message: v.string(),
})
export type Violation = v.InferOutput<typeof Violation>

/** The longest answer to a body that was refused, in bytes: whoever sends much gets no more back. */
export const MAX_PROBLEM_BYTES = 65_536

/** The body of every error: RFC 9457, `application/problem+json`. An answer to a refused body has at most 64 kB. */
export const Problem = v.object({
  /** A URI that names the kind of problem; `code` is its last segment. */
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  /** Stable, machine-readable: what a program decides on. */
  code: v.string(),
  /** For developers; never holds a phone number or a token (`X-10`). */
  detail: v.optional(v.string()),
  /** The same as the `X-Request-Id` header. */
  requestId: v.optional(v.string()),
  /** With `validation_failed`: each field that was refused. */
  violations: v.optional(v.array(Violation)),
  /** With `customer_exists`: the customer who is there already. */
  existingId: v.optional(Id),
  /** With `version_conflict`: the entity as it is now, of the shape that the call answers with; `null` when it was deleted. */
  current: v.optional(v.unknown()),
  /** With `order_action_not_allowed`: which rule forbids it, as in the order's `actions`. */
  reason: v.optional(v.string()),
})
export type Problem = v.InferOutput<typeof Problem>
