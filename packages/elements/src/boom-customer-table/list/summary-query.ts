import type { BoomSummary, Session } from '@boom-risk/client/contract'
import { hasFeature } from '@boom-risk/client/rules'
import { QueryController, type QueryHost, type QueryOptions } from '../../base/query-controller.ts'
import type { SessionQuery } from '../../base/session-query.ts'
import { clientOf } from '../client.ts'
import { SUMMARY_DAYS } from '../parts/summary.ts'

/** What came back of late. */
export function summaryQuery(
  host: QueryHost,
  session: SessionQuery,
  changed: () => void,
): QueryController<BoomSummary, readonly unknown[]> {
  const question: QueryOptions<BoomSummary, readonly unknown[], QueryHost> = {
    key: () => (isKnownToBeThere(session) ? ['summary'] : undefined),
    load: async (client, _key, options) =>
      (await clientOf(client)).boomCustomers.summary({ days: SUMMARY_DAYS }, options),
    subscribe: async (client, _key, tell) =>
      (await clientOf(client)).boomCustomers.subscribeSummary?.(() => tell(undefined)),
  }
  return new QueryController(host, question, changed)
}

/** Whether the server leaves the summary out, as a small platform may. */
export function lacksSummary(session: Session | undefined): boolean {
  return session !== undefined && !hasFeature(session.features, 'boom_summary')
}

/** Not asked before the session tells, unless that cannot be had. */
function isKnownToBeThere({ data, status }: SessionQuery): boolean {
  return data === undefined ? status === 'error' : !lacksSummary(data)
}
