import type { Clock } from './clock.ts'

/**
 * Does some work under a limit of time. The limit and the caller's abort hold even where the work ignores its signal
 * (a host's `fetch` or `getToken` may); the reason of whichever came first is what this rejects with.
 */
export function withDeadline<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | undefined,
  expired: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  const { signal } = inner
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => inner.abort(outer?.reason)
    const cancel = clock.after(ms, () => inner.abort(expired()))
    const release = () => {
      cancel()
      outer?.removeEventListener('abort', onAbort)
    }
    signal.addEventListener('abort', () => {
      release()
      reject(signal.reason)
    })
    outer?.addEventListener('abort', onAbort)
    if (outer?.aborted) onAbort()
    else work(signal).finally(release).then(resolve, reject)
  })
}

/** Waits; an abort ends the wait with the signal's reason. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      cancel()
      reject(signal.reason)
    }
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    })
    signal.addEventListener('abort', onAbort)
  })
}
