import type { Order, OrderPage } from '@boom-risk/client/contract'
import { html } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { intentKey } from '../../base/intent-key.ts'
import { sureWrite } from '../../base/sure-write.ts'
import type { BoomReplyInsertDetail } from '../events.ts'
import type { Panel } from '../panel.ts'
import { helpLinkTemplate } from '../parts/help-link.ts'
import { boxIcon } from '../parts/icons.ts'
import { moreTemplate } from '../parts/more-button.ts'
import { PagedList } from '../parts/paged-list.ts'
import { answerTemplate, emptyTemplate } from '../parts/states.ts'
import { hasActions, offerOf, type OrderAction } from './action-rules.ts'
import { runAction, tellChanged, tellLink } from './action-run.ts'
import { orderTemplate, type OrderCard } from './order-card.ts'
import { orderUrl } from './order-link.ts'
import { OrderMenu } from './order-menu.ts'
import { questionTemplate, type OrderQuestion } from './order-question.ts'
import { statsTemplate } from './order-stats.ts'
import { isConflict } from '../errors.ts'
import { failureWord, reasonWord } from './reason-words.ts'
import { statusReply } from './reply.ts'
import { text } from '../texts.ts'
import { orderText } from './texts.ts'

/** **Thông tin đơn hàng**: statistics, recent orders, and what can be done with them (`S1-7` to `S1-19`). */
export class OrdersSection {
  readonly list: PagedList<Order, OrderPage>
  readonly #panel: Panel
  readonly #menu: OrderMenu
  readonly #missing = new Set<string>()
  readonly #expanded = new Set<string>()
  #question: OrderQuestion | undefined

