import type { RiskAssessment, SuggestedAction } from '@boom-risk/client'
import { shownLevel } from '@boom-risk/client/rules'

/** What the shop is advised to do, where this version knows both the level shown and the action (`D-19`); else nothing. */
export function knownAction({
  level,
  networkLevel,
  suggestedAction,
}: RiskAssessment): Exclude<SuggestedAction, 'unknown'> | null {
  return suggestedAction === 'unknown' || shownLevel(level, networkLevel).level === 'unknown'
    ? null
    : suggestedAction
}
