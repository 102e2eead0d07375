import type { CustomersResource, ReportsResource, SessionResource } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

/** What the dialog asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface ReportDialogClient {
  readonly reports: Pick<ReportsResource, 'list' | 'search' | 'create' | 'retract' | 'dispute'> &
    // Without these the dialog shows other shops' reports as they were when it opened.
    Partial<Pick<ReportsResource, 'subscribe' | 'subscribeSearch'>>
  readonly customers: Pick<CustomersResource, 'get'>
  readonly session: Pick<SessionResource, 'get'>
}

function servesReports(client: object): client is ReportDialogClient {
  return ['reports', 'customers', 'session'].every((noun) => noun in client)
}

/** The client of a source, loaded if need be. @throws TypeError if it cannot serve the dialog */
export const reportClientOf = (source: ClientSource): Promise<ReportDialogClient> =>
  clientFor(source, {
    serves: servesReports,
    load: async () => {
      const { overCore } = await import('./resources.ts')
      return overCore
    },
    needs: 'the report dialog needs a client with reports, customers and session',
  })
