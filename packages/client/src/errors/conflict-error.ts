import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

export interface ConflictErrorInit extends RiskApiErrorInit {
  attempted?: unknown
  current?: unknown
  existingId?: string | null
  reason?: string | null
}

/** A rule (409) or another writer (412 `version_conflict`) stands against it. */
export class ConflictError extends RiskApiError {
  override readonly name = 'ConflictError'
  /** The change that was refused, as it was passed to the call. */
  readonly attempted: unknown
  /**
   * With `version_conflict`: the entity as it is now, checked against the contract, of the shape that the call answers with; `null` if
   * it was deleted, or if the server did not say.
   */
  readonly current: unknown
  /** With `customer_exists`: the customer who is there already. */
  readonly existingId: string | null
  /** With `order_action_not_allowed`: which rule forbids it, as in the order's `actions`. */
  readonly reason: string | null

  constructor(init: ConflictErrorInit = {}) {
    super('The risk API refused the change', { code: 'conflict', ...init })
    this.attempted = init.attempted
    this.current = init.current ?? null
    this.existingId = init.existingId ?? null
    this.reason = init.reason ?? null
  }
}

export function isConflictError(error: unknown): error is ConflictError {
  return hasErrorName(error, 'ConflictError')
}
