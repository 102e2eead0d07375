import { createCore } from './core/core.ts'
import type { RiskClientOptions } from './core/options.ts'
import { riskResource, type RiskResource } from './resources/risk.ts'
import { sessionResource, type SessionResource } from './resources/session.ts'

/** The risk API, by noun. */
export interface RiskClient {
  readonly risk: RiskResource
  readonly session: SessionResource
  /** Forgets the token and every answer: for a sign-out, or when another shop or employee takes over. */
  readonly reset: () => void
}

/**
 * A client for one shop and one employee; sends nothing until it is asked something.
 * @throws TypeError if `baseUrl` or `getToken` is not usable, saying what would be.
 */
export function createRiskClient(options: RiskClientOptions): RiskClient {
  const core = createCore(options)
  return {
    risk: riskResource(core),
    session: sessionResource(core),
    reset: core.reset,
  }
}
