import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The employee lacks the permission (403). */
export class ForbiddenError extends RiskApiError {
  override readonly name = 'ForbiddenError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The employee may not do this', { code: 'forbidden', retryable: false, ...init })
  }
}

export function isForbiddenError(error: unknown): error is ForbiddenError {
  return hasErrorName(error, 'ForbiddenError')
}
