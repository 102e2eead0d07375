import type {
  CustomFieldsResource,
  CustomersResource,
  NotesResource,
  OrdersResource,
  RiskCore,
  SessionResource,
} from '@boom-risk/client'
import { readyClient, type BoomClient, type ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

/** What the panel asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface CustomerPanelClient {
  readonly customers: Pick<
    CustomersResource,
    'get' | 'peek' | 'subscribe' | 'resolve' | 'create' | 'update' | 'revealPhone'
  >
  // Without `subscribe` the panel shows other people's changes only when it asks again.
  readonly orders: Pick<
    OrdersResource,
    'list' | 'ship' | 'sendConfirmation' | 'cancel' | 'createPaymentLink'
  > &
    Partial<Pick<OrdersResource, 'subscribe'>>
  readonly notes: Pick<NotesResource, 'list' | 'create' | 'update' | 'delete' | 'restore'> &
    Partial<Pick<NotesResource, 'subscribe'>>
  readonly customFields: Pick<CustomFieldsResource, 'list' | 'show'> &
    Partial<Pick<CustomFieldsResource, 'subscribe'>>
  readonly session: Pick<SessionResource, 'get'> & Partial<Pick<SessionResource, 'subscribe'>>
}

/** What a page's default client of a core became, so that a later look is synchronous. */
const overCores = new WeakMap<RiskCore, CustomerPanelClient>()

function servesPanel(client: object): client is CustomerPanelClient {
  return ['customers', 'orders', 'notes', 'customFields', 'session'].every((noun) => noun in client)
}

/** The panel's client without waiting, where it is there already. */
export function readyPanelClient(client: BoomClient | undefined): CustomerPanelClient | undefined {
  if (!client) return undefined
  if (servesPanel(client)) return client
  return client.core && overCores.get(client.core)
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the panel */
export const panelClientOf = async (source: ClientSource): Promise<CustomerPanelClient> =>
  readyPanelClient(readyClient(source)) ??
  clientFor(source, {
    serves: servesPanel,
    load: async () => {
      const { overCore } = await import('./resources.ts')
      return (core) => {
        const made = overCores.get(core) ?? overCore(core)
        overCores.set(core, made)
        return made
      }
    },
    needs: '<customer-panel> needs a client with customers, orders, notes, customFields and session',
  })
