import type { Order } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { PopupMenu } from '../../ui/controls/popup-menu.ts'
import { ACTION_LABELS, offerOf, ORDER_ACTIONS, type OrderAction } from './action-rules.ts'
import { outwardIcon } from '../../ui/orders/icons.ts'
import { reasonWord } from './reason-words.ts'
import { orderText } from '../../ui/orders/texts.ts'

export interface OrderMenuHost {
  readonly locale: string
  readonly element: () => HTMLElement | null
  readonly act: (order: Order, action: OrderAction) => void
  readonly update: () => void
}

/** The actions of an order, one menu for all orders (`S1-9`). */
export class OrderMenu {
  readonly #host: OrderMenuHost
  readonly #popup = new PopupMenu(() => this.#host.element())
  #order: Order | undefined
  /** The button whose items are not rendered yet. */
  #opening: HTMLElement | undefined

  constructor(host: OrderMenuHost) {
    this.#host = host
  }

  open(order: Order, button: HTMLElement): void {
    this.#order = order
    this.#opening = button
    this.#host.update()
  }

  /** Once the items of the order are rendered, they are shown; they go with the customer. */
  updated(customerId: string | undefined): void {
    if (this.#order && this.#order.customerId !== customerId) {
      this.#order = undefined
      this.#opening = undefined
      this.#host.element()?.hidePopover()
    }
    const button = this.#opening
    this.#opening = undefined
    if (button) this.#popup.open(button)
  }

  template(customerId: string | undefined) {
    const order = this.#order?.customerId === customerId ? this.#order : undefined
    const { locale } = this.#host
    return html`<div
      id="order-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${order ? orderText(locale, 'orderActionsOf', { code: order.code }) : nothing}
      @keydown=${this.#popup.onKey}
      @toggle=${this.#popup.onToggle}
    >
      ${order ? ORDER_ACTIONS.map((action) => this.#item(order, action)) : nothing}
    </div>`
  }

  #item(order: Order, action: OrderAction) {
    const { locale } = this.#host
    const offer = offerOf(order, action)
    if (offer === 'absent') return nothing
    const { reason } = order.actions[action]
    return html`<button
      type="button"
      role="menuitem"
      tabindex="-1"
      class=${action === 'cancel' ? 'danger-text' : ''}
      aria-disabled=${offer === 'refused' ? 'true' : nothing}
      @click=${() => this.#choose(order, action)}
    >
      <span>${orderText(locale, ACTION_LABELS[action])}${offer === 'elsewhere' ? outwardIcon : nothing}</span>
      ${reason === null ? nothing : html`<small class="muted">${reasonWord(locale, reason)}</small>`}
    </button>`
  }

  #choose(order: Order, action: OrderAction): void {
    if (offerOf(order, action) === 'refused') return
    this.#popup.close()
    this.#host.act(order, action)
  }
}
