import type { ReactiveControllerHost } from 'lit'

/** A look-up that is answered sooner shows nothing in between. */
const PATIENCE_MS = 150

let waiting: Set<ReactiveControllerHost> | undefined

/** Renders an element again when its first look-up turns out to be slow; all of a page's burst share one timer. */
export function renderIfSlow(host: ReactiveControllerHost): void {
  if (!waiting) {
    waiting = new Set()
    setTimeout(() => {
      const hosts = waiting ?? []
      waiting = undefined
      for (const each of hosts) each.requestUpdate()
    }, PATIENCE_MS)
  }
  waiting.add(host)
}
