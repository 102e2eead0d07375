import { describe, expect, it } from 'vitest'
import { getSession } from '../../src/contract/session.ts'
import type { TokenRequest } from '../../src/core/index.ts'
import { session } from '../support/answers.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, type Reply } from '../support/test-server.ts'
import { until } from '../support/until.ts'

/** Takes one token and refuses all others. */
function only(token: string): Reply {
  return (response, seen) =>
    (seen.headers.authorization === `Bearer ${token}` ? json(session) : problem(401))(response, seen)
}

describe('tokens', () => {
  it('are asked for once and kept', async () => {
    const reasons: string[] = []
    const { core } = await setup([only('a')], {
      getToken: ({ reason }) => (reasons.push(reason), 'a'),
    })
    await Promise.all([core.call(getSession), core.call(getSession)])
    await core.call(getSession)
    expect(reasons).toEqual(['initial'])
  })

  it('are renewed once for 100 calls that are refused together', async () => {
    const reasons: string[] = []
    const { core, server } = await setup([only('new')], {
      async getToken({ reason }) {
        reasons.push(reason)
        // The new token comes after all have been refused.
        if (reason === 'refresh') await until(() => server.seen.length === 100)
        return reason === 'refresh' ? 'new' : 'old'
      },
    })
    const answers = await Promise.all(Array.from({ length: 100 }, () => core.call(getSession)))
    expect(answers).toHaveLength(100)
    expect(reasons).toEqual(['initial', 'refresh'])
    expect(server.seen).toHaveLength(200)
  })

  it('that were renewed meanwhile serve a call that is refused late', async () => {
    const reasons: string[] = []
    let late: (() => void) | undefined
    const { core } = await setup(
      [
        (response, seen) => {
          late = () => problem(401)(response, seen)
        },
        only('new'),
      ],
      { getToken: ({ reason }) => (reasons.push(reason), reason === 'refresh' ? 'new' : 'old') },
    )
    const slow = core.call(getSession)
    await until(() => late !== undefined)
    await core.call(getSession)
    late?.()
    expect(await slow).toEqual(session)
    expect(reasons).toEqual(['initial', 'refresh'])
  })

  it('that are refused twice are an UnauthorizedError, without another try', async () => {
    const { core, server } = await setup([problem(401, { code: 'unauthorized' })])
    expect(await rejection(core.call(getSession))).toMatchObject({
      name: 'UnauthorizedError',
      status: 401,
      retryable: false,
    })
    expect(server.seen).toHaveLength(2)
  })

  it('that the host cannot bring are an UnauthorizedError, and asked for anew by the next call', async () => {
    const cause = new Error('signed out')
    const reasons: string[] = []
    const { core, server } = await setup([json(session)], {
      getToken({ reason }) {
        reasons.push(reason)
        if (reasons.length === 1) throw cause
        return 'a'
      },
    })
    expect(await rejection(core.call(getSession))).toMatchObject({
      name: 'UnauthorizedError',
      code: 'token_unavailable',
      cause,
    })
    expect(server.seen).toHaveLength(0)
    expect(await core.call(getSession)).toEqual(session)
    expect(reasons).toEqual(['initial', 'initial'])
  })

  it.each([
    ['undefined', undefined],
    ['empty', ''],
    ['with a line break', 'secret-part\nx'],
    ['beyond ASCII', 'secret-part-ế'],
    ['an object', { token: 'secret-part' }],
  ])('X-10 that no header can carry (%s) are refused without being repeated', async (_, token) => {
    const { core, server } = await setup([json(session)], { getToken: () => token as string })
    const error = await rejection(core.call(getSession))
    expect(error).toMatchObject({ name: 'UnauthorizedError', code: 'token_invalid' })
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('secret-part')
    expect(server.seen).toHaveLength(0)
  })

  it('that never come end the shared wait, so that a later call asks again', async () => {
    const requests: TokenRequest[] = []
    const { core, clock } = await setup([json(session)], {
      getToken: (request) => (requests.push(request), requests.length === 1 ? new Promise(() => {}) : 'a'),
      deadlineMs: 60_000,
      tryTimeoutMs: 60_000,
    })
    const failed = rejection(core.call(getSession))
    await clock.pass(10_000)
    expect(await failed).toMatchObject({ name: 'UnauthorizedError', code: 'token_timeout' })
    expect(requests[0]!.signal.aborted).toBe(true)
    expect(await core.call(getSession)).toEqual(session)
  })

  it('are forgotten by a reset, also one on its way', async () => {
    const given: ((token: string) => void)[] = []
    const { core, server } = await setup([json(session)], {
      getToken: () => new Promise((resolve) => given.push(resolve)),
    })
    const first = core.call(getSession)
    await until(() => given.length === 1)
    core.reset()
    const second = core.call(getSession)
    await until(() => given.length === 2)
    given[0]!('shop-1')
    await first
    given[1]!('shop-2')
    await second
    await core.call(getSession)
    expect(server.seen.map((seen) => seen.headers.authorization)).toEqual([
      'Bearer shop-1',
      'Bearer shop-2',
      'Bearer shop-2',
    ])
  })

  it('X-10 stand in the header and nowhere else', async () => {
    const logged: unknown[] = []
    const { core, server } = await setup([problem(401), problem(500), json(session)], {
      getToken: () => 'secret-token',
      onRequest: (entry) => logged.push(entry),
      retries: 0,
    })
    const error = await rejection(core.call(getSession))
    expect(JSON.stringify([logged, error, String(error)])).not.toContain('secret-token')
    for (const { url, body, headers } of server.seen) {
      expect(headers.authorization).toBe('Bearer secret-token')
      expect(url + body + JSON.stringify({ ...headers, authorization: '' })).not.toContain('secret-token')
    }
  })
})
