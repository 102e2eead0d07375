import type { CustomerSummary } from '@boom-risk/client/contract'
import type { BoomCustomerCallDetail, BoomErrorDetail } from '../ui/events.ts'
import type { TableView } from './model/view-state.ts'

/** `boom-view-change`: filter, order, columns or density changed; `query` is the same for a URL, without any phone number. */
export interface BoomViewChangeDetail {
  readonly view: TableView
  readonly query: string
}

/** `boom-selection-change`: how many customers are chosen. */
export interface BoomSelectionChangeDetail {
  readonly count: number
}

/** `boom-customer-open`: a customer was clicked (`S0-13`). Cancel it to show the detail yourself. */
export interface BoomCustomerOpenDetail {
  readonly customer: CustomerSummary
}

/**
 * `boom-customer-reports-open`: the bad reports of a customer are to be read (`S0-5`); `boom-customer-report-open`: the customer is to be
 * reported (`S0-15`). Cancel it to do it yourself.
 */
export interface BoomCustomerReportDetail {
  readonly customerId: string
  /** In E.164; `null` where there is none, or it is masked. Never to be logged or put into an address (`X-10`). */
  readonly phone: string | null
  readonly customer: CustomerSummary
}

/** `boom-order-create`: an order is to be made for a customer. Cancel it to do it; where nobody does, the number is copied. */
export interface BoomOrderCreateDetail {
  readonly customerId: string
  /** In E.164; `null` where there is none, or it is masked. Never to be logged or put into an address (`X-10`). */
  readonly phone: string | null
  readonly customer: CustomerSummary
}

/** `boom-status-change`: the status of customers was changed here (`S0-10`). */
export interface BoomStatusChangeDetail {
  readonly status: 'active' | 'inactive'
  /** `null`: all that a filter finds. */
  readonly customerIds: readonly string[] | null
}

/** The events of `<boom-customer-table>`; all bubble and leave shadow roots, and those whose detail says so can be cancelled. */
export interface BoomTableEventMap {
  'boom-view-change': CustomEvent<BoomViewChangeDetail>
  'boom-selection-change': CustomEvent<BoomSelectionChangeDetail>
  'boom-customer-open': CustomEvent<BoomCustomerOpenDetail>
  'boom-customer-reports-open': CustomEvent<BoomCustomerReportDetail>
  'boom-customer-report-open': CustomEvent<BoomCustomerReportDetail>
  'boom-customer-call': CustomEvent<BoomCustomerCallDetail>
  'boom-order-create': CustomEvent<BoomOrderCreateDetail>
  'boom-status-change': CustomEvent<BoomStatusChangeDetail>
  'boom-error': CustomEvent<BoomErrorDetail>
}

const CANCELABLE = new Set<keyof BoomTableEventMap>([
  'boom-customer-open',
  'boom-customer-reports-open',
  'boom-customer-report-open',
  'boom-customer-call',
  'boom-order-create',
])

/** Fires an event of the table; `false` if the host wants to do it itself. */
export function fire<K extends keyof BoomTableEventMap>(
  element: HTMLElement,
  type: K,
  detail: BoomTableEventMap[K]['detail'],
): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(type) }),
  )
}

declare global {
  interface GlobalEventHandlersEventMap extends BoomTableEventMap {}
}
