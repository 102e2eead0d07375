import type { Clock } from '../domain/clock.ts'

const WINDOW_MS = 1000

/** Counts the requests of the last second, as a platform that takes only so many does. */
export class RequestLimit {
  readonly #clock: Clock
  #taken: number[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Whether one more may be taken; it is counted then. */
  take(perSecond: number): boolean {
    const now = this.#clock()
    this.#taken = this.#taken.filter((at) => at > now - WINDOW_MS)
    if (this.#taken.length >= perSecond) return false
    this.#taken.push(now)
    return true
  }
}
