import { HEARTBEAT_MS, type LiveEvent, streamEvents } from '@boom-risk/client/contract'
import { toTimestamp } from '../domain/clock.ts'
import type { DomainEvent, EventDraft } from '../domain/events.ts'
import type { StreamRoute } from './route.ts'
import { drifted, LATER_VALUE } from './schema-drift.ts'

/** Well within the silence that the contract allows. */
const BEAT_MS = HEARTBEAT_MS / 2
const RETRY_MS = 2_000
const ID_DIGITS = 12

/**
 * Live events of the employee's shop (`X-9`): those after `Last-Event-ID`, or from now on without one. Whoever has been
 * away for longer than the events are kept is told to read everything anew.
 */
export const eventStreamRoute: StreamRoute = {
  operation: streamEvents,
  open: ({ domain, actor, request, schemaDrift }) => {
    const { id: shopId } = actor.shop
    const encoder = new TextEncoder()
    const last = domain.events.last(shopId)
    const from = readSequence(request.headers.get('last-event-id'), last)
    const closing = new AbortController()
    return new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text))
        const tell = (event: DomainEvent) => send(frame(event, schemaDrift))
        const missed = from === null ? null : domain.events.since(shopId, from)
        // The place that the stream goes on from: a line that is cut before its first event loses nothing.
        const place = missed === null ? '' : `id: ${eventId(last - missed.length)}\n`
        send(`retry: ${RETRY_MS}\n${place}: open\n\n`)
        const reset: EventDraft = { type: 'stream.reset', customerIds: null, entity: null }
        for (const event of missed ?? [{ ...reset, sequence: last, at: domain.clock() }]) tell(event)
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
function readSequence(header: string | null, last: number): number | null {
  if (header === null || header === '') return last
  const [, digits] = /^e(\d{12})$/.exec(header) ?? []
  return digits === undefined ? null : Number(digits)
}

function frame({ sequence, type, at, customerIds, entity }: DomainEvent, schemaDrift: boolean): string {
  const id = eventId(sequence)
  const event: LiveEvent = {
    id,
    type,
    at: toTimestamp(at),
    customerIds: customerIds && [...customerIds],
    entity: entity && { id: entity.id, version: entity.version === null ? null : String(entity.version) },
  }
  const data = JSON.stringify(schemaDrift ? drifted(event) : event)
  return `id: ${id}\nevent: ${schemaDrift ? LATER_VALUE : type}\ndata: ${data}\n\n`
}
