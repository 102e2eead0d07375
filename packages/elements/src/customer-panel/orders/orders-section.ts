import type { Order, OrderPage } from '@boom-risk/client/contract'
import { html } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { BoomReplyInsertDetail } from '../events.ts'
import type { Panel } from '../panel.ts'
import { helpLinkTemplate } from '../parts/help-link.ts'
import { boxIcon } from '../../ui/orders/icons.ts'
import { moreTemplate } from '../parts/more-button.ts'
import { PagedList } from '../parts/paged-list.ts'
import { answerTemplate, type Bone, emptyTemplate } from '../parts/states.ts'
import { LazyPart } from '../forms/lazy-part.ts'
import { isActionHeld } from './action-drafts.ts'
import { hasActions, offerOf, type OrderAction } from './action-rules.ts'
import { orderTemplate, type OrderCard } from './order-card.ts'
import { orderUrl } from '../../ui/orders/order-link.ts'
import { OrderMenu } from './order-menu.ts'
import type { OrderQuestions } from './order-questions.ts'
import { statsTemplate } from '../../ui/orders/order-stats.ts'
import { reasonWord } from './reason-words.ts'
import { statusReply } from './reply.ts'
import { orderText } from '../../ui/orders/texts.ts'

/** So many are asked for first. */
const FIRST_ORDERS = 5

/** **Thông tin đơn hàng**: statistics, recent orders, and what can be done with them (`S1-7` to `S1-19`). */
export class OrdersSection {
  readonly list: PagedList<Order, OrderPage>
  readonly #panel: Panel
  readonly #menu: OrderMenu
  readonly #questions: LazyPart<OrderQuestions>
  readonly #missing = new Set<string>()
  readonly #expanded = new Map<string, number>()

  constructor(panel: Panel) {
    this.#panel = panel
    this.list = new PagedList<Order, OrderPage>(panel, {
      section: 'orders',
      first: FIRST_ORDERS,
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
    this.#questions = new LazyPart(
      panel,
      (forms) =>
        new forms.OrderQuestions({
          panel,
          replace: (order) => this.list.replace(order),
          refresh: () => this.list.refresh(),
          insert: (order, kind, text) => this.#insert({ order, kind, text }),
        }),
    )
  }

  body() {
    const { locale, isSlow, session } = this.#panel
    const { query, refresh } = this.list
    const answer = { status: query.status, data: query.data, error: query.error, refresh }
    return [
      answerTemplate(answer, { locale, isSlow, skeleton: this.#skeleton }, ({ stats }) => {
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

  /** The statistics and as many orders as are likely to come, so that the sections below need not give way to them. */
  get #skeleton(): readonly Bone[] {
    const shipped = this.#panel.customer?.risk.shop.shipped ?? FIRST_ORDERS
    return ['block', ...Array<Bone>(Math.max(1, Math.min(shipped, FIRST_ORDERS))).fill('card')]
  }

  /** What lies above the panel: the menu and the question. */
  overlays() {
    return html`${this.#menu.template(this.#panel.customerId)}${this.#questions.now?.template()}`
  }

  updated(): void {
    this.#menu.updated(this.#panel.customerId)
    this.#questions.now?.updated()
    if (this.list.items.some(hasActions)) void this.#questions.load()
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
      this.#expanded.get(order.id),
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

  readonly #onExpand = ({ id }: Order, lines: number | undefined): void => {
    if (lines === undefined) this.#expanded.delete(id)
    else this.#expanded.set(id, lines)
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
    // The host was told of one that is on its way already.
    else if (
      action !== 'paymentLink' ||
      isActionHeld(this.#panel, order, action) ||
      this.#panel.fire('boom-payment-link-send', { order })
    )
      void this.#questions.use((questions) => questions.ask(order, action))
  }

  /** With a delivery slip the order is cancelled where the shop works with slips (`S1-10`). */
  #cancelElsewhere(order: Order): void {
    const { locale, session } = this.#panel
    if (!this.#tellOpen(order, 'cancel')) return
    const url = orderUrl(session?.settings.orderUrlTemplate, order)
    if (url === null) this.#panel.notify({ text: reasonWord(locale, 'delivery_slip_exists') })
    else window.open(url, '_blank', 'noopener,noreferrer')
  }
}
