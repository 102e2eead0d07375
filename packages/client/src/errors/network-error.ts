import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Nothing answered: no connection, a refused one, a body that broke off, a CORS or TLS failure. */
export class NetworkError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('NetworkError', 'network_error', true, init)
  }
}

/** Whether something caught is a {@link NetworkError}: nothing answered, and a write may have been done or not. */
export function isNetworkError(error: unknown): error is NetworkError {
  return hasErrorName(error, 'NetworkError')
}
