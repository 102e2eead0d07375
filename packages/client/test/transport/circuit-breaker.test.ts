import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { listCustomFields } from '../../src/contract/custom-fields.ts'
import { getSession } from '../../src/contract/session.ts'
import { DeadlineError, isCircuitOpenError } from '../../src/errors/index.ts'
import { withCircuitBreaker } from '../../src/transport/circuit-breaker.ts'
import { createTransport } from '../../src/transport/transport.ts'
import { rejection, setup } from '../support/setup.ts'
import { TestClock } from '../support/test-clock.ts'
import { cut } from '../support/test-server.ts'

type Outcome = number | 'unreachable'

/** A breaker over an API that does as it is told; counts what got through. */
function breaker() {
  const clock = new TestClock()
  let outcome: Outcome = 200
  let sent = 0
  const guarded = withCircuitBreaker(async (_, init) => {
    sent++
    init?.signal?.throwIfAborted()
    if (outcome === 'unreachable') throw new TypeError('fetch failed')
    return new Response(null, { status: outcome })
  }, clock)
  const send = async (next: Outcome, signal?: AbortSignal) => {
    outcome = next
    return guarded('https://risk.example.com', signal ? { signal } : {}).then(
      (response) => response.status,
      (error: unknown) => (isCircuitOpenError(error) ? error.retryAfterMs : 'failed'),
    )
  }
  const fail = async (times: number) => {
    for (let i = 0; i < times; i++) await send(500)
  }
  return { clock, send, fail, sent: () => sent }
}

describe('the circuit breaker', () => {
  it.each<Outcome>([500, 503, 'unreachable'])('opens after five times %s in a row', async (outcome) => {
    const { send, sent } = breaker()
    for (let i = 0; i < 5; i++) await send(outcome)
    expect(await send(200)).toBe(5000)
    expect(sent()).toBe(5)
  })

  it('takes what fails while the browser is offline for no failure of the API', async () => {
    onTestFinished(() => void vi.unstubAllGlobals())
    const { send, fail } = breaker()
    await fail(4)
    vi.stubGlobal('navigator', { onLine: false })
    for (let i = 0; i < 5; i++) expect(await send('unreachable')).toBe('failed')
    vi.stubGlobal('navigator', { onLine: true })
    expect(await send(200)).toBe(200)
  })

  it('counts failures in a row alone; a refusal is no failure', async () => {
    const { send, sent } = breaker()
    for (const outcome of [500, 500, 500, 500, 404, 500, 500, 500, 500, 429] as const) await send(outcome)
    expect(await send(500)).toBe(500)
    expect(sent()).toBe(11)
  })

  it('sends one to see when its time is up, and closes when that succeeds', async () => {
    const api = breaker()
    await api.fail(5)
    api.clock.advance(4999)
    expect(await api.send(200)).toBe(1)
    api.clock.advance(1)
    const [probe, other] = await Promise.all([api.send(200), api.send(200)])
    expect(probe).toBe(200)
    expect(other).toBeGreaterThan(0)
    expect(await api.send(200)).toBe(200)
    await api.fail(4)
    expect(await api.send(200)).toBe(200)
  })

  it('opens for twice as long each time that fails, up to 15 s', async () => {
    const api = breaker()
    await api.fail(5)
    const waits: unknown[] = []
    for (let i = 0; i < 6; i++) {
      const wait = await api.send(500)
      waits.push(wait)
      api.clock.advance(Number(wait))
      expect(await api.send(500)).toBe(500)
    }
    expect(waits).toEqual([5000, 10_000, 15_000, 15_000, 15_000, 15_000])
  })

  it('takes a try that ran out of time for a failure, and one that its caller gave up for nothing', async () => {
    const late = breaker()
    for (let i = 0; i < 5; i++) await late.send(200, AbortSignal.abort(new DeadlineError()))
    expect(await late.send(200)).toBe(5000)

    const left = breaker()
    for (let i = 0; i < 9; i++) await left.send(200, AbortSignal.abort())
    expect(await left.send(200)).toBe(200)
  })

  it('lets another go to see when the first was given up', async () => {
    const api = breaker()
    await api.fail(5)
    api.clock.advance(5000)
    await api.send(200, AbortSignal.abort())
    expect(await api.send(200)).toBe(200)
  })

  it('fails calls at once while it is open, without a retry', async () => {
    const { clock, core } = await setup([cut])
    const guarded = withCircuitBreaker(core.http.fetch, clock)
    const call = createTransport({ ...core.http, fetch: guarded })
    const first = rejection(call(getSession))
    await clock.pass(150)
    await clock.pass(300)
    expect(await first).toMatchObject({ name: 'NetworkError' })
    const second = rejection(call(getSession))
    await clock.pass(150)
    await clock.pass(300)
    expect(await second).toMatchObject({ name: 'CircuitOpenError', code: 'circuit_open', retryAfterMs: 4700 })
    expect(clock.pending).toEqual([])
  })

  it('is one of its own for each kind of call', async () => {
    const { core, server } = await setup([cut], { retries: 0 })
    for (let i = 0; i < 5; i++) await rejection(core.call(getSession))
    expect(isCircuitOpenError(await rejection(core.call(getSession)))).toBe(true)
    const before = server.seen.length
    expect(isCircuitOpenError(await rejection(core.call(listCustomFields)))).toBe(false)
    expect(server.seen.length).toBe(before + 1)
  })
})
