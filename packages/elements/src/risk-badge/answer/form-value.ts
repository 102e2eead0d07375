import type { RiskAssessment, RiskLevel } from '@boom-risk/client'
import { BOOM_LEVELS, shownLevel } from '@boom-risk/client/rules'

const ORDER: readonly RiskLevel[] = BOOM_LEVELS

/**
 * Whether the level shown calls for acknowledgement. One that is not known never does, so that a failing API holds
 * nobody's order (`X-2`).
 */
export function callsForAcknowledgement(
  { level, networkLevel }: RiskAssessment,
  blockOn: RiskLevel | undefined,
): boolean {
  const from = ORDER.findIndex((each) => each === blockOn)
  return from >= 0 && ORDER.indexOf(shownLevel(level, networkLevel).level) >= from
}

/** What a form submits: the level shown under the name, and beside it which answer that is and whether its warning was seen. */
export function formValue(name: string, assessment: RiskAssessment, acknowledged: boolean): FormData {
  const data = new FormData()
  data.set(name, shownLevel(assessment.level, assessment.networkLevel).level)
  data.set(`${name}.assessment-id`, assessment.id)
  if (acknowledged) data.set(`${name}.acknowledged`, 'true')
  return data
}
