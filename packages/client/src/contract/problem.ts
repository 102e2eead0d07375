import * as v from 'valibot'

/** One field of a request that was refused. */
export const Violation = v.object({
  /** JSON Pointer (RFC 6901) into the request body, such as `/phones/3`. */
  field: v.string(),
  /** Stable and machine-readable, such as `required`, `too_long`, `invalid_phone`. */
  code: v.string(),
  /** For developers; never holds the refused value, which may be a phone number (`X-10`). */
  message: v.string(),
})
export type Violation = v.InferOutput<typeof Violation>

/** The body of every error: RFC 9457, `application/problem+json`. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  /** Stable, machine-readable: what a program decides on. */
  code: v.string(),
  detail: v.optional(v.string()),
  requestId: v.optional(v.string()),
  violations: v.optional(v.array(Violation)),
})
export type Problem = v.InferOutput<typeof Problem>
