import type { RiskAssessment, RiskLevel, SuggestedAction } from '@boom-risk/client'
import type { BoomErrorDetail } from '../ui/events.ts'

/**
 * What `block-on` does to the form (`X-3`): `held` until the warning is acknowledged; `lifted` where the warning is due and nobody could see
 * it, as in a part of the page that is not displayed: the form is not held then, and whoever hides the badge decides.
 */
export type RiskHold = 'none' | 'held' | 'acknowledged' | 'lifted'

/** `boom-risk-change`: what is known of the phone number changed, or there is none to know of any more. */
export interface RiskChangeDetail {
  /** In E.164; `null` without a valid number. Never to be logged or put into an address (`X-10`). */
  phone: string | null
  /** The level that the badge shows; `null` while nothing is known: no number, not answered yet, could not be checked. */
  level: RiskLevel | null
  /** Whose counts the level is from (`D-11`). */
  scope: 'shop' | 'network' | null
  /** What the shop is advised to do (`X-3`); `null` where this version does not know the level or the action (`D-19`). */
  suggestedAction: SuggestedAction | null
  /** The same in the badge's language: **giao thường**, **gọi xác nhận**, **yêu cầu cọc**. */
  suggestedActionLabel: string | null
  assessment: RiskAssessment | null
  /** What becomes of the form; told again when it is lifted, or not any more. */
  hold: RiskHold
}

/** `boom-reports-open`, `boom-report-open`: the person wants to read the bad reports, or to make one. */
export interface RiskReportDetail {
  /** In E.164. */
  phone: string
  customerId: string | null
  assessment: RiskAssessment
}

/**
 * `boom-phone-clean`, from the host's own field with `data-boom-clean`: the words around a number are about to go, for the field was left. Cancel it, and
 * the text stays.
 */
export interface PhoneCleanDetail {
  /** As it was typed. */
  readonly typed: string
  /** In E.164. */
  readonly phone: string
  /** Puts back what was typed, unless something else stands there by now. */
  readonly undo: () => void
}

/** The events of `<risk-badge>`; all bubble and leave shadow roots. `boom-phone-clean` is not among them: the host's own field fires it. */
export interface RiskBadgeEventMap {
  'boom-risk-change': CustomEvent<RiskChangeDetail>
  'boom-reports-open': CustomEvent<RiskReportDetail>
  'boom-report-open': CustomEvent<RiskReportDetail>
  'boom-error': CustomEvent<BoomErrorDetail>
}

declare global {
  interface GlobalEventHandlersEventMap extends RiskBadgeEventMap {
    'boom-phone-clean': CustomEvent<PhoneCleanDetail>
  }
}
