/** Time as the client sees it; hosts leave it alone, tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs something once after `ms` milliseconds; the answer cancels it. */
  after(ms: number, run: () => void): () => void
}

/** A timer that is set for longer, or for ever, would ring at once. */
const LONGEST_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST_MS))
    return () => clearTimeout(timer)
  },
}
