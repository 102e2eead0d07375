import type { CustomerSuggestion } from '@boom-risk/client/contract'

/** `boom-customer-select`: a suggested customer was chosen. Cancel it to fill the order form yourself. */
export interface BoomCustomerSelectDetail {
  /** Holds personal data: never to be logged or put into an address (`X-10`). */
  readonly suggestion: CustomerSuggestion
}

declare global {
  interface HTMLElementEventMap {
    'boom-customer-select': CustomEvent<BoomCustomerSelectDetail>
  }
}
