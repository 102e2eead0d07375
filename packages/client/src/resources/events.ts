import { tellAll } from '../cache/tell-all.ts'
import type { LiveEvent } from '../contract/events.ts'
import type { Session } from '../contract/session.ts'
import type { RiskCore } from '../core/core.ts'
import { followEvents, type FollowHandler, type LiveState } from '../live/live-stream.ts'
import { createPosition, type LivePosition } from '../live/live-position.ts'
import { ownSeat } from '../live/seat.ts'
import { followTogether } from '../live/shared-stream.ts'
import { hasFeature } from '../rules/features.ts'
import { pageSurroundings, type Surroundings } from '../live/surroundings.ts'
import { visibleSeat } from '../live/visible-seat.ts'
import { sleep } from '../transport/deadline.ts'
import { changes } from './changes.ts'
import { perCore } from './per-core.ts'
import { sessionResource } from './session.ts'

/** Where no tab can be reached, no connection is kept: what was missed is read about so often, in ms. */
const POLL = { quietMs: 2000, everyMs: 20_000 }
/** The wait before the session is asked for again, in ms. */
const SESSION_RETRY_MS = 5000

/** What happens in the shop and in the network, as it happens (`X-9`). */
export interface EventsResource {
  /** Where the stream stands; `off` while nobody listens. */
  readonly state: LiveState | 'off'
  /**
   * Tells each event once, in order, also those of a time when the stream was cut, or nobody listened. The stream is open while anybody listens. What an event makes
   * out of date is dropped from the cache before anybody is told. A listener that throws keeps it from nobody else.
   */
  readonly subscribe: (listener: (event: LiveEvent) => void) => () => void
  /** Tells when `state` changes. */
  readonly onState: (listener: (state: LiveState | 'off') => void) => () => void
}

/** {@link EventsResource} over a core, for hosts that bundle only what they call; equal cores get the same one. Opens no stream before somebody listens. */
export const eventsResource = perCore<EventsResource>((core) => createEvents(core, pageSurroundings()))

/** @param surroundings how the browser's tabs share one stream (`X-13`) */
export function createEvents(core: RiskCore, surroundings: Surroundings): EventsResource {
  const listeners = new Set<(event: LiveEvent) => void>()
  const stateListeners = new Set<(state: LiveState | 'off') => void>()
  let stream: AbortController | undefined
  let position = createPosition()
  let state: LiveState | 'off' = 'off'

  function onState(next: LiveState | 'off'): void {
    if (next === state) return
    state = next
    tellAll(stateListeners, (listener) => listener(next))
  }

  function open(): void {
    const opened = (stream = new AbortController())
    const outdate = ({ type, customerIds, entity }: LiveEvent) =>
      changes(core).heard({ type, customerIds, entity })
    const handler: FollowHandler = {
      onState: (next) => {
        if (stream === opened) onState(next)
      },
      onRecent: outdate,
      onStep({ event, isNew }) {
        if (!isNew) return
        outdate(event)
        tellAll(listeners, (listener) => listener(event))
      },
    }
    void follow(core, surroundings, position, handler, opened.signal)
  }

  function close(): void {
    stream?.abort()
    stream = undefined
    onState('off')
  }

  // Another shop or employee: nothing of where it was.
  core.onReset(() => {
    position = createPosition()
    close()
    if (listeners.size) open()
  })

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      // A listener of one's own for each subscription, so that the same function may subscribe twice.
      const own = (event: LiveEvent) => listener(event)
      listeners.add(own)
      if (!stream) open()
      return () => {
        if (listeners.delete(own) && !listeners.size) close()
      }
    },
    onState(listener) {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
  }
}

async function follow(
  core: RiskCore,
  surroundings: Surroundings,
  position: LivePosition,
  handler: FollowHandler,
  signal: AbortSignal,
): Promise<void> {
  const { kind } = surroundings
  if (kind === 'alone' || core.options.shareEvents === false)
    return followEvents({ core, position, seat: ownSeat }, handler, signal)
  if (kind === 'cut-off')
    return followEvents(
      { core, position, seat: visibleSeat(ownSeat, surroundings), poll: POLL },
      handler,
      signal,
    )
  const session = await sessionOf(core, handler, signal)
  if (session === undefined) return
  // A platform may leave the events out: nobody asks for what is not there.
  if (!hasFeature(session.features, 'events')) return handler.onState('refused')
  await followTogether(
    { core, position, surroundings, name: `${core.http.baseUrl}:${session.shop.id}` },
    handler,
    signal,
  )
}

/** Tabs of different shops must not share. `undefined` once the signal is aborted. */
async function sessionOf(
  core: RiskCore,
  handler: FollowHandler,
  signal: AbortSignal,
): Promise<Session | undefined> {
  handler.onState('connecting')
  while (!signal.aborted) {
    try {
      return await sessionResource(core).get({ signal })
    } catch {
      if (signal.aborted) return undefined
      handler.onState('waiting')
      await sleep(core.clock, SESSION_RETRY_MS * (0.5 + core.http.random()), signal).catch(() => {})
    }
  }
  return undefined
}
