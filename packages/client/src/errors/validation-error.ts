import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The request is at fault (400, 413, 415, 422, 428), or was found so before it was sent; `violations` names the fields. */
export class ValidationError extends RiskApiError {
  override readonly name = 'ValidationError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The request was refused as invalid', { code: 'validation_failed', retryable: false, ...init })
  }
}

export function isValidationError(error: unknown): error is ValidationError {
  return hasErrorName(error, 'ValidationError')
}
