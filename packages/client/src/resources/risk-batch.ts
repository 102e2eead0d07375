import { assessRisk, MAX_PHONES_PER_REQUEST, type RiskAssessment } from '../contract/risk.ts'
import type { RiskCore } from '../core/core.ts'
import { ContractError } from '../errors/contract-error.ts'

interface Waiting {
  readonly phone: string
  readonly signal: AbortSignal
  readonly resolve: (assessment: RiskAssessment) => void
  readonly reject: (reason: unknown) => void
}

/** Looks one phone (E.164) up, together with all others asked for in the same task. */
export type AssessOne = (phone: string, signal: AbortSignal) => Promise<RiskAssessment>

/**
 * Joins look-ups into requests (`X-4`). The border is a task and not a microtask, so that a thousand elements that a page mounts in one
 * go, each with microtasks of its own, still make one request.
 */
export function createRiskBatch(core: RiskCore): AssessOne {
  let queue: Waiting[] = []

  function flush(): void {
    const wanted = queue.filter((one) => !one.signal.aborted)
    queue = []
    for (let i = 0; i < wanted.length; i += MAX_PHONES_PER_REQUEST) {
      void send(wanted.slice(i, i + MAX_PHONES_PER_REQUEST))
    }
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    const controller = new AbortController()
    let left = batch.length
    for (const { signal } of batch) {
      signal.addEventListener('abort', () => {
        if (!--left) controller.abort(signal.reason)
      })
    }
    try {
      const { assessments } = await core.call(assessRisk, {
        body: { phones: batch.map((one) => one.phone) },
        signal: controller.signal,
      })
      const byPhone = new Map(assessments.map((assessment) => [assessment.phone, assessment]))
      for (const { phone, resolve, reject } of batch) {
        const assessment = byPhone.get(phone)
        if (assessment) resolve(assessment)
        else reject(new ContractError({ code: 'assessment_missing', status: 200 }))
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return (phone, signal) =>
    new Promise((resolve, reject) => {
      if (!queue.length) core.clock.after(0, flush)
      queue.push({ phone, signal, resolve, reject })
    })
}
