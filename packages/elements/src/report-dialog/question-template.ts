import { html, nothing } from 'lit'
import { warningIcon } from './icons.ts'
import { MAX_REPORT_LENGTH } from './refusals.ts'
import { actionFailure, type ReportActions } from './report-actions.ts'
import { text } from './texts.ts'

/** Asks before a report is retracted or disputed, in the report's own place (`X-6`). */
export function questionTemplate(locale: string, reportId: string, actions: ReportActions) {
  const { question } = actions
  if (!question) return nothing
  const isRetraction = question.action === 'retract'
  const onSubmit = (event: Event) => {
    event.preventDefault()
    void actions.confirm()
  }
  return html`<form class="question" novalidate @submit=${onSubmit}>
    ${
      isRetraction
        ? html`<p>${text(locale, 'reportRetractQuestion')}</p>`
        : reasonField(locale, reportId, actions, question.isChecked)
    }
    ${
      question.error === undefined
        ? nothing
        : html`<p class="problem" role="alert">
            ${warningIcon}<span
              >${text(locale, 'reportActionFailed', { why: actionFailure(locale, question.error) })}</span
            >
          </p>`
    }
    <div class="buttons">
      <button
        type="submit"
        class="button ${isRetraction ? 'danger' : 'primary'}"
        aria-disabled=${question.isBusy ? 'true' : nothing}
      >
        ${text(locale, question.isBusy ? 'reportSending' : isRetraction ? 'reportRetractNow' : 'reportDisputeNow')}
      </button>
      <button type="button" class="button" data-question-focus @click=${actions.cancel}>
        ${text(locale, 'reportCancel')}
      </button>
    </div>
  </form>`
}

function reasonField(locale: string, reportId: string, actions: ReportActions, isChecked: boolean) {
  const reason = actions.reasonOf(reportId)
  const excess = reason.trim().length - MAX_REPORT_LENGTH
  const message =
    excess > 0
      ? text(locale, 'reportTooLong', { count: excess })
      : isChecked && reason.trim() === ''
        ? text(locale, 'reportDisputeMissing')
        : ''
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) actions.edit(reportId, target.value)
  }
  return html`<label for="reason">${text(locale, 'reportDisputeReason')}</label>
    <textarea
      id="reason"
      data-question-focus
      rows="3"
      .value=${reason}
      aria-required="true"
      aria-invalid=${message ? 'true' : nothing}
      aria-describedby="reason-problem"
      @input=${onInput}
    ></textarea>
    <p id="reason-problem" class="problem" role="alert" ?hidden=${!message}>
      ${warningIcon}<span>${message}</span>
    </p>`
}
