import type { Operation, RequestOf } from '../contract/operation.ts'

/** What every call of the client takes beside its own arguments. */
export interface CallOptions {
  /** Ends the call; the abort reaches the server, and the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /**
   * Whether what it is for can be seen: where a platform's limit makes calls wait, those in sight go first. Asked when a turn is given.
   * Default: it can.
   */
  readonly isInSight?: (() => boolean) | undefined
}

/** One call of an operation. */
export interface CallInput<O extends Operation> extends CallOptions {
  /** Below the base URL, where the operation's own path has parameters or a query is to follow. */
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestOf<O>
}

/** One try of one call as it went, for a host's own log: no phone number, no id, no token, no text of anybody's (`X-10`). */
export interface RequestLogEntry {
  /** The operation's id, such as `assessRisk`. */
  readonly operation: string
  /** 1 for the first try of a call. */
  readonly attempt: number
  /** HTTP status, or `null` where no answer came. */
  readonly status: number | null
  /** Code of the error, `aborted`, or `null` on success. */
  readonly code: string | null
  readonly durationMs: number
  readonly requestId: string
}
