import type {
  CustomersResource,
  OrdersResource,
  ReportsResource,
  ReturnsResource,
  SessionResource,
} from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

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

function servesDetail(client: object): client is CustomerDetailClient {
  return ['customers', 'returns', 'orders', 'reports', 'session'].every((noun) => noun in client)
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the detail */
export const detailClientOf = (source: ClientSource): Promise<CustomerDetailClient> =>
  clientFor(source, {
    serves: servesDetail,
    load: async () => {
      const { overCore } = await import('./resources.ts')
      return overCore
    },
    needs: 'the customer detail needs a client with customers, returns, orders, reports and session',
  })
