import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The server failed (5xx). */
export class ServerError extends RiskApiError {
  override readonly name = 'ServerError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The risk API failed', { code: 'server_error', retryable: true, ...init })
  }
}

export function isServerError(error: unknown): error is ServerError {
  return hasErrorName(error, 'ServerError')
}
