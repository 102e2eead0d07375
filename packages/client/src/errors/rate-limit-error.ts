import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** Too many requests (429); `retryAfterMs` says when to come back. */
export class RateLimitError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('RateLimitError', 'rate_limited', true, init)
  }
}

/** Whether something caught is a {@link RateLimitError}: too many requests. `retryAfterMs` says when to come back. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasErrorName(error, 'RateLimitError')
}
