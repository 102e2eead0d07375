import type { RiskCore } from '@boom-risk/client/core'
import { customersResource } from '@boom-risk/client/resources'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore) => ({
  customers: customersResource(core),
})
