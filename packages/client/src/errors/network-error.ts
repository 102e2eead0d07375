import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Nothing answered: no connection, a refused one, a body that broke off, a CORS or TLS failure. */
export class NetworkError extends RiskApiError {
  override readonly name = 'NetworkError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The risk API could not be reached', { code: 'network_error', retryable: true, ...init })
  }
}

export function isNetworkError(error: unknown): error is NetworkError {
  return hasErrorName(error, 'NetworkError')
}
