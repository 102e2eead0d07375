import type { Hold, Seat } from './seat.ts'
import type { Surroundings } from './surroundings.ts'

type Visibility = Pick<Surroundings, 'isVisible' | 'onVisibility'>

/** A seat that a page takes only while somebody may look at it: one that is hidden lets go. */
export function visibleSeat(inner: Seat, visibility: Visibility): Seat {
  return {
    async take(outer): Promise<Hold> {
      await untilVisible(visibility, outer)
      const taking = new AbortController()
      const stop = () => taking.abort(outer.reason)
      const end = visibility.onVisibility(() => visibility.isVisible() || taking.abort(HIDDEN))
      outer.addEventListener('abort', stop)
      const tidy = () => {
        end()
        outer.removeEventListener('abort', stop)
      }
      try {
        const hold = await inner.take(taking.signal)
        return {
          lost: firstOf(hold.lost, taking.signal),
          release() {
            tidy()
            hold.release()
          },
        }
      } catch (error) {
        tidy()
        if (error !== HIDDEN) throw error
        return { lost: AbortSignal.abort(), release: () => {} }
      }
    },
  }
}

const HIDDEN = Symbol('hidden')

/** `AbortSignal.any`, which browsers of shops do not all have. */
function firstOf(...signals: readonly AbortSignal[]): AbortSignal {
  const first = new AbortController()
  for (const signal of signals) {
    if (signal.aborted) first.abort()
    else signal.addEventListener('abort', () => first.abort(), { once: true })
  }
  return first.signal
}

function untilVisible({ isVisible, onVisibility }: Visibility, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    if (isVisible()) return resolve()
    const stop = () => {
      end()
      reject(signal.reason)
    }
    const end = onVisibility(() => {
      if (!isVisible()) return
      end()
      signal.removeEventListener('abort', stop)
      resolve()
    })
    signal.addEventListener('abort', stop)
  })
}
