import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** There is no such thing, or no longer (404, 410). */
export class NotFoundError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('NotFoundError', 'not_found', false, init)
  }
}

/** Whether something caught is a {@link NotFoundError}: it never was, or is gone. `code` says more, such as `cursor_expired`. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return hasErrorName(error, 'NotFoundError')
}
