import type { Lifetime } from '../cache/query-cache.ts'

/** What live events and this client's own writes keep right: shown at once when somebody comes back to it. In ms. */
export const PROFILE: Lifetime = { freshMs: 30_000, staleMs: 600_000 }

/** What hardly ever changes, in ms. */
export const SETTINGS: Lifetime = { freshMs: 300_000, staleMs: 3_600_000 }

/** What is too large or too volatile to keep: equal questions asked together are one request, and that is all. */
export const TOGETHER: Lifetime = { freshMs: 0, staleMs: 0 }
