import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** What a conflict is made of beside what every error has; the fields are those of {@link ConflictError}. */
export interface ConflictErrorInit extends RiskApiErrorInit {
  problem?: Readonly<Record<string, unknown>>
  attempted?: unknown
  current?: unknown
  existingId?: string | null
  reason?: string | null
}

const PRIVATE = ['problem', 'attempted', 'current'] as const

const nothing = { problem: {}, attempted: null, current: null, existingId: null, reason: null }

/**
 * A rule (409) or another writer (412 `version_conflict`) stands against the change. What holds data of people (`problem`, `attempted`,
 * `current`) is not enumerable, so that a log of errors does not have it.
 */
export class ConflictError extends RiskApiError {
  /** The problem document, as far as there was one. */
  declare readonly problem: Readonly<Record<string, unknown>>
  /** The change that was refused, as it was passed to the call. */
  declare readonly attempted: unknown
  /**
   * With `version_conflict`: the entity as it is now, checked against the contract, of the shape that the call answers with; `null`
   * if it was deleted, or if the server did not say.
   */
  declare readonly current: unknown
  /** With `customer_exists`: the customer who is there already. */
  declare readonly existingId: string | null
  /** With `order_action_not_allowed`: which rule forbids it, as in the order's `actions`. */
  declare readonly reason: string | null

  constructor(init: ConflictErrorInit = {}) {
    super('ConflictError', 'conflict', false, { ...nothing, ...init })
    // These hold what people typed: whoever logs an error, or sends it on, shall not take them along (`X-10`).
    for (const name of PRIVATE) Object.defineProperty(this, name, { enumerable: false })
  }
}

/** Whether something caught is a {@link ConflictError}: a rule or another writer stands against the change. `code` says which. */
export function isConflictError(error: unknown): error is ConflictError {
  return hasErrorName(error, 'ConflictError')
}
