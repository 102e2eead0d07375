import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** There is no such thing, or no longer (404, 410). */
export class NotFoundError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('NotFoundError', 'not_found', false, init)
  }
}

export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasErrorName(error, 'NotFoundError')
}
