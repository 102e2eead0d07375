import type { Clock } from '@boom-risk/client'

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** Turns of the event loop without work after which nothing but a timer of this clock can go on. */
const IDLE_TURNS = 3

/** Time that passes only when everybody waits for it: an hour of retries takes milliseconds. */
export class VirtualClock implements Clock {
  #time: number
  readonly #timers = new Set<Timer>()
  /** Work under way that is not a timer's, such as a request at the server. */
  busy = 0

  constructor(time: number) {
    this.#time = time
  }

  now(): number {
    return this.#time
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#time + Math.max(ms, 0), run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** Lets time pass until the work is done. */
  async drive<T>(work: Promise<T>): Promise<T> {
    const ended = new AbortController()
    const settled = work.finally(() => ended.abort())
    settled.catch(() => {})
    let idle = 0
    while (!ended.signal.aborted) {
      await turn()
      idle = this.busy > 0 ? 0 : idle + 1
      if (idle < IDLE_TURNS) continue
      idle = 0
      this.#fireNext()
    }
    return settled
  }

  #fireNext(): void {
    const [next] = [...this.#timers].sort((a, b) => a.at - b.at)
    if (!next) return
    this.#timers.delete(next)
    this.#time = next.at
    next.run()
  }
}

/** Long enough for whoever waits for a real timer of no length, as ky does between two tries. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  await new Promise((resolve) => setImmediate(resolve))
}
