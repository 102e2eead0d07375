import type { NetworkTable } from '../rules/networks.ts'
import type { Clock } from '../transport/clock.ts'
import type { RequestLogEntry } from '../transport/request.ts'
import type { GetToken } from '../transport/tokens.ts'

/** How a client is set up; only `baseUrl` and `getToken` are required. All times in ms. */
export interface RiskClientOptions {
  /**
   * Where the risk API is, such as `https://risk.example.com`, or relative to the page, such as `/risk`; `/v1/…` is added to it.
   * A path prefix is kept.
   */
  readonly baseUrl: string
  /**
   * Brings the bearer token. Called once before the first request and again after a 401 (`reason: 'refresh'`), each time for all
   * requests that wait; the token stays in memory and goes nowhere but into the `Authorization` header.
   */
  readonly getToken: GetToken
  /** Instead of the global one, such as one with a host's own instrumentation. Called with a `Request` and `{ signal, referrerPolicy }`. */
  readonly fetch?: typeof fetch | undefined
  /** For a whole call: the wait for a token, all tries and the waits between them, reading the answer. Default 10,000. */
  readonly deadlineMs?: number | undefined
  /** For one try, where another may follow; a call that must not be repeated has the whole deadline. Default 4,000. */
  readonly tryTimeoutMs?: number | undefined
  /** Tries after the first, only for reads and for writes with an idempotency key. Default 2. */
  readonly retries?: number | undefined
  /** The longest that a server's `Retry-After` is waited for between two tries. Default 5,000. */
  readonly maxRetryAfterMs?: number | undefined
  /** How long a risk assessment is the answer without asking again. Default 60,000. */
  readonly riskFreshMs?: number | undefined
  /** Up to which age it still is, while a new one is fetched behind it. Default 600,000. */
  readonly riskStaleMs?: number | undefined
  /** Answers kept at most; the least used go first. Default 2,000. */
  readonly maxCacheEntries?: number | undefined
  /**
   * Mobile prefixes by network, in national format, instead of `MOBILE_NETWORKS`: which mobile numbers there are, and whose they are
   * (`S1-4`). Ranges of virtual operators may be longer; the longest prefix wins.
   */
  readonly networks?: NetworkTable | undefined
  /** Called after each try of a request with how it went. Entries hold nothing of customers and no token. */
  readonly onRequest?: ((entry: RequestLogEntry) => void) | undefined
  /**
   * `false`: live events come over a stream of this client's own, as for tests with several servers under one address. Default `true`: the
   * tabs of a browser share one (`X-13`).
   */
  readonly shareEvents?: boolean | undefined
  /** Time, for tests. */
  readonly clock?: Clock | undefined
  /** Spreads the retries; 0 ≤ x < 1, for tests. Default `Math.random`. */
  readonly random?: (() => number) | undefined
}
