import type { StagedShop } from '../domain/staged-shops.ts'

/** How the server misbehaves while a call is answered. */
export interface Conditions {
  /** Milliseconds that each answer waits. */
  readonly latencyMs: number
  /** Share of the calls that fail with a 5xx, 0–1. */
  readonly errorRate: number
  /** The connection breaks without an answer. */
  readonly offline: boolean
  readonly rateLimited: boolean
  readonly tokenExpired: boolean
  /** Nobody may write, whatever the token says. */
  readonly readOnly: boolean
  /** Answers hold fields and values of a version yet to come. */
  readonly schemaDrift: boolean
  /** The employee works in another shop; `null`: in the token's. */
  readonly shop: StagedShop | null
}

/** Named conditions, for all calls (`PUT /__mock/faults`) or for one (`?scenario=`, `X-Mock-Scenario`). */
export const SCENARIOS = {
  slow: { latencyMs: 4000 },
  flaky: { errorRate: 0.4 },
  offline: { offline: true },
  'rate-limited': { rateLimited: true },
  'expired-token': { tokenExpired: true },
  'read-only': { readOnly: true },
  'schema-drift': { schemaDrift: true },
  'empty-shop': { shop: 'empty' },
  'huge-shop': { shop: 'huge' },
} as const satisfies Readonly<Record<string, Partial<Conditions>>>

/** A named condition: a key of {@link SCENARIOS}. */
export type ScenarioName = keyof typeof SCENARIOS

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name)
}
