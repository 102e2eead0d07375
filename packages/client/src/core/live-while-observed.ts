import type { EventsResource } from '../resources/events.ts'
import type { RiskCore } from './core.ts'

/** What is on the screen first comes first; in ms. */
const BEGIN_AFTER_MS = 1000
/** Who watches an answer goes on to the next in a moment; in ms. */
const END_AFTER_MS = 5000

/** The shop's events (`X-9`), loaded and listened to while anybody watches an answer. */
export interface LiveWhileObserved {
  readonly observe: (afterMs?: number) => () => void
  readonly close: () => void
}

export function liveWhileObserved(core: RiskCore): LiveWhileObserved {
  let observers = 0
  let events: EventsResource | undefined
  let end: (() => void) | undefined
  let cancel: (() => void) | undefined
  let isClosed = false

  async function begin(): Promise<void> {
    try {
      events ??= (await import('../resources/events.ts')).eventsResource(core)
    } catch {
      // A chunk that did not arrive is asked for again with the next observer.
      return
    }
    if (observers && !isClosed) end ??= events.subscribe(() => {})
  }

  function stop(): void {
    cancel?.()
    end?.()
    cancel = end = undefined
  }

  /** What is to be done soon, instead of what was. */
  function soon(ms: number, run: () => void): void {
    cancel?.()
    cancel = core.clock.after(ms, run)
  }

  return {
    observe(afterMs = BEGIN_AFTER_MS) {
      observers++
      if (!isClosed && end) cancel?.()
      else if (!isClosed && (observers === 1 || afterMs === 0)) soon(afterMs, () => void begin())
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        if (--observers === 0) soon(END_AFTER_MS, stop)
      }
    },
    close() {
      isClosed = true
      stop()
    },
  }
}
