import type { CustomersResource } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

/** What the suggestions ask of a client; `createRiskClient()` has it, and a double needs no more. */
export interface CustomerSuggestionsClient {
  readonly customers: Pick<CustomersResource, 'suggest'> &
    // Without it a change made elsewhere shows with the next letter.
    Partial<Pick<CustomersResource, 'subscribeSuggestions'>>
}

function servesSuggestions(client: object): client is CustomerSuggestionsClient {
  return 'customers' in client
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve suggestions */
export const suggestionsClientOf = (source: ClientSource): Promise<CustomerSuggestionsClient> =>
  clientFor(source, {
    serves: servesSuggestions,
    load: async () => {
      const { overCore } = await import('./resources.ts')
      return overCore
    },
    needs: '<customer-suggestions> needs a client with customers',
  })
