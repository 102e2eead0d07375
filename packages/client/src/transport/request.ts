import type { Operation, PathParameters, QueryOf, RequestOf } from '../contract/operation.ts'

/** What every call of the client takes beside its own arguments. */
export interface CallOptions {
  /** Ends the call; the abort reaches the server, and the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** One call of an operation. */
export interface CallInput<O extends Operation> extends CallOptions {
  /** Values for the `{name}`s of the path. */
  readonly params?: (PathParameters<O['path']> & Readonly<Record<string, string>>) | undefined
  readonly query?: QueryOf<O> | undefined
  readonly body?: RequestOf<O> | undefined
  /** The version that a change is based on (`If-Match`); another one on the server makes it a `ConflictError`. */
  readonly version?: string | undefined
  /** Names the intent. Left out, every call of a write is an intent of its own; all its tries carry the same key. */
  readonly idempotencyKey?: string | undefined
}

/** One try of one call as it went, for a host's own log: no phone number, no id, no token, no text of anybody's (`X-10`). */
export interface RequestLogEntry {
  /** The operation's id, such as `assessRisk`. */
  readonly operation: string
  readonly method: Operation['method']
  /** The path as the contract writes it, with `{customerId}` left as it is. */
  readonly path: Operation['path']
  /** 1 for the first try of a call. */
  readonly attempt: number
  /** HTTP status, or `null` where no answer came. */
  readonly status: number | null
  /** Code of the error, `aborted`, or `null` on success. */
  readonly code: string | null
  readonly durationMs: number
  readonly requestId: string
}
