import * as fc from 'fast-check'
import type { ServerResponse } from 'node:http'
import { onTestFinished, describe, expect, it } from 'vitest'
import type { LiveEvent } from '../../src/contract/events.ts'
import { createEvents, eventsResource } from '../../src/resources/events.ts'
import { keys } from '../../src/resources/effects.ts'
import { customer } from '../support/examples.ts'
import { setup } from '../support/setup.ts'
import { problem, text, type Reply } from '../support/test-server.ts'
import { until } from '../support/until.ts'

function event(id: number, fields: Partial<LiveEvent> = {}): LiveEvent {
  return {
    id: `e${id}`,
    type: 'customer.updated',
    at: '2026-11-21T09:00:00Z',
    customerIds: [customer.id],
    entity: { id: customer.id, version: `v${id}` },
    ...fields,
  }
}

const written = (live: LiveEvent) => `id: ${live.id}\nevent: ${live.type}\ndata: ${JSON.stringify(live)}\n\n`

function open(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream' })
}

/** A stream that stays open, and what can be said on it. */
function openStream(): { reply: Reply; say: (text: string) => void; hangUp: () => void } {
  let response: ServerResponse | undefined
  return {
    reply(opened) {
      response = open(opened)
      response.flushHeaders()
    },
    say: (text) => response?.write(text),
    hangUp: () => response?.destroy(),
  }
}

async function listen(...replies: [Reply, ...Reply[]]) {
  const { core, clock, server } = await setup(replies)
  const events = eventsResource(core)
  const told: LiveEvent[] = []
  const states: string[] = []
  events.onState((state) => states.push(state))
  const end = events.subscribe((live) => told.push(live))
  onTestFinished(end)
  return { core, clock, server, events, told, states, end }
}

/** A page that no tab can reach, and whether somebody looks at it. */
async function visit(...replies: [Reply, ...Reply[]]) {
  const { core, clock, server } = await setup(replies)
  const watched = new EventTarget()
  let isVisible = true
  const events = createEvents(core, {
    kind: 'cut-off',
    isVisible: () => isVisible,
    onVisibility(listener) {
      watched.addEventListener('change', listener)
      return () => watched.removeEventListener('change', listener)
    },
  })
  const told: LiveEvent[] = []
  onTestFinished(events.subscribe((live) => told.push(live)))
  const show = (isShown: boolean) => {
    isVisible = isShown
    watched.dispatchEvent(new Event('change'))
  }
  return { clock, server, told, events, show }
}

