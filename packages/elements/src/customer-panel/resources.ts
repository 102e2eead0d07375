import type { RiskCore } from '@boom-risk/client/core'
import {
  customFieldsResource,
  customersResource,
  notesResource,
  ordersResource,
  sessionResource,
} from '@boom-risk/client/resources'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore) => ({
  customers: customersResource(core),
  orders: ordersResource(core),
  notes: notesResource(core),
  customFields: customFieldsResource(core),
  session: sessionResource(core),
})
