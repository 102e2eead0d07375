import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { shareToken } from '../../src/tabs/shared-token.ts'
import { createRenewals, digestOf } from '../../src/tabs/renewals.ts'
import { TestLocks } from '../support/locks.ts'
import { rejection } from '../support/setup.ts'
import { TestClock } from '../support/test-clock.ts'
import { until } from '../support/until.ts'

const signal = new AbortController().signal
const initial = { reason: 'initial', signal } as const
const refresh = { reason: 'refresh', signal } as const

/** Tabs of one page: each with a host that counts how often it is asked. */
function tabs(count: number, start: string | ((tab: number) => string) = 'old') {
  const clock = new TestClock()
  const locks = new TestLocks()
  const asked: number[] = []
  const opened = Array.from({ length: count }, (_, tab) => {
    const shared = shareToken(
      async ({ reason }) => {
        if (reason === 'initial') return typeof start === 'string' ? start : start(tab)
        asked.push(tab)
        await new Promise(setImmediate)
        return `new-${tab}`
      },
      clock,
      locks.manager,
    )
    onTestFinished(shared.close)
    return shared
  })
  return { clock, locks, asked, opened }
}

/** A tab that waits for another one, which takes as long as the test wants. */
async function waitingTab() {
  const clock = new TestClock()
  const locks = new TestLocks()
  const { getToken, close } = shareToken(async () => 'old', clock, locks.manager)
  onTestFinished(close)
  await getToken(initial)
  const held = Promise.withResolvers<void>()
  const other = locks.request(`boom-risk:token:${await digestOf('old')}`, {}, () => held.promise)
  const controller = new AbortController()
  const waiting = rejection(getToken({ reason: 'refresh', signal: controller.signal }))
  await until(() => locks.asked === 3)
  return { clock, controller, waiting, letGo: () => (held.resolve(), other) }
}

describe('a token shared by tabs', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is renewed by one of them when all are refused together', async () => {
    const { asked, opened } = tabs(5)
    await Promise.all(opened.map(({ getToken }) => getToken(initial)))
    const renewed = await Promise.all(opened.map(({ getToken }) => getToken(refresh)))
    expect(asked).toHaveLength(1)
    expect(new Set(renewed).size).toBe(1)
  })

  it('is known to a tab that is refused later, over several renewals', async () => {
    const { asked, opened, clock } = tabs(2)
    await Promise.all(opened.map(({ getToken }) => getToken(initial)))
    const [awake, asleep] = opened
    const heard: unknown[] = []
    const witness = new BroadcastChannel('boom-risk:token')
    onTestFinished(() => witness.close())
    witness.addEventListener('message', ({ data }) => heard.push(data))
    await awake!.getToken(refresh)
    await awake!.getToken(refresh)
    // The other tab, which has listened for longer, has heard it as well.
    await until(() => heard.length === 2)
    expect(await asleep!.getToken(refresh)).toBe('new-0')
    expect(asked).toEqual([0, 0])
    expect(clock.pending).toEqual([])
  })

  it('is not mixed between tabs of different shops', async () => {
    const { asked, opened } = tabs(2, (tab) => `shop-${tab}`)
    await Promise.all(opened.map(({ getToken }) => getToken(initial)))
    expect(await Promise.all(opened.map(({ getToken }) => getToken(refresh)))).toEqual(['new-0', 'new-1'])
    expect(new Set(asked)).toEqual(new Set([0, 1]))
  })

  it('is asked for by the next tab when the first could not renew it', async () => {
    const clock = new TestClock()
    const locks = new TestLocks()
    let asked = 0
    const getToken = async ({ reason }: { reason: string }) => {
      if (reason === 'initial') return 'old'
      if (++asked > 1) return 'new'
      await until(() => locks.asked === 3)
      throw new Error('signed out in this tab')
    }
    const shared = [shareToken(getToken, clock, locks.manager), shareToken(getToken, clock, locks.manager)]
    for (const { close } of shared) onTestFinished(close)
    await Promise.all(shared.map((tab) => tab.getToken(initial)))
    const outcomes = Promise.allSettled(shared.map((tab) => tab.getToken(refresh)))
    await clock.pass(250)
    expect(await outcomes).toEqual(
      expect.arrayContaining([
        { status: 'fulfilled', value: 'new' },
        { status: 'rejected', reason: expect.objectContaining({ message: 'signed out in this tab' }) },
      ]),
    )
    expect(asked).toBe(2)
  })

  it('is asked for without ceremony the first time, also when that is after a refusal', async () => {
    const { asked, opened } = tabs(1)
    expect(await opened[0]!.getToken(refresh)).toBe('new-0')
    expect(asked).toEqual([0])
  })

  describe('while another tab renews it', () => {
    it('is waited for no longer than its asker does', async () => {
      const { controller, waiting, letGo } = await waitingTab()
      controller.abort('too late')
      await letGo()
      expect(await waiting).toBe('too late')
    })

    it('the wait for its message ends with its asker too', async () => {
      const { clock, controller, waiting, letGo } = await waitingTab()
      await letGo()
      await until(() => clock.pending.includes(250))
      controller.abort('too late')
      expect(await waiting).toBe('too late')
    })
  })

  it('takes no other message for a renewal', async () => {
    const { asked, opened } = tabs(1)
    await opened[0]!.getToken(initial)
    const stranger = new BroadcastChannel('boom-risk:token')
    onTestFinished(() => stranger.close())
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only
    for (const message of [null, 'x', { refused: 1, token: 2 }]) stranger.postMessage(message)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await opened[0]!.getToken(refresh)).toBe('new-0')
    expect(asked).toEqual([0])
  })

  it.each([
    ['Web Locks', {}, globalThis.crypto],
    ['a secure context', { locks: new TestLocks().manager }, {}],
  ])('is left to each tab without %s', async (_, navigator, crypto) => {
    vi.stubGlobal('navigator', navigator)
    vi.stubGlobal('crypto', crypto)
    const reasons: string[] = []
    const shared = shareToken(({ reason }) => (reasons.push(reason), 'a'), new TestClock())
    await shared.getToken(initial)
    await shared.getToken(refresh)
    expect(reasons).toEqual(['initial', 'refresh'])
    shared.close()
  })
})

describe('renewals', () => {
  it('are remembered up to a number, and never followed in a circle', async () => {
    const renewals = createRenewals()
    const [a, b] = [await digestOf('a'), await digestOf('b')]
    renewals.add(a, 'b')
    renewals.add(b, 'a')
    expect(await renewals.newest(a)).toMatch(/^[ab]$/)
    for (let i = 0; i < 8; i++) renewals.add(`digest-${i}`, `token-${i}`)
    expect(await renewals.newest(a)).toBeUndefined()
    expect(await renewals.newest('digest-0')).toBe('token-0')
  })
})
