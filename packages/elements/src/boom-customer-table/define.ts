import { BoomCustomerTable } from './boom-customer-table.ts'

BoomCustomerTable.define()

export { BoomCustomerTable }
