import type { BoomCustomersResource, CustomersResource, SessionResource } from '@boom-risk/client'
import type { CustomerSummary } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

/** A row of the table. */
export type Row = CustomerSummary

/** What the table asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface BoomTableClient {
  readonly boomCustomers: Pick<BoomCustomersResource, 'search' | 'summary'> &
    // Without these the table shows changes only when it is asked to.
    Partial<Pick<BoomCustomersResource, 'subscribeSearch' | 'subscribeSummary'>>
  readonly customers: Pick<
    CustomersResource,
    'refresh' | 'changeStatus' | 'undoStatusChange' | 'revealPhone'
  > &
    // Without it a row that changed is read with its page.
    Partial<Pick<CustomersResource, 'get'>>
  readonly session: Pick<SessionResource, 'get'> & Partial<Pick<SessionResource, 'subscribe'>>
}

/** Whether a client can serve the table, and not the badge alone. */
function servesTable(client: object): client is BoomTableClient {
  return 'boomCustomers' in client && 'customers' in client && 'session' in client
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the table */
export const clientOf = (source: ClientSource): Promise<BoomTableClient> =>
  clientFor(source, {
    serves: servesTable,
    load: async () => {
      const { overCore } = await import('./resources.ts')
      return overCore
    },
    needs: '<boom-customer-table> needs a client with boomCustomers, customers and session',
  })
