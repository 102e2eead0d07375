import type { Clock } from '../transport/clock.ts'
import { keyText, type CacheKey } from './key.ts'
import { tellAll } from './tell-all.ts'
import { createSharedLoad, type SharedLoad } from './shared-load.ts'

/** How long an answer serves; in ms. */
export interface Lifetime {
  /** Up to this age it is the answer. */
  readonly freshMs: number
  /** From there up to this age it is still the answer, while a new one is fetched behind it. */
  readonly staleMs: number
}

/** How one question to the cache is to be answered. A signal ends the wait of its caller alone. */
export interface FetchOptions extends Lifetime {
  readonly signal?: AbortSignal | undefined
  /** Asks the server even where a fresh answer is held; one already on its way is joined. */
  readonly fresh?: boolean | undefined
}

/** `updated`: there is a new answer to peek at. `invalidated`: the answer held was out of date and is gone. */
export type CacheChange = 'updated' | 'invalidated'
/** With an invalidation comes whom it concerns of those below the key: their ids, as far as known; `null`: any of them. */
export type CacheListener = (change: CacheChange, ids: readonly string[] | null) => void

/** Answers by key: one fetch for equal keys, a lifetime, never a rejection kept, the least used dropped first. */
export interface QueryCache {
  /** The answer held if it still serves, else the load's. The load's signal aborts when the last who waits has gone. */
  readonly fetch: <T>(
    key: CacheKey<T>,
    load: (signal: AbortSignal) => Promise<T>,
    options: FetchOptions,
  ) => Promise<T>
  /** The answer held, if it still serves, stale or not. */
  readonly peek: <T>(key: CacheKey<T>) => T | undefined
  /**
   * Puts an answer in place, such as the one a write brought; a load under way will not overwrite it. An age (ms) makes it an older one,
   * such as one that is put back after a write failed.
   */
  readonly set: <T>(key: CacheKey<T>, value: T, lifetime: Lifetime, ageMs?: number) => void
  /**
   * For an answer that is asked for now and put in place later, under whichever key it turns out to belong: an answer that others have
   * changed or replaced in between, such as by a live event that was quicker, is not overwritten with an older one. What told only of
   * the answer that was held at the time, or of this very answer, changed nothing.
   */
  readonly expect: () => ExpectedAnswer
  /**
   * Drops everything whose key begins so, or of that only the answers that are concerned. Loads under way answer those who wait, and are
   * not kept.
   */
  readonly invalidate: (
    prefix: CacheKey,
    concerned?: (value: unknown) => boolean,
    ids?: readonly string[] | null,
  ) => void
  /**
   * Tells of every change of one key, until what this returns is called. At a key above others, such as that of a list whose pages are held
   * below it, it tells when one of them was dropped, or when none is held.
   */
  readonly subscribe: (key: CacheKey, listener: CacheListener) => () => void
}

/** An answer on its way; to be ended whether it came or not. */
export interface ExpectedAnswer {
  /** Puts it in place, unless what is under the key has changed since it was asked for; tells whether it did. */
  readonly keep: <T>(key: CacheKey<T>, value: T, lifetime: Lifetime) => boolean
  /** Stops listening for changes; nothing can be kept after it. */
  readonly end: () => void
}

/** Something below a key changed. */
interface Touch {
  readonly beginning: string
  /** Whether an answer that was on its way for this place may be older than the change. */
  readonly concerns: (id: string, value: unknown) => boolean
}

interface Entry {
  readonly value: unknown
  readonly at: number
  readonly staleMs: number
}

