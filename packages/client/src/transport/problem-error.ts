import type { Violation } from '../contract/problem.ts'
import { ConflictError, type ConflictErrorInit } from '../errors/conflict-error.ts'
import { ForbiddenError } from '../errors/forbidden-error.ts'
import { NotFoundError } from '../errors/not-found-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { RiskApiError } from '../errors/risk-api-error.ts'
import { ServerError } from '../errors/server-error.ts'
import { UnauthorizedError } from '../errors/unauthorized-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { parseRetryAfter } from './retry-after.ts'

const byStatus: Readonly<Record<number, new (init: ConflictErrorInit) => RiskApiError>> = {
  400: ValidationError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  428: ValidationError,
  429: RateLimitError,
}

/** Codes end up in messages: words only, so that nothing else can ride along (`X-10`). */
const CODE = /^[a-z_]{1,64}$/

/**
 * The error that an answer outside 2xx stands for. Tolerant: the status alone decides the class, and of the problem document
 * (RFC 9457) only what is well-formed is taken, so a proxy's HTML page serves as well.
 */
export function problemError(
  { status, headers }: Response,
  text: string,
  sentId: string,
  now: number,
): RiskApiError {
  const problem = parseObject(text)
  const { violations, code } = problem
  const init: ConflictErrorInit = {
    status,
    violations: Array.isArray(violations) ? violations.filter(isViolation).map(withoutPhones) : [],
    requestId: headers.get('x-request-id') ?? sentId,
    retryAfterMs: parseRetryAfter(headers.get('retry-after'), now),
  }
  if (typeof code === 'string' && CODE.test(code)) init.code = code
  // The first request of the intent is still under way: its answer can be had in a moment.
  if (code === 'idempotency_key_in_use') init.retryable = true
  const Kin = byStatus[status] ?? (status >= 500 ? ServerError : undefined)
  if (!Kin) return new RiskApiError('RiskApiError', 'unexpected_status', status === 408, init)
  if (Kin === ConflictError) init.problem = problem
  return new Kin(init)
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: Readonly<Record<string, unknown>> = Object(JSON.parse(text))
    return parsed
  } catch {
    return {}
  }
}

function isViolation(value: unknown): value is Violation {
  const { field, code, message }: Partial<Record<keyof Violation, unknown>> = Object(value)
  return typeof field === 'string' && typeof code === 'string' && typeof message === 'string'
}

/** What may be a phone number, in a text of a server's that quotes what it refused. */
const PHONE = /\d(?:[\s.()-]*\d){6,}/g

/** What a server says of a field ends up in logs (`X-10`). */
function withoutPhones({ field, code, message }: Violation): Violation {
  return {
    field: field.replace(PHONE, '…'),
    code: code.replace(PHONE, '…'),
    message: message.replace(PHONE, '…'),
  }
}
