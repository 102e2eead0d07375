import type { RiskClientOptions } from './core/options.ts'
import { createPageCore, type PageCore } from './core/page-core.ts'
import { boomCustomersResource, type BoomCustomersResource } from './resources/boom-customers.ts'
import { customFieldsResource, type CustomFieldsResource } from './resources/custom-fields.ts'
import { customersResource, type CustomersResource } from './resources/customers.ts'
import { eventsResource, type EventsResource } from './resources/events.ts'
import { notesResource, type NotesResource } from './resources/notes.ts'
import {
  ordersResource,
  returnsResource,
  type OrdersResource,
  type ReturnsResource,
} from './resources/orders.ts'
import { reportsResource, type ReportsResource } from './resources/reports.ts'
import { riskResource, type RiskResource } from './resources/risk.ts'
import { sessionResource, type SessionResource } from './resources/session.ts'

/** The risk API, by noun. */
export interface RiskClient {
  readonly risk: RiskResource
  readonly session: SessionResource
  readonly boomCustomers: BoomCustomersResource
  readonly customers: CustomersResource
  readonly reports: ReportsResource
  readonly orders: OrdersResource
  readonly returns: ReturnsResource
  readonly notes: NotesResource
  readonly customFields: CustomFieldsResource
  readonly events: EventsResource
  /** What all of these stand on; for resources of one's own. */
  readonly core: PageCore
  /** Forgets the token and every answer: for a sign-out, or when another shop or employee takes over. */
  readonly reset: () => void
  /** Ends the exchange with other tabs, and the events. */
  readonly close: () => void
}

/**
 * A client for one shop and one employee, on a page or in Node: `createPageCore` with every resource. Sends nothing until it is asked
 * something.
 * @throws TypeError if `baseUrl`, `getToken` or `networks` is not usable, saying what would be.
 */
export function createRiskClient(options: RiskClientOptions): RiskClient {
  const core = createPageCore(options)
  return {
    core,
    risk: riskResource(core),
    session: sessionResource(core),
    boomCustomers: boomCustomersResource(core),
    customers: customersResource(core),
    reports: reportsResource(core),
    orders: ordersResource(core),
    returns: returnsResource(core),
    notes: notesResource(core),
    customFields: customFieldsResource(core),
    events: eventsResource(core),
    reset: () => core.reset(),
    close: () => core.close(),
  }
}
