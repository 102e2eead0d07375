import { reportRefusals } from '@boom-risk/client/moderation'
import { Refusal } from '../refusal.ts'
import { refusedField } from '../refused-field.ts'

/** What is typed about a customer, for others to read: a report, or the reason of a dispute or of a retraction. */
export interface Statement {
  readonly field: 'content' | 'reason'
  readonly text: string
  /** The author says that the rules are wrong. */
  readonly review: boolean
}

/**
 * Whether a text goes to a moderator because the rules refuse it and its author disagrees (`D-18`).
 * @throws Refusal `validation_failed` with each thing that may not stand in it (`X-7`), unless a review was asked for
 */
export function needsReview({ field, text, review }: Statement): boolean {
  const reasons = new Set(reportRefusals(text).map(({ reason }) => reason))
  if (reasons.size === 0 || review) return reasons.size > 0
  throw new Refusal('validation_failed', {
    violations: [...reasons].map((reason) => refusedField(`contains_${reason}`, [field])),
  })
}
