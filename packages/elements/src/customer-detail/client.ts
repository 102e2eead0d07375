import type {
  CustomersResource,
  OrdersResource,
  ReportsResource,
  ReturnsResource,
  SessionResource,
} from '@boom-risk/client'
import { defineClient } from '../runtime/define-client.ts'

/** What the detail asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface CustomerDetailClient {
  readonly customers: Pick<CustomersResource, 'get' | 'create' | 'subscribe' | 'revealPhone'>
  // Without `subscribe` a list stays as it was when it was opened.
  readonly returns: Pick<ReturnsResource, 'list'> & Partial<Pick<ReturnsResource, 'subscribe'>>
  readonly orders: Pick<OrdersResource, 'list'> & Partial<Pick<OrdersResource, 'subscribe'>>
  readonly reports: Pick<ReportsResource, 'list' | 'search' | 'create' | 'retract' | 'dispute'> &
    Partial<Pick<ReportsResource, 'subscribe' | 'subscribeSearch'>>
  readonly session: Pick<SessionResource, 'get'> & Partial<Pick<SessionResource, 'subscribe'>>
}

export const clientOf = defineClient<CustomerDetailClient>(
  'the customer detail',
  ['customers', 'returns', 'orders', 'reports', 'session'],
  () => import('./resources.ts'),
)
