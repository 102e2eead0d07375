import type {
  BoomSummary,
  ChangeStatus,
  Customer,
  CustomerPage,
  CustomerPhone,
  CustomerSearch,
  CustomerSummary,
  LiveEvent,
  Session,
  StatusChange,
} from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'

/** A row of the table. */
export type Row = CustomerSummary

interface Options {
  readonly signal?: AbortSignal
  readonly fresh?: boolean
}

/** What the table asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface BoomTableClient {
  readonly boomCustomers: {
    search(search: CustomerSearch, options?: Options): Promise<CustomerPage>
    summary(query?: { days?: number }, options?: Options): Promise<BoomSummary>
  }
  readonly customers: {
    refresh(customerId: string, options?: Options): Promise<Customer>
    changeStatus(change: ChangeStatus, options?: Options): Promise<StatusChange>
    undoStatusChange(changeId: string, options?: Options): Promise<StatusChange>
    revealPhone(customerId: string, phoneId: string, options?: Options): Promise<CustomerPhone>
  }
  readonly session: { get(options?: Options): Promise<Session> }
  /** Without it the table shows changes only when it is asked to. */
  readonly events?: { subscribe(listener: (event: LiveEvent) => void): () => void }
}

/** Whether a client can serve the table, and not the badge alone. */
export function servesTable(client: object): client is BoomTableClient {
  return 'boomCustomers' in client && 'customers' in client && 'session' in client
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the table */
export async function clientOf(source: ClientSource): Promise<BoomTableClient> {
  const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
  if (servesTable(client)) return client
  throw new TypeError('<boom-customer-table> needs a client with boomCustomers, customers and session')
}
