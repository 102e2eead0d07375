import { createMockServer } from '@boom-risk/mock-server'
import { expect, it } from 'vitest'
import { EVENTS_KEPT } from '../../src/domain/events.ts'
import { amount, tried } from '../../../../scripts/verify/tally.ts'

const DAY_MS = 86_400_000

it('the ledger and the events kept have an end, however much is written', async () => {
  let now = Date.parse('2026-11-21T03:00:00Z')
  const server = createMockServer({ customers: 40, clock: () => now })
  const { store, events } = server.domain
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
  const days = amount(3, 12)
  const writes = amount(400, 1500)
  const sizes: number[] = []
  const start = events.last('shop_1')
  for (let day = 0; day < days; day++) {
    for (let write = 0; write < writes; write++) {
      const path = `/v1/customers/${customer.id}/notes`
      const answer = await ask('POST', path, { text: `${day}/${write}` }, `bounded-${day}-${write}`)
      expect(answer.status).toBe(201)
      const { id } = (await answer.json()) as { id: string }
      await ask('DELETE', `/v1/notes/${id}`, undefined, `deleted-${day}-${write}`)
      now += Math.floor(DAY_MS / writes)
    }
    sizes.push([...store.answers.values()].length)
  }
  // A day's writes, and no more on any later day.
  expect(Math.max(...sizes)).toBeLessThanOrEqual(writes * 2 + 2)
  expect(events.last('shop_1') - start).toBeGreaterThanOrEqual(days * writes)
  expect(events.since('shop_1', events.last('shop_1') - EVENTS_KEPT - 1)).toBeNull()
  tried('writes', days * writes * 2)
})

it('a planted fault is seen: more events than are kept are not', () => {
  const { events } = createMockServer({ customers: 40 }).domain
  const first = events.last('shop_1')
  for (let event = 0; event < EVENTS_KEPT + 500; event++)
    events.append('shop_1', { type: 'customer.updated', customerIds: [], entity: null }, Date.now())
  expect(events.since('shop_1', first)).toBeNull()
  expect(events.since('shop_1', first + 500)).toHaveLength(EVENTS_KEPT)
})
