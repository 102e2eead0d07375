import { formatPhone } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import type { Session } from '@boom-risk/client/contract'
import { heldState, heldTemplate } from '../base/held.ts'
import { readyReasonsTemplate } from '../ui/reasons/ready-reasons.ts'
import { SEND_KEY, sendOnKey } from '../base/send-key.ts'
import { lockIcon, warningIcon } from '../ui/icons.ts'
import { objectionsTemplate } from '../ui/reports/objections-template.ts'
import type { Passage } from '../ui/reports/refusals.ts'
import { MAX_REPORT_LENGTH } from '../ui/reports/refusals.ts'
import type { ReportForm } from './report-form.ts'
import type { ReportSubject } from '../ui/reports/subject.ts'
import { errorWord, sendFailure, text } from '../ui/reports/texts.ts'

export interface FormView {
  readonly locale: string
  readonly subject: ReportSubject
  readonly form: ReportForm
  /** The permission is known to be missing. */
  readonly isReadOnly: boolean
  /** Own reports wait for a moderator (`X-6`). */
  readonly isModerated: boolean
  readonly isOffline: boolean
  /** With the shop's own reasons, once it is known. */
  readonly session: Session | undefined
  readonly onText: (text: string) => void
  readonly onSubmit: (event: Event) => void
  readonly onPassage: (passage: Passage) => void
  readonly onReview: () => void
}

/** The tab **Báo xấu khách hàng** (`S0-16`). */
export function formTemplate(view: FormView) {
  const { locale, form, isReadOnly, session, onText, onSubmit } = view
  if (isReadOnly)
    return html`<p class="note" tabindex="-1" data-focus>
      ${lockIcon}<span>${text(locale, 'reportReadOnly')}</span>
    </p>`
  if (isStranger(view.subject)) return strangerNote(view)
  const objections = form.objections
  const problem = problemOf(view)
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) onText(target.value)
  }
  const isInvalid = form.isMissing || form.excess > 0 || objections.length > 0
  return html`<form novalidate @submit=${onSubmit}>
    <label for="content">${text(locale, 'reportContent')}</label>
    <textarea
      id="content"
      data-focus
      rows="5"
      placeholder=${text(locale, 'reportPlaceholder')}
      .value=${form.text}
      ?readonly=${form.isHeld}
      aria-disabled=${heldState(form.isHeld)}
      aria-required="true"
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby="length problem hint"
      aria-keyshortcuts=${SEND_KEY.ariaKeyShortcuts}
      @input=${hear}
      @keydown=${sendOnKey}
    ></textarea>
    ${readyReasonsTemplate({ locale, purpose: 'report', session, typed: form.text, isHeld: form.isHeld, onChoose: onText })}
    <p id="length" class="small">
      ${text(locale, 'reportLength', { count: form.text.trim().length, most: MAX_REPORT_LENGTH })}
    </p>
    <div id="problem" role="alert">
      ${problem === '' ? nothing : html`<p class="problem">${warningIcon}<span>${problem}</span></p>`}
      ${heldTemplate(locale, form.outcome)}
      ${objections.length ? objectionsTemplate({ ...view, objections, isBusy: form.isBusy }) : nothing}
    </div>
    <button
      type="submit"
      class="button primary"
      title=${SEND_KEY.title}
      aria-disabled=${heldState(form.isBusy)}
    >
      ${text(locale, form.isBusy ? 'reportSending' : form.error === undefined ? 'reportSend' : 'reportSendAgain')}
    </button>
    <p id="hint" class="small">${text(locale, 'reportHint')}</p>
    ${view.isModerated ? html`<p class="small">${text(locale, 'reportModerated')}</p>` : nothing}
    ${view.isOffline ? html`<p class="note">${warningIcon}<span>${text(locale, 'reportOffline')}</span></p>` : nothing}
  </form>`
}

/** Somebody whom the shop has no customer for, and so no order of. */
function isStranger({ customerId, phone }: ReportSubject): boolean {
  return customerId === null && phone !== null
}

/** Only a shop with an order of a customer may report one (`D-18`). */
function strangerNote({ locale, subject: { phone } }: FormView) {
  return html`<p class="note" tabindex="-1" data-focus>
    ${lockIcon}<span>${text(locale, 'reportStranger', { phone: formatPhone(phone ?? '') })}</span>
  </p>`
}

function problemOf({ locale, form }: FormView): string {
  const { error } = form
  if (form.isMissing) return text(locale, 'reportMissing')
  if (form.excess) return text(locale, 'reportTooLong', { count: form.excess })
  if (error === undefined) return ''
  return form.isHeld
    ? text(locale, 'reportWaiting', { why: errorWord(locale, error) })
    : sendFailure(locale, error)
}
