import type { Clock } from '../../src/transport/clock.ts'
import { until } from './until.ts'

interface Timer {
  readonly at: number
  readonly ms: number
  readonly run: () => void
}

/** A clock that stands still until it is told; what is due at once runs in a task of its own, as a real timer would. */
export class TestClock implements Clock {
  private time = Date.parse('2026-11-21T09:00:00Z')
  private readonly timers = new Set<Timer>()

  now(): number {
    return this.time
  }

  after(ms: number, run: () => void): () => void {
    if (ms <= 0) {
      const task = setImmediate(run)
      return () => clearImmediate(task)
    }
    const timer = { at: this.time + ms, ms, run }
    this.timers.add(timer)
    return () => this.timers.delete(timer)
  }

  /** Lets time pass; what falls due runs in its order. */
  advance(ms: number): void {
    const end = this.time + ms
    for (;;) {
      const [next] = [...this.timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)
      if (!next) break
      this.timers.delete(next)
      this.time = next.at
      next.run()
    }
    this.time = end
  }

  /** Waits until somebody waits for exactly so long, then lets it pass. */
  async pass(ms: number): Promise<void> {
    await until(() => [...this.timers].some((timer) => timer.ms === ms))
    this.advance(ms)
  }

  /** The lengths of all waits under way. */
  get pending(): readonly number[] {
    return [...this.timers].map((timer) => timer.ms)
  }
}
