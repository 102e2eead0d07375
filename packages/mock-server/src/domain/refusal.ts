import type { ProblemCode, Violation, ViolationCode } from '@boom-risk/client/contract'

/** A field that was refused; `field` is a JSON Pointer into the body. Never holds the value itself (`X-10`). */
export interface RefusedField extends Violation {
  readonly code: ViolationCode
}

export interface RefusalDetails {
  /** For developers; holds no value of the request (`X-10`). */
  readonly detail?: string
  readonly violations?: readonly RefusedField[]
  /** Members of the problem document beside the common ones. */
  readonly members?: { readonly existingId?: string; readonly current?: unknown; readonly reason?: string }
  /** Seconds. */
  readonly retryAfter?: number
}

/** A rule forbids the call. The handlers make a problem document of it; nothing has been changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly details: RefusalDetails

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(details.detail ?? code)
    this.code = code
    this.details = details
  }
}
