import type { CustomersResource, ReportsResource, SessionResource } from '@boom-risk/client'
import { defineClient } from '../../runtime/define-client.ts'

/** What the dialog asks of a client; `createRiskClient()` has it, and a double needs no more. */
export interface ReportDialogClient {
  readonly reports: Pick<ReportsResource, 'list' | 'search' | 'create' | 'retract' | 'dispute'> &
    // Without these the dialog shows other shops' reports as they were when it opened.
    Partial<Pick<ReportsResource, 'subscribe' | 'subscribeSearch'>>
  readonly customers: Pick<CustomersResource, 'get'>
  readonly session: Pick<SessionResource, 'get'> & Partial<Pick<SessionResource, 'subscribe'>>
}

export const clientOf = defineClient<ReportDialogClient>(
  'the report dialog',
  ['reports', 'customers', 'session'],
  () => import('./resources.ts'),
)
