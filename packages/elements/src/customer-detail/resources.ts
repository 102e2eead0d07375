import type { RiskCore } from '@boom-risk/client/core'
import {
  customersResource,
  ordersResource,
  reportsResource,
  returnsResource,
  sessionResource,
} from '@boom-risk/client/resources'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore) => ({
  customers: customersResource(core),
  returns: returnsResource(core),
  orders: ordersResource(core),
  reports: reportsResource(core),
  session: sessionResource(core),
})
