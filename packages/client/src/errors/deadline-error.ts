import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Time ran out: of the whole call (`deadline_exceeded`) or of its last try (`try_timeout`). */
export class DeadlineError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('DeadlineError', 'deadline_exceeded', true, init)
  }
}

/** Whether something caught is a {@link DeadlineError}: time ran out, and a write may have been done or not. */
export function isDeadlineError(error: unknown): error is DeadlineError {
  return hasErrorName(error, 'DeadlineError')
}
