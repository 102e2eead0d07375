import type {
  CustomersResource,
  EventsResource,
  ReportsResource,
  RiskCore,
  SessionResource,
} from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'

/** What the dialog asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface ReportDialogClient {
  readonly reports: Pick<ReportsResource, 'list' | 'search' | 'create' | 'retract' | 'dispute'>
  readonly customers: Pick<CustomersResource, 'get' | 'create'>
  readonly session: Pick<SessionResource, 'get'>
  /** Without it the dialog shows other shops' reports as they were when it opened. */
  readonly events?: Pick<EventsResource, 'subscribe'>
}

function servesReports(client: object): client is ReportDialogClient {
  return ['reports', 'customers', 'session'].every((noun) => noun in client)
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the dialog */
export async function reportClientOf(source: ClientSource): Promise<ReportDialogClient> {
  const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
  if (servesReports(client)) return client
  if (client.core) return overCore(client.core)
  throw new TypeError('the report dialog needs a client with reports, customers and session')
}

/** The default of `configure()` is a core, which the badge needs no more of: the dialog brings the other resources. */
async function overCore(core: RiskCore): Promise<ReportDialogClient> {
  const { customersResource, eventsResource, reportsResource, sessionResource } =
    await import('./resources.ts')
  return {
    reports: reportsResource(core),
    customers: customersResource(core),
    session: sessionResource(core),
    events: eventsResource(core),
  }
}