  constructor(panel: Panel) {
    this.#panel = panel
    this.list = new PagedList<Order, OrderPage>(panel, {
      section: 'orders',
      first: 5,
      more: 20,
      load: ({ orders }, customerId, query, options) => orders.list(customerId, query, options),
      subscribe: ({ orders }, customerId, changed) => orders.subscribe?.(customerId, changed),
    })
    this.#menu = new OrderMenu({
      get locale() {
        return panel.locale
      },
      element: () => panel.element.renderRoot.querySelector<HTMLElement>('#order-menu'),
      act: (order, action) => this.#choose(order, action),
      update: () => panel.update(),
    })
  }

  body() {
    const { locale, isSlow, session } = this.#panel
    const { query, refresh } = this.list
    const answer = { status: query.status, data: query.data, error: query.error, refresh }
    return [
      answerTemplate(answer, { locale, isSlow, skeleton: ['block', 'block', 'block'] }, ({ stats }) => {
        const { items } = this.list
        if (!items.length)
          return emptyTemplate(boxIcon, orderText(locale, 'orderNone'), orderText(locale, 'orderNoneHint'))
        return html`${statsTemplate(stats, locale)}
          <ul class="orders">
            ${repeat(
              items,
              ({ id }) => id,
              (order) => guard(this.#facts(order), () => orderTemplate(order, this.#card)),
            )}
          </ul>
          ${moreTemplate(locale, this.list)}`
      }),
      helpLinkTemplate(session?.settings.helpLinks.paymentLink, orderText(locale, 'orderLinkHelp')),
    ]
  }

  /** What lies above the panel: the menu and the question. */
  overlays() {
    const { locale, customerId } = this.#panel
    return html`${this.#menu.template(customerId)}${questionTemplate({
      locale,
      question: this.#asked,
      onReason: this.#onReason,
      onSubmit: this.#onSubmit,
      onClose: this.#onClose,
    })}`
  }

  updated(): void {
    this.#menu.updated(this.#panel.customerId)
    const dialog = this.#panel.element.renderRoot.querySelector<HTMLDialogElement>('#order-question')
    const isAsked = this.#asked !== undefined
    if (!isAsked) this.#question = undefined
    if (!dialog || dialog.open === isAsked) return
    if (isAsked) dialog.showModal()
    else dialog.close()
  }

  /** A question about somebody's order is not asked beside another customer. */
  get #asked(): OrderQuestion | undefined {
    return this.#question?.order.customerId === this.#panel.customerId ? this.#question : undefined
  }

  /** What a card is made of: while none of it changes it is not made again, whatever else the panel shows. */
  #facts(order: Order): unknown[] {
    const { locale, timeZone, tips, carriers, session } = this.#panel
    const tip = tips.openIn(`status-${order.id}-`)
    const { orderUrlTemplate } = session?.settings ?? {}
    return [
      order,
      locale,
      timeZone,
      carriers,
      orderUrlTemplate,
      this.#expanded.has(order.id),
      tip,
      this.#missing.size,
    ]
  }

  get #card(): OrderCard {
    const { locale, timeZone, tips, carriers, session } = this.#panel
    return {
      locale,
      timeZone,
      tips,
      carriers,
      missing: this.#missing,
      expanded: this.#expanded,
      hasActions,
      url: (order) => orderUrl(session?.settings.orderUrlTemplate, order),
      onOpen: this.#onOpen,
      onExpand: this.#onExpand,
      onMenu: (order, anchor) => this.#menu.open(order, anchor),
      onMissing: this.#onMissing,
      onCopy: (code, said) => void this.#panel.copy(code, said),
      onInsert: this.#onInsert,
    }
  }

  readonly #onMissing = (url: string): void => {
    this.#missing.add(url)
    this.#panel.update()
  }

  readonly #onExpand = ({ id }: Order): void => {
    if (!this.#expanded.delete(id)) this.#expanded.add(id)
    this.#panel.update()
  }

  readonly #onOpen = (event: Event, order: Order): void => {
    if (!this.#tellOpen(order, 'view')) event.preventDefault()
  }

  readonly #onInsert = (order: Order): void => {
    const { locale, carriers, tips } = this.#panel
    tips.close()
    this.#insert({ order, kind: 'order_status', text: statusReply(locale, order, carriers) })
  }

  #insert(detail: BoomReplyInsertDetail): void {
    const { locale } = this.#panel
    if (this.#panel.fire('boom-reply-insert', detail))
      void this.#panel.copy(detail.text, orderText(locale, 'orderInsertCopied'))
    else this.#panel.notify({ text: orderText(locale, 'orderInserted') })
  }

  #tellOpen(order: Order, purpose: 'view' | 'cancel'): boolean {
    const url = orderUrl(this.#panel.session?.settings.orderUrlTemplate, order)
    return this.#panel.fire('boom-order-open', { order, url, purpose })
  }

  #choose(order: Order, action: OrderAction): void {
    if (offerOf(order, action) === 'elsewhere') this.#cancelElsewhere(order)
    else if (action !== 'paymentLink' || this.#panel.fire('boom-payment-link-send', { order })) {
      this.#ask({
        order,
        action,
        idempotencyKey: intentKey(),
        reason: this.#panel.drafts.cancellations.get(order.id)?.value ?? '',
        isChecked: false,
        isBusy: false,
        error: undefined,
      })
    }
  }

  /** With a delivery slip the order is cancelled where the shop works with slips (`S1-10`). */
  #cancelElsewhere(order: Order): void {
    const { locale, session } = this.#panel
    if (!this.#tellOpen(order, 'cancel')) return
    const url = orderUrl(session?.settings.orderUrlTemplate, order)
    if (url === null) this.#panel.notify({ text: reasonWord(locale, 'delivery_slip_exists') })
    else window.open(url, '_blank', 'noopener,noreferrer')
  }

  #ask(question: OrderQuestion | undefined): void {
    this.#question = question
    this.#panel.update()
  }

  readonly #onReason = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement) || !this.#question) return
    const { id } = this.#question.order
    const { cancellations } = this.#panel.drafts
    if (target.value === '') cancellations.drop(id)
    else cancellations.open(id, () => '').edit(target.value)
    // Another text is another request.
    this.#ask({ ...this.#question, reason: target.value, idempotencyKey: intentKey() })
  }

  readonly #onClose = (): void => {
    const question = this.#question
    if (!question) return
    // A rule stands against it for good: nothing is left to give the reason for.
    if (isConflict(question.error)) this.#panel.drafts.cancellations.drop(question.order.id)
    this.#ask(undefined)
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    const question = this.#question
    if (!question || question.isBusy) return
    if (question.retry) {
      question.retry()
      return
    }
    if (question.action === 'cancel' && question.reason.trim() === '') {
      this.#ask({ ...question, isChecked: true })
      this.#panel.focus('#cancel-reason')
    } else void this.#run(question)
  }

  /** Goes on when the question is closed, or another customer comes on show. */
  async #run(question: OrderQuestion): Promise<void> {
    const { order, action, idempotencyKey } = question
    const { cancellations } = this.#panel.drafts
    const isAsked = () => this.#question?.idempotencyKey === idempotencyKey
    const asking = () => {
      if (isAsked()) this.#ask({ ...question, isBusy: true, error: undefined })
    }
    let endNotice: (() => void) | undefined
    asking()
    try {
      const client = await this.#panel.client()
      const done = await sureWrite(() => runAction(client, question), {
        idempotencyKey,
        asking,
        waiting: (error, retry) => {
          this.#panel.failed(error)
          if (isAsked()) this.#ask({ ...question, isBusy: false, error, retry })
          endNotice?.()
          // Whoever closed the question, or went on to another chat, is told as well.
          endNotice = this.#panel.notify({
            text: `${order.code}: ${orderText(this.#panel.locale, 'orderActionWaiting', { why: failureWord(this.#panel.locale, error) })}`,
            isBad: true,
            actions: [{ label: text(this.#panel.locale, 'panelTryNow'), run: retry }],
          })
        },
      })
      if (action === 'cancel') cancellations.drop(order.id)
      if (isAsked()) this.#ask(undefined)
      if ('link' in done) {
        const insert = (text: string) => this.#insert({ order, kind: 'payment_link', text })
        tellLink(this.#panel, order, done.link, insert)
      } else if (action !== 'paymentLink') {
        this.list.replace(done.order)
        tellChanged(this.#panel, done.order, action)
      }
    } catch (error) {
      this.#panel.failed(error)
      if (isAsked()) this.#ask({ ...question, isBusy: false, error })
      else this.#panel.notify({ text: this.#failure(error, order), isBad: true })
      // The order is not what it was taken for.
      if (isConflict(error)) await this.list.refresh()
    } finally {
      endNotice?.()
    }
  }

  #failure(error: unknown, { code }: Order): string {
    const { locale } = this.#panel
    return `${code}: ${orderText(locale, 'orderActionFailed', { why: failureWord(locale, error) })}`
  }
}
