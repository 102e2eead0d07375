import { isValidationError } from '../../base/error-kinds.ts'
import type { ReportMessageKey } from '../../i18n/messages.ts'
import type { Judge } from './moderation.ts'

/** Longest text of a report or a dispute, UTF-16 code units after trimming: the contract's. */
export const MAX_REPORT_LENGTH = 1000

/** Characters shown on either side of a passage, down to the last whole word. */
const CONTEXT = 16

/** One reason why a report is not sent (`X-7`), with the passage where it is known. */
export interface Objection {
  readonly label: ReportMessageKey
  readonly passage?: Passage
  /** A rule's verdict, which a moderator may overrule (`D-18`). */
  readonly isReviewable: boolean
}

/** UTF-16 offsets into the text, and what stands there. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly words: string
  readonly after: string
}

const REASONS = {
  phone: 'reportRefusedPhone',
  address: 'reportRefusedAddress',
  link: 'reportRefusedLink',
  insult: 'reportRefusedInsult',
} as const satisfies Record<string, ReportMessageKey>

const VIOLATIONS: Readonly<Record<string, ReportMessageKey>> = {
  contains_phone: REASONS.phone,
  contains_address: REASONS.address,
  contains_link: REASONS.link,
  contains_insult: REASONS.insult,
  invalid_text: 'reportRefusedCharacters',
}

/** What the rules find in a text, before anything is sent; nothing where they could not be loaded. */
export function objectionsTo(text: string, judge: Judge | undefined): Objection[] {
  return (judge?.(text) ?? []).map(({ reason, start, end }) => ({
    label: REASONS[reason],
    passage: passageOf(text, start, end),
    isReviewable: true,
  }))
}

/** What the server found: it may know more than this version of the rules. None where the error is about something else. */
export function objectionsOf(error: unknown): Objection[] {
  if (!isValidationError(error)) return []
  const labels = new Map(
    error.violations.map(({ code }) => [
      VIOLATIONS[code] ?? 'reportRefusedOther',
      code.startsWith('contains_'),
    ]),
  )
  return [...labels].map(([label, isReviewable]) => ({ label, isReviewable }))
}
function passageOf(text: string, start: number, end: number): Passage {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    start,
    end,
    before: from > 0 ? `…${text.slice(from, start).replace(/^\S*/, '')}` : text.slice(from, start),
    words: text.slice(start, end),
    after: to < text.length ? `${text.slice(end, to).replace(/\S*$/, '')}…` : text.slice(end, to),
  }
}
