import { MOBILE_NETWORKS, type NetworkTable } from '@boom-risk/client/rules'
import type { LedgerEntry } from '../idempotency/ledger.ts'
import type {
  BulkChange,
  Customer,
  Employee,
  Lookup,
  Note,
  Report,
  Reveal,
  Shop,
  ShownFields,
} from '../model.ts'
import type { Order } from '../orders/model.ts'
import type { Row } from '../transactions/journal.ts'
import { GroupIndex } from './group-index.ts'
import { personKey } from './person-key.ts'
import { Partition } from './partition.ts'
import { Table } from './table.ts'

/** Everything the network knows: plain Maps with secondary indexes, because a look-up must not cost a scan. */
export class Store {
  /** Which mobile numbers there are (`S1-4`): the same for every shop. */
  networks: NetworkTable = MOBILE_NETWORKS
  readonly shops = new Table<Shop>()
  readonly employees = new Table<Employee>()
  readonly customers = new Table<Customer>()
  readonly reports = new Table<Report>()
  readonly notes = new Table<Note>()
  /** Those that somebody has asked for: `ordersOf` makes a seeded customer's when they are first needed. */
  readonly orders = new Table<Order>()
  readonly shownFields = new Table<ShownFields>()
  /** Bulk changes of late, for their next steps and their undo. */
  readonly bulkChanges = new Table<BulkChange>()
  /** Who had masked numbers shown in clear, oldest first (`X-8`). */
  readonly reveals = new Table<Reveal>()
  /** Which numbers were asked about by who sees masked ones, oldest first (`D-20`). */
  readonly lookups = new Table<Lookup>()
  /** What keyed writes were answered with. */
  readonly answers = new Table<LedgerEntry>()

  /** Every table by its name: what a journal keeps. */
  readonly tables: Readonly<Record<string, Table<Row>>> = {
    shops: this.shops,
    employees: this.employees,
    customers: this.customers,
    reports: this.reports,
    notes: this.notes,
    orders: this.orders,
    shownFields: this.shownFields,
    bulkChanges: this.bulkChanges,
    reveals: this.reveals,
    lookups: this.lookups,
    answers: this.answers,
  }

  readonly employeesByShop = this.employees.addIndex(
    new GroupIndex<string, Employee>(({ shopId }) => [shopId]),
  )
  readonly customersByShop = this.customers.addIndex(new Partition<string, Customer>(({ shopId }) => shopId))
  /** The customers of all shops with a phone number (`personKey`): the same person to the network. */
  readonly customersByPhone = this.customers.addIndex(
    new GroupIndex<string, Customer>(({ shopId, phones }) =>
      phones.map(({ e164 }) => personKey(shopId, e164)),
    ),
  )
  /** By PSID and by the host's own key, each unique in a shop: `psidKey`, `externalIdKey`. */
  readonly customersByIdentity = this.customers.addIndex(new GroupIndex<string, Customer>(identityKeys))
  /** The reports of all shops about a phone number, oldest first. */
  readonly reportsByPhone = this.reports.addIndex(
    new GroupIndex<string, Report>(({ shopId, phone }) => [personKey(shopId, phone)]),
  )
  readonly lookupsByEmployee = this.lookups.addIndex(
    new GroupIndex<string, Lookup>(({ employeeId }) => [employeeId]),
  )
  readonly notesByCustomer = this.notes.addIndex(
    new GroupIndex<string, Note>(({ customerId }) => [customerId]),
  )
  readonly ordersByCustomer = this.orders.addIndex(
    new Partition<string, Order>(({ customerId }) => customerId),
  )
}

/** Keys of `customersByIdentity`. */
function identityKeys({ shopId, psid, externalId }: Customer): string[] {
  return [
    ...(psid === null ? [] : [psidKey(shopId, psid)]),
    ...(externalId === null ? [] : [externalIdKey(shopId, externalId)]),
  ]
}

export function psidKey(shopId: string, psid: string): string {
  return `${shopId} psid ${psid}`
}

export function externalIdKey(shopId: string, externalId: string): string {
  return `${shopId} external ${externalId}`
}
