import { LiveEvent, Note, ResolvedCustomer } from '@boom-risk/client/contract'
import { parse } from 'valibot'
import { type Assert, type Door, NO_FAULTS, type TestFramework } from './harness.ts'

interface Received {
  readonly id: string
  readonly event: LiveEvent
}

export function eventsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert

  /** Reads events until `enough`, comes back with the last id when the answer ends, and hangs up. */
  async function receive(
    lastId: string,
    enough: (received: readonly Received[]) => boolean,
    opened: () => void,
  ) {
    const received: Received[] = []
    let id = lastId
    while (!enough(received)) {
      const line = new AbortController()
      const response = await door.open('/v1/events', id, line.signal)
      assert.equal(response.headers.get('content-type'), 'text/event-stream')
      opened()
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        text += value ?? ''
        const frames = text.split('\n\n')
        text = frames.pop() ?? ''
        for (const frame of frames) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]
          id = field('id') ?? id
          const data = field('data')
          if (data !== undefined) received.push({ id, event: parse(LiveEvent, JSON.parse(data)) })
        }
        if (done || enough(received)) break
      }
      line.abort()
    }
    return received
  }
  const write = async (text: string) => {
    const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
      body: { phone: '+84913100312' },
    })
    return door.call(Note, `/v1/customers/${customer?.id}/notes`, { body: { text } })
  }

  describe('GET /v1/events', () => {
    it('X-9 tells what changes in the shop, in order, without personal data', async () => {
      const notes: Promise<Note>[] = []
      const received = await receive(
        '',
        (events) => events.length >= 2,
        () => {
          if (notes.length === 0) notes.push(write('Một'), write('Hai'))
        },
      )
      const [first, second] = await Promise.all(notes)
      assert.deepEqual(
        received.map(({ event }) => event.type),
        ['note.created', 'note.created'],
      )
      assert.sameMembers(
        received.map(({ event }) => event.entity?.id),
        [first?.id, second?.id],
      )
      assert.deepEqual(received[0]?.event.customerIds, [first?.customerId])
      assert.isTrue(received.every(({ id, event }) => id === event.id))
      assert.isBelow(Number(received[0]?.id.slice(1)), Number(received[1]?.id.slice(1)))
    })

    it('X-9 goes on after the last id that was read', async () => {
      let note: Promise<Note> | undefined
      const [seen] = await receive(
        '',
        (events) => events.length >= 1,
        () => {
          note ??= write('Ba')
        },
      )
      await note
      const missed = [await write('Bốn'), await write('Năm')]
      const received = await receive(
        seen?.id ?? '',
        (events) => events.length >= 2,
        () => undefined,
      )
      assert.deepEqual(
        received.map(({ event }) => event.entity?.id),
        missed.map(({ id }) => id),
      )
    })

    it('X-9 begins with the place that it goes on from, so that a stream cut before its first event loses nothing', async () => {
      const openedAt = async (lastId: string) => {
        const line = new AbortController()
        const response = await door.open('/v1/events', lastId, line.signal)
        const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
        let text = ''
        while (!text.includes('\n\n')) text += (await reader?.read())?.value ?? ''
        line.abort()
        const [opening = ''] = text.split('\n\n')
        assert.notMatch(opening, /^data:/m)
        return /^id: (.*)$/m.exec(opening)?.[1] ?? ''
      }
      const place = await openedAt('')
      const missed = [await write('Sáu'), await write('Bảy')]
      assert.equal(await openedAt(place), place)
      const received = await receive(
        place,
        (events) => events.length >= 2,
        () => undefined,
      )
      assert.deepEqual(
        received.map(({ event }) => event.entity?.id),
        missed.map(({ id }) => id),
      )
    })

    it('asks to read everything anew after an id that it does not know', async () => {
      for (const id of ['e999999999999', 'nonsense']) {
        const [first] = await receive(
          id,
          (events) => events.length >= 1,
          () => undefined,
        )
        assert.equal(first?.event.type, 'stream.reset')
      }
    })

    it('tells as a later version of the contract might, while the scenario of schema drift plays', async () => {
      await door.setFaults({ scenario: 'schema-drift' })
      try {
        const [first] = await receive(
          'nonsense',
          (events) => events.length >= 1,
          () => undefined,
        )
        assert.equal(first?.event.type, 'unknown')
      } finally {
        await door.setFaults(NO_FAULTS)
      }
    })

    it('is for those who may read customers', async () => {
      assert.equal((await door.send('/v1/events', { token: null })).status, 401)
    })
  })
}
