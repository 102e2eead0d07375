import { safeParse } from 'valibot'
import type { Operation } from '../contract/operation.ts'
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
const CODE = /^[a-z]+(_[a-z]+)*$/

/** What was asked, and what came back outside 2xx. */
export interface Refusal {
  readonly operation: Operation
  readonly attempted: unknown
  readonly response: Response
  readonly text: string
  /** The one that was sent, where the answer names none. */
  readonly requestId: string
  readonly now: number
}

/**
 * The error that a refusal stands for. Tolerant: the status alone decides the class, and of the problem document (RFC 9457) only
 * what is well-formed is taken, so a proxy's HTML page serves as well.
 */
export function problemError({
  operation,
  attempted,
  response,
  text,
  requestId,
  now,
}: Refusal): RiskApiError {
  const { status, headers } = response
  const problem = parseObject(text)
  const { violations, code, current, existingId, reason } = problem
  const now412 = safeParse(operation.response, current)
  const init: ConflictErrorInit = {
    status,
    violations: Array.isArray(violations) ? violations.filter(isViolation) : [],
    requestId: headers.get('x-request-id') ?? requestId,
    retryAfterMs: parseRetryAfter(headers.get('retry-after'), now),
    attempted,
    current: now412.success ? now412.output : null,
    existingId: textOrNull(existingId),
    reason: textOrNull(reason),
  }
  if (typeof code === 'string' && code.length <= 64 && CODE.test(code)) init.code = code
  // The first request of the intent is still under way: its answer can be had in a moment.
  if (code === 'idempotency_key_in_use') init.retryable = true
  // The server will not learn the method by being asked again.
  if (status === 501) init.retryable = false
  const Kin = byStatus[status] ?? (status >= 500 ? ServerError : undefined)
  if (Kin) return new Kin(init)
  return new RiskApiError('The risk API refused the request', {
    code: `http_${status}`,
    retryable: status === 408,
    ...init,
  })
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: Readonly<Record<string, unknown>> = Object(JSON.parse(text))
    return parsed
  } catch {
    return {}
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isViolation(value: unknown): value is Violation {
  const { field, code, message }: Partial<Record<keyof Violation, unknown>> = Object(value)
  return typeof field === 'string' && typeof code === 'string' && typeof message === 'string'
}
