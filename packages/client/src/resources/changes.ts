import { keyText, type CacheKey } from '../cache/key.ts'
import type { ExpectedAnswer } from '../cache/query-cache.ts'
import type { RiskCore } from '../core/core.ts'
import { touchedBy, type Change, type Touched } from './effects.ts'
import { perCore } from './per-core.ts'

/** Where changes are made known: drops what they touch from the cache, and passes them on. */
export interface Changes {
  /** A change that this client made; other tabs hear of it. An answer that says the new state already is kept. */
  readonly made: (change: Change, kept?: unknown) => void
  /** A change that was heard of. */
  readonly heard: (change: Change) => void
  /**
   * Has news of one answer wait while a write of it is under way, until what this returns is called. What would be read again meanwhile
   * could be from before the write, and would take back on screens what somebody has just done.
   */
  readonly hold: (key: CacheKey) => () => void
  /** Hears of the changes that this client makes, until what this returns is called. */
  readonly onMade: (listener: (change: Change) => void) => () => void
}

const concerns = ({ concerned }: Touched, value: unknown): boolean => !concerned || concerned(value)

export const changes = perCore<Changes>((core) => {
  const listeners = new Set<(change: Change) => void>()
  /** Writes under way, each with the news that wait for it. */
  const holds: { readonly id: string; readonly news: Touched[] }[] = []

  function drop(touched: Touched, kept?: unknown): void {
    const isDropped = (value: unknown) => value !== kept && concerns(touched, value)
    core.cache.invalidate(touched.prefix, isDropped, touched.ids)
  }

  function hear(touched: Touched): void {
    const id = keyText(touched.prefix)
    const hold = holds.find((each) => each.id === id)
    if (!hold) drop(touched)
    else if (concerns(touched, core.cache.peek(touched.prefix))) hold.news.push(touched)
  }

  return {
    heard: (change) => touchedBy(change).forEach(hear),
    hold(key) {
      const hold = { id: keyText(key), news: [] }
      holds.push(hold)
      return () => {
        holds.splice(holds.indexOf(hold), 1)
        hold.news.forEach(hear)
      }
    },
    made(change, kept) {
      for (const touched of touchedBy(change)) drop(touched, kept)
      for (const listener of listeners) listener(change)
    },
    onMade(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
})

/**
 * Makes a write, and its change known, whatever came of it: also after a failure the server may have done it, or somebody else did what
 * stood against it.
 */
export async function written<T>(
  core: RiskCore,
  write: () => Promise<T>,
  change: (result: T | undefined) => Change,
  keep?: (result: T, expected: ExpectedAnswer) => void,
): Promise<T> {
  const expected = core.cache.expect()
  let result: T | undefined
  try {
    result = await write()
    keep?.(result, expected)
    return result
  } finally {
    expected.end()
    changes(core).made(change(result), result)
  }
}
