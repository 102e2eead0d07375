import type { CustomersResource, EventsResource, RiskCore } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'

/** What the suggestions ask of a client; `createRiskClient()` has it, and a double needs no more. */
export interface CustomerSuggestionsClient {
  readonly customers: Pick<CustomersResource, 'suggest'>
  /** Without it a change made elsewhere shows with the next letter. */
  readonly events?: Pick<EventsResource, 'subscribe'>
}

function servesSuggestions(client: object): client is CustomerSuggestionsClient {
  return 'customers' in client
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve suggestions */
export async function suggestionsClientOf(source: ClientSource): Promise<CustomerSuggestionsClient> {
  const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
  if (servesSuggestions(client)) return client
  if (client.core) return overCore(client.core)
  throw new TypeError('<customer-suggestions> needs a client with customers')
}

/** The default of `configure()` is a core, which the badge needs no more of: the suggestions bring the other resources. */
async function overCore(core: RiskCore): Promise<CustomerSuggestionsClient> {
  const { customersResource, eventsResource } = await import('./resources.ts')
  return { customers: customersResource(core), events: eventsResource(core) }
}
