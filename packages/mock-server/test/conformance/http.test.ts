import { createMockServer } from '@boom-risk/mock-server'
import { runConformance } from '@boom-risk/mock-server/conformance'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOKENS } from './tokens.ts'

const ORIGIN = 'http://localhost:5173'
let door: HttpDoor

beforeAll(async () => {
  door = await listen(createMockServer())
})
afterAll(() => door.close())

describe('the conformance suite through the HTTP door', () => {
  it('passes every check, and can be run again', async () => {
    const first = await runConformance({ ...TOKENS, baseUrl: door.url, origin: ORIGIN })
    expect(first.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    const again = await runConformance({
      ...TOKENS,
      baseUrl: door.url,
      only: ['shape', 'paging', 'customer'],
    })
    expect(again.results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  })

  it('changes nothing when it only reads', async () => {
    const server = createMockServer({ customers: 100 })
    const quiet = await listen(server)
    const before = JSON.stringify([...server.domain.store.customers.values()])
    const { passed, results } = await runConformance({
      ...TOKENS,
      baseUrl: quiet.url,
      readOnly: true,
      only: ['shape', 'access', 'problem', 'request', 'violation', 'limit', 'paging', 'risk', 'customer'],
    })
    await quiet.close()
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(passed).toBeGreaterThan(40)
    expect(JSON.stringify([...server.domain.store.customers.values()])).toBe(before)
    expect(server.domain.store.notes.size + server.domain.store.answers.size).toBe(0)
    expect(results.find(({ id }) => id === 'customer.patch')?.outcome).toBe('not_checked')
  })

  it('puts away what it made', async () => {
    const server = createMockServer({ customers: 100 })
    const before = new Set([...server.domain.store.customers.values()].map(({ id }) => id))
    const other = await listen(server)
    await runConformance({ ...TOKENS, baseUrl: other.url, only: ['report', 'version', 'idempotency'] })
    await other.close()
    const { customers, notes, reports } = server.domain.store
    const made = [...customers.values()].filter(({ id }) => !before.has(id))
    expect(made.length).toBeGreaterThan(20)
    expect(made.filter(({ status }) => status === 'active')).toEqual([])
    expect([...notes.values()].filter(({ deletedAt }) => deletedAt === null)).toEqual([])
    const open = [...reports.values()].filter(({ id, state }) => !/^rep_\d+$/.test(id) && state === 'visible')
    expect(open.filter(({ phone }) => phone.startsWith('+1'))).toEqual([])
  })
})
