import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { keyText, type CacheKey } from '../../src/cache/key.ts'
import { createQueryCache } from '../../src/cache/query-cache.ts'
import { rejection } from '../support/setup.ts'
import { TestClock } from '../support/test-clock.ts'

const lifetime = { freshMs: 60_000, staleMs: 600_000 }
const key: CacheKey<string> = ['risk', 'a']

function setup(maxEntries = 100) {
  const clock = new TestClock()
  return { clock, cache: createQueryCache(clock, maxEntries) }
}

/** A load that is answered by hand. */
function manual() {
  const signals: AbortSignal[] = []
  const answers: PromiseWithResolvers<string>[] = []
  const load = (signal: AbortSignal) => {
    signals.push(signal)
    const answer = Promise.withResolvers<string>()
    answers.push(answer)
    return answer.promise
  }
  return { load, signals, answers }
}

const soon = () => new Promise(setImmediate)

describe('keys', () => {
  it('have equal texts if and only if they are equal, and begin alike if and only if their parts do', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const keys = fc.array(part, { maxLength: 4 })
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const begins = a.length <= b.length && a.every((value, index) => Object.is(value, b[index]))
        expect(keyText(b).startsWith(keyText(a))).toBe(begins)
      }),
    )
  })
})

describe('fetch', () => {
  it('loads once for all who ask together', async () => {
    const { cache } = setup()
    const { load, answers } = manual()
    const both = Promise.all([cache.fetch(key, load, lifetime), cache.fetch(['risk', 'a'], load, lifetime)])
    await soon()
    expect(answers).toHaveLength(1)
    answers[0]!.resolve('one')
    expect(await both).toEqual(['one', 'one'])
  })

  it('answers from what it holds while that is fresh', async () => {
    const { cache, clock } = setup()
    const load = vi.fn(async () => 'one')
    await cache.fetch(key, load, lifetime)
    clock.advance(59_999)
    expect(await cache.fetch(key, load, lifetime)).toBe('one')
    expect(load).toHaveBeenCalledTimes(1)
    expect(await cache.fetch(key, load, { ...lifetime, fresh: true })).toBe('one')
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('answers with what is stale, while a new one is fetched behind it', async () => {
    const { cache, clock } = setup()
    const { load, answers } = manual()
    cache.set(key, 'old', lifetime)
    clock.advance(60_000)
    expect(await cache.fetch(key, load, lifetime)).toBe('old')
    expect(await cache.fetch(key, load, lifetime)).toBe('old')
    await soon()
    expect(answers).toHaveLength(1)
    answers[0]!.resolve('new')
    await soon()
    expect(await cache.fetch(key, load, lifetime)).toBe('new')
    expect(answers).toHaveLength(1)
  })

  it('keeps the stale answer when no new one can be had', async () => {
    const { cache, clock } = setup()
    cache.set(key, 'old', lifetime)
    clock.advance(60_000)
    expect(await cache.fetch(key, () => Promise.reject(new Error('away')), lifetime)).toBe('old')
    await soon()
    expect(cache.peek(key)).toBe('old')
  })

  it('does not answer with what is too old', async () => {
    const { cache, clock } = setup()
    cache.set(key, 'old', lifetime)
    clock.advance(600_000)
    expect(cache.peek(key)).toBeUndefined()
    expect(await cache.fetch(key, async () => 'new', lifetime)).toBe('new')
  })

  it('never keeps a rejection', async () => {
    const { cache } = setup()
    const error = new Error('away')
    expect(await rejection(cache.fetch(key, () => Promise.reject(error), lifetime))).toBe(error)
    expect(await cache.fetch(key, async () => 'one', lifetime)).toBe('one')
  })
})

describe('leaving', () => {
  it('of one leaves the load to the others', async () => {
    const { cache } = setup()
    const { load, signals, answers } = manual()
    const [a, b] = [new AbortController(), new AbortController()]
    const first = rejection(cache.fetch(key, load, { ...lifetime, signal: a.signal }))
    const second = cache.fetch(key, load, { ...lifetime, signal: b.signal })
    const third = cache.fetch(key, load, lifetime)
    await soon()
    a.abort('gone')
    expect(await first).toBe('gone')
    b.abort('gone as well')
    expect(await rejection(second)).toBe('gone as well')
    expect(signals[0]!.aborted).toBe(false)
    answers[0]!.resolve('one')
    expect(await third).toBe('one')
  })

  it('of the last aborts the load, and the next who asks begins anew', async () => {
    const { cache } = setup()
    const { load, signals, answers } = manual()
    const [a, b] = [new AbortController(), new AbortController()]
    const left = [a, b].map(({ signal }) => rejection(cache.fetch(key, load, { ...lifetime, signal })))
    await soon()
    a.abort('a')
    b.abort('b')
    expect(await Promise.all(left)).toEqual(['a', 'b'])
    expect(signals[0]!.aborted).toBe(true)
    expect(signals[0]!.reason).toBe('b')
    const next = cache.fetch(key, load, lifetime)
    await soon()
    answers[0]!.resolve('too late')
    await soon()
    expect(cache.peek(key)).toBeUndefined()
    answers[1]!.resolve('one')
    expect(await next).toBe('one')
  })

  it('before asking rejects at once, even where an answer is held', async () => {
    const { cache } = setup()
    cache.set(key, 'held', lifetime)
    const load = vi.fn(async () => 'x')
    const signal = AbortSignal.abort('never mind')
    expect(await rejection(cache.fetch(key, load, { ...lifetime, signal }))).toBe('never mind')
    expect(load).not.toHaveBeenCalled()
  })

  it('after the answer changes nothing', async () => {
    const { cache } = setup()
    const controller = new AbortController()
    await cache.fetch(key, async () => 'one', { ...lifetime, signal: controller.signal })
    controller.abort()
    expect(cache.peek(key)).toBe('one')
  })
})

describe('set and invalidate', () => {
  it('a load under way does not overwrite what was set meanwhile', async () => {
    const { cache } = setup()
    const { load, answers } = manual()
    const asked = cache.fetch(key, load, lifetime)
    await soon()
    cache.set(key, 'written', lifetime)
    answers[0]!.resolve('read before')
    expect(await asked).toBe('read before')
    expect(cache.peek(key)).toBe('written')
  })

  it('invalidate drops all below a prefix, and what is on its way is not kept', async () => {
    const { cache } = setup()
    const { load, answers } = manual()
    cache.set(['risk', 'b'], 'b', lifetime)
    cache.set(['risky'], 'other', lifetime)
    const asked = cache.fetch(key, load, lifetime)
    await soon()
    cache.invalidate(['risk'])
    expect(cache.peek(['risk', 'b'])).toBeUndefined()
    expect(cache.peek(['risky'])).toBe('other')
    answers[0]!.resolve('read before')
    expect(await asked).toBe('read before')
    expect(cache.peek(key)).toBeUndefined()
    cache.invalidate([])
    expect(cache.peek(['risky'])).toBeUndefined()
  })

  it('an invalidated load that fails leaves its successor alone', async () => {
    const { cache } = setup()
    const { load, answers } = manual()
    const first = rejection(cache.fetch(key, load, lifetime))
    await soon()
    cache.invalidate(key)
    const second = cache.fetch(key, load, lifetime)
    await soon()
    answers[0]!.reject(new Error('away'))
    await first
    const joined = cache.fetch(key, load, lifetime)
    answers[1]!.resolve('two')
    expect(await Promise.all([second, joined])).toEqual(['two', 'two'])
    expect(answers).toHaveLength(2)
  })
})

describe('subscribe', () => {
  it('tells of each change of its key alone, until it is ended', async () => {
    const { cache } = setup()
    const told = vi.fn<(change: string) => void>()
    const end = cache.subscribe(key, told)
    const endOther = cache.subscribe(key, () => {})
    await cache.fetch(key, async () => 'one', lifetime)
    cache.set(['risk', 'b'], 'x', lifetime)
    cache.set(key, 'two', lifetime)
    cache.invalidate(['risk'])
    expect(told.mock.calls).toEqual([
      ['updated', null],
      ['updated', null],
      ['invalidated', null],
    ])
    end()
    end()
    cache.set(key, 'three', lifetime)
    expect(told).toHaveBeenCalledTimes(3)
    endOther()
    endOther()
  })

  it('tells of an invalidation even where nothing is held', () => {
    const { cache } = setup()
    const told = vi.fn<(change: string) => void>()
    cache.subscribe(key, told)
    cache.invalidate(['risk'])
    expect(told).toHaveBeenCalledWith('invalidated', null)
  })

  it('at a key above others tells when one of those held was dropped, and of whom it speaks', () => {
    const { cache } = setup()
    const told = vi.fn<(change: string, ids: readonly string[] | null) => void>()
    cache.subscribe(['risk'], told)
    cache.set(['risk', 'a'], 'one', lifetime)
    cache.set(['risk', 'b'], 'two', lifetime)
    cache.invalidate(['risk'], () => false)
    expect(told).not.toHaveBeenCalled()
    cache.invalidate(['risk'], (value) => value === 'one', ['x'])
    expect(told.mock.calls).toEqual([['invalidated', ['x']]])
    expect([cache.peek(['risk', 'a']), cache.peek(['risk', 'b'])]).toEqual([undefined, 'two'])
    // Below another key nothing is its business.
    cache.invalidate(['session'])
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('may be ended by its own listener', () => {
    const { cache } = setup()
    const told: string[] = []
    const end = cache.subscribe(key, () => {
      told.push('first')
      end()
    })
    cache.subscribe(key, () => void told.push('second'))
    cache.set(key, 'one', lifetime)
    cache.set(key, 'two', lifetime)
    expect(told).toEqual(['first', 'second', 'second'])
  })

  it('a listener that throws harms neither the others nor the load, and is heard of', async () => {
    const { cache } = setup()
    const thrown: unknown[] = []
    vi.stubGlobal('reportError', (fault: unknown) => thrown.push(fault))
    const error = new Error('bug')
    const told = vi.fn<() => void>()
    cache.subscribe(key, () => {
      throw error
    })
    cache.subscribe(key, told)
    expect(await cache.fetch(key, async () => 'one', lifetime)).toBe('one')
    expect(told).toHaveBeenCalledTimes(1)
    expect(thrown).toEqual([error])
    vi.unstubAllGlobals()
  })

  it('a listener that throws does not end a Node process', () => {
    const { cache } = setup()
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const error = new Error('bug')
    cache.subscribe(key, () => {
      throw error
    })
    cache.set(key, 'one', lifetime)
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.any(String), error)
    said.mockRestore()
  })
})

describe('size', () => {
  it('is bounded; the least used goes first', () => {
    const { cache } = setup(3)
    for (const name of ['a', 'b', 'c']) cache.set([name], name, lifetime)
    cache.peek(['a'])
    cache.set(['d'], 'd', lifetime)
    expect(['a', 'b', 'c', 'd'].filter((name) => cache.peek([name]) !== undefined)).toEqual(['a', 'c', 'd'])
  })
})

describe('an expected answer', () => {
  it('is kept where nothing happened to its place meanwhile, under whichever key it belongs', () => {
    const { cache } = setup()
    const expected = cache.expect()
    cache.set(['risk', 'b'], 'other', lifetime)
    cache.invalidate(['risk', 'b'])
    expect(expected.keep(key, 'answer', lifetime)).toBe(true)
    expect(cache.peek(key)).toBe('answer')
  })

  it('does not overwrite what was put in place since it was asked for', () => {
    const { cache } = setup()
    const expected = cache.expect()
    cache.set(key, 'newer', lifetime)
    expect(expected.keep(key, 'older', lifetime)).toBe(false)
    expect(cache.peek(key)).toBe('newer')
  })

  it.each([[[]], [['risk']], [key]])(
    'is not kept after a change below %j, even of nothing held',
    (prefix) => {
      const { cache } = setup()
      const expected = cache.expect()
      cache.invalidate(prefix)
      expect(expected.keep(key, 'older', lifetime)).toBe(false)
      expect(cache.peek(key)).toBeUndefined()
    },
  )

  it.each([
    ['the answer that was held', 'held', 'held'],
    ['this very answer', 'answer', undefined],
  ])('is kept after news of %s', (_case, told, still) => {
    const { cache } = setup()
    cache.set(key, 'held', lifetime)
    const expected = cache.expect()
    cache.invalidate(['risk'], (value) => value !== told)
    expect(cache.peek(key)).toBe(still)
    expect(expected.keep(key, 'answer', lifetime)).toBe(true)
    expect(cache.peek(key)).toBe('answer')
  })

  it('is not kept after news of another answer', () => {
    const { cache } = setup()
    cache.set(key, 'held', lifetime)
    const expected = cache.expect()
    cache.invalidate(['risk'], (value) => value !== 'newest')
    expect(expected.keep(key, 'answer', lifetime)).toBe(false)
  })

  it('knows only of what happens until it has ended', () => {
    const { cache } = setup()
    const expected = cache.expect()
    expected.end()
    cache.invalidate([])
    expect(expected.keep(key, 'answer', lifetime)).toBe(true)
  })
})
