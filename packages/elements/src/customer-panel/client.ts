import type {
  CustomFieldsResource,
  CustomersResource,
  NotesResource,
  OrdersResource,
  RiskCore,
  SessionResource,
} from '@boom-risk/client'
import type { BoomClient } from '../runtime/boom-client.ts'
import { defineClient, serves } from '../runtime/define-client.ts'

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

const NOUNS = ['customers', 'orders', 'notes', 'customFields', 'session'] as const

export const clientOf = defineClient<CustomerPanelClient>('<customer-panel>', NOUNS, async () => {
  const { overCore } = await import('./resources.ts')
  return {
    overCore(core) {
      const made = overCores.get(core) ?? overCore(core)
      overCores.set(core, made)
      return made
    },
  }
})

/** The panel's client without waiting, where it is there already. */
export function readyClientOf(client: BoomClient): CustomerPanelClient | undefined {
  return serves<CustomerPanelClient>(client, NOUNS) ? client : client.core && overCores.get(client.core)
}
