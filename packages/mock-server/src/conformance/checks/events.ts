import {
  HEARTBEAT_MS,
  LiveEvent,
  RECENT_EVENT,
  streamEvents,
  updateCustomer,
} from '@boom-risk/client/contract'
import { callPage, type Check, must, typePage } from '../check.ts'
import { expectShape } from '../expect.ts'
import { EventStream } from '../event-stream.ts'
import type { World } from '../world.ts'

/** How long an event may be on its way, in ms. */
const ARRIVAL_MS = 10_000
/** What a network may add to the server's beat, in ms. */
const TOLERANCE_MS = 3_000

/** Makes changes, and gives the versions that came of them. */
async function changes(world: World, count: number) {
  const customer = await world.customer()
  const versions: string[] = []
  let { version } = customer
  for (let i = 0; i < count; i++) {
    const body = { name: `Conformance ${world.unique()}` }
    ;({ version } = await world.need(updateCustomer, { params: { customerId: customer.id }, version, body }))
    versions.push(version)
  }
  return { id: customer.id, versions }
}

/** The events about one customer among those that arrive until the last of them is there. */
async function told(stream: EventStream, id: string, lastVersion: string) {
  const events = await stream.until(
    ({ event }) => event.entity?.id === id && event.entity.version === lastVersion,
    ARRIVAL_MS,
  )
  return events.filter(({ event }) => event.entity?.id === id && event.type === 'customer.updated')
}

export const eventChecks: readonly Check[] = [
  {
    id: 'event.stream',
    rule: 'Events come as text/event-stream',
    source: callPage(streamEvents),
    async run(world) {
      const stream = await EventStream.open(world)
      stream.close()
      must(stream.status === 200, '200', String(stream.status))
      must(/^text\/event-stream(?:;|$)/i.test(stream.mediaType), 'text/event-stream', 'another media type')
    },
  },
  {
    id: 'event.told',
    rule: 'A change is told to the shop as it happens, with the customer and the version (X-9)',
    source: typePage('LiveEvent'),
    writes: true,
    async run(world) {
      const stream = await EventStream.open(world)
      try {
        const { id, versions } = await changes(world, 2)
        const events = await told(stream, id, versions[1] ?? '')
        const seen = events.map(({ event }) => event.entity?.version)
        must(seen.join() === versions.join(), 'an event for each change, in order', `${seen.length} events`)
        must(
          events.every(({ event }) => event.customerIds?.includes(id) ?? true),
          'the customer in `customerIds`',
          'not',
        )
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.shape',
    rule: '`id:` and `event:` of the stream repeat the event’s own `id` and `type`',
    source: typePage('LiveEvent'),
    writes: true,
    async run(world) {
      const stream = await EventStream.open(world)
      try {
        await changes(world, 1)
        const [first] = await stream.until(() => true, ARRIVAL_MS)
        must(first !== undefined, 'an event', 'none')
        expectShape(LiveEvent, first.data, 'the event')
        must(first.id === first.event.id, '`id:` that is the event’s id', 'another')
        must(first.type === first.event.type, '`event:` that is the event’s type', 'another')
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.privacy',
    rule: 'Events hold no personal data: no name, no phone number',
    source: typePage('LiveEvent'),
    writes: true,
    async run(world) {
      const stream = await EventStream.open(world)
      try {
        const { id, phone } = await world.customerWithPhone()
        await stream.until(({ event }) => event.entity?.id === id, ARRIVAL_MS)
        must(!stream.text.includes(phone.slice(1)), 'no phone number', 'one')
        must(!stream.text.includes('Conformance'), 'no name', 'one')
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.resumed',
    rule: 'After Last-Event-ID the stream goes on with what was missed: nothing lost, nothing repeated',
    source: callPage(streamEvents),
    writes: true,
    async run(world) {
      const before = await EventStream.open(world)
      const seen = await changes(world, 1)
      const lastSeen = (await told(before, seen.id, seen.versions[0] ?? '')).at(-1)?.id
      before.close()
      const missed = await changes(world, 3)
      const after = await EventStream.open(world, { lastId: lastSeen })
      try {
        const events = await told(after, missed.id, missed.versions[2] ?? '')
        const versions = events.map(({ event }) => event.entity?.version)
        must(
          versions.join() === missed.versions.join(),
          'the 3 events missed, in order',
          `${versions.length} events`,
        )
        must(!after.received.some(({ id }) => id === lastSeen), 'no event of before', 'one again')
      } finally {
        after.close()
      }
    },
  },
  {
    id: 'event.reset',
    rule: 'After an id that is no longer known comes `stream.reset`',
    source: typePage('LiveEventType'),
    async run(world) {
      const stream = await EventStream.open(world, { lastId: 'conformance-no-such-event' })
      try {
        const [first] = await stream.until(() => true, ARRIVAL_MS)
        must(first?.event.type === 'stream.reset', '`stream.reset`', first ? 'another event' : 'none')
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.recent',
    rule: 'A stream that begins tells first what happened in the last `recentMs`, as `event: recent` without an `id:`',
    source: callPage(streamEvents),
    writes: true,
    async run(world) {
      const { id, versions } = await changes(world, 2)
      const stream = await EventStream.open(world, { recentMs: ARRIVAL_MS })
      try {
        const later = await changes(world, 1)
        await told(stream, later.id, later.versions[0] ?? '')
        const recent = stream.received.filter(
          ({ event }) => event.entity?.id === id && event.type === 'customer.updated',
        )
        const seen = recent.map(({ event }) => event.entity?.version)
        must(seen.join() === versions.join(), 'an event for each change, in order', `${seen.length} events`)
        must(
          recent.every((received) => received.type === RECENT_EVENT && received.id === ''),
          '`event: recent` and no `id:`',
          'another `event:`, or an `id:`',
        )
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.other-shop',
    rule: 'A shop does not hear of what concerns another one alone',
    source: callPage(streamEvents),
    writes: true,
    async run(world) {
      const stream = await EventStream.open(world, { token: world.secondToken() })
      try {
        const { id } = await changes(world, 1)
        const own = await world.customer({}, world.secondToken())
        await stream.until(({ event }) => event.entity?.id === own.id, ARRIVAL_MS)
        must(!stream.text.includes(id), 'nothing about the first shop’s customer', 'an event')
      } finally {
        stream.close()
      }
    },
  },
  {
    id: 'event.heartbeat',
    rule: `Something is sent at least every ${HEARTBEAT_MS / 1000} s, be it a comment`,
    source: callPage(streamEvents),
    async run(world) {
      const stream = await EventStream.open(world)
      try {
        await stream.heard(ARRIVAL_MS)
        must(
          await stream.heard(HEARTBEAT_MS + TOLERANCE_MS),
          `something within ${HEARTBEAT_MS / 1000} s`,
          'silence',
        )
      } finally {
        stream.close()
      }
    },
  },
]
