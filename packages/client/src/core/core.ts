import { createQueryCache, type QueryCache } from '../cache/query-cache.ts'
import { checkNetworks } from '../rules/network-check.ts'
import { resolveBaseUrl } from '../transport/base-url.ts'
import { systemClock, type Clock } from '../transport/clock.ts'
import { createTokenSource } from '../transport/tokens.ts'
import { createCircuits } from '../transport/circuits.ts'
import { createPace } from '../transport/pace.ts'
import type { Transport, TransportSettings } from '../transport/transport.ts'
import type { RiskClientOptions } from './options.ts'
import { usableOptions } from './usable-options.ts'

/** What every resource stands on. */
export interface RiskCore {
  readonly options: RiskClientOptions
  readonly clock: Clock
  readonly cache: QueryCache
  /** What a module that speaks HTTP by itself stands on, such as a stream: it has no circuit breaker. */
  readonly http: TransportSettings
  /** Makes one call of the contract. */
  readonly call: Transport
  /**
   * Somebody watches answers of the cache from now on, until what this returns is called: what others change is heard of meanwhile (`X-9`),
   * at the latest after so many ms, by default a second: what is on the screen first comes first.
   */
  readonly observe: (afterMs?: number) => () => void
  /** Forgets the token and every answer: for a sign-out, or when another shop or employee takes over. */
  readonly reset: () => void
  /** Hears of each reset, as what holds something of the shop by itself must; for as long as the core lives. */
  readonly onReset: (listener: () => void) => void
}

/**
 * Sets up transport and cache; sends nothing.
 * @throws TypeError if `baseUrl`, `getToken` or `networks` is not usable, saying what would be; another option that is not has its default, and
 * a warning.
 */
export function createCore(given: RiskClientOptions): RiskCore {
  const options = usableOptions(given)
  const baseUrl = resolveBaseUrl(options.baseUrl)
  if (typeof options.getToken !== 'function') {
    throw new TypeError('@boom-risk/client: `getToken` must be a function that returns the bearer token')
  }
  if (options.networks) checkNetworks(options.networks)
  const clock = options.clock ?? systemClock
  const tokens = createTokenSource(options.getToken, clock)
  const cache = createQueryCache(clock, options.maxCacheEntries ?? 2000)
  const http: TransportSettings = {
    baseUrl,
    tokens,
    clock,
    // Looked up at each call: a host may put its own instrumentation in place later.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    deadlineMs: options.deadlineMs ?? 10_000,
    tryTimeoutMs: options.tryTimeoutMs ?? 4000,
    retries: options.retries ?? 2,
    maxRetryAfterMs: options.maxRetryAfterMs ?? 5000,
    random: options.random ?? Math.random,
    onRequest: options.onRequest,
    pace: createPace(clock),
  }
  const forgetters = new Set<() => void>()
  return {
    options,
    clock,
    cache,
    http,
    call: createCircuits(http),
    observe: () => () => {},
    reset() {
      tokens.forget()
      cache.invalidate([])
      for (const forget of forgetters) forget()
    },
    onReset: (listener) => void forgetters.add(listener),
  }
}
