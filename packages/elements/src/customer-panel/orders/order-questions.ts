import type { Order } from '@boom-risk/client/contract'
import { isConflictError } from '../../base/error-kinds.ts'
import { formatDong } from '../../i18n/format.ts'
import type { Panel } from '../panel.ts'
import { tellCall } from '../parts/call.ts'
import { text } from '../texts.ts'
import { draftKey } from './action-drafts.ts'
import type { OrderAction } from './action-rules.ts'
import { runAction, tellChanged, tellLink } from './action-run.ts'
import { questionTemplate, type OrderQuestion } from './order-question.ts'
import { failureWord } from './reason-words.ts'
import { shipRiskOf } from './ship-risk.ts'
import { formText } from '../forms/texts.ts'

export interface OrderQuestionsHost {
  readonly panel: Panel
  /** An order is another one now. */
  replace(order: Order): void
  /** Orders are not what they were taken for. */
  refresh(): Promise<void>
  /** A text is for the reply. */
  insert(order: Order, kind: 'payment_link' | 'deposit_request', text: string): void
}

/** Actions with orders from the question to their outcome (`S1-9`, `S1-10`, `S1-18`). */
export class OrderQuestions {
  readonly #host: OrderQuestionsHost
  #question: OrderQuestion | undefined

  constructor(host: OrderQuestionsHost) {
    this.#host = host
  }

  template() {
    return questionTemplate({
      locale: this.#host.panel.locale,
      question: this.#asked,
      shipRisk: shipRiskOf(this.#host.panel.customer, this.#asked?.order),
      onCall: (event, phone) => tellCall(this.#host.panel, event, phone),
      onDeposit: this.#onDeposit,
      session: this.#host.panel.session,
      onReason: (reason) => this.#question?.draft.edit(reason),
      onSubmit: this.#onSubmit,
      onClose: this.#onClose,
    })
  }

  updated(): void {
    const dialog = this.#host.panel.element.renderRoot.querySelector<HTMLDialogElement>('#order-question')
    const isAsked = this.#asked !== undefined
    if (!isAsked) this.#question = undefined
    if (!dialog?.isConnected || dialog.open === isAsked) return
    if (isAsked) dialog.showModal()
    else dialog.close()
  }

  /** Asks before an action; of one whose outcome is not known yet, says so. */
  ask(order: Order, action: OrderAction): void {
    const draft = this.#host.panel.drafts.orders.open(draftKey(order, action), () => '')
    if (!draft.isHeld) draft.error = undefined
    this.#show({ order, action, draft, isChecked: false })
  }

  /** Nothing is asked about somebody's order beside another customer, to another employee, or when it is done. */
  get #asked(): OrderQuestion | undefined {
    const question = this.#question
    const { customerId, drafts } = this.#host.panel
    if (question?.order.customerId !== customerId) return undefined
    return question && drafts.orders.get(draftKey(question.order, question.action)) === question.draft
      ? question
      : undefined
  }

  #show(question: OrderQuestion | undefined): void {
    this.#question = question
    this.#host.panel.update()
  }

  /** What is on its way goes on. */
  readonly #onClose = (): void => {
    const question = this.#question
    if (!question) return
    const { draft } = question
    // Nothing is left to keep, or a rule stands against it for good.
    if (!draft.isHeld && (!draft.isDirty || isConflictError(draft.error)))
      this.#host.panel.drafts.orders.drop(draftKey(question.order, question.action))
    this.#show(undefined)
  }

  /** The parcel waits for the deposit: nothing is asked any more. */
  readonly #onDeposit = (order: Order): void => {
    const { panel } = this.#host
    this.#onClose()
    if (panel.fire('boom-deposit-request', { order }))
      this.#host.insert(order, 'deposit_request', depositText(panel.locale, order))
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    const question = this.#question
    if (!question) return
    if (question.action === 'cancel' && question.draft.value.trim() === '') {
      this.#show({ ...question, isChecked: true })
      this.#host.panel.focus('#cancel-reason')
    } else {
      // What is advised instead goes once it is sent, and a focus there with it.
      this.#host.panel.focus('#order-question [type=submit]')
      void this.#run(question)
    }
  }

  /** Goes on when the question is closed, or another customer comes on show. */
  async #run({ order, action, draft }: OrderQuestion): Promise<void> {
    const { panel } = this.#host
    const { orders } = panel.drafts
    const client = panel.client()
    let endNotice: (() => void) | undefined
    await draft.save(
      async (reason, options) => {
        const done = await runAction(await client, order, action, reason, options)
        orders.drop(draftKey(order, action))
        if ('link' in done)
          tellLink(panel, order, done.link, (said) => this.#host.insert(order, 'payment_link', said))
        else if (action !== 'paymentLink') {
          this.#host.replace(done.order)
          tellChanged(panel, done.order, action)
        }
        return undefined
      },
      (error) => {
        panel.failed(error)
        endNotice?.()
        endNotice = this.#tell(order, draft, error)
      },
    )
    if (draft.error === undefined) endNotice?.()
    // The order is not what it was taken for.
    if (isConflictError(draft.error)) await this.#host.refresh()
  }

  /** Whoever closed the question, or went on to another chat, is told as well. */
  #tell(order: Order, draft: OrderQuestion['draft'], error: unknown): (() => void) | undefined {
    const { panel } = this.#host
    const { locale } = panel
    const why = failureWord(locale, error)
    if (!draft.isHeld && this.#question?.draft === draft) return undefined
    return panel.notify({
      text: `${order.code}: ${formText(locale, draft.isHeld ? 'orderActionWaiting' : 'orderActionFailed', { why })}`,
      isBad: true,
      ...(draft.isHeld && { actions: [{ label: text(locale, 'panelTryNow'), run: draft.retry }] }),
    })
  }
}

/** Asks the customer for a deposit before the order ships (`X-3`). */
function depositText(locale: string, { code, amounts }: Order): string {
  const amount = formatDong(locale, Math.max(0, amounts.total - amounts.paid))
  return formText(locale, 'orderDepositText', { code, amount })
}
