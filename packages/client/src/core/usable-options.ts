import type { RiskClientOptions } from './options.ts'

/** What an option is, where it is given: of a type, or a whole number from so much on. */
const KINDS: Partial<Record<keyof RiskClientOptions, 'function' | 'boolean' | 0 | 1>> = {
  deadlineMs: 1,
  tryTimeoutMs: 1,
  retries: 0,
  maxRetryAfterMs: 0,
  riskFreshMs: 0,
  riskStaleMs: 0,
  maxCacheEntries: 1,
  fetch: 'function',
  onRequest: 'function',
  random: 'function',
  shareEvents: 'boolean',
}

/**
 * Options without those that are of no use: each of them has one warning that names it, and its default. What a page has put on every object
 * is no option of ours: the token would go to a `fetch` from there.
 */
export function usableOptions(given: RiskClientOptions): RiskClientOptions {
  const own: Record<string, PropertyDescriptor> = Object.getOwnPropertyDescriptors(given)
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = own[name] && Object(given)[name]
    // No text that looks like a number is its own floor; `Infinity` is.
    const isWhole = value >= kind && Math.floor(value) === value
    if (value !== undefined && typeof value !== kind && !isWhole) {
      // oxlint-disable-next-line no-console -- the host's slip costs it a warning, and its customers nothing
      console.warn(`@boom-risk/client: \`${name}\` is not usable`)
      delete own[name]
    }
  }
  return Object.create(null, own)
}
