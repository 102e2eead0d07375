import { createMockServer } from '@boom-risk/mock-server'
import { CHECKS, runConformance } from '@boom-risk/mock-server/conformance'
import { listen } from '@boom-risk/mock-server/http'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Fault, withFault } from './broken-server.ts'
import { FAULTS } from './faults/index.ts'
import { TOKENS } from './tokens.ts'
import { BASE_URL, fetchOf } from './in-memory.ts'

const ids = CHECKS.map(({ id }) => id)
const streaming = ids.filter((id) => id.startsWith('event.'))
const overHttp = ids.filter((id) => id.startsWith('cors.'))

const noFault: Fault = ({ next }) => next()

async function look(id: string, fetch: typeof globalThis.fetch, baseUrl = BASE_URL) {
  const origin = 'http://localhost:5173'
  const { results } = await runConformance({ ...TOKENS, baseUrl, fetch, origin, only: [id] })
  return results.find((result) => result.id === id)
}

/** Waiting for what does not come takes no time of its own. */
async function lookQuickly(id: string, fault: Fault) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  const turning = new AbortController()
  const found = look(id, withFault(fetchOf(createMockServer({ customers: 100 })), fault)).finally(() =>
    turning.abort(),
  )
  while (!turning.signal.aborted) await vi.advanceTimersByTimeAsync(500)
  return found
}

afterEach(() => vi.useRealTimers())

describe('a server that breaks one rule', () => {
  it('there is a fault for each check, and a check for each fault', () => {
    expect(Object.keys(FAULTS).toSorted()).toEqual(ids.toSorted())
  })

  it.each(ids.filter((id) => !streaming.includes(id) && !overHttp.includes(id)))('fails %s', async (id) => {
    // Time passes with each look at the clock, so that nothing happens in one and the same millisecond.
    let now = Date.now()
    const server = createMockServer({ customers: 1000, clock: () => now++ })
    const found = await look(id, withFault(fetchOf(server), FAULTS[id]!()))
    expect(found).toMatchObject({ outcome: 'failed' })
    expect(found?.message).toMatch(/^expected .+, got .+/)
  })

  it.each(streaming)('fails %s, while one without the fault passes', async (id) => {
    expect(await lookQuickly(id, noFault)).toMatchObject({ outcome: 'passed' })
    expect(await lookQuickly(id, FAULTS[id]!())).toMatchObject({ outcome: 'failed' })
  })

  it.each(overHttp)('fails %s, while one without the fault passes', async (id) => {
    const door = await listen(createMockServer({ customers: 100 }))
    onTestFinished(() => door.close())
    expect(await look(id, fetch, door.url)).toMatchObject({ outcome: 'passed' })
    expect(await look(id, withFault(fetch, FAULTS[id]!()), door.url)).toMatchObject({ outcome: 'failed' })
  })
})
