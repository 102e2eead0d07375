import type { Violation } from '../contract/problem.ts'

/** What an error is made of; whatever is left out takes the class's default. */
export interface RiskApiErrorInit {
  code?: string
  status?: number | null
  retryable?: boolean
  violations?: readonly Violation[]
  requestId?: string | null
  retryAfterMs?: number | null
  /** What was caught underneath, for a debugger. Never a parser's error: those quote the body (`X-10`). */
  cause?: unknown
}

/**
 * Base of everything that a call rejects with, except the caller's own abort reason.
 * A message is made of the code and the status alone, so it never holds a phone number, a token or any text of the server's (`X-10`).
 */
export class RiskApiError extends Error {
  /** The class's name; guards decide on it, so that they hold across realms and copies of the SDK. */
  declare readonly name: string
  /** Stable and machine-readable, such as `validation_failed`: what a program decides on. */
  declare readonly code: string
  /** HTTP status of the answer, or `null` where there was none. */
  declare readonly status: number | null
  /** Whether the same call may succeed if it is made again. */
  declare readonly retryable: boolean
  /** The refused fields, if the server named them; of a `ContractError`, where the answer is wrong. */
  declare readonly violations: readonly Violation[]
  /** Names the request in the server's log; quote it to support. */
  declare readonly requestId: string | null
  /** How long the server asked to be left alone, in ms, or `null`. */
  declare readonly retryAfterMs: number | null

  constructor(name: string, code: string, retryable: boolean, init: RiskApiErrorInit) {
    const { status = null } = init
    super(`risk API: ${init.code ?? code}${status === null ? '' : ` (${status})`}`, init)
    // A page may have frozen the name that every error has: what is assigned over it would throw.
    Object.defineProperty(this, 'name', { enumerable: true, writable: true })
    const defaults = { status, violations: [], requestId: null, retryAfterMs: null }
    Object.assign(this, { name, code, retryable }, defaults, init)
  }
}

/** Whether something caught is an error of this client, of whichever class, realm or copy. */
export function isRiskApiError(error: unknown): error is RiskApiError {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, retryable } = error as Partial<Record<keyof RiskApiError, unknown>>
  // A DOMException has a name and a code too, but its code is a number.
  return typeof name === 'string' && typeof code === 'string' && typeof retryable === 'boolean'
}

/** The guards of the kin are this with their own name. */
export function hasErrorName(error: unknown, name: string): boolean {
  return isRiskApiError(error) && error.name === name
}
