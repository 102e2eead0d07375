import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/transport/pace.ts'
import { isRateLimitError, RateLimitError } from '../../src/errors/rate-limit-error.ts'
import { TestClock } from '../support/test-clock.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A platform that takes so many calls a second, and callers who ask it through a pace. */
function platform(perSecond: number) {
  const clock = new TestClock()
  const pace = createPace(clock)
  const taken: { name: string; at: number }[] = []
  let refusals = 0
  async function call(name: string, isInSight?: () => boolean): Promise<void> {
    const { signal } = new AbortController()
    for (;;) {
      await pace.turn(signal, isInSight)
      const now = clock.now()
      if (taken.filter(({ at }) => at > now - 1000).length < perSecond) {
        taken.push({ name, at: now })
        pace.passed()
        return
      }
      refusals++
      pace.refused(1000)
    }
  }
  /** Time passes, and all that it allows is done. */
  async function lapse(ms: number): Promise<void> {
    await settled()
    clock.advance(ms)
    await settled()
  }
  return { clock, lapse, pace, taken, call, refusals: () => refusals }
}

describe('the pace of a platform', () => {
  it('costs nothing while no limit was met', async () => {
    const { taken, call, clock } = platform(1000)
    await Promise.all(Array.from({ length: 50 }, (_, i) => call(`${i}`)))
    expect([taken.length, clock.pending]).toEqual([50, []])
  })

  it.each([3, 10])(
    'of %i calls a second brings every call through in about the time that it takes',
    async (limit) => {
      const { taken, call, lapse, refusals } = platform(limit)
      const all = Promise.all(Array.from({ length: 30 }, (_, i) => call(`${i}`)))
      for (let second = 0; second < 2 * (30 / limit) + 2; second++) await lapse(1000)
      await all
      expect(taken).toHaveLength(30)
      // The first burst, and where it feels for more.
      expect(refusals()).toBeLessThan(2 * 30)
    },
  )

  it('lets those in sight go first, as they are when a turn is given', async () => {
    const { taken, call, lapse } = platform(3)
    let isScrolled = false
    for (let i = 0; i < 4; i++) void call(`first ${i}`)
    await lapse(0)
    for (let i = 0; i < 3; i++) void call(`below ${i}`, () => isScrolled)
    for (let i = 0; i < 2; i++) void call(`in sight ${i}`)
    await lapse(1000)
    expect(taken.slice(3).map(({ name }) => name)).toEqual(['first 3', 'in sight 0', 'in sight 1'])
    isScrolled = true
    await lapse(1000)
    await lapse(1000)
    expect(new Set(taken.slice(6).map(({ name }) => name))).toEqual(
      new Set(['below 0', 'below 1', 'below 2']),
    )
  })

  it('is left by whoever gives up', async () => {
    const { pace, lapse } = platform(1)
    pace.refused(1000)
    const leaving = new AbortController()
    const left = pace.turn(leaving.signal)
    const stays = pace.turn(new AbortController().signal)
    leaving.abort(new RateLimitError())
    expect(await left.catch(isRateLimitError)).toBe(true)
    await lapse(1000)
    await stays
  })
})
