import { intentKey } from './intent-key.ts'

/** Waits between tries, ms; the last one from then on. */
const WAITS_MS = [1000, 3000, 8000, 15_000, 30_000, 60_000]
const MOST_MS = 60_000
/** The longest wait; a timer that is set for much longer would ring at once. */
const LONGEST_MS = 86_400_000
/** Failures of what was not done, and can be. */
const NOT_DONE: ReadonlySet<string> = new Set(['UnauthorizedError', 'CircuitOpenError', 'RateLimitError'])

export interface SureWriteOptions {
  /** Of the intent, where another try of it may have been made before. */
  readonly idempotencyKey?: string | undefined
  /** That try may have been done. */
  readonly mayBeDone?: boolean | undefined
  /** It is not known yet whether it is done, or it cannot be done yet; it is asked about again by itself, or when `retry` is called. */
  readonly waiting: (error: unknown, retry: () => void) => void
  /** It is asked about again. */
  readonly asking?: (() => void) | undefined
  /** Whoever gives it up lets go of it: what becomes of it is not known then. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Makes a write until it is known what became of it, for the page's lifetime and whatever leaves the screen meanwhile: an answer that was lost is
 * asked for again by its key, and nothing is done twice.
 * @throws what the server decided, or what trying again cannot heal; the signal's reason
 */
export async function sureWrite<T>(
  write: (options: { idempotencyKey: string }) => Promise<T>,
  { idempotencyKey = intentKey(), mayBeDone: isLost = false, waiting, asking, signal }: SureWriteOptions,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await write({ idempotencyKey })
    } catch (error) {
      if (!isUnsettled(error, isLost)) throw error
      isLost ||= mayBeDone(error)
      await pause(tries, error, waiting, signal)
      asking?.()
    }
  }
}

/**
 * Whether a failure leaves open what becomes of a write: no connection, no answer in time, a server in trouble, a session that has ended, after
 * which somebody signs in again. By name, so that it holds across copies of the client.
 * @param isLost An earlier try of the same may have been done: of it a server that says only when to come again has decided nothing.
 */
export function isUnsettled(error: unknown, isLost = false): boolean {
  if (!(error instanceof Error)) return false
  // Who may come again in an hour is refused by a rule, such as that of reports, and told so.
  if (toldToWait(error) > MOST_MS && !(isLost && !isRule(error))) return false
  const mayPass = 'retryable' in error && error.retryable === true
  return mayPass || NOT_DONE.has(error.name)
}

/** Whether a limit is of this kind of write alone: who says so knows what became of earlier tries. */
const isRule = (error: Error): boolean =>
  error.name === 'RateLimitError' && 'code' in error && error.code !== 'rate_limited'

/** Whether a write that failed so may be done all the same. */
export function mayBeDone(error: unknown): boolean {
  return isUnsettled(error) && error instanceof Error && !NOT_DONE.has(error.name)
}

/** How long the server, or the client for its sake, asks to wait, in ms. */
function toldToWait(error: unknown): number {
  return error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) || 0 : 0
}

/** How long the wait after so many tries is, in ms; the server may ask for more. */
export function waitAfter(tries: number, error: unknown): number {
  const ms = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)] ?? 0
  return Math.min(Math.max(ms * (0.75 + Math.random() / 2), toldToWait(error)), LONGEST_MS)
}

function pause(
  tries: number,
  error: unknown,
  waiting: SureWriteOptions['waiting'],
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      signal?.removeEventListener('abort', leave)
    }
    const go = () => {
      end()
      resolve()
    }
    const leave = () => {
      end()
      reject(signal?.reason)
    }
    const timer = setTimeout(go, waitAfter(tries, error))
    addEventListener('online', go)
    signal?.addEventListener('abort', leave)
    waiting(error, go)
    if (signal?.aborted) leave()
  })
}
