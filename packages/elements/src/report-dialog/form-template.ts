import { formatPhone } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { lockIcon, warningIcon } from './icons.ts'
import type { Objection, Passage } from './refusals.ts'
import { MAX_REPORT_LENGTH } from './refusals.ts'
import type { ReportForm } from './report-form.ts'
import type { ReportSubject } from './subject.ts'
import { failureWord, text } from './texts.ts'

export interface FormView {
  readonly locale: string
  readonly subject: ReportSubject
  readonly form: ReportForm
  /** The permission is known to be missing. */
  readonly isReadOnly: boolean
  /** Own reports wait for a moderator (`X-6`). */
  readonly isModerated: boolean
  readonly isOffline: boolean
  readonly onInput: (event: Event) => void
  readonly onSubmit: (event: Event) => void
  readonly onPassage: (passage: Passage) => void
}

/** The tab **Báo xấu khách hàng** (`S0-16`). */
export function formTemplate(view: FormView) {
  const { locale, form, isReadOnly, onInput, onSubmit } = view
  if (isReadOnly)
    return html`<p class="note" tabindex="-1" data-focus>
      ${lockIcon}<span>${text(locale, 'reportReadOnly')}</span>
    </p>`
  const objections = form.objections
  const problem = problemOf(view)
  const isInvalid = form.isMissing || form.excess > 0 || objections.length > 0
  return html`<form novalidate @submit=${onSubmit}>
    ${strangerNote(view)}
    <label for="content">${text(locale, 'reportContent')}</label>
    <textarea
      id="content"
      data-focus
      rows="5"
      placeholder=${text(locale, 'reportPlaceholder')}
      .value=${form.text}
      ?readonly=${form.isBusy}
      aria-required="true"
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby="length problem hint"
      @input=${onInput}
    ></textarea>
    <p id="length" class="small">
      ${text(locale, 'reportLength', { count: form.text.trim().length, most: MAX_REPORT_LENGTH })}
    </p>
    <div id="problem" role="alert">
      ${problem === '' ? nothing : html`<p class="problem">${warningIcon}<span>${problem}</span></p>`}
      ${objections.length ? objectionList(view, objections) : nothing}
    </div>
    <button type="submit" class="button primary" aria-disabled=${form.isBusy ? 'true' : nothing}>
      ${text(locale, form.isBusy ? 'reportSending' : form.error === undefined ? 'reportSend' : 'reportSendAgain')}
    </button>
    <p id="hint" class="small">${text(locale, 'reportHint')}</p>
    ${view.isModerated ? html`<p class="small">${text(locale, 'reportModerated')}</p>` : nothing}
    ${view.isOffline ? html`<p class="note">${warningIcon}<span>${text(locale, 'reportOffline')}</span></p>` : nothing}
  </form>`
}

function strangerNote({ locale, subject: { customerId, phone } }: FormView) {
  return customerId === null && phone !== null
    ? html`<p class="note">
        <span>${text(locale, 'reportStranger', { phone: formatPhone(phone) })}</span>
      </p>`
    : nothing
}

function problemOf({ locale, form }: FormView): string {
  const { error } = form
  if (form.isMissing) return text(locale, 'reportMissing')
  if (form.excess) return text(locale, 'reportTooLong', { count: form.excess })
  if (error === undefined) return ''
  if (error instanceof Error && 'code' in error && error.code === 'customer_has_no_phone')
    return text(locale, 'reportNoPhone')
  return text(locale, 'reportSendFailed', { why: failureWord(locale, error) })
}

/** Each reason with the words it is about (`X-7`); a passage leads to its place in the text. */
function objectionList({ locale, onPassage }: FormView, objections: readonly Objection[]) {
  return html`<div class="problem">
    ${warningIcon}
    <div>
      <p>${text(locale, 'reportRefused')}</p>
      <ul class="objections">
        ${objections.map(
          ({ label, passage }) =>
            html`<li>
              <strong>${text(locale, label)}</strong>
              ${
                passage
                  ? html`<button
                      type="button"
                      class="passage"
                      title=${text(locale, 'reportShowPassage', { words: passage.words })}
                      @click=${() => onPassage(passage)}
                    >
                      ${passage.before}<mark>${passage.words}</mark>${passage.after}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>
  </div>`
}
