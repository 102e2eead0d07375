import type { CustomerSummary } from '@boom-risk/client/contract'
import type { BoomElement } from '../base/boom-element.ts'
import { CustomerDetail } from './customer-detail.ts'

/**
 * Opens the detail of a customer (`S0-13`) beside the list. Client, language and theme are those of `host`. What is known
 * shows at once, the rest as it comes.
 *
 * @param host The element that opens it; a detail that it has open already is replaced.
 * @param closed Called once, when it has closed, to put the focus back.
 */
export function openCustomerDetail(host: BoomElement, customer: CustomerSummary, closed: () => void): void {
  const root = host.shadowRoot
  if (!root || !host.isConnected) return
  CustomerDetail.define()
  root.querySelector(CustomerDetail.tag)?.remove()
  const detail = document.createElement(CustomerDetail.tag)
  if (!(detail instanceof CustomerDetail)) return
  detail.customer = customer
  detail.client = host.client
  detail.closed = closed
  root.append(detail)
}
