import { FEATURES } from '@boom-risk/client/contract'
import { createMockServer } from '@boom-risk/mock-server'
import { CHECKS, runConformance } from '@boom-risk/mock-server/conformance'
import { createTestClient } from '@boom-risk/mock-server/testing'
import { expect, it } from 'vitest'
import { BASE_URL, fetchOf } from './in-memory.ts'
import { TOKENS } from './tokens.ts'

it('a server that leaves out every optional call keeps to the contract, and what it leaves out is not checked', async () => {
  const server = createMockServer({ without: [...FEATURES] })
  const { results } = await runConformance({ ...TOKENS, baseUrl: BASE_URL, fetch: fetchOf(server) })
  expect(results).toHaveLength(CHECKS.length)
  expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  const skipped = results.filter(({ message }) => message.startsWith('the session has no feature'))
  const ids = skipped.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'shape.listNotes',
      'shape.listCustomFields',
      'shape.getBoomSummary',
      'event.stream',
      'event.heartbeat',
    ]),
  )
  expect(ids).not.toContain('shape.assessRisk')
})

it('what is left out answers 501 with its own code, and the session says so', async () => {
  const { client, close } = createTestClient({ mock: { without: ['notes', 'boom_summary'] } })
  expect((await client.session.get()).features).toEqual(['events', 'custom_fields'])
  await expect(client.boomCustomers.summary({ days: 14 })).rejects.toMatchObject({
    status: 501,
    code: 'not_implemented',
  })
  expect((await client.customFields.list()).items.length).toBeGreaterThan(0)
  close()
})

it('a feature that does not exist is an error that names those there are', () => {
  expect(() => createMockServer({ without: ['orders' as 'notes'] })).toThrow(
    /events, custom_fields, boom_summary, notes/,
  )
})
