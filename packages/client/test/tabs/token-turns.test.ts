import { describe, expect, it } from 'vitest'
import { inTurn } from '../../src/tabs/token-turns.ts'
import type { TokenRequest } from '../../src/transport/tokens.ts'
import { rejection } from '../support/setup.ts'
import { TestLocks } from '../support/locks.ts'

const request = (reason: TokenRequest['reason'], signal = new AbortController().signal): TokenRequest => ({
  reason,
  signal,
})

describe('a token that several tabs renew', () => {
  it('is asked for by one tab after the other, each for its own', async () => {
    const locks = new TestLocks()
    let asking = 0
    let most = 0
    const tabs = Array.from({ length: 5 }, (_, tab) =>
      inTurn(
        async () => {
          most = Math.max(most, ++asking)
          await new Promise((resolve) => setImmediate(resolve))
          asking--
          return `token-${tab}`
        },
        'https://risk.example.com',
        locks.manager,
      ),
    )
    const renewed = await Promise.all(tabs.map(async (getToken) => getToken(request('refresh'))))
    expect(renewed).toEqual(tabs.map((_, tab) => `token-${tab}`))
    expect(most).toBe(1)
  })

  it('is asked for by the next tab once one has waited in vain', async () => {
    const locks = new TestLocks()
    const left = new AbortController()
    const never = inTurn(() => new Promise<string>(() => {}), 'name', locks.manager)
    const waited = rejection(Promise.resolve(never(request('refresh', left.signal))))
    const next = inTurn(() => 'token-2', 'name', locks.manager)(request('refresh'))
    left.abort(new Error('token_timeout'))
    expect(await next).toBe('token-2')
    expect(await waited).toEqual(new Error('token_timeout'))
  })

  it('is told to no other tab', async () => {
    const posted: unknown[] = []
    const spy = class {
      postMessage = (message: unknown) => posted.push(message)
    }
    const { BroadcastChannel } = globalThis
    Object.assign(globalThis, { BroadcastChannel: spy })
    try {
      await inTurn(() => 'secret', 'name', new TestLocks().manager)(request('refresh'))
    } finally {
      Object.assign(globalThis, { BroadcastChannel })
    }
    expect(posted).toEqual([])
  })

  it('is asked for without a turn the first time', async () => {
    const locks = new TestLocks()
    expect(await inTurn(() => 'first', 'name', locks.manager)(request('initial'))).toBe('first')
    expect(locks.asked).toBe(0)
  })

  it.each([
    ['there are no locks', undefined],
    [
      'locks are refused, as in a sandboxed frame',
      { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    ],
    [
      'asking for a lock throws',
      {
        request: () => {
          throw new DOMException('no', 'SecurityError')
        },
      },
    ],
  ])('is asked for at once where %s', async (_, locks) => {
    const getToken = inTurn(() => 'new', 'name', locks)
    expect(await getToken(request('refresh'))).toBe('new')
  })

  it('is not asked for again where its host could not bring one', async () => {
    let asked = 0
    const getToken = inTurn(
      () => {
        asked++
        throw new Error('signed out')
      },
      'name',
      new TestLocks().manager,
    )
    expect(await rejection(Promise.resolve(getToken(request('refresh'))))).toMatchObject({
      message: 'signed out',
    })
    expect(asked).toBe(1)
  })

  it('is waited for no longer than its asker does', async () => {
    const locks = new TestLocks()
    const held = Promise.withResolvers<void>()
    void locks.request('boom-risk:token:name', {}, () => held.promise)
    const controller = new AbortController()
    const waiting = rejection(
      Promise.resolve(inTurn(() => 'new', 'name', locks.manager)(request('refresh', controller.signal))),
    )
    controller.abort('too late')
    held.resolve()
    expect(await waiting).toBe('too late')
  })
})
