import type { Session } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { readyReasonsMessages } from '../../i18n/texts/ready-reasons.ts'
import { translator } from '../../i18n/translate.ts'
import { heldState } from '../../base/held.ts'
import { hasReason, withReason } from './reason-text.ts'
import { sendOnKey } from '../../base/send-key.ts'

const text = translator(readyReasonsMessages)

const BUILT_IN = {
  report: ['readyReportRefused', 'readyReportNoAnswer', 'readyReportPutOff', 'readyReportAway'],
  cancel: [
    'readyCancelMind',
    'readyCancelUnreachable',
    'readyCancelStock',
    'readyCancelTwice',
    'readyCancelNoDeposit',
  ],
} as const satisfies Record<string, readonly (keyof typeof readyReasonsMessages)[]>

/** More would take longer to look through than to type. */
const MOST = 6

export interface ReadyReasons {
  readonly locale: string
  readonly purpose: keyof typeof BUILT_IN
  /** Of whoever is asked, with the shop's own reasons; they come first. */
  readonly session: Session | undefined
  /** What is typed so far. */
  readonly typed: string
  readonly isHeld: boolean
  readonly onChoose: (text: string) => void
}

/** Reasons to choose beside the field that they go into: a press adds one to what is typed, another takes it away. */
export function readyReasonsTemplate({ locale, purpose, session, typed, isHeld, onChoose }: ReadyReasons) {
  const own = session?.settings.readyReasons?.[purpose] ?? []
  const reasons = [...own, ...BUILT_IN[purpose].map((key) => text(locale, key))]
  const shown = [...new Set(reasons.map((reason) => reason.trim()))].filter(Boolean).slice(0, MOST)
  return html`<div
    class="reasons"
    role="group"
    aria-label=${text(locale, 'readyReasons')}
    @keydown=${sendOnKey}
  >
    ${shown.map(
      (reason) =>
        html`<button
          type="button"
          class="reason"
          aria-pressed=${hasReason(typed, reason) ? 'true' : 'false'}
          aria-disabled=${heldState(isHeld)}
          @click=${isHeld ? nothing : () => onChoose(withReason(typed, reason))}
        >
          ${reason}
        </button>`,
    )}
  </div>`
}
