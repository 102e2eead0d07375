import type { BoomSummary, KnownPermission, Session } from '@boom-risk/client/contract'
import { hasFeature } from '@boom-risk/client/rules'
import { Query, type QueryHost } from '../base/query.ts'
import { clientOf } from './client.ts'
import { SUMMARY_DAYS } from './parts/summary.ts'

/** Who is looking; what they may do (`X-8`). */
export function sessionQuery(host: QueryHost): Query<Session, readonly unknown[]> {
  return new Query(host, {
    key: () => ['session'],
    load: async (client, _key, options) => (await clientOf(client)).session.get(options),
    subscribe: async (client, _key, changed) =>
      (await clientOf(client)).session.subscribe?.(() => changed(undefined)),
  })
}

/** What came back of late. */
export function summaryQuery(
  host: QueryHost,
  session: Query<Session, readonly unknown[]>,
): Query<BoomSummary, readonly unknown[]> {
  return new Query(host, {
    key: () => (isKnownToBeThere(session) ? ['summary'] : undefined),
    load: async (client, _key, options) =>
      (await clientOf(client)).boomCustomers.summary({ days: SUMMARY_DAYS }, options),
    subscribe: async (client, _key, changed) =>
      (await clientOf(client)).boomCustomers.subscribeSummary?.(() => changed(undefined)),
  })
}

/** Whether the server leaves the summary out, as a small platform may. */
export function lacksSummary(session: Session | undefined): boolean {
  return session !== undefined && !hasFeature(session.features, 'boom_summary')
}

/** Not asked before the session tells, unless that cannot be had. */
function isKnownToBeThere({ data, status }: Query<Session, readonly unknown[]>): boolean {
  return data === undefined ? status === 'error' : !lacksSummary(data)
}

/** Whether the employee may do something; nothing is offered before it is known. */
export function may(session: Session | undefined, permission: KnownPermission): boolean {
  return session?.permissions.includes(permission) ?? false
}
