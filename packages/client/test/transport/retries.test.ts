import { describe, expect, it } from 'vitest'
import { getSession } from '../../src/contract/session.ts'
import { createNote } from '../../src/contract/notes.ts'
import type { RequestLogEntry } from '../../src/core/index.ts'
import { session } from '../support/answers.ts'
import { rejection, setup } from '../support/setup.ts'
import { brokenOff, cut, json, problem, text } from '../support/test-server.ts'

describe('retries', () => {
  it('comes again after a failure, with full jitter that doubles', async () => {
    const { core, clock, server } = await setup([problem(500), problem(503), json(session)])
    const call = core.call(getSession)
    await clock.pass(150)
    await clock.pass(300)
    expect(await call).toEqual(session)
    expect(server.seen).toHaveLength(3)
  })

  it('gives up after the tries it has, with the last error', async () => {
    const { core, clock, server } = await setup([
      problem(500),
      problem(500),
      problem(502, { code: 'internal_error' }),
    ])
    const failed = rejection(core.call(getSession))
    await clock.pass(150)
    await clock.pass(300)
    expect(await failed).toMatchObject({ name: 'ServerError', status: 502, code: 'internal_error' })
    expect(server.seen).toHaveLength(3)
    expect(clock.pending).toEqual([])
  })

  it.each([400, 403, 404, 405, 409, 412, 422])('does not repeat what was refused (%i)', async (status) => {
    const { core, server } = await setup([problem(status)])
    expect(await rejection(core.call(getSession))).toMatchObject({ status })
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['a line cut without an answer', cut],
    ['a body broken off', brokenOff('{"shop":')],
    ['a body that ends too early', text('{"shop":')],
  ])('survives %s', async (_, reply) => {
    const { core, clock } = await setup([reply, json(session)])
    const call = core.call(getSession)
    await clock.pass(150)
    expect(await call).toEqual(session)
  })

  it('says that nothing could be reached', async () => {
    const { core, server } = await setup([cut], { retries: 0 })
    const error = await rejection(core.call(getSession))
    expect(error).toMatchObject({ name: 'NetworkError', status: null, retryable: true })
    expect(server.seen).toHaveLength(1)
  })

  it('never repeats a write without an idempotency key', async () => {
    const { core, server } = await setup([problem(500)])
    const call = core.call(createNote, { path: '/v1/customers/c1/notes', body: { text: 'x' } })
    expect(await rejection(call)).toMatchObject({ name: 'ServerError' })
    expect(server.seen).toHaveLength(1)
  })

  it('repeats a write with one, the same on all tries', async () => {
    const { core, clock, server } = await setup([
      cut,
      problem(409, { code: 'idempotency_key_in_use' }),
      problem(403),
    ])
    const failed = rejection(
      core.call(createNote, {
        path: '/v1/customers/c1/notes',
        headers: { 'idempotency-key': 'key-1' },
        body: { text: 'Gọi lại sau 17h' },
      }),
    )
    await clock.pass(150)
    await clock.pass(300)
    expect(await failed).toMatchObject({ name: 'ForbiddenError' })
    expect(server.seen.map((seen) => seen.headers['idempotency-key'])).toEqual(['key-1', 'key-1', 'key-1'])
    expect(server.seen.map((seen) => seen.body)).toEqual(Array(3).fill('{"text":"Gọi lại sau 17h"}'))
    expect(server.seen[2]).toMatchObject({ method: 'POST', url: '/v1/customers/c1/notes' })
  })
})

describe('Retry-After', () => {
  it.each([
    ['seconds', '3', 3000],
    ['a date', 'Sat, 21 Nov 2026 09:00:02 GMT', 2000],
    ['more than the cap', '8', 5000],
    ['junk', 'soon', 150],
  ])('waits as told by %s', async (_, header, ms) => {
    const { core, clock } = await setup([problem(429, {}, { 'retry-after': header }), json(session)])
    const call = core.call(getSession)
    await clock.pass(ms)
    expect(await call).toEqual(session)
  })

  it('is honoured with a 503 as well', async () => {
    const { core, clock } = await setup([problem(503, {}, { 'retry-after': '1' }), json(session)])
    const call = core.call(getSession)
    await clock.pass(1000)
    expect(await call).toEqual(session)
  })

  it.each([
    ['a write is the lost answer before it', createNote, cut, 'NetworkError'],
    ['a write is the trouble of the server before it', createNote, problem(503), 'ServerError'],
    ['a read is the limit', getSession, cut, 'RateLimitError'],
  ] as const)('past the deadline of %s', async (_, operation, first, name) => {
    const limited = problem(429, { code: 'rate_limited' }, { 'retry-after': '60' })
    const { core, clock, server } = await setup([first, limited], { maxRetryAfterMs: 120_000 })
    const failed = rejection(core.call(operation, { headers: { 'idempotency-key': 'key-1' } }))
    await clock.pass(150)
    expect(await failed).toMatchObject({ name })
    expect(server.seen).toHaveLength(2)
  })

  it('of now needs no wait', async () => {
    const { core } = await setup([problem(429, {}, { 'retry-after': '0' }), json(session)])
    expect(await core.call(getSession)).toEqual(session)
  })

  it('past the deadline is no wait but the answer, with the time to come back', async () => {
    const { core, clock, server } = await setup(
      [problem(429, { code: 'rate_limited' }, { 'retry-after': '60' })],
      {
        maxRetryAfterMs: 120_000,
      },
    )
    expect(await rejection(core.call(getSession))).toMatchObject({
      name: 'RateLimitError',
      status: 429,
      retryAfterMs: 60_000,
    })
    expect(server.seen).toHaveLength(1)
    expect(clock.pending).toEqual([])
  })
})

describe('the log of a host', () => {
  it('has an entry for each try, without anything of customers', async () => {
    const entries: RequestLogEntry[] = []
    const { core, clock, server } = await setup([problem(500), json(session)], {
      onRequest: (entry) => entries.push(entry),
    })
    const call = core.call(getSession)
    await clock.pass(150)
    await call
    const ids = server.seen.map((seen) => seen.headers['x-request-id'])
    expect(new Set(ids).size).toBe(2)
    expect(entries).toEqual([
      {
        operation: 'getSession',
        attempt: 1,
        status: 500,
        code: 'server_error',
        durationMs: 0,
        requestId: ids[0],
      },
      { operation: 'getSession', attempt: 2, status: 200, code: null, durationMs: 0, requestId: ids[1] },
    ])
  })

  it('cannot fail a call', async () => {
    const { core } = await setup([json(session)], {
      onRequest() {
        throw new Error('disk full')
      },
    })
    expect(await core.call(getSession)).toEqual(session)
  })
})
