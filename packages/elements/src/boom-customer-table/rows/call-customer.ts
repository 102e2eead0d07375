import type { BoomElement } from '../../base/boom-element.ts'
import type { Row } from '../client.ts'
import { fire } from '../events.ts'

/** Tells the host that a customer is to be called (`S1-5`), who may do it by a softphone instead of by the link that was pressed. */
export function callCustomer(element: BoomElement, row: Pick<Row, 'id' | 'phones'>, event: Event): void {
  const phone = row.phones[0]?.e164
  if (phone && !fire(element, 'boom-customer-call', { customerId: row.id, phone })) event.preventDefault()
}
