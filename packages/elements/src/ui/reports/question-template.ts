import { html, nothing } from 'lit'
import { heldState, heldTemplate } from '../../base/held.ts'
import { SEND_KEY, sendOnKey } from '../../base/send-key.ts'
import { warningIcon } from '../icons.ts'
import { objectionsTemplate } from './objections-template.ts'
import { actionFailure, type ReportActions, type ReportQuestion } from './report-actions.ts'
import { errorWord, text } from './texts.ts'

/** Asks before a report is retracted or disputed, in the report's own place (`X-6`). */
export function questionTemplate(locale: string, actions: ReportActions) {
  const { question } = actions
  if (!question) return nothing
  const isRetraction = question.action === 'retract'
  const onSubmit = (event: Event) => {
    event.preventDefault()
    const field = reasonIn(event)
    void confirm(field)
  }
  const confirm = async (field: HTMLTextAreaElement | null) => {
    await actions.confirm()
    if (actions.objections.length || actions.isMissing) field?.focus()
  }
  return html`<form class="question" novalidate @submit=${onSubmit}>
    ${isRetraction ? html`<p>${text(locale, 'reportRetractQuestion')}</p>` : nothing}
    ${reasonField(locale, actions, question)}
    ${
      actions.error === undefined
        ? nothing
        : html`<p class="problem" role="alert">
            ${warningIcon}<span
              >${
                actions.isHeld
                  ? text(locale, 'reportWaiting', { why: errorWord(locale, actions.error) })
                  : text(locale, 'reportActionFailed', { why: actionFailure(locale, actions.error) })
              }</span
            >
          </p>`
    }
    ${heldTemplate(locale, actions.outcome)}
    <div class="buttons">
      <button
        type="submit"
        class="button ${isRetraction ? 'danger' : 'primary'}"
        title=${SEND_KEY.title}
        aria-disabled=${heldState(actions.isBusy)}
      >
        ${text(locale, actions.isBusy ? 'reportSending' : isRetraction ? 'reportRetractNow' : 'reportDisputeNow')}
      </button>
      <button type="button" class="button" ?data-question-focus=${isRetraction} @click=${actions.cancel}>
        ${text(locale, actions.isHeld ? 'reportClose' : 'reportCancel')}
      </button>
    </div>
  </form>`
}

function reasonField(locale: string, actions: ReportActions, { action, check }: ReportQuestion) {
  const { reason, objections, isBusy, isHeld } = actions
  const isRetraction = action === 'retract'
  const excess = check.excess(reason)
  const message =
    excess > 0
      ? text(locale, 'reportTooLong', { count: excess })
      : check.isMissing(reason)
        ? text(locale, 'reportDisputeMissing')
        : ''
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) actions.edit(target.value)
  }
  return html`<label for="reason"
      >${text(locale, isRetraction ? 'reportRetractReason' : 'reportDisputeReason')}</label
    >
    <textarea
      id="reason"
      ?data-question-focus=${!isRetraction}
      rows=${isRetraction ? 2 : 3}
      .value=${reason}
      ?readonly=${isHeld}
      aria-disabled=${heldState(isHeld)}
      aria-required=${isRetraction ? nothing : 'true'}
      aria-invalid=${message || objections.length ? 'true' : nothing}
      aria-describedby="reason-problem"
      aria-keyshortcuts=${SEND_KEY.ariaKeyShortcuts}
      @input=${onInput}
      @keydown=${sendOnKey}
    ></textarea>
    <div id="reason-problem" role="alert">
      ${message ? html`<p class="problem">${warningIcon}<span>${message}</span></p>` : nothing}
      ${
        objections.length
          ? objectionsTemplate({
              locale,
              objections,
              isBusy,
              onPassage: ({ start, end }, event) => {
                const field = reasonIn(event)
                field?.focus()
                field?.setSelectionRange(start, end)
              },
              onReview: () => void actions.confirm(true),
            })
          : nothing
      }
    </div>`
}

/** The field in the same form as what was pressed. */
function reasonIn({ currentTarget }: Event): HTMLTextAreaElement | null {
  return currentTarget instanceof Element
    ? (currentTarget.closest('form')?.querySelector<HTMLTextAreaElement>('#reason') ?? null)
    : null
}
