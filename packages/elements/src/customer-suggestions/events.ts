import type { CustomerSuggestion } from '@boom-risk/client/contract'
import type { BoomErrorDetail } from '../ui/events.ts'

/** `boom-customer-select`: a suggested customer was chosen. Cancel it to fill the order form yourself. */
export interface BoomCustomerSelectDetail {
  /** Holds personal data: never to be logged or put into an address (`X-10`). */
  readonly suggestion: CustomerSuggestion
}

/** The events of `<customer-suggestions>`; both bubble and leave shadow roots. */
export interface CustomerSuggestionsEventMap {
  'boom-customer-select': CustomEvent<BoomCustomerSelectDetail>
  'boom-error': CustomEvent<BoomErrorDetail>
}

declare global {
  interface GlobalEventHandlersEventMap extends CustomerSuggestionsEventMap {}
}
