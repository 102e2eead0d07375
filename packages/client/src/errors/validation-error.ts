import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The request is at fault (400, 413, 415, 422, 428), or was found so before it was sent; `violations` names the fields. */
export class ValidationError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('ValidationError', 'validation_failed', false, init)
  }
}

/** Whether something caught is a {@link ValidationError}: `violations` names the fields that were refused, by JSON pointer. */
export function isValidationError(error: unknown): error is ValidationError {
  return hasErrorName(error, 'ValidationError')
}
