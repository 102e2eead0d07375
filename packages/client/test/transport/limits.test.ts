import { describe, expect, it } from 'vitest'
import { createNote } from '../../src/contract/notes.ts'
import { getSession } from '../../src/contract/session.ts'
import type { RequestLogEntry } from '../../src/core/index.ts'
import { session } from '../support/answers.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, silence } from '../support/test-server.ts'
import { until } from '../support/until.ts'

describe('limits of time', () => {
  it('ends a try that is not answered, hangs up, and makes another', async () => {
    const { core, clock, server } = await setup([silence, json(session)])
    const call = core.call(getSession)
    await until(() => server.seen.length === 1)
    await clock.pass(4000)
    await clock.pass(150)
    expect(await call).toEqual(session)
    await until(() => server.seen[0]!.hungUp)
  })

  it('holds the total over all tries and waits', async () => {
    const { core, clock, server } = await setup([silence])
    const started = clock.now()
    const failed = rejection(core.call(getSession))
    await until(() => server.seen.length === 1)
    await clock.pass(4000)
    await clock.pass(150)
    await until(() => server.seen.length === 2)
    await clock.pass(4000)
    await clock.pass(300)
    await until(() => server.seen.length === 3)
    clock.advance(10_000 - 8450)
    expect(await failed).toMatchObject({ name: 'DeadlineError', code: 'deadline_exceeded', retryable: true })
    expect(clock.now() - started).toBe(10_000)
    expect(clock.pending).toEqual([])
    await until(() => server.seen[2]!.hungUp)
  })

  it('counts the reading of the body', async () => {
    const { core, clock, server } = await setup(
      [(response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"shop":')],
      { retries: 0 },
    )
    const failed = rejection(core.call(getSession))
    await until(() => server.seen.length === 1)
    await clock.pass(10_000)
    expect(await failed).toMatchObject({ name: 'DeadlineError' })
    await until(() => server.seen[0]!.hungUp)
  })

  it('gives a call that is tried once the whole deadline', async () => {
    const { core, clock, server } = await setup([silence])
    const failed = rejection(core.call(createNote, { path: '/v1/customers/c1/notes', body: { text: 'x' } }))
    await until(() => server.seen.length === 1)
    expect(clock.pending.filter((ms) => ms < 10_000)).toEqual([])
    await clock.pass(10_000)
    expect(await failed).toMatchObject({ name: 'DeadlineError' })
  })

  it('counts the wait for a token, and holds where fetch ignores its signal', async () => {
    const { core, clock } = await setup([silence], { getToken: () => new Promise(() => {}) })
    const failed = rejection(core.call(getSession))
    await clock.pass(4000)
    await clock.pass(150)
    await clock.pass(4000)
    await clock.pass(300)
    clock.advance(1550)
    expect(await failed).toMatchObject({ name: 'DeadlineError' })

    const deaf = await setup([silence], { fetch: () => new Promise(() => {}), retries: 0 })
    const ignored = rejection(deaf.core.call(getSession))
    await deaf.clock.pass(10_000)
    expect(await ignored).toMatchObject({ name: 'DeadlineError' })
  })

  it('takes other limits', async () => {
    const { core, clock } = await setup([silence, json(session)], {
      deadlineMs: 900,
      tryTimeoutMs: 200,
      retries: 1,
    })
    const call = core.call(getSession)
    await clock.pass(200)
    await clock.pass(150)
    expect(await call).toEqual(session)
  })
})

describe('an abort', () => {
  it('reaches the server, and the call rejects with its reason', async () => {
    const entries: RequestLogEntry[] = []
    const { core, clock, server } = await setup([silence], { onRequest: (entry) => entries.push(entry) })
    const controller = new AbortController()
    const failed = rejection(core.call(getSession, { signal: controller.signal }))
    await until(() => server.seen.length === 1)
    const reason = new Error('element removed')
    controller.abort(reason)
    expect(await failed).toBe(reason)
    await until(() => server.seen[0]!.hungUp)
    expect(clock.pending).toEqual([])
    await until(() => entries.length === 1)
    expect(entries[0]).toMatchObject({ code: 'aborted', status: null })
  })

  it('ends a wait between two tries', async () => {
    const { core, clock, server } = await setup([problem(500)])
    const controller = new AbortController()
    const failed = rejection(core.call(getSession, { signal: controller.signal }))
    await until(() => clock.pending.includes(150))
    controller.abort()
    expect(await failed).toMatchObject({ name: 'AbortError' })
    expect(clock.pending).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  it('before the call means no request', async () => {
    const { core, clock, server } = await setup([json(session)])
    expect(await rejection(core.call(getSession, { signal: AbortSignal.abort() }))).toMatchObject({
      name: 'AbortError',
    })
    expect(server.seen).toHaveLength(0)
    expect(clock.pending).toEqual([])
  })
})
