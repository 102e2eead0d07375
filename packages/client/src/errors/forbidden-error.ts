import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The employee lacks the permission (403). */
export class ForbiddenError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('ForbiddenError', 'forbidden', false, init)
  }
}

/** Whether something caught is a {@link ForbiddenError}: the employee may not do this. */
export function isForbiddenError(error: unknown): error is ForbiddenError {
  return hasErrorName(error, 'ForbiddenError')
}