export function createQueryCache(clock: Clock, maxEntries: number): QueryCache {
  const entries = new Map<string, Entry>()
  const loads = new Map<string, SharedLoad>()
  const listeners = new Map<string, Set<CacheListener>>()
  /** Of each answer that is expected: what changed since. */
  const expected = new Set<Touch[]>()

  function touch(beginning: string, concerns: Touch['concerns']): void {
    for (const touches of expected) touches.push({ beginning, concerns })
  }

  function notify(id: string, change: CacheChange, ids: readonly string[] | null = null): void {
    tellAll(listeners.get(id) ?? [], (listener) => listener(change, ids))
  }

  function held(id: string): Entry | undefined {
    const entry = entries.get(id)
    if (!entry) return undefined
    entries.delete(id)
    if (clock.now() - entry.at >= entry.staleMs) return undefined
    // The map's order is the order of use.
    entries.set(id, entry)
    return entry
  }

  function store(id: string, value: unknown, staleMs: number, ageMs = 0): void {
    loads.delete(id)
    entries.delete(id)
    touch(id, () => true)
    // What is stale from the start is never asked for again: only those who wait get it.
    if (staleMs > ageMs) entries.set(id, { value, at: clock.now() - ageMs, staleMs })
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries) break
      entries.delete(oldest)
    }
    notify(id, 'updated')
  }

  function start(id: string, load: (signal: AbortSignal) => Promise<unknown>, staleMs: number): SharedLoad {
    const shared = createSharedLoad(load, {
      done(value) {
        if (loads.get(id) === shared) store(id, value, staleMs)
      },
      gone() {
        if (loads.get(id) === shared) loads.delete(id)
      },
    })
    loads.set(id, shared)
    return shared
  }

  function fetch<T>(
    key: CacheKey<T>,
    load: (signal: AbortSignal) => Promise<T>,
    options: FetchOptions,
  ): Promise<T>
  async function fetch(
    key: CacheKey,
    load: (signal: AbortSignal) => Promise<unknown>,
    { freshMs, staleMs, signal, fresh }: FetchOptions,
  ): Promise<unknown> {
    signal?.throwIfAborted()
    const id = keyText(key)
    const entry = fresh ? undefined : held(id)
    if (entry && clock.now() - entry.at < freshMs) return entry.value
    const shared = loads.get(id) ?? start(id, load, staleMs)
    if (!entry) return shared.join(signal)
    // The old answer serves on; that no new one could be had shows when its time is up.
    shared.join().catch(() => {})
    return entry.value
  }

  function peek<T>(key: CacheKey<T>): T | undefined
  function peek(key: CacheKey): unknown {
    return held(keyText(key))?.value
  }

  return {
    fetch,
    peek,
    set: (key, value, { staleMs }, ageMs) => store(keyText(key), value, staleMs, ageMs),
    expect() {
      const touches: Touch[] = []
      expected.add(touches)
      return {
        keep(key, value, { staleMs }) {
          const id = keyText(key)
          const isLatest = !touches.some(
            ({ beginning, concerns }) => id.startsWith(beginning) && concerns(id, value),
          )
          if (isLatest) store(id, value, staleMs)
          return isLatest
        },
        end: () => expected.delete(touches),
      }
    },
    invalidate(prefix, concerned, ids) {
      const beginning = keyText(prefix)
      const below = (id: string) => id.startsWith(beginning)
      const kept = new Set<string>()
      const dropped = new Set(Array.from(loads.keys()).filter(below))
      for (const [id, { value }] of entries)
        if (below(id)) (concerned && !concerned(value) ? kept : dropped).add(id)
      for (const id of dropped) {
        entries.delete(id)
        loads.delete(id)
      }
      touch(beginning, (id, value) => !kept.has(id) && (!concerned || concerned(value)))
      for (const id of Array.from(listeners.keys())) {
        if (!below(id) || kept.has(id)) continue
        // Nothing of a list that is held was dropped: it is as good as it was.
        const isKept = !dropped.has(id) && some(kept, id) && !some(dropped, id)
        if (!isKept) notify(id, 'invalidated', ids)
      }
    },
    subscribe(key, listener) {
      const id = keyText(key)
      const set = listeners.get(id) ?? new Set()
      listeners.set(id, set.add(listener))
      return () => {
        set.delete(listener)
        if (!set.size && listeners.get(id) === set) listeners.delete(id)
      }
    },
  }
}

const some = (ids: ReadonlySet<string>, beginning: string): boolean =>
  Array.from(ids).some((id) => id.startsWith(beginning))
