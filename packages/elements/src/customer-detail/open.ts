import type { CustomerSummary } from '@boom-risk/client/contract'
import type { Carrier } from '@boom-risk/client/rules'
import type { BoomElement } from '../base/boom-element.ts'
import { CarrierRegistry } from '../base/carrier-registry.ts'
import type { DetailActions } from './detail-actions.ts'
import { CustomerDetail } from './customer-detail.ts'

export interface DetailOptions {
  /** Carriers that win over the page's and the built-in ones, where tracking codes are looked up (`S1-17`). */
  readonly carriers: readonly Carrier[] | undefined
  /** What can be done about the customer from the detail. */
  readonly actions: DetailActions
  /** Called once, when it has closed, to put the focus back. */
  readonly closed: () => void
}

/**
 * Opens the detail of a customer (`S0-13`) beside the list. Client, language and theme are those of `host`. What is known
 * shows at once, the rest as it comes.
 *
 * @param host The element that opens it; a detail that it has open already is replaced.
 */
export function openCustomerDetail(
  host: BoomElement,
  customer: CustomerSummary,
  { carriers, actions, closed }: DetailOptions,
): void {
  const root = host.shadowRoot
  if (!root || !host.isConnected) return
  CustomerDetail.define()
  root.querySelector(CustomerDetail.tag)?.remove()
  const detail = document.createElement(CustomerDetail.tag)
  if (!(detail instanceof CustomerDetail)) return
  detail.customer = customer
  detail.client = host.client
  detail.carriers = new CarrierRegistry().of(carriers)
  detail.actions = actions
  detail.closed = closed
  root.append(detail)
}
