import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** There is no such thing, or no longer (404, 410). */
export class NotFoundError extends RiskApiError {
  override readonly name = 'NotFoundError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The risk API does not know this', { code: 'not_found', retryable: false, ...init })
  }
}

export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasErrorName(error, 'NotFoundError')
}
