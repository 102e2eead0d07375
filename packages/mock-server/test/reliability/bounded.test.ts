import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import { expect, it, vi } from 'vitest'
import { EVENTS_KEPT } from '../../src/domain/events.ts'
import { amount, tried } from '../../../../scripts/verify/tally.ts'

const DAY_MS = 86_400_000

interface Days {
  readonly days: number
  /** Notes written a day, each of which is deleted as well. */
  readonly notes: number
}

function serverWithDays(): { server: MockServer; pass: (ms: number) => void } {
  let now = Date.parse('2026-11-21T03:00:00Z')
  const server = createMockServer({ customers: 40, clock: () => now })
  return { server, pass: (ms) => void (now += ms) }
}

/** Writes for days. @returns how many answers the ledger holds at the end of each */
async function ledgerSizes(
  { server, pass }: ReturnType<typeof serverWithDays>,
  { days, notes }: Days,
): Promise<number[]> {
  const ask = (method: string, path: string, body: unknown, key: string) =>
    server.respond(
      new Request(`http://localhost${path}`, {
        method,
        headers: {
          Authorization: 'Bearer dev-1-owner',
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
        },
        body: JSON.stringify(body),
      }),
      path,
    )
  const resolved = await ask('POST', '/v1/customers/resolve', { phone: '+84987654321' }, 'resolve-1')
  const { customer } = (await resolved.json()) as { customer: { id: string } }
  const sizes: number[] = []
  for (let day = 0; day < days; day++) {
    for (let note = 0; note < notes; note++) {
      const path = `/v1/customers/${customer.id}/notes`
      const answer = await ask('POST', path, { text: `${day}/${note}` }, `bounded-${day}-${note}`)
      expect(answer.status).toBe(201)
      const { id } = (await answer.json()) as { id: string }
      await ask('DELETE', `/v1/notes/${id}`, undefined, `deleted-${day}-${note}`)
      pass(Math.floor(DAY_MS / notes))
    }
    sizes.push([...server.domain.store.answers.values()].length)
  }
  return sizes
}

/** Whether no day left more in the ledger than its own writes. */
const isBounded = (sizes: readonly number[], { notes }: Days): boolean => Math.max(...sizes) <= notes * 2 + 2

it('the ledger and the events kept have an end, however much is written', async () => {
  const opened = serverWithDays()
  const { events } = opened.server.domain
  const start = events.last('shop_1')
  const long: Days = { days: amount(3, 12), notes: amount(400, 1500) }
  expect(await ledgerSizes(opened, long)).toSatisfy((sizes: number[]) => isBounded(sizes, long))
  expect(events.last('shop_1') - start).toBeGreaterThanOrEqual(long.days * long.notes)
  expect(events.since('shop_1', events.last('shop_1') - EVENTS_KEPT - 1)).toBeNull()
  tried('writes', long.days * long.notes * 2)
})

it('a planted fault is seen: a ledger that forgets nothing', async () => {
  const opened = serverWithDays()
  opened.server.domain.store.answers.delete = () => false
  const short: Days = { days: 3, notes: 40 }
  expect(await ledgerSizes(opened, short)).not.toSatisfy((sizes: number[]) => isBounded(sizes, short))
})

/** What an event log still has of more events than it keeps: of all of them, and of the last ones. */
function eventsOfMany() {
  const { events } = createMockServer({ customers: 40 }).domain
  const first = events.last('shop_1')
  for (let event = 0; event < EVENTS_KEPT + 500; event++)
    events.append('shop_1', { type: 'customer.updated', customerIds: [], entity: null }, Date.now())
  return { all: events.since('shop_1', first), last: events.since('shop_1', first + 500) }
}

it('of more events than are kept the oldest are forgotten', () => {
  const { all, last } = eventsOfMany()
  expect(all).toBeNull()
  expect(last).toHaveLength(EVENTS_KEPT)
})

it('a planted fault is seen: a log that forgets no event', () => {
  const shift = vi.spyOn(Array.prototype, 'shift').mockReturnValue(undefined)
  try {
    expect(eventsOfMany().all).toHaveLength(EVENTS_KEPT + 500)
  } finally {
    shift.mockRestore()
  }
})
