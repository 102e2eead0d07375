import type { Order, Session } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import type { Draft } from '../../base/draft.ts'
import { heldState, heldTemplate } from '../../base/held.ts'
import { readyReasonsTemplate } from '../../ui/reasons/ready-reasons.ts'
import { SEND_KEY, sendOnKey } from '../../base/send-key.ts'
import { formatDong } from '../../i18n/format.ts'
import { closeIcon } from '../../ui/icons.ts'
import { text } from '../texts.ts'
import { ACTION_LABELS, type OrderAction } from './action-rules.ts'
import { paidText } from './paid-text.ts'
import { failureWord } from './reason-words.ts'
import { shipRiskTemplate, type ShipRisk } from './ship-risk.ts'
import { formText } from '../forms/texts.ts'
import { orderText } from '../../ui/orders/texts.ts'

/** An action that waits for its confirmation, or for its outcome. */
export interface OrderQuestion {
  readonly order: Order
  readonly action: OrderAction
  /** The reason, of a cancellation; and what became of the action so far. */
  readonly draft: Draft<string>
  readonly isChecked: boolean
}

export interface QuestionView {
  readonly locale: string
  readonly question: OrderQuestion | undefined
  /** What is at stake when the order ships, if anything. */
  readonly shipRisk: ShipRisk | undefined
  readonly onCall: (event: Event, e164: string) => void
  readonly onDeposit: (order: Order) => void
  /** With the shop's own reasons, once it is known. */
  readonly session: Session | undefined
  readonly onReason: (reason: string) => void
  readonly onSubmit: (event: Event) => void
  readonly onClose: () => void
}

const TITLES = {
  ship: 'orderShipTitle',
  confirmation: 'orderConfirmTitle',
  cancel: 'orderCancelTitle',
  paymentLink: 'orderLinkTitle',
} as const

/** Longest reason, as the contract has it. */
const MAX_REASON = 500

/** Asks before an action, naming both it and the order (`S1-9`). Rendered even without a question: it is a dialog. */
export function questionTemplate(view: QuestionView) {
  const { question, onClose } = view
  return html`<dialog
    id="order-question"
    aria-labelledby="order-question-title"
    aria-describedby="order-question-stake order-question-text"
    @close=${onClose}
  >
    ${question ? questionForm(question, view) : nothing}
  </dialog>`
}

function questionForm(question: OrderQuestion, view: QuestionView) {
  const { locale, onSubmit, onClose } = view
  const { order, action, draft } = question
  // What was sent is sent: nothing is advised instead.
  const risk = action === 'ship' && !draft.isHeld ? view.shipRisk : undefined
  const { status, isHeld } = draft
  const isBusy = status === 'saving'
  const isCancel = action === 'cancel'
  return html`<form class="form" novalidate @submit=${onSubmit}>
    <div class="dialog-head">
      <h2 id="order-question-title">${formText(locale, TITLES[action], { code: order.code })}</h2>
      <button type="button" class="icon-button" aria-label=${text(locale, 'panelClose')} @click=${onClose}>
        ${closeIcon}
      </button>
    </div>
    ${
      risk
        ? shipRiskTemplate(risk, { locale, onCall: view.onCall, onDeposit: () => view.onDeposit(order) })
        : nothing
    }
    <p class="muted" id="order-question-text">${explanation(locale, question)}</p>
    ${action === 'ship' ? paidTemplate(locale, order) : nothing}
    ${isCancel ? reasonField(question, view) : nothing} ${outcome(locale, question)}
    <div class="form-foot">
      <button
        type="submit"
        class="button ${isCancel ? 'danger' : 'primary'}"
        ?autofocus=${!isCancel && !risk}
        aria-disabled=${heldState(isBusy)}
      >
        ${isBusy ? text(locale, 'panelSaving') : isHeld ? text(locale, 'panelTryNow') : orderText(locale, ACTION_LABELS[action])}
      </button>
      <button type="button" class="button" ?autofocus=${risk?.safer === null} @click=${onClose}>
        ${isHeld ? text(locale, 'panelClose') : isCancel ? formText(locale, 'orderCancelKeep') : text(locale, 'panelCancel')}
      </button>
    </div>
  </form>`
}

/** What is left to collect on delivery. */
function paidTemplate(locale: string, order: Order) {
  const paid = paidText(locale, order)
  return paid === undefined ? nothing : html`<p class="paid">${paid}</p>`
}

/** What became of it: not known, refused, or given up. */
function outcome(locale: string, { action, draft }: OrderQuestion) {
  const { error, isHeld } = draft
  const held = action === 'cancel' ? heldTemplate(locale, draft) : nothing
  if (error === undefined) return held
  return html`<p class="message bad" role="alert">
      ${formText(locale, isHeld ? 'orderActionWaiting' : 'orderActionFailed', { why: failureWord(locale, error) })}
    </p>
    ${held}`
}

function explanation(locale: string, { order, action }: OrderQuestion): string {
  const { total, paid } = order.amounts
  return {
    ship: () => formText(locale, 'orderShipText'),
    confirmation: () => formText(locale, 'orderConfirmText', { amount: formatDong(locale, total) }),
    cancel: () => formText(locale, 'orderCancelText'),
    paymentLink: () =>
      formText(locale, 'orderLinkText', { amount: formatDong(locale, Math.max(0, total - paid)) }),
  }[action]()
}

function reasonField({ draft, isChecked }: OrderQuestion, { locale, session, onReason }: QuestionView) {
  const { value, isHeld } = draft
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) onReason(target.value)
  }
  const isMissing = isChecked && value.trim() === ''
  const choose = (reason: string) => {
    if (reason.length <= MAX_REASON) onReason(reason)
  }
  return html`<div class="field">
    <label for="cancel-reason">${formText(locale, 'orderCancelReasonLabel')}</label>
    <textarea
      id="cancel-reason"
      autofocus
      rows="3"
      maxlength=${MAX_REASON}
      .value=${value}
      ?readonly=${isHeld}
      aria-disabled=${heldState(isHeld)}
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${isMissing ? 'cancel-reason-message' : nothing}
      aria-keyshortcuts=${SEND_KEY.ariaKeyShortcuts}
      @input=${hear}
      @keydown=${sendOnKey}
    ></textarea>
    ${readyReasonsTemplate({ locale, purpose: 'cancel', session, typed: value, isHeld, onChoose: choose })}
    ${
      isMissing
        ? html`<p id="cancel-reason-message" class="message bad">
            ${formText(locale, 'orderCancelReasonMissing')}
          </p>`
        : nothing
    }
  </div>`
}
