/** Sooner than the eye minds, and seldom enough to cost nothing. In ms. */
const TICK_MS = 200

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/**
 * Calls a listener five times a second: for what announces no change, such as a field that a script fills. All of a page share one timer.
 * @returns ends it
 */
export function everyTick(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners)
      try {
        each()
      } catch (error) {
        // Whoever else is called goes on.
        reportError(error)
      }
  }, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    clearInterval(timer)
    timer = undefined
  }
}
