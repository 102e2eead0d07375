import { safeParse } from 'valibot'
import { HEARTBEAT_MS, LiveEvent, streamEvents } from '../contract/events.ts'
import type { RiskCore } from '../core/core.ts'
import { NetworkError } from '../errors/network-error.ts'
import { isRiskApiError } from '../errors/risk-api-error.ts'
import { authorised } from '../transport/attempt.ts'
import { sleep } from '../transport/deadline.ts'
import { problemError } from '../transport/problem-error.ts'
import { randomId } from '../transport/random-id.ts'
import { createSseParser } from './sse-parser.ts'

/** Silence for so long means a dead line, in ms: the server's beat, and what a slow network may add to it. */
const SILENCE_MS = HEARTBEAT_MS + 5000
/** The wait before the line is opened again: doubled each time that nothing came of it, with full jitter; in ms. */
const REOPEN_MS = 1000
const MAX_REOPEN_MS = 30_000
/** Ids remembered, so that an event that is sent again is not told again. */
const REMEMBERED = 1000

/** Where the line stands: `open` tells events as they happen; `waiting` will be opened again, and then tells what was missed. */
export type LiveState = 'connecting' | 'open' | 'waiting' | 'refused'

export interface LiveHandler {
  readonly onEvent: (event: LiveEvent) => void
  readonly onState: (state: LiveState) => void
}

/** How far the stream was read; kept by whoever opens the line again. */
export interface LivePosition {
  lastId: string
  /** Ids already told. */
  readonly told: Set<string>
}

/**
 * Follows the shop's events until the signal aborts (`X-9`): over fetch, so that the token stays in a header, going on after the last event
 * when the line is cut or falls silent. A refusal that waiting cannot heal (403, 404) ends it. Never rejects.
 */
export async function followEvents(
  core: RiskCore,
  position: LivePosition,
  handler: LiveHandler,
  signal: AbortSignal,
): Promise<void> {
  const { clock, random } = core.http
  const { told } = position
  let base = REOPEN_MS
  let inVain = 0

  function moveTo(id: string | undefined): void {
    position.lastId = id || position.lastId
  }

  function tell({ id, data }: { readonly id: string; readonly data: string }): void {
    inVain = 0
    const event = parseEvent(data)
    // A server that leaves the stream's own ids out.
    if (!id) moveTo(event?.id)
    if (!event || told.has(event.id)) return
    told.add(event.id)
    for (const oldest of told) {
      if (told.size <= REMEMBERED) break
      told.delete(oldest)
    }
    handler.onEvent(event)
  }

  while (!signal.aborted) {
    handler.onState('connecting')
    try {
      await follow(core, position.lastId, signal, {
        onOpen: () => handler.onState('open'),
        // Ids stand even on what this version cannot read, and on no event at all: a stream begins with the place it begins at.
        onId: moveTo,
        onEvent: tell,
        onRetry: (ms) => (base = Math.min(ms, MAX_REOPEN_MS)),
      })
    } catch (error) {
      if (isRiskApiError(error) && (error.status === 403 || error.status === 404)) {
        handler.onState('refused')
        return
      }
    }
    if (signal.aborted) return
    handler.onState('waiting')
    await sleep(clock, random() * Math.min(base * 2 ** inVain++, MAX_REOPEN_MS), signal).catch(() => {})
  }
}

interface LineHandler {
  readonly onOpen: () => void
  readonly onId: (id: string) => void
  readonly onEvent: (event: { readonly id: string; readonly data: string }) => void
  readonly onRetry: (ms: number) => void
}

/** One line from its opening to its end; silence ends it as well. */
async function follow(
  core: RiskCore,
  lastId: string,
  outer: AbortSignal,
  handler: LineHandler,
): Promise<void> {
  const { http } = core
  const line = new AbortController()
  const hangUp = () => line.abort(outer.reason)
  let stopWatch: (() => void) | undefined
  const heard = () => {
    stopWatch?.()
    stopWatch = http.clock.after(SILENCE_MS, () => line.abort(new NetworkError({ code: 'line_silent' })))
  }
  outer.addEventListener('abort', hangUp)
  heard()
  try {
    const requestId = randomId()
    const request = new Request(http.baseUrl + streamEvents.path, {
      headers: { accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) },
      cache: 'no-store',
    })
    const response = await authorised(http, { request, body: null, requestId }, line.signal)
    if (!response.ok || !response.body) {
      throw problemError(response, await response.text(), requestId, http.clock.now())
    }
    handler.onOpen()
    const parse = createSseParser(handler)
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    for (;;) {
      heard()
      const { done, value } = await reader.read()
      if (done) return
      parse(decoder.decode(value, { stream: true }))
    }
  } finally {
    stopWatch?.()
    outer.removeEventListener('abort', hangUp)
    line.abort()
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
