import type { RiskCore } from '@boom-risk/client'
import { customersResource } from '@boom-risk/client/resources'
import { forgetOrderedFor, orderedFor } from '../shell/new-order.ts'
import type { OrderForm } from './order-form.ts'

/**
 * Fills in the customer for whom another page has opened the form. An API that does not answer holds nothing up: the form stays as it is, to be
 * filled by hand, and a reload asks again (`X-2`).
 */
export async function fillOnArrival(order: OrderForm, core: RiskCore): Promise<void> {
  const customerId = orderedFor()
  if (customerId === null) return
  try {
    const customer = await customersResource(core).get(customerId)
    if (customerId !== orderedFor()) return
    forgetOrderedFor()
    order.takeCustomer(customer)
  } catch {
    // As above.
  }
}
