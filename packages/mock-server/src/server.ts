import { createDomain, type DomainOptions } from './domain/create-domain.ts'
import type { Domain } from './domain/domain.ts'
import { Api } from './handlers/api.ts'
import { type FaultChange, FaultControl } from './handlers/faults.ts'

/** What the server holds, and how it misbehaves from the start. */
export interface MockServerOptions extends DomainOptions, FaultChange {
  /** Hears of each error that no rule foresaw (those answered with 500 `internal_error`). */
  readonly onError?: (error: unknown) => void
}

/** The whole risk API in memory; a door (`/http`, `/node`, `/browser`) lets requests in. */
export interface MockServer {
  /** The data and the rules, for tests that look behind the API. */
  readonly domain: Domain
  /** Latency, failures, scenarios; also over HTTP as `/__mock/faults`. */
  readonly faults: FaultControl
  /**
   * Answers one request; `path` is what stands below the base URL, such as `/v1/session`. Never rejects;
   * `Response.error()` means that the connection breaks.
   */
  respond(request: Request, path: string): Promise<Response>
  /**
   * Equal writes of one employee within ten seconds are one (`SAME_INTENT_MS`). A test that puts its data back and does the same again means
   * it: after this, the next write is done whatever was done before it.
   */
  forgetIntents(this: void): void
}

/** @throws RangeError or ValiError when an option is out of its range. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const {
    onError = () => undefined,
    latencyMs,
    errorRate,
    offline,
    scenario,
    requestsPerSecond,
    planned,
    ...domainOptions
  } = options
  const domain = createDomain(domainOptions)
  const faults = new FaultControl(options.seed ?? 1, {
    latencyMs,
    errorRate,
    offline,
    scenario,
    requestsPerSecond,
    planned,
  })
  const api = new Api(domain, faults, onError)
  return {
    domain,
    faults,
    respond: (request, path) => api.respond(request, path),
    forgetIntents: () => api.forgetIntents(),
  }
}
