import type { RiskCore } from '@boom-risk/client/core'
import { boomCustomersResource, customersResource, sessionResource } from '@boom-risk/client/resources'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore) => ({
  boomCustomers: boomCustomersResource(core),
  customers: customersResource(core),
  session: sessionResource(core),
})
