import type { CacheKey } from '../cache/key.ts'
import type { RiskAssessment } from '../contract/risk.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { parsePhone } from '../rules/phone.ts'
import type { CallOptions } from '../transport/request.ts'
import { perCore } from './per-core.ts'
import { createRiskBatch } from './risk-batch.ts'

export interface AssessOptions extends CallOptions {
  /** Asks the server even where an answer is held, such as when a person presses retry. */
  readonly fresh?: boolean | undefined
}

/** The risk of phone numbers. A phone may be given in any form that people type (see `parsePhone`). */
export interface RiskResource {
  /**
   * The risk of one phone. All calls of a task go out as one request (`X-4`); equal phones are asked about once, and the answer is
   * kept (`riskFreshMs`, `riskStaleMs`). An abort concerns this caller alone: the request goes on for the others.
   * @throws ValidationError `invalid_phone`, without a request, if it is no phone number
   * @throws ContractError `assessment_missing` if the server left this phone out
   * @throws RiskApiError; the signal's reason on abort
   */
  readonly assess: (phone: string, options?: AssessOptions) => Promise<RiskAssessment>
  /** The answer held, if it still serves; sends nothing. */
  readonly peek: (phone: string) => RiskAssessment | undefined
  /**
   * Tells when the answer for a phone changes, with the new one, or with `undefined` when the old one no longer holds and should be
   * asked for again. Returns what ends it. Of what is no phone number, it never tells anything.
   */
  readonly subscribe: (
    phone: string,
    listener: (assessment: RiskAssessment | undefined) => void,
  ) => () => void
}

/** Below it lie the assessments of all phones, by E.164. */
const RISK = 'risk'

export const riskResource = perCore<RiskResource>((core) => {
  const { cache, options } = core
  const lifetime = { freshMs: options.riskFreshMs ?? 60_000, staleMs: options.riskStaleMs ?? 600_000 }
  const load = createRiskBatch(core)

  return {
    async assess(phone, options) {
      const e164 = normalised(phone)
      if (e164 !== undefined)
        return cache.fetch(riskKey(e164), (signal) => load(e164, signal), { ...lifetime, ...options })
      throw new ValidationError({
        code: 'invalid_phone',
        violations: [{ field: '/phones/0', code: 'invalid_format', message: 'is no phone number' }],
      })
    },
    peek(phone) {
      const e164 = normalised(phone)
      return e164 === undefined ? undefined : cache.peek(riskKey(e164))
    },
    subscribe(phone, listener) {
      const e164 = normalised(phone)
      if (e164 === undefined) return () => {}
      const key = riskKey(e164)
      const end = cache.subscribe(key, (change) =>
        listener(change === 'updated' ? cache.peek(key) : undefined),
      )
      const leave = core.observe()
      return () => {
        end()
        leave()
      }
    },
  }
})

function riskKey(e164: string): CacheKey<RiskAssessment> {
  return [RISK, e164]
}

/** E.164, so that equal phones have equal keys however they were typed. */
function normalised(phone: string): string | undefined {
  const parsed = parsePhone(phone)
  return parsed.status === 'valid' ? parsed.e164 : undefined
}
