import type { Order } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { place } from '../../base/placement.ts'
import { offerOf, ORDER_ACTIONS, type OrderAction } from './action-rules.ts'
import { outwardIcon } from '../parts/icons.ts'
import { reasonWord } from './reason-words.ts'
import { orderText } from './texts.ts'

export const ACTION_LABELS = {
  ship: 'orderShip',
  confirmation: 'orderConfirm',
  cancel: 'orderCancel',
  paymentLink: 'orderPaymentLink',
} as const

export interface OrderMenuHost {
  readonly locale: string
  readonly element: () => HTMLElement | null
  readonly act: (order: Order, action: OrderAction) => void
  readonly update: () => void
}

/** The actions of an order, one menu for all orders: APG's menu button (`S1-9`). */
export class OrderMenu {
  readonly #host: OrderMenuHost
  #order: Order | undefined
  #anchor: HTMLElement | undefined
  #unplace: (() => void) | undefined
  #isOpening = false

  constructor(host: OrderMenuHost) {
    this.#host = host
  }

  open(order: Order, anchor: HTMLElement): void {
    this.#order = order
    this.#anchor = anchor
    this.#isOpening = true
    this.#host.update()
  }

  /** Once the items of the order are rendered, they are shown; they go with the customer. */
  updated(customerId: string | undefined): void {
    const element = this.#host.element()
    if (this.#order && this.#order.customerId !== customerId) {
      this.#order = undefined
      element?.hidePopover()
    }
    if (!this.#isOpening || !element || !this.#anchor) return
    this.#isOpening = false
    element.showPopover()
    this.#anchor.setAttribute('aria-expanded', 'true')
    this.#unplace = place(element, this.#anchor)
    this.#items(element)[0]?.focus()
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
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
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
    this.#close()
    this.#host.act(order, action)
  }

  #close(): void {
    this.#host.element()?.hidePopover()
    // A dialog that comes next gives focus back to where it was.
    this.#anchor?.focus({ preventScroll: true })
  }

  #items(element: HTMLElement): HTMLElement[] {
    return [...element.querySelectorAll<HTMLElement>('[role=menuitem]')]
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return
    this.#unplace?.()
    this.#unplace = undefined
    this.#anchor?.removeAttribute('aria-expanded')
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const element = this.#host.element()
    if (!element) return
    const items = this.#items(element)
    const at = items.findIndex((item) => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[(to + items.length) % items.length]?.focus()
    else if (event.key === 'Tab' || event.key === 'Escape') this.#close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
