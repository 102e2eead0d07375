import type { LiveEvent } from '../contract/events.ts'
import type { RiskCore } from '../core/core.ts'
import { isRiskApiError } from '../errors/risk-api-error.ts'
import { sleep } from '../transport/deadline.ts'
import { MAX_RECENT_MS } from '../contract/events.ts'
import { readStream } from './event-stream.ts'
import type { LivePosition, LiveStep } from './live-position.ts'
import type { Hold, Seat } from './seat.ts'

/** The wait before the stream is opened again: doubled each time that nothing came of it, with full jitter; in ms. */
const REOPEN_MS = 1000
const MIN_REOPEN_MS = 100
const MAX_REOPEN_MS = 30_000
/** A stream that was open for so long was not opened in vain, though nothing happened; in ms. */
const SERVED_MS = 30_000
/** What is on the screen when the stream is first wanted was read up to so long ago, in ms. */
const READ_BEFORE_MS = 30_000

/**
 * Where live events stand: `open` tells them as they happen, in this tab or by another; `waiting` will try again, and then tells what was
 * missed; `refused`: this employee may not have them.
 */
export type LiveState = 'connecting' | 'open' | 'waiting' | 'refused'

export interface FollowHandler {
  /** An event that was read; one that was told before comes again where the stream went back. */
  readonly onStep: (step: LiveStep) => void
  readonly onState: (state: LiveState) => void
  /** What happened shortly before the stream's first place: what was read meanwhile may be out of date. */
  readonly onRecent: (event: LiveEvent) => void
  /** The stream has moved on without an event. */
  readonly onMove?: (() => void) | undefined
  /** While this tab reads the stream: what makes it read again from an earlier place. */
  readonly onRead?: ((goBackTo: (lastId: string) => void) => void) | undefined
}

export interface FollowOptions {
  readonly core: RiskCore
  readonly position: LivePosition
  readonly seat: Seat
  /** Reads what was missed, leaves when so many ms were quiet, and comes again after about `everyMs`. */
  readonly poll?: { readonly quietMs: number; readonly everyMs: number } | undefined
}

/**
 * Follows the shop's events until the signal aborts (`X-9`), whenever this tab has the seat: goes on after the last event when the stream is
 * cut or falls silent, and gives the seat back after each failure, so that a tab with a better connection can have it. A refusal that waiting cannot
 * heal (403, 404, 501) ends it. Never rejects.
 */
export async function followEvents(
  { core, position, seat, poll }: FollowOptions,
  handler: FollowHandler,
  signal: AbortSignal,
): Promise<void> {
  const { clock, random } = core.http
  const begun = clock.now()
  let base = REOPEN_MS
  let inVain = 0
  /** Platforms whose stream is older than this question refuse it. */
  let asksRecent = true

  function take(event: LiveEvent, lastId: string): void {
    inVain = 0
    handler.onStep(position.take(event, lastId))
  }

  /** Reads until the stream ends; whether it shall be read again at once. */
  async function readOnce(outer: AbortSignal): Promise<boolean> {
    const stop = new AbortController()
    const end = () => stop.abort()
    let goesBack = false
    let openedAt = Infinity
    outer.addEventListener('abort', end)
    if (outer.aborted) end()
    handler.onState('connecting')
    handler.onRead?.((place) => {
      goesBack = true
      position.goBackTo(place)
      stop.abort()
    })
    try {
      await readStream(
        core,
        {
          lastId: position.lastId,
          recentMs: asksRecent
            ? Math.min(Math.max(0, Math.round(clock.now() - begun)) + READ_BEFORE_MS, MAX_RECENT_MS)
            : undefined,
          quietMs: poll?.quietMs,
        },
        {
          onOpen() {
            openedAt = clock.now()
            handler.onState('open')
          },
          onRecent: handler.onRecent,
          onId(lastId) {
            if (goesBack) return
            position.moveTo(lastId)
            handler.onMove?.()
          },
          onEvent(event, lastId) {
            if (!goesBack) take(event, lastId)
          },
          onRetry: (ms) => (base = Math.min(Math.max(ms, MIN_REOPEN_MS), MAX_REOPEN_MS)),
        },
        stop.signal,
      )
      return false
    } catch (error) {
      if (outer.aborted) throw error
      if (goesBack) return true
      if (!asksRecent || position.lastId || !isRefusedQuery(error)) throw error
      asksRecent = false
      return true
    } finally {
      outer.removeEventListener('abort', end)
      if (clock.now() - openedAt >= SERVED_MS) inVain = 0
    }
  }

  /** `undefined`: it is not to be tried again. */
  async function read(hold: Hold): Promise<'lost' | 'ended' | undefined> {
    const stop = new AbortController()
    const end = () => stop.abort()
    const reasons = [signal, hold.lost]
    for (const reason of reasons) reason.addEventListener('abort', end)
    if (reasons.some(({ aborted }) => aborted)) end()
    try {
      while (await readOnce(stop.signal));
      return 'ended'
    } catch (error) {
      if (isRiskApiError(error) && [403, 404, 501].includes(error.status ?? 0)) return undefined
      return hold.lost.aborted ? 'lost' : 'ended'
    } finally {
      for (const reason of reasons) reason.removeEventListener('abort', end)
      hold.release()
    }
  }

  while (!signal.aborted) {
    const hold = await seat.take(signal).catch(() => undefined)
    if (!hold) {
      // No seat can be had here for now.
      if (!signal.aborted) await sleep(clock, MAX_REOPEN_MS, signal).catch(() => {})
      continue
    }
    if (hold.lost.aborted) {
      hold.release()
      continue
    }
    const outcome = await read(hold)
    if (signal.aborted) return
    if (!outcome) return handler.onState('refused')
    if (outcome === 'lost') continue
    const wait = poll && outcome === 'ended' ? poll.everyMs * (0.5 + random()) : undefined
    if (wait === undefined) handler.onState('waiting')
    await sleep(clock, wait ?? random() * Math.min(base * 2 ** inVain++, MAX_REOPEN_MS), signal).catch(
      () => {},
    )
  }
}

const isRefusedQuery = (error: unknown): boolean =>
  isRiskApiError(error) && (error.status === 400 || error.status === 422)
