import type { RiskCore } from '@boom-risk/client/core'
import { customersResource } from '@boom-risk/client/resources'
import type { CustomerSuggestionsClient } from './client.ts'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore): CustomerSuggestionsClient => ({
  customers: customersResource(core),
})
