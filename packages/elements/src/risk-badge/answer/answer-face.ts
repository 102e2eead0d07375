import type { RiskAssessment, RiskLevel } from '@boom-risk/client'
import { formatPhone, shownLevel, type BoomLevel, type PhoneParse } from '@boom-risk/client/rules'
import { formatRate } from '../../i18n/format.ts'
import { riskAnswerMessages } from '../../i18n/texts/risk-answer.ts'
import { levelText } from '../../ui/level/texts.ts'
import { translator } from '../../i18n/translate.ts'
import type { BadgeFace } from '../face.ts'
import { LEVEL_OUTLINES } from '../../ui/level/level-outlines.ts'

export const answerText = translator(riskAnswerMessages)

/** One line that says both the level and whose it is (`D-11`). */
const NETWORK_WORDS: Partial<Record<RiskLevel, keyof typeof riskAnswerMessages>> = {
  low: 'networkLow',
  medium: 'networkMedium',
  high: 'networkHigh',
} as const satisfies Record<BoomLevel, keyof typeof riskAnswerMessages>

/** How a badge looks with an answer. */
export function answerFace(locale: string, parse: PhoneParse, assessment: RiskAssessment): BadgeFace {
  const { reports } = assessment
  const { level, scope } = shownLevel(assessment.level, assessment.networkLevel)
  const state = level === 'none' && reports.total ? 'reported' : level
  const title = levelText(locale, state, { count: reports.total })
  const networkWords = NETWORK_WORDS[level]
  const ofNetwork = scope === 'network'
  const note = phoneNote(locale, parse)
  const detail = note ?? figures(locale, assessment[scope])
  const isTitled = note !== undefined && networkWords !== undefined
  const short = ofNetwork && networkWords ? answerText(locale, networkWords) : title
  return {
    state,
    // The number that was read has the line to itself.
    title: isTitled ? short : title,
    outline: LEVEL_OUTLINES[state],
    detail: ofNetwork && !isTitled ? `${levelText(locale, 'network')} · ${detail}` : detail,
    short:
      note && parse.status === 'valid'
        ? compactNote(
            locale,
            formatPhone(parse).replaceAll(' ', '\u00A0'),
            ofNetwork ? short : null,
            state,
            reports.total,
          )
        : short,
  }
}

const READ_WORDS = {
  none: 'readNone',
  reported: 'readReported',
  low: 'readLow',
  medium: 'readMedium',
  high: 'readHigh',
  unknown: 'readUnknown',
} as const

/** One line that has the number that was read and the level; whose that is counts more than the room. */
function compactNote(
  locale: string,
  phone: string,
  network: string | null,
  state: keyof typeof READ_WORDS,
  count: number,
): string {
  return network ? `${network} · ${phone}` : answerText(locale, READ_WORDS[state], { phone, count })
}

function figures(locale: string, counts: RiskAssessment['shop']): string {
  return counts.shipped || counts.returned ? formatRate(locale, counts) : answerText(locale, 'nothingShipped')
}

/** The number that was read, where it was not plainly typed, counts more than figures that the popover has as well (`D-17`, `X-12`). */
export function phoneNote(locale: string, parse: PhoneParse): string | undefined {
  if (parse.status !== 'valid') return undefined
  const { convertedFrom, multiple, inferred } = parse
  if (!convertedFrom && !multiple && !inferred) return undefined
  const one = convertedFrom ? 'converted' : 'read'
  const first = convertedFrom ? 'multipleConverted' : 'multiple'
  return answerText(locale, multiple ? first : one, { phone: formatPhone(parse) })
}
