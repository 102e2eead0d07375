import { safeParse } from 'valibot'
import type { Operation, PathParameters, QueryOf, RequestOf, ResponseOf } from '../contract/operation.ts'
import type { RiskCore } from '../core/core.ts'
import { ConflictError, isConflictError } from '../errors/conflict-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { randomId } from '../transport/random-id.ts'
import type { CallOptions } from '../transport/request.ts'

/** What every write takes beside its own arguments. */
export interface WriteOptions extends CallOptions {
  /**
   * Names the intent, 1–64 characters. Left out, each call is an intent of its own. Whoever repeats a write whose outcome is unknown (a
   * `NetworkError`, a `DeadlineError`) passes the same key, and the write is not done twice.
   */
  readonly idempotencyKey?: string | undefined
}

export interface Invocation<O extends Operation> extends WriteOptions {
  /** Values for the `{name}`s of the path. */
  readonly params?: (PathParameters<O['path']> & Readonly<Record<string, string>>) | undefined
  readonly query?: QueryOf<O> | undefined
  readonly body?: RequestOf<O> | undefined
  /** The version that a change is based on. */
  readonly version?: string | undefined
}

/** The contract's `Id`; neither `.` nor `..` nor empty, which would name another path. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/**
 * Calls any operation of the contract: fills its path, adds query, `If-Match` and `Idempotency-Key`, and completes what a `ConflictError`
 * says: the change that was refused beside the entity as it is now.
 * @throws ValidationError `invalid_id` before anything is sent; RiskApiError; the signal's reason on abort
 */
export async function invoke<O extends Operation>(
  core: RiskCore,
  operation: O,
  { params, query, body, version, idempotencyKey, signal, isInSight }: Invocation<O> = {},
): Promise<ResponseOf<O>> {
  const headers: Record<string, string> = {}
  if (version !== undefined) headers['if-match'] = `"${version}"`
  if (operation.keyed) headers['idempotency-key'] = idempotencyKey ?? randomId()
  const path = fillPath(operation.path, params ?? {}) + searchOf(query ?? {})
  try {
    return await core.call(operation, {
      path,
      headers,
      signal,
      isInSight,
      ...(body === undefined ? {} : { body }),
    })
  } catch (error) {
    throw isConflictError(error) ? completed(error, operation, body) : error
  }
}

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = params[name]
    if (typeof value === 'string' && ID.test(value)) return value
    throw new ValidationError({
      code: 'invalid_id',
      violations: [{ field: `/${name}`, code: 'invalid_format', message: 'is no id' }],
    })
  })
}

function searchOf(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given.length
    ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`
    : ''
}

function completed(error: ConflictError, operation: Operation, attempted: unknown): ConflictError {
  const { code, status, retryable, violations, requestId, retryAfterMs, problem } = error
  const current = safeParse(operation.response, problem['current'])
  const { existingId, reason } = problem
  return new ConflictError({
    code,
    status,
    retryable,
    violations,
    requestId,
    retryAfterMs,
    problem,
    attempted: attempted ?? null,
    current: current.success ? (current.output ?? null) : null,
    existingId: typeof existingId === 'string' ? existingId : null,
    reason: typeof reason === 'string' ? reason : null,
  })
}
