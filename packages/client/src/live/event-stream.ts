import { safeParse } from '../contract/valibot.ts'
import { HEARTBEAT_MS, LiveEvent, RECENT_EVENT, streamEvents } from '../contract/events.ts'
import type { RiskCore } from '../core/core.ts'
import { NetworkError } from '../errors/network-error.ts'
import { authorised } from '../transport/attempt.ts'
import { problemError } from '../transport/problem-error.ts'
import { randomId } from '../transport/random-id.ts'
import { createSseParser } from './sse-parser.ts'

/** Silence for so long means a dead stream, in ms: the server's beat, and what a slow network may add to it. */
const SILENCE_MS = HEARTBEAT_MS + 5000
/** Whoever leaves at the first silence leaves without one after so many times as long. */
const BUSY_TIMES = 5

export interface StreamHandler {
  readonly onOpen: () => void
  /** The place that the stream is at, also where nothing but that was said. */
  readonly onId: (lastId: string) => void
  readonly onEvent: (event: LiveEvent, lastId: string) => void
  /** What happened before the place that the stream begins at. */
  readonly onRecent: (event: LiveEvent) => void
  /** How long the server asks to wait before the stream is opened again, in ms. */
  readonly onRetry: (ms: number) => void
}

export interface StreamOptions {
  /** The place to go on after; empty: from now on. */
  readonly lastId: string
  /** What of the time before a stream that begins now is told as well, in ms; `undefined`: it is not asked about. */
  readonly recentMs?: number | undefined
  /** Silence that ends it without a failure, in ms: whoever may not keep a connection reads what was missed, and goes. */
  readonly quietMs?: number | undefined
}

/**
 * Reads the shop's events from one request (`X-9`), over fetch so that the token stays in a header, until the server ends it or it falls
 * silent.
 * @throws RiskApiError of whichever kind fits; the signal's reason when it is aborted
 */
export async function readStream(
  { http }: RiskCore,
  { lastId, recentMs, quietMs }: StreamOptions,
  handler: StreamHandler,
  outer: AbortSignal,
): Promise<void> {
  const stream = new AbortController()
  const hangUp = () => stream.abort(outer.reason)
  let stopWatch: (() => void) | undefined
  let hasLeft = false
  const leave = () => {
    hasLeft = true
    stream.abort()
  }
  const heard = (limitMs: number, silence: () => void) => {
    stopWatch?.()
    stopWatch = http.clock.after(limitMs, silence)
  }
  const fail = () => stream.abort(new NetworkError({ code: 'stream_stalled' }))
  if (outer.aborted) hangUp()
  outer.addEventListener('abort', hangUp)
  heard(SILENCE_MS, fail)
  // In a busy shop it is never quiet.
  const stopLeaving = quietMs === undefined ? undefined : http.clock.after(quietMs * BUSY_TIMES, leave)
  try {
    const requestId = randomId()
    const request = new Request(
      `${http.baseUrl}${streamEvents.path}${lastId || recentMs === undefined ? '' : `?recentMs=${recentMs}`}`,
      {
        headers: { accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) },
        cache: 'no-store',
      },
    )
    const response = await authorised(http, { request, body: null, requestId }, stream.signal)
    if (!response.ok || !response.body) {
      throw problemError(response, await response.text(), requestId, http.clock.now())
    }
    handler.onOpen()
    const parse = createSseParser({
      onId: handler.onId,
      onRetry: handler.onRetry,
      onEvent({ id, type, data }) {
        const event = parseEvent(data)
        if (event && type === RECENT_EVENT) handler.onRecent(event)
        else if (event) handler.onEvent(event, id)
        // What this version cannot read has a place in the stream as well.
        else handler.onId(id)
      },
    })
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    for (;;) {
      if (quietMs === undefined) heard(SILENCE_MS, fail)
      else heard(quietMs, leave)
      const { done, value } = await reader.read()
      if (done) return
      parse(decoder.decode(value, { stream: true }))
    }
  } catch (error) {
    if (!hasLeft) throw error
  } finally {
    stopWatch?.()
    stopLeaving?.()
    outer.removeEventListener('abort', hangUp)
    stream.abort()
  }
}

function parseEvent(data: string): LiveEvent | undefined {
  try {
    const parsed = safeParse(LiveEvent, JSON.parse(data))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
