import {
  type EventsQuery,
  HEARTBEAT_MS,
  type LiveEvent,
  RECENT_EVENT,
  streamEvents,
} from '@boom-risk/client/contract'
import { toTimestamp } from '../domain/clock.ts'
import type { DomainEvent, EventDraft } from '../domain/events.ts'
import type { StreamCall, StreamRoute } from './route.ts'
import { drifted, LATER_VALUE } from './schema-drift.ts'

/** Well within the silence that the contract allows. */
const BEAT_MS = HEARTBEAT_MS / 2
const RETRY_MS = 2_000
const ID_DIGITS = 12
/** There is more than can be told. */
const RESET: EventDraft = { type: 'stream.reset', customerIds: null, entity: null }

/**
 * Live events of the employee's shop (`X-9`): those after `Last-Event-ID`, or from now on without one, with what happened
 * shortly before if that is asked for. Whoever has been away for longer than the events are kept is told to read everything anew.
 */
export const eventStreamRoute: StreamRoute = {
  operation: streamEvents,
  open({ domain, actor, query, request, schemaDrift }: StreamCall<EventsQuery>) {
    const { id: shopId } = actor.shop
    const encoder = new TextEncoder()
    const last = domain.events.last(shopId)
    const lastId = request.headers.get('last-event-id') ?? ''
    const from = readSequence(lastId, last)
    const closing = new AbortController()
    return new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text))
        const tell = (event: DomainEvent) => send(frame(event, schemaDrift))
        const missed = from === null ? null : domain.events.since(shopId, from)
        // The place that the stream goes on from: a stream that is cut before its first event loses nothing.
        const place = missed === null ? '' : `id: ${eventId(last - missed.length)}\n`
        const now = domain.clock()
        const reset: DomainEvent = { ...RESET, sequence: last, at: now }
        if (lastId === '' && query.recentMs)
          for (const event of domain.events.recent(shopId, now - query.recentMs) ?? [reset])
            send(`event: ${RECENT_EVENT}\ndata: ${dataOf(event, schemaDrift)}\n\n`)
        send(`retry: ${RETRY_MS}\n${place}: open\n\n`)
        for (const event of missed ?? [reset]) tell(event)
        const unsubscribe = domain.events.subscribe(shopId, tell)
        const beat = setInterval(() => send(': beat\n\n'), BEAT_MS)
        const callerLeft = () => {
          closing.abort()
          controller.close()
        }
        request.signal.addEventListener('abort', callerLeft)
        closing.signal.addEventListener('abort', () => {
          clearInterval(beat)
          unsubscribe()
          request.signal.removeEventListener('abort', callerLeft)
        })
      },
      cancel: () => closing.abort(),
    })
  },
}

function eventId(sequence: number): string {
  return `e${String(sequence).padStart(ID_DIGITS, '0')}`
}

/** `null` for an id that this server never gave. */
function readSequence(header: string, last: number): number | null {
  if (header === '') return last
  const [, digits] = /^e(\d{12})$/.exec(header) ?? []
  return digits === undefined ? null : Number(digits)
}

function frame(event: DomainEvent, schemaDrift: boolean): string {
  const type = schemaDrift ? LATER_VALUE : event.type
  return `id: ${eventId(event.sequence)}\nevent: ${type}\ndata: ${dataOf(event, schemaDrift)}\n\n`
}

function dataOf({ sequence, type, at, customerIds, entity }: DomainEvent, schemaDrift: boolean): string {
  const event: LiveEvent = {
    id: eventId(sequence),
    type,
    at: toTimestamp(at),
    customerIds: customerIds && [...customerIds],
    entity: entity && { id: entity.id, version: entity.version === null ? null : String(entity.version) },
  }
  return JSON.stringify(schemaDrift ? drifted(event) : event)
}
