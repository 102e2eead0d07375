import type { CustomersResource } from '@boom-risk/client'
import { defineClient } from '../runtime/define-client.ts'

/** What the suggestions ask of a client; `createRiskClient()` has it, and a double needs no more. */
export interface CustomerSuggestionsClient {
  readonly customers: Pick<CustomersResource, 'suggest'> &
    // Without it a change made elsewhere shows with the next letter.
    Partial<Pick<CustomersResource, 'subscribeSuggestions'>>
}

export const clientOf = defineClient<CustomerSuggestionsClient>(
  '<customer-suggestions>',
  ['customers'],
  () => import('./resources.ts'),
)
