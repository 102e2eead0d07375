import { MAX_LOOKUPS_PER_DAY, MAX_LOOKUPS_PER_HOUR } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import { actorOfToken } from '../../src/domain/access.ts'
import { HOUR_MS } from '../../src/domain/clock.ts'
import { createDomain } from '../../src/domain/create-domain.ts'
import { recordLookups } from '../../src/domain/lookups.ts'

/** Numbers that the mask `0903***654` may hide, from one on. */
const candidates = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `+84903${String(from + i).padStart(3, '0')}654`)

function setUp(role: string) {
  const time = { now: Date.UTC(2026, 10, 21, 9) }
  const domain = createDomain({ customers: 100, clock: () => time.now })
  const actor = actorOfToken(domain.store, `dev-1-${role}`)!
  return { time, domain, ask: (phones: readonly string[]) => recordLookups(domain, actor, phones) }
}

const limited = (retryAfter: number) =>
  expect.objectContaining({ code: 'lookup_limit_reached', details: expect.objectContaining({ retryAfter }) })

describe('D-20 look-ups by who sees masked numbers', () => {
  it('take longer than a day for all that one mask may hide', () => {
    const { ask, time } = setUp('read_only')
    let tried = 0
    for (let hour = 0; hour < 24; hour += 1, time.now += HOUR_MS) {
      for (; ; tried += 100) {
        try {
          ask(candidates(tried, 100))
        } catch {
          break
        }
      }
    }
    expect(tried).toBe(MAX_LOOKUPS_PER_DAY)
    expect(tried).toBeLessThan(1000)
  })

  it('say when the day is over, and go on then', () => {
    const { ask, time } = setUp('read_only')
    ask(candidates(0, MAX_LOOKUPS_PER_HOUR))
    time.now += 2 * HOUR_MS
    ask(candidates(MAX_LOOKUPS_PER_HOUR, MAX_LOOKUPS_PER_DAY - MAX_LOOKUPS_PER_HOUR))
    time.now += 2 * HOUR_MS
    expect(() => ask(candidates(999, 1))).toThrow(limited(20 * 3600))
    // What was asked about within the day costs nothing.
    ask(candidates(0, 100))
    time.now += 20 * HOUR_MS
    ask(candidates(999, 1))
  })

  it('count within the hour only where each number may be shown', () => {
    const { ask, time } = setUp('staff')
    for (let hour = 0; hour < 3; hour += 1, time.now += HOUR_MS)
      ask(candidates(hour * MAX_LOOKUPS_PER_HOUR, MAX_LOOKUPS_PER_HOUR))
    ask(candidates(900, 1))
    expect(() => ask(candidates(0, MAX_LOOKUPS_PER_HOUR))).toThrow(limited(3600))
  })

  it('have each number recorded with the employee once an hour', () => {
    const { ask, domain } = setUp('read_only')
    ask([...candidates(0, 3), ...candidates(0, 2)])
    ask(candidates(1, 3))
    expect(domain.store.lookups.size).toBe(4)
  })

  it('count nothing for whoever sees every number', () => {
    const { ask, domain } = setUp('owner')
    ask(candidates(0, 1000))
    expect(domain.store.lookups.size).toBe(0)
  })
})
