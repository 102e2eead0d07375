import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/**
 * Not sent: the last requests all failed, and the API is left alone for a while; `retryAfterMs` says how long. Not `retryable`, as
 * trying again before that gives the same.
 */
export class CircuitOpenError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('CircuitOpenError', 'circuit_open', false, init)
  }
}

/** Whether something caught is a {@link CircuitOpenError}: nothing was sent. Decides by name, as all guards do, so it holds across frames and copies. */
export function isCircuitOpenError(error: unknown): error is CircuitOpenError {
  return hasErrorName(error, 'CircuitOpenError')
}
