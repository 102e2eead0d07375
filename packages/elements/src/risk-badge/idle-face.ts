import { formatPhone, type PhoneParse } from '@boom-risk/client/rules'
import { riskBadgeMessages } from '../i18n/texts/risk-badge.ts'
import type { Catalog } from '../i18n/message.ts'
import { translator } from '../i18n/translate.ts'
import type { BadgeFace, BadgeState } from './face.ts'
import { CROSS, QUESTION, RING } from '../ui/level/outlines.ts'

const text = translator(riskBadgeMessages)
let reasonText = translator<Catalog>(riskBadgeMessages)

/** From now on what the whole reader refuses is said as well. */
export function addReasons(reasons: Catalog): void {
  reasonText = translator<Catalog>({ ...riskBadgeMessages, ...reasons })
}

/**
 * How a badge looks without an answer: nothing to ask, nobody to ask, not answered yet, or failed for some cause.
 *
 * @param parse `null` while the text is not read yet
 */
export function idleFace(
  locale: string,
  parse: PhoneParse | null,
  trouble: 'unconfigured' | 'error' | false,
  cause?: string,
): BadgeFace {
  const state = trouble || (!parse || parse.status === 'valid' ? 'loading' : parse.status)
  const detail = idleDetail(locale, parse, state)
  const title = text(locale, state)
  return {
    state,
    title,
    outline: trouble ? QUESTION : state === 'invalid' ? CROSS : RING,
    detail: cause ? `${cause} · ${detail}` : detail,
    short: state === 'invalid' || state === 'incomplete' ? detail : title,
  }
}

function idleDetail(locale: string, parse: PhoneParse | null, state: BadgeState): string {
  if (state === 'unconfigured' || state === 'empty') return text(locale, `${state}Note`)
  if (state === 'error') return text(locale, 'retry')
  if (parse?.status === 'valid') return formatPhone(parse)
  if (!parse || parse.status === 'empty') return ''
  const { digits, expected } = parse
  const reason = parse.status === 'invalid' ? parse.reason : 'too_short'
  return reasonText(locale, reason.startsWith('too') ? 'digits' : reason, { digits, expected })
}
