import { CircuitOpenError } from '../errors/circuit-open-error.ts'
import { isDeadlineError } from '../errors/deadline-error.ts'
import type { Clock } from './clock.ts'

/** Failures in a row that open the circuit. */
const THRESHOLD = 5
/** How long it stays open at first, and at most after it opened again and again; in ms. */
const OPEN_MS = 5000
const MAX_OPEN_MS = 15_000

/**
 * A `fetch` that leaves a failing API alone: after five failures in a row (nothing answered, no answer in time, 5xx) requests are refused
 * for 5 s, then one goes out to see. Its success closes the circuit, its failure opens it for twice as long, up to 15 s: a person who
 * tries again shall not be refused long after the API came back.
 * A request that its caller gave up says nothing about the API, nor does one of a browser that is offline.
 */
export function withCircuitBreaker(fetch: typeof globalThis.fetch, clock: Clock): typeof globalThis.fetch {
  let failures = 0
  let openUntil = 0
  let openMs = OPEN_MS

  function failed(): void {
    if (++failures < THRESHOLD) return
    openUntil = clock.now() + openMs
    openMs = Math.min(openMs * 2, MAX_OPEN_MS)
  }

  return async (input, init) => {
    if (failures >= THRESHOLD) {
      const retryAfterMs = openUntil - clock.now()
      if (retryAfterMs > 0) throw new CircuitOpenError({ retryAfterMs })
      // The others wait for what this one finds, but not for ever.
      openUntil = clock.now() + openMs
    }
    try {
      const response = await fetch(input, init)
      if (response.status >= 500) {
        failed()
      } else {
        failures = 0
        openMs = OPEN_MS
      }
      return response
    } catch (error) {
      const signal = init?.signal
      // A browser that is offline says nothing about the API: it is asked as soon as it is online.
      if (isOffline()) failures = 0
      else if (!signal?.aborted || isDeadlineError(signal.reason)) failed()
      else openUntil = clock.now()
      throw error
    }
  }
}

/** Node does not say. */
function isOffline(): boolean {
  const { onLine = true }: { readonly onLine?: boolean } = Object(globalThis.navigator)
  return !onLine
}
