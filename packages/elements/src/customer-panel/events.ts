import type { Customer, Order } from '@boom-risk/client/contract'
import type { BoomCustomerCallDetail, BoomErrorDetail } from '../ui/events.ts'

/** `boom-customer-show`: another customer is on show, or the one on show changed; `null`: nobody is. */
export interface BoomCustomerShowDetail {
  readonly customer: Customer | null
}

/** `boom-customer-create`: a customer was created here. */
export interface BoomCustomerCreateDetail {
  readonly customer: Customer
}

/** `boom-order-open`: the host's order page is to be shown (`S1-14`). Cancel it to show it yourself. */
export interface BoomOrderOpenDetail {
  readonly order: Order
  /** By the shop's template; `null` where the shop has none. */
  readonly url: string | null
  /** `cancel`: the order has a delivery slip, so that only the order page can cancel it (`S1-10`). */
  readonly purpose: 'view' | 'cancel'
}

/** `boom-reply-insert`: a text for the chat reply (`S1-15`). Cancel it once it is inserted; otherwise it is copied. */
export interface BoomReplyInsertDetail {
  readonly text: string
  readonly kind: 'order_status' | 'payment_link' | 'deposit_request'
  readonly order: Order
}

/**
 * `boom-deposit-request`: a deposit is to be asked for before the order ships (`X-3`). Cancel it to ask yourself; otherwise a text for the reply
 * follows.
 */
export interface BoomDepositRequestDetail {
  readonly order: Order
}

/** `boom-payment-link-send`: the payment link is to be sent again (`S1-18`). Cancel it to do so yourself. */
export interface BoomPaymentLinkSendDetail {
  readonly order: Order
}

/** `boom-order-change`: an order was shipped, confirmed or cancelled here. */
export interface BoomOrderChangeDetail {
  readonly order: Order
  readonly action: 'ship' | 'confirmation' | 'cancel'
}

/** The events of `<customer-panel>`; all bubble and leave shadow roots, and those whose detail says so can be cancelled. */
export interface CustomerPanelEventMap {
  'boom-customer-show': CustomEvent<BoomCustomerShowDetail>
  'boom-customer-create': CustomEvent<BoomCustomerCreateDetail>
  'boom-customer-call': CustomEvent<BoomCustomerCallDetail>
  'boom-order-open': CustomEvent<BoomOrderOpenDetail>
  'boom-reply-insert': CustomEvent<BoomReplyInsertDetail>
  'boom-deposit-request': CustomEvent<BoomDepositRequestDetail>
  'boom-payment-link-send': CustomEvent<BoomPaymentLinkSendDetail>
  'boom-order-change': CustomEvent<BoomOrderChangeDetail>
  'boom-error': CustomEvent<BoomErrorDetail>
}

const CANCELABLE = new Set<keyof CustomerPanelEventMap>([
  'boom-customer-call',
  'boom-order-open',
  'boom-reply-insert',
  'boom-deposit-request',
  'boom-payment-link-send',
])

/** Fires an event of the panel; `false` if the host did it itself. */
export function fire<K extends keyof CustomerPanelEventMap>(
  element: HTMLElement,
  type: K,
  detail: CustomerPanelEventMap[K]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(type) }),
  )
}

declare global {
  interface GlobalEventHandlersEventMap extends CustomerPanelEventMap {}
}
