import type { Customer, Employee, Report, Shop } from '../model.ts'
import { GroupIndex } from './group-index.ts'
import { Table } from './table.ts'

/** Everything the network knows: plain Maps with secondary indexes, because a look-up must not cost a scan. */
export class Store {
  readonly shops = new Table<Shop>()
  readonly employees = new Table<Employee>()
  readonly customers = new Table<Customer>()
  readonly reports = new Table<Report>()

  readonly employeesByShop = this.employees.addIndex(
    new GroupIndex<string, Employee>(({ shopId }) => [shopId]),
  )
  /** The customers of all shops with a phone number (E.164): the same person to the network. */
  readonly customersByPhone = this.customers.addIndex(
    new GroupIndex<string, Customer>(({ phones }) => phones.map(({ e164 }) => e164)),
  )
  /** The reports of all shops about a phone number, oldest first. */
  readonly reportsByPhone = this.reports.addIndex(new GroupIndex<string, Report>(({ phone }) => [phone]))
}
