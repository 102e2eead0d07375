import type { RiskAssessment } from '@boom-risk/client'
import { shownLevel } from '@boom-risk/client/rules'
import type { RiskChangeDetail, RiskHold } from '../events.ts'
import { levelText } from '../../ui/level/texts.ts'
import { knownAction } from './known-action.ts'

/** What `boom-risk-change` tells of a phone number (E.164) and the answer about it, where there is one. */
export function riskChange(
  phone: string | undefined,
  assessment: RiskAssessment | undefined,
  locale: string,
  hold: RiskHold,
): RiskChangeDetail {
  const shown = assessment && shownLevel(assessment.level, assessment.networkLevel)
  const action = assessment ? knownAction(assessment) : null
  return {
    phone: phone ?? null,
    level: shown?.level ?? null,
    scope: shown?.scope ?? null,
    suggestedAction: action,
    suggestedActionLabel: action && levelText(locale, action),
    assessment: assessment ?? null,
    hold,
  }
}
