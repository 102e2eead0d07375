import * as v from 'valibot'
import { Random } from '../domain/random.ts'
import { Refusal } from '../domain/refusal.ts'
import { refusedField } from '../domain/refused-field.ts'
import { PlannedFault, type PlannedFaultName } from './planned-faults.ts'
import { type Conditions, isScenario, type ScenarioName, SCENARIOS } from './scenarios.ts'

/** What can be changed while the server runs. */
export interface Faults {
  /** Milliseconds, at most `MAX_LATENCY_MS`. */
  readonly latencyMs: number
  /** 0–1 */
  readonly errorRate: number
  readonly offline: boolean
  readonly scenario: ScenarioName | null
  /** More calls than so many are refused with 429 and `Retry-After`; `null`: there is no limit. */
  readonly requestsPerSecond: number | null
  /** What the next calls of an operation meet, in this order; each is gone once it was met. */
  readonly planned: readonly PlannedFault[]
}

export const MAX_LATENCY_MS = 60_000

/** Body of `PUT /__mock/faults`; what is left out stays as it is. */
export const FaultChange = v.strictObject({
  latencyMs: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_LATENCY_MS))),
  errorRate: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))),
  offline: v.optional(v.boolean()),
  scenario: v.optional(v.nullable(v.picklist(Object.keys(SCENARIOS).filter(isScenario)))),
  requestsPerSecond: v.optional(
    v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000))),
  ),
  planned: v.optional(v.pipe(v.array(PlannedFault), v.maxLength(100))),
})
export type FaultChange = v.InferInput<typeof FaultChange>

/** Where a call fails: before anything was done, or after it was done but before the answer arrived. */
export type Failure = 'before' | 'after' | null

/** Holds the faults of one server, and draws which calls fail. */
export class FaultControl {
  #faults: Faults = {
    latencyMs: 0,
    errorRate: 0,
    offline: false,
    scenario: null,
    requestsPerSecond: null,
    planned: [],
  }
  readonly #random: Random

  constructor(seed: number, faults: FaultChange = {}) {
    this.#random = new Random(seed, 'faults')
    this.change(faults)
  }

  /** What holds now; a change makes a new object. */
  get current(): Faults {
    return this.#faults
  }

  /** @throws ValiError when a value is out of its range. */
  change(change: FaultChange): Faults {
    const given = Object.entries(v.parse(FaultChange, change)).filter(([, value]) => value !== undefined)
    this.#faults = { ...this.#faults, ...Object.fromEntries(given) }
    return this.#faults
  }

  /** What holds for this call: the server's faults, its scenario, and the call's own scenario over both. */
  conditionsOf(request: Request): Conditions {
    const { scenario, latencyMs, errorRate, offline } = this.#faults
    const asked = new URL(request.url).searchParams.get('scenario') ?? request.headers.get('x-mock-scenario')
    if (asked !== null && !isScenario(asked))
      throw new Refusal('validation_failed', { violations: [refusedField('invalid_choice', ['scenario'])] })
    return {
      rateLimited: false,
      tokenExpired: false,
      readOnly: false,
      schemaDrift: false,
      shop: null,
      latencyMs,
      errorRate,
      offline,
      ...(scenario === null ? {} : SCENARIOS[scenario]),
      ...(asked === null ? {} : SCENARIOS[asked]),
    }
  }

  /** What was planned for this call; it is planned no more. */
  takePlanned(operation: string): PlannedFaultName | null {
    const { planned } = this.#faults
    const next = planned.find((plan) => plan.operation === operation)
    if (!next) return null
    const rest = planned.flatMap((plan) =>
      plan !== next ? [plan] : plan.times > 1 ? [{ ...plan, times: plan.times - 1 }] : [],
    )
    this.#faults = { ...this.#faults, planned: rest }
    return next.fault
  }

  /** Half of the failures lose the answer to work that was done, as a failing gateway does. */
  drawFailure({ errorRate }: Conditions): Failure {
    if (!this.#random.chance(errorRate)) return null
    return this.#random.chance(0.5) ? 'before' : 'after'
  }
}
