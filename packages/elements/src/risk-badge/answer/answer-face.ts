import type { RiskAssessment, RiskLevel } from '@boom-risk/client'
import { formatPhone, shownLevel, type PhoneParse } from '@boom-risk/client/rules'
import { formatRate } from '../../i18n/format.ts'
import { riskAnswerMessages } from '../../i18n/risk-answer.ts'
import { riskLevelMessages } from '../../i18n/risk-levels.ts'
import { translator } from '../../i18n/translate.ts'
import type { BadgeFace } from '../face.ts'
import { LEVEL_OUTLINES } from './level-outlines.ts'

export const answerText = translator(riskAnswerMessages)
export const levelText = translator(riskLevelMessages)

/** One line that says both the level and whose it is (`D-11`). */
const NETWORK_WORDS: Partial<Record<RiskLevel, keyof typeof riskAnswerMessages>> = {
  low: 'networkLow',
  medium: 'networkMedium',
  high: 'networkHigh',
}

/** How a badge looks with an answer. */
export function answerFace(locale: string, parse: PhoneParse, assessment: RiskAssessment): BadgeFace {
  const { reports } = assessment
  const { level, scope } = shownLevel(assessment.level, assessment.networkLevel)
  const state = level === 'none' && reports.total ? 'reported' : level
  const title = levelText(locale, state, { count: reports.total })
  const networkWords = NETWORK_WORDS[level]
  const ofNetwork = scope === 'network'
  const note = phoneNote(locale, parse) ?? figures(locale, assessment[scope])
  return {
    state,
    title,
    outline: LEVEL_OUTLINES[state],
    detail: ofNetwork ? `${levelText(locale, 'network')} · ${note}` : note,
    short: ofNetwork && networkWords ? answerText(locale, networkWords) : title,
  }
}

function figures(locale: string, counts: RiskAssessment['shop']): string {
  return counts.shipped || counts.returned ? formatRate(locale, counts) : answerText(locale, 'nothingShipped')
}

/** What was made of the number counts more than figures that the popover has as well (`X-12`). */
function phoneNote(locale: string, parse: PhoneParse): string | undefined {
  if (parse.status !== 'valid' || !(parse.convertedFrom || parse.multiple)) return undefined
  return answerText(locale, parse.convertedFrom ? 'converted' : 'multiple', { phone: formatPhone(parse) })
}