describe('live events', () => {
  it('X-9 are told as they happen, over a request with the token in its header', async () => {
    const { reply, say } = openStream()
    const { told, server, events, states } = await listen(reply)
    await until(() => events.state === 'open')
    say(written(event(1)))
    await until(() => told.length === 1)
    say(': beat\n\n' + written(event(2)))
    await until(() => told.length === 2)
    expect(told).toEqual([event(1), event(2)])
    expect(states).toEqual(['connecting', 'open'])
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: '/v1/events?recentMs=30000',
      headers: { accept: 'text/event-stream', authorization: 'Bearer token-1' },
    })
    expect(server.seen[0]!.headers).not.toHaveProperty('last-event-id')
  })

  it('X-9 those of shortly before the stream was open drop what was read meanwhile, and are told to nobody', async () => {
    const { reply, say } = openStream()
    const { core, events, told, clock, server } = await listen(problem(500), reply)
    core.cache.set(keys.customer(customer.id), customer, { freshMs: 1, staleMs: 600_000 })
    await until(() => events.state === 'waiting')
    await clock.pass(500)
    await until(() => events.state === 'open')
    // As long as this page has been waiting for the stream, and what it read before that.
    const recentMs = server.seen.map(({ url }) =>
      Number(new URLSearchParams(url.split('?')[1]).get('recentMs')),
    )
    expect(recentMs).toEqual([30_000, 30_500])
    say(`event: recent\ndata: ${JSON.stringify(event(1, { entity: null }))}\n\n`)
    await until(() => core.cache.peek(keys.customer(customer.id)) === undefined)
    say('id: e1\n\n' + written(event(2)))
    await until(() => told.length === 1)
    expect(told).toEqual([event(2)])
  })

  it.each([400, 422])(
    'X-9 open at once without what happened before where a platform answers %i to that question',
    async (status) => {
      const { reply, say, hangUp } = openStream()
      const { events, told, server, clock } = await listen(problem(status), reply, problem(status))
      await until(() => events.state === 'open')
      expect(server.seen.map(({ url }) => url)).toEqual(['/v1/events?recentMs=30000', '/v1/events'])
      say(written(event(1)).replace(/^id:.*\n/m, ''))
      await until(() => told.length === 1)
      hangUp()
      // A place that is refused is no such question: no second request at once.
      await clock.pass(500)
      await until(() => server.seen.length === 3 && events.state === 'waiting')
      expect(server.seen[2]!.url).toBe('/v1/events')
    },
  )

  it('drop what they make out of date before anybody is told', async () => {
    const { reply, say } = openStream()
    const { core, events } = await listen(reply)
    core.cache.set(keys.customer(customer.id), customer, { freshMs: 1, staleMs: 60_000 })
    const held: unknown[] = []
    onTestFinished(events.subscribe(() => held.push(core.cache.peek(keys.customer(customer.id)))))
    await until(() => events.state === 'open')
    say(written(event(1, { entity: { id: customer.id, version: customer.version } })))
    say(written(event(2, { entity: null })))
    await until(() => held.length === 2)
    expect(held).toEqual([customer, undefined])
  })

  it('go on after the last one when the stream was cut', async () => {
    const first = openStream()
    const second = openStream()
    const { told, clock, server, events, states } = await listen(first.reply, second.reply)
    await until(() => events.state === 'open')
    first.say(written(event(1)))
    await until(() => told.length === 1)
    first.hangUp()
    await clock.pass(500)
    await until(() => server.seen.length === 2 && events.state === 'open')
    expect(server.seen[1]!.headers['last-event-id']).toBe('e1')
    // Sent again: told once.
    second.say(written(event(1)) + written(event(2)))
    await until(() => told.length === 2)
    expect(told).toEqual([event(1), event(2)])
    expect(states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open'])
  })

  it('open the stream anew when it falls silent', async () => {
    const first = openStream()
    const second = openStream()
    const { clock, server, events } = await listen(first.reply, second.reply)
    await until(() => events.state === 'open')
    await clock.pass(20_000)
    await until(() => server.seen[0]!.hungUp)
    await clock.pass(500)
    await until(() => server.seen.length === 2 && events.state === 'open')
  })

  it('a beat keeps the stream open', async () => {
    const { reply, say } = openStream()
    const { clock, server, events, told } = await listen(reply)
    await until(() => events.state === 'open')
    for (let i = 1; i <= 3; i++) {
      clock.advance(15_000)
      say(`: beat\n\n${written(event(i))}`)
      await until(() => told.length === i)
    }
    expect(events.state).toBe('open')
    expect(server.seen).toHaveLength(1)
  })

  it('wait longer each time that nothing comes of it, and as the server says', async () => {
    const { clock, server } = await listen(
      problem(500),
      text('', 502),
      (response) => open(response).end('retry: 4000\n\n'),
      problem(500),
    )
    await clock.pass(500)
    await clock.pass(1000)
    await clock.pass(8000)
    await until(() => server.seen.length === 4)
    await clock.pass(15_000)
    await until(() => server.seen.length === 5)
  })

  it('are asked for again soon after a stream that served for a while, though nothing happened', async () => {
    const { reply, say, hangUp } = openStream()
    const { core, clock, server, events } = await listen(
      problem(500),
      problem(500),
      reply,
      openStream().reply,
    )
    const key = keys.customer(customer.id)
    await clock.pass(500)
    await clock.pass(1000)
    await until(() => events.state === 'open')
    for (let i = 0; i < 2; i++) {
      clock.advance(15_000)
      core.cache.set(key, customer, { freshMs: 1, staleMs: 600_000 })
      say(`event: recent\ndata: ${JSON.stringify(event(1, { entity: null }))}\n\n`)
      await until(() => core.cache.peek(key) === undefined)
    }
    hangUp()
    await clock.pass(500)
    await until(() => server.seen.length === 4)
  })

  it('are not asked for without a pause, whatever the server says', async () => {
    const { clock, server, events } = await listen((response) => open(response).end('retry: 0\n\n'))
    for (const wait of [50, 100, 200]) {
      await until(() => events.state === 'waiting')
      expect(clock.pending).toEqual([wait])
      const { length } = server.seen
      await clock.pass(wait)
      await until(() => server.seen.length === length + 1)
    }
  })

  it.each([403, 404])('end for good when they are refused (%i)', async (status) => {
    const { events, server, clock } = await listen(problem(status))
    await until(() => events.state === 'refused')
    expect(clock.pending).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  it('that cannot be read are passed over', async () => {
    const { reply, say, hangUp } = openStream()
    const { told, events, clock, server } = await listen(reply)
    await until(() => events.state === 'open')
    say('data: {"id":\n\ndata: {"id":"e0"}\n\nid: e1\ndata: null\n\n')
    say(written(event(2, { type: 'mood.changed' as LiveEvent['type'] })))
    await until(() => told.length === 1)
    expect(told[0]).toMatchObject({ id: 'e2', type: 'unknown' })
    hangUp()
    await clock.pass(500)
    await until(() => server.seen.length === 2)
    expect(server.seen[1]!.headers['last-event-id']).toBe('e2')
  })

  it('have one stream for all who listen, which closes with the last', async () => {
    const { reply, say } = openStream()
    const { events, server, told, end, states } = await listen(reply)
    await until(() => events.state === 'open')
    const others: string[] = []
    const endOther = events.subscribe((live) => others.push(live.id))
    say(written(event(1)))
    await until(() => others.length === 1)
    end()
    end()
    say(written(event(2)))
    await until(() => others.length === 2)
    expect(told).toEqual([event(1)])
    endOther()
    await until(() => server.seen[0]!.hungUp)
    expect(server.seen).toHaveLength(1)
    expect(states.at(-1)).toBe('off')
  })

  it('of a time when nobody listened are told to who comes back', async () => {
    const first = openStream()
    const second = openStream()
    const { events, server, told, end } = await listen(first.reply, second.reply)
    await until(() => events.state === 'open')
    first.say(written(event(1)))
    await until(() => told.length === 1)
    end()
    const later: LiveEvent[] = []
    onTestFinished(events.subscribe((live) => later.push(live)))
    await until(() => server.seen.length === 2 && events.state === 'open')
    expect(server.seen[1]!.headers['last-event-id']).toBe('e1')
    second.say(written(event(2)))
    await until(() => later.length === 1)
    expect(later).toEqual([event(2)])
  })

  it('begin anew for another shop or employee', async () => {
    const first = openStream()
    const { core, events, server, told, end } = await listen(first.reply, openStream().reply)
    await until(() => events.state === 'open')
    first.say(written(event(1)))
    await until(() => told.length === 1)
    core.reset()
    await until(() => server.seen.length === 2 && events.state === 'open')
    expect(server.seen[1]!.headers).not.toHaveProperty('last-event-id')
    end()
    core.reset()
    expect(events.state).toBe('off')
  })

  it('remember where they were only for a while, so that memory does not grow', async () => {
    const { reply, say } = openStream()
    const { told, events } = await listen(reply)
    await until(() => events.state === 'open')
    for (let i = 0; i < 1001; i++) say(written(event(i)))
    await until(() => told.length === 1001)
    say(written(event(0)) + written(event(1000)))
    say(written(event(2000)))
    await until(() => told.at(-1)?.id === 'e2000')
    expect(told).toHaveLength(1003)
  })

  describe('where no tab can be reached', () => {
    it('X-13 leaves after a while also where it is never quiet, and comes again', async () => {
      const { reply, say } = openStream()
      const { clock, server, told, events } = await visit(reply, openStream().reply)
      await until(() => events.state === 'open')
      for (let second = 1; second <= 10; second++) {
        say(written(event(second)))
        await until(() => told.length === second)
        clock.advance(1000)
      }
      await until(() => server.seen[0]!.hungUp)
      await clock.pass(20_000)
      await until(() => server.seen.length === 2)
    })

    it('X-13 asks nothing while nobody looks at the page', async () => {
      const first = openStream()
      const { server, events, show } = await visit(first.reply, openStream().reply)
      await until(() => events.state === 'open')
      show(false)
      await until(() => server.seen[0]!.hungUp)
      show(true)
      await until(() => server.seen.length === 2)
    })
  })

  it('none is lost or told twice over 100 cuts at random places', async () => {
    const all = Array.from({ length: 100 }, (_, i) => event(i + 1))
    const cuts = fc.sample(fc.nat({ max: 600 }), { numRuns: 100, seed: 2026 })
    let opened = 0
    const { told, clock, server } = await listen((response, seen) => {
      const from = all.findIndex((live) => live.id === seen.headers['last-event-id']) + 1
      const rest = all.slice(from).map(written).join('')
      const cut = cuts[opened++]
      open(response)
      if (cut === undefined) response.write(rest)
      else response.write(rest.slice(0, cut), () => response.destroy())
    })
    while (opened <= cuts.length) {
      const before = opened
      await until(() => clock.pending.some((ms) => ms !== 20_000) || opened > before)
      clock.advance(Math.max(0, ...clock.pending.filter((ms) => ms !== 20_000)))
      await until(() => opened > before)
    }
    await until(() => told.length >= all.length)
    expect(told).toEqual(all)
    expect(server.seen.length).toBe(101)
  }, 30_000)

  it('none of those since the stream was opened is lost, though it is cut before the first', async () => {
    const all: LiveEvent[] = []
    const happen = (count: number) => {
      for (; count > 0; count--) all.push(event(all.length + 1))
    }
    const schedule = fc.record({ sent: fc.nat({ max: 3 }), meanwhile: fc.nat({ max: 2 }) })
    const lines = fc.sample(schedule, { numRuns: 60, seed: 2026 })
    happen(7)
    let opened = 0
    // Begins with the id of the place that it goes on from, says so many events more, and breaks.
    const { told, clock } = await listen((response, seen) => {
      const asked = seen.headers['last-event-id']
      const from = asked === undefined ? all.length : Number(String(asked).slice(1))
      const cut = lines[opened++]
      open(response).write(`retry: 2000\nid: e${from}\n: open\n\n`)
      const sent = all.slice(from, cut && from + cut.sent)
      if (!cut) response.write(sent.map(written).join(''))
      else response.write(sent.map(written).join(''), () => response.destroy())
      happen(cut?.meanwhile ?? 0)
    })
    while (opened <= lines.length) {
      const before = opened
      await until(() => clock.pending.some((ms) => ms !== 20_000) || opened > before)
      clock.advance(Math.max(0, ...clock.pending.filter((ms) => ms !== 20_000)))
      await until(() => opened > before)
    }
    const missed = all.slice(7)
    await until(() => told.length >= missed.length)
    expect(told).toEqual(missed)
    expect(missed.length).toBeGreaterThan(20)
  }, 30_000)
})
