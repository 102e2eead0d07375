import type { BoomCustomersResource, CustomersResource, SessionResource } from '@boom-risk/client'
import type { CustomerFilter, CustomerSort, CustomerSummary } from '@boom-risk/client/contract'
import { defineClient } from '../runtime/define-client.ts'

/** A row of the table. */
export type Row = CustomerSummary

/** What is asked of the list. */
export interface ListQuery {
  readonly filter: CustomerFilter
  readonly sort: CustomerSort
}

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

export const clientOf = defineClient<BoomTableClient>(
  '<boom-customer-table>',
  ['boomCustomers', 'customers', 'session'],
  () => import('./resources.ts'),
)
