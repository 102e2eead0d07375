import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The server failed (5xx). */
export class ServerError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('ServerError', 'server_error', true, init)
  }
}

/** Whether something caught is a {@link ServerError}: the server failed (5xx). */
export function isServerError(error: unknown): error is ServerError {
  return hasErrorName(error, 'ServerError')
}
