import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** No usable token: refused twice (401), or `getToken` gave none (`token_unavailable`, `token_invalid`, `token_timeout`). */
export class UnauthorizedError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('UnauthorizedError', 'unauthorized', false, init)
  }
}

/** Whether something caught is an {@link UnauthorizedError}: the person has to sign in again, or `getToken` is at fault. */
export function isUnauthorizedError(error: unknown): error is UnauthorizedError {
  return hasErrorName(error, 'UnauthorizedError')
}
