import type { LiveEvent } from '../contract/events.ts'
import { followEvents, type LivePosition, type LiveState } from '../live/event-stream.ts'
import { changes } from './changes.ts'
import { perCore } from './per-core.ts'

/** What happens in the shop and in the network, as it happens (`X-9`). */
export interface EventsResource {
  /** Where the line stands; `off` while nobody listens. */
  readonly state: LiveState | 'off'
  /**
   * Tells each event once, in order, also those of a time when the line was cut, or nobody listened. The line is open while anybody listens. What an event makes
   * out of date is dropped from the cache before anybody is told.
   */
  readonly subscribe: (listener: (event: LiveEvent) => void) => () => void
  /** Tells when `state` changes. */
  readonly onState: (listener: (state: LiveState | 'off') => void) => () => void
  /** Forgets where it was, and opens the line anew if anybody listens: for another shop or employee. */
  readonly restart: () => void
}

export const eventsResource = perCore<EventsResource>((core) => {
  const listeners = new Set<(event: LiveEvent) => void>()
  const stateListeners = new Set<(state: LiveState | 'off') => void>()
  let line: AbortController | undefined
  let position: LivePosition = { lastId: '', told: new Set() }
  let state: LiveState | 'off' = 'off'

  function onState(next: LiveState | 'off'): void {
    if (next === state) return
    state = next
    for (const listener of stateListeners) listener(next)
  }

  function open(): void {
    const opened = (line = new AbortController())
    void followEvents(
      core,
      position,
      {
        onState: (next) => {
          if (line === opened) onState(next)
        },
        onEvent(event) {
          const { type, customerIds, entity } = event
          changes(core).heard({ type, customerIds, version: entity?.version ?? null })
          for (const listener of listeners) listener(event)
        },
      },
      opened.signal,
    )
  }

  function close(): void {
    line?.abort()
    line = undefined
    onState('off')
  }

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      // A listener of one's own for each subscription, so that the same function may subscribe twice.
      const own = (event: LiveEvent) => listener(event)
      listeners.add(own)
      if (!line) open()
      return () => {
        if (listeners.delete(own) && !listeners.size) close()
      }
    },
    onState(listener) {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
    restart() {
      position = { lastId: '', told: new Set() }
      close()
      if (listeners.size) open()
    },
  }
})
