import { createCore, type RiskCore } from './core/core.ts'
import type { RiskClientOptions } from './core/options.ts'
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
import { shareChanges } from './tabs/change-channel.ts'
import { shareToken } from './tabs/shared-token.ts'
import { withCircuitBreaker } from './transport/circuit-breaker.ts'
import { systemClock } from './transport/clock.ts'

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
  readonly core: RiskCore
  /** Forgets the token and every answer: for a sign-out, or when another shop or employee takes over. */
  readonly reset: () => void
  /** Ends the exchange with other tabs. */
  readonly close: () => void
}

/**
 * A client for one shop and one employee; sends nothing until it is asked something. It leaves a failing API alone for a while (circuit
 * breaker), and exchanges changes and token renewals with the page's other tabs.
 * @throws TypeError if `baseUrl` or `getToken` is not usable, saying what would be.
 */
export function createRiskClient(options: RiskClientOptions): RiskClient {
  const clock = options.clock ?? systemClock
  const hostFetch = options.fetch ?? ((input, init) => fetch(input, init))
  const token = shareToken(options.getToken, clock)
  const core = createCore({
    ...options,
    fetch: withCircuitBreaker(hostFetch, clock),
    // What is no function is left for the core to complain of.
    getToken: typeof options.getToken === 'function' ? token.getToken : options.getToken,
  })
  const endSharing = shareChanges(core)
  const events = eventsResource(core)
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
    events,
    reset() {
      core.reset()
      events.restart()
    },
    close() {
      endSharing()
      token.close()
    },
  }
}
