import * as v from './valibot.ts'
import type { Operation } from './operation.ts'
import { RISK_LEVELS } from '../risk-levels.ts'
import { Count, Id, openEnum, Percent, PhoneE164, Timestamp } from './primitives.ts'

/** At most this many phones in one request (`X-4`). */
export const MAX_PHONES_PER_REQUEST = 100

export { RISK_LEVELS }

/** Reputation class by return rate (`S0-1`, `S0-6`); `none` is below the list's threshold (`S0-2`, `D-6`). */
export const RiskLevel = openEnum(RISK_LEVELS)
export type RiskLevel = v.InferOutput<typeof RiskLevel>

/** What the shop is advised to do with the order (`X-3`): ship, confirm by phone, ask for a deposit. */
export const SuggestedAction = openEnum(['ship', 'call', 'deposit'])
export type SuggestedAction = v.InferOutput<typeof SuggestedAction>

/** Returned beside shipped orders (`S0-3`, `D-2`), of one shop or of all. */
export const ReturnFigures = v.object({
  /** Orders handed to a carrier, in transit included (`D-2`). */
  shipped: Count,
  /** Orders whose return has been completed (`D-13`). */
  returned: Count,
  /** Percent of shipped orders, floored to one decimal (`D-3`); `null` when nothing was shipped (`D-4`). */
  returnRate: v.nullable(Percent),
  /** Set when more came back than went out: the rate is clamped to 100 (`D-4`). */
  dataIssue: v.nullable(openEnum(['returned_exceeds_shipped'])),
})
export type ReturnFigures = v.InferOutput<typeof ReturnFigures>

/** The same figures over all shops of the network (`D-11`). */
export const NetworkFigures = v.object({
  ...ReturnFigures.entries,
  /** Shops of the network that shipped to this phone. */
  shops: Count,
})
export type NetworkFigures = v.InferOutput<typeof NetworkFigures>

/** Levels, counts and reports of one person: what a badge and a row of the table show. */
export const RiskProfile = v.object({
  /** From this shop's counts (`D-11`). */
  level: RiskLevel,
  /** The same rule over all shops' counts (`D-11`). */
  networkLevel: RiskLevel,
  shop: ReturnFigures,
  network: NetworkFigures,
  /** Bad reports of all shops (`S0-17`, `D-11`); they never change a level (`D-15`). */
  reports: v.object({
    total: Count,
    /** Of `total`, those under dispute (`X-6`). */
    disputed: Count,
  }),
  suggestedAction: SuggestedAction,
  /** When the counts were last computed. */
  computedAt: Timestamp,
})
export type RiskProfile = v.InferOutput<typeof RiskProfile>

/** What is known of one phone number. */
export const RiskAssessment = v.object({
  /** Names this answer; a form submits it beside the level. */
  id: Id,
  /** The phone that was asked about, as it was asked. */
  phone: PhoneE164,
  /** The shop's own customer with this phone, if there is one; `null` to who sees masked numbers and may reveal none (`D-20`). */
  customerId: v.nullable(Id),
  ...RiskProfile.entries,
})
export type RiskAssessment = v.InferOutput<typeof RiskAssessment>

/** `POST /v1/risk-assessments` */
export const RiskAssessmentsRequest = v.strictObject({
  phones: v.pipe(v.array(PhoneE164), v.minLength(1), v.maxLength(MAX_PHONES_PER_REQUEST)),
})
export type RiskAssessmentsRequest = v.InferOutput<typeof RiskAssessmentsRequest>

/** One assessment for each phone, in the order of the request. */
export const RiskAssessmentsResponse = v.object({
  assessments: v.array(RiskAssessment),
})
export type RiskAssessmentsResponse = v.InferOutput<typeof RiskAssessmentsResponse>

/**
 * The risk of 1–100 phone numbers. `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may
 * within an hour (`D-20`).
 */
export const assessRisk = {
  id: 'assessRisk',
  method: 'POST',
  path: '/v1/risk-assessments',
  permission: 'customers.read',
  request: RiskAssessmentsRequest,
  response: RiskAssessmentsResponse,
  status: 200,
  idempotent: true,
  problems: ['lookup_limit_reached'],
} as const satisfies Operation
