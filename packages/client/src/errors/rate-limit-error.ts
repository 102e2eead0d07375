import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Too many requests (429); `retryAfterMs` says when to come back. */
export class RateLimitError extends RiskApiError {
  override readonly name = 'RateLimitError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The risk API asks for fewer requests', { code: 'rate_limited', retryable: true, ...init })
  }
}

export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasErrorName(error, 'RateLimitError')
}
