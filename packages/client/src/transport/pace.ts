import type { Clock } from './clock.ts'

/** Whether what a call is for can be seen now; asked at the moment when it counts. */
export type InSight = () => boolean

/**
 * Keeps all calls of a client within a platform's limit, once that was met: a 429 with `Retry-After` says when to go on, and what got through
 * before it how much. Calls wait for their turn, those for what is in sight first.
 */
export interface Pace {
  /** Waits until a call may go out. @throws the signal's reason when it is aborted */
  readonly turn: (signal: AbortSignal, isInSight?: InSight) => Promise<void>
  /** The platform took a call. */
  readonly passed: () => void
  /** It took none, and will not for so long; in ms. */
  readonly refused: (retryAfterMs: number) => void
}

interface Waiting {
  readonly isInSight: InSight
  readonly go: () => void
}

export function createPace(clock: Clock): Pace {
  const queue: Waiting[] = []
  /** When calls got through of late. */
  let passes: number[] = []
  /** The window that the platform counts by, in ms; 0: no limit is known. */
  let windowMs = 0
  /** Calls that it may take in one. */
  let limit = 0
  let windowEnds = 0
  let sent = 0
  let isTicking = false

  /** The next window, once this one is over: more where all was used, no limit where it was not. */
  function turnPage(): void {
    const now = clock.now()
    if (!windowMs || windowEnds > now) return
    if (sent < limit && !queue.length) windowMs = 0
    else if (sent >= limit && windowEnds + windowMs > now) limit++
    sent = 0
    windowEnds = now + windowMs
  }

  function release(): void {
    turnPage()
    const most = windowMs ? limit - sent : Infinity
    for (let given = 0; given < most && queue.length; given++) {
      const seen = queue.findIndex(({ isInSight }) => isInSight())
      const [next] = queue.splice(Math.max(seen, 0), 1)
      sent++
      next?.go()
    }
    if (!queue.length || isTicking) return
    isTicking = true
    clock.after(windowEnds - clock.now(), () => {
      isTicking = false
      release()
    })
  }

  return {
    turn(signal, isInSight = () => true) {
      turnPage()
      if (!windowMs) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const leave = () => {
          queue.splice(queue.indexOf(waiting), 1)
          reject(signal.reason)
        }
        const waiting = {
          isInSight,
          go() {
            signal.removeEventListener('abort', leave)
            resolve()
          },
        }
        queue.push(waiting)
        signal.addEventListener('abort', leave)
        release()
      })
    },
    passed() {
      const now = clock.now()
      passes = [...passes.filter((at) => at > now - MAX_WINDOW_MS), now]
    },
    refused(retryAfterMs) {
      const now = clock.now()
      const ms = Math.min(Math.max(retryAfterMs, MIN_WINDOW_MS), MAX_WINDOW_MS)
      // Those sent together are refused together: that is one refusal.
      if (windowMs && sent >= limit && windowEnds >= now + ms / 2) return
      limit = Math.max(1, passes.filter((at) => at > now - ms).length)
      windowMs = ms
      windowEnds = now + ms
      sent = limit
    },
  }
}

/** A platform may name less than its counting takes, and more than anybody waits; in ms. */
const MIN_WINDOW_MS = 250
const MAX_WINDOW_MS = 5000
