import type { CacheKey } from '../cache/key.ts'
import type { RiskCore } from '../core/core.ts'

/**
 * Hears that what was read may be out of date, with the customers whom it concerns of those read; `null`: any of them, and who is among
 * them.
 */
export type OutOfDate = (customerIds: readonly string[] | null) => void

/** Tells whenever answers below a key are out of date, also by what others change (`X-9`). Returns what ends it. */
export function watch(core: RiskCore, key: CacheKey, listener: OutOfDate): () => void {
  const end = core.cache.subscribe(key, (change, ids) => {
    if (change === 'invalidated') listener(ids)
  })
  const leave = core.observe(0)
  return () => {
    end()
    leave()
  }
}
