/**
 * Calls each listener. What one of them throws is its own: the others are called all the same, and it is made known as an uncaught error would
 * be, without ending a Node process.
 */
export function tellAll<L>(listeners: Iterable<L>, call: (listener: L) => void): void {
  // A copy: a listener may end its own subscription.
  for (const listener of Array.from(listeners)) {
    try {
      call(listener)
    } catch (error) {
      if (typeof reportError === 'function') reportError(error)
      // oxlint-disable-next-line no-console -- Node has no other place for a fault that is to end nothing
      else console.error('[boom-risk] a listener threw', error)
    }
  }
}
