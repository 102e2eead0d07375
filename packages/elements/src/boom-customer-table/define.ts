import { BoomCustomerTable } from './boom-customer-table.ts'

BoomCustomerTable.define()

export { BoomCustomerTable }
// Whoever imports this alone hears its events by name as well.
export type { BoomTableEventMap } from './events.ts'
