import ky from 'ky'
import type { Operation, ResponseOf } from '../contract/operation.ts'
import { DeadlineError } from '../errors/deadline-error.ts'
import { isRateLimitError, type RateLimitError } from '../errors/rate-limit-error.ts'
import { isRiskApiError } from '../errors/risk-api-error.ts'
import { attempt, type AttemptSettings } from './attempt.ts'
import { sleep, withDeadline } from './deadline.ts'
import { randomId } from './random-id.ts'
import type { Pace } from './pace.ts'
import type { CallInput, RequestLogEntry } from './request.ts'

/** What a transport is made of; all times in ms. */
export interface TransportSettings extends AttemptSettings {
  /** For the whole call: token, tries, waits and reading the answer. */
  readonly deadlineMs: number
  /** For one try, where another may follow. */
  readonly tryTimeoutMs: number
  /** Tries after the first. */
  readonly retries: number
  /** The longest that a `Retry-After` is waited for. */
  readonly maxRetryAfterMs: number
  /** 0 ≤ x < 1 */
  readonly random: () => number
  readonly onRequest: ((entry: RequestLogEntry) => void) | undefined
  /** Shared by all calls of a client. */
  readonly pace: Pace
}

/** Makes one call of the contract. A write is tried again only if its headers hold an `idempotency-key`. */
export type Transport = <O extends Operation>(operation: O, input?: CallInput<O>) => Promise<ResponseOf<O>>

const BACKOFF_MS = 300
const MAX_BACKOFF_MS = 3000
/** The deadline comes first. */
const MAX_TRIES = 50

/** The platform wants fewer calls, and says when; a rule's own limit, such as that of reports, concerns its calls alone. */
function isLimit(error: unknown): error is RateLimitError & { readonly retryAfterMs: number } {
  return isRateLimitError(error) && error.code === 'rate_limited' && Number(error.retryAfterMs) > 0
}

export function createTransport(settings: TransportSettings): Transport {
  const { clock, deadlineMs, pace } = settings

  async function run<O extends Operation>(
    operation: O,
    input: CallInput<O>,
    signal: AbortSignal,
  ): Promise<ResponseOf<O>> {
    const { method } = operation
    const started = clock.now()
    const callId = randomId()
    const retries = operation.idempotent || input.headers?.['idempotency-key'] ? settings.retries : 0
    const body = input.body === undefined ? null : JSON.stringify(input.body)
    let attempts = 0
    /** Tries that a limit refused: that something comes later is no failure of it. */
    let delays = 0
    let value!: ResponseOf<O>
    /** Why a try of a write has no answer that is known: it may be done, whatever a limit says to the next one. */
    let lost: unknown

    async function tryOnce(request: RequestInfo | URL): Promise<Response> {
      await pace.turn(signal, input.isInSight)
      const requestId = `${callId}-${++attempts}`
      const tryStarted = clock.now()
      let status: number | null = null
      let code: string | null = 'aborted'
      try {
        const answer = await withDeadline(
          clock,
          retries ? settings.tryTimeoutMs : deadlineMs,
          signal,
          () => new DeadlineError({ code: 'try_timeout', requestId }),
          (signal) => attempt(settings, operation, { request, body, requestId }, signal),
        )
        ;({ value } = answer)
        ;({ status } = answer.response)
        code = null
        pace.passed()
        return answer.response
      } catch (error) {
        if (isRiskApiError(error)) ({ status, code } = error)
        if (isLimit(error)) pace.refused(error.retryAfterMs)
        else if (status !== null) pace.passed()
        if (!operation.idempotent && isRiskApiError(error) && error.retryable && !isRateLimitError(error))
          lost = error
        throw error
      } finally {
        const durationMs = clock.now() - tryStarted
        log({ operation: operation.id, attempt: attempts, status, code, durationMs, requestId })
      }
    }

    // ky builds the request and keeps the tries. Limits and waits are ours, so that they count the reading of the body and the wait
    // for a token, and run on the injected clock.
    await ky(input.path ?? operation.path, {
      prefix: settings.baseUrl,
      method,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...input.headers,
      },
      signal,
      // Answers hold phone numbers: not for a shared machine's disk.
      cache: 'no-store',
      timeout: false,
      fetch: tryOnce,
      retry: {
        limit: retries && MAX_TRIES,
        methods: [method],
        delay: () => 0,
        async shouldRetry({ error, retryCount }) {
          if (!isRiskApiError(error) || !error.retryable) return false
          if (isLimit(error)) delays++
          else if (retryCount - delays > retries) return false
          const wait =
            error.retryAfterMs === null
              ? settings.random() * Math.min(BACKOFF_MS * 2 ** (retryCount - delays - 1), MAX_BACKOFF_MS)
              : Math.min(error.retryAfterMs, settings.maxRetryAfterMs)
          // Waiting past the deadline would tell the caller late what is known now.
          if (clock.now() - started + wait >= deadlineMs) {
            if (isLimit(error) && lost) throw lost
            return false
          }
          await sleep(clock, wait, signal)
          return true
        },
      },
    })
    return value
  }

  function log(entry: RequestLogEntry): void {
    try {
      settings.onRequest?.(entry)
    } catch {
      // A host's logger must not fail a call.
    }
  }

  return (operation, input = {}) =>
    withDeadline(
      clock,
      deadlineMs,
      input.signal,
      () => new DeadlineError(),
      (signal) => run(operation, input, signal),
    )
}
