import type { CacheKey } from '../cache/key.ts'
import type { RiskAssessment } from '../contract/risk.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { CallOptions } from '../transport/request.ts'
import { perCore } from './per-core.ts'
import { readAnyPhone, readPhone } from './read-phone.ts'
import { createRiskBatch } from './risk-batch.ts'

/** How one look-up is made. A signal ends the wait of its caller alone. */
export interface AssessOptions extends CallOptions {
  /** Asks the server even where an answer is held, such as when a person presses retry. */
  readonly fresh?: boolean | undefined
}

/**
 * The risk of phone numbers. A phone may be given in any form that people type (see `parsePhone`); the client's `networks` decide which
 * mobile numbers there are.
 */
export interface RiskResource {
  /**
   * The risk of one phone. All calls of a task go out as one request (`X-4`); equal phones are asked about once, and the answer is
   * kept (`riskFreshMs`, `riskStaleMs`). An abort concerns this caller alone: the request goes on for the others.
   * @throws ValidationError `invalid_phone`, without a request, if it is no phone number
   * @throws ContractError `assessment_missing` if the server left this phone out
   * @throws RiskApiError; the signal's reason on abort
   */
  readonly assess: (phone: string, options?: AssessOptions) => Promise<RiskAssessment>
  /**
   * The answer held, if it still serves; sends nothing. Of a text that takes the whole reader (see `parsePlainPhone`) there is none before
   * `assess` has loaded that.
   */
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

/** {@link RiskResource} over a core, for hosts that bundle only what they call; equal cores get the same one. All who ask of one core share its batches. */
export const riskResource = perCore<RiskResource>((core) => {
  const { cache, options } = core
  const lifetime = { freshMs: options.riskFreshMs ?? 60_000, staleMs: options.riskStaleMs ?? 600_000 }
  const load = createRiskBatch(core)

  return {
    async assess(phone, callOptions) {
      // Calls of one task are one request: what can be read at once waits for nothing.
      const e164 = readPhone(phone, options.networks) ?? (await readAnyPhone(phone, options.networks))
      if (e164 !== null)
        return cache.fetch(riskKey(e164), (signal) => load(e164, signal), { ...lifetime, ...callOptions })
      throw new ValidationError({
        code: 'invalid_phone',
        violations: [{ field: '/phones/0', code: 'invalid_format', message: 'is no phone number' }],
      })
    },
    peek(phone) {
      const e164 = readPhone(phone, options.networks)
      return e164 ? cache.peek(riskKey(e164)) : undefined
    },
    subscribe(phone, listener) {
      const begin = (e164: string | null) => {
        if (e164 === null) return () => {}
        const key = riskKey(e164)
        const end = cache.subscribe(key, (change) =>
          listener(change === 'updated' ? cache.peek(key) : undefined),
        )
        const leave = core.observe()
        return () => {
          end()
          leave()
        }
      }
      const e164 = readPhone(phone, options.networks)
      if (e164 !== undefined) return begin(e164)
      let hasLeft = false
      let end: (() => void) | undefined
      const follow = async () => {
        const read = await readAnyPhone(phone, options.networks)
        if (!hasLeft) end = begin(read)
      }
      // If the reader does not arrive, whoever asks about this phone hears of it.
      follow().catch(() => {})
      return () => {
        hasLeft = true
        end?.()
      }
    },
  }
})

function riskKey(e164: string): CacheKey<RiskAssessment> {
  return [RISK, e164]
}
