import type {
  BoomCustomersResource,
  CustomersResource,
  EventsResource,
  RiskCore,
  SessionResource,
} from '@boom-risk/client'
import type { CustomerSummary } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'

/** A row of the table. */
export type Row = CustomerSummary

/** What the table asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface BoomTableClient {
  readonly boomCustomers: Pick<BoomCustomersResource, 'search' | 'summary'>
  readonly customers: Pick<CustomersResource, 'refresh' | 'changeStatus' | 'undoStatusChange' | 'revealPhone'>
  readonly session: Pick<SessionResource, 'get'>
  /** Without it the table shows changes only when it is asked to. */
  readonly events?: Pick<EventsResource, 'subscribe'>
}

/** Whether a client can serve the table, and not the badge alone. */
function servesTable(client: object): client is BoomTableClient {
  return 'boomCustomers' in client && 'customers' in client && 'session' in client
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the table */
export async function clientOf(source: ClientSource): Promise<BoomTableClient> {
  const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
  if (servesTable(client)) return client
  if (client.core) return overCore(client.core)
  throw new TypeError('<boom-customer-table> needs a client with boomCustomers, customers and session')
}

/** The default of `configure()` is a core, which the badge needs no more of: the table brings the other resources. */
async function overCore(core: RiskCore): Promise<BoomTableClient> {
  const { boomCustomersResource, customersResource, eventsResource, sessionResource } =
    await import('./resources.ts')
  return {
    boomCustomers: boomCustomersResource(core),
    customers: customersResource(core),
    events: eventsResource(core),
    session: sessionResource(core),
  }
}
