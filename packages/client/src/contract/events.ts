import * as v from './valibot.ts'
import { Version } from './entity.ts'
import type { Operation } from './operation.ts'
import { queryNumber } from './paging.ts'
import { Id, openEnum, Timestamp } from './primitives.ts'

/** A server sends something, be it a comment, at least this often, in milliseconds; silence beyond it means a dead stream. */
export const HEARTBEAT_MS = 15_000

/** What may have happened. `stream.reset`: events were lost since the id given; whatever is shown must be read anew. */
export const LIVE_EVENT_TYPES = [
  'customer.created',
  'customer.updated',
  'report.created',
  'report.updated',
  'order.created',
  'order.updated',
  'note.created',
  'note.updated',
  'note.deleted',
  'custom_fields.updated',
  'session.updated',
  'stream.reset',
] as const
/** The kinds of events that this version acts on. */
export type KnownLiveEventType = (typeof LIVE_EVENT_TYPES)[number]
/** What happened. A type that a client does not know reads as `unknown`, and listeners are told all the same. */
export const LiveEventType = openEnum(LIVE_EVENT_TYPES)
export type LiveEventType = v.InferOutput<typeof LiveEventType>

/**
 * Something changed (`X-9`). Says what to read again, and holds no personal data itself: no name, no phone number.
 * In the stream, `id:` and `event:` repeat `id` and `type`. The stream opens with an `id:` without an event: the place that it
 * goes on from, so that a stream cut before its first event loses nothing.
 */
export const LiveEvent = v.object({
  /** Grows with each event of a shop; handed back as `Last-Event-ID`, the stream goes on after it. */
  id: Id,
  type: LiveEventType,
  at: Timestamp,
  /** This shop's customers who are touched, at most 1,000; `null`: many, look again at whatever is shown. */
  customerIds: v.nullable(v.array(Id)),
  /** The customer, report, order or note itself; `null` where it is none of those, or many. */
  entity: v.nullable(v.object({ id: Id, version: v.nullable(Version) })),
})
export type LiveEvent = v.InferOutput<typeof LiveEvent>

/** `event:` of what happened before the stream's place, instead of the event's type; such a block has no `id:`. */
export const RECENT_EVENT = 'recent'
/** The longest time that a stream can be asked about when it begins, in ms: a day. */
export const MAX_RECENT_MS = 86_400_000

/** Where a stream begins. */
export const EventsQuery = v.strictObject({
  /**
   * Without `Last-Event-ID`: tells first what happened in so many ms before, each as `event: recent` without an `id:`, so that what was read
   * before the stream began is not left out of date. As with a place that is no longer known, `stream.reset` stands for more than is kept.
   */
  recentMs: v.optional(
    queryNumber(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_RECENT_MS))),
  ),
})
export type EventsQuery = v.InferOutput<typeof EventsQuery>

/** What changes in the shop and in the network, as server-sent events, from Last-Event-ID on (`X-9`). */
export const streamEvents = {
  id: 'streamEvents',
  method: 'GET',
  path: '/v1/events',
  permission: 'customers.read',
  feature: 'events',
  query: EventsQuery,
  response: LiveEvent,
  status: 200,
  idempotent: true,
  stream: true,
} as const satisfies Operation
