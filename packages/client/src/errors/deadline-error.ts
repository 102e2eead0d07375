import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Time ran out: of the whole call (`deadline_exceeded`) or of its last try (`try_timeout`). */
export class DeadlineError extends RiskApiError {
  override readonly name = 'DeadlineError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The risk API did not answer in time', { code: 'deadline_exceeded', retryable: true, ...init })
  }
}

export function isDeadlineError(error: unknown): error is DeadlineError {
  return hasErrorName(error, 'DeadlineError')
}
