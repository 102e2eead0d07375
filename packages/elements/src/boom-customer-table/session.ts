import type { BoomSummary, KnownPermission, Session } from '@boom-risk/client/contract'
import { Query, type QueryHost } from '../base/query.ts'
import { clientOf } from './client.ts'
import { SUMMARY_DAYS } from './parts/summary.ts'

/** Who is looking; what they may do (`X-8`). */
export function sessionQuery(host: QueryHost): Query<Session, readonly unknown[]> {
  return new Query(host, {
    key: () => ['session'],
    load: async (client, _key, options) => (await clientOf(client)).session.get(options),
  })
}

/** What came back of late. */
export function summaryQuery(host: QueryHost): Query<BoomSummary, readonly unknown[]> {
  return new Query(host, {
    key: () => ['summary'],
    load: async (client, _key, options) =>
      (await clientOf(client)).boomCustomers.summary({ days: SUMMARY_DAYS }, options),
  })
}

/** Whether the employee may do something; nothing is offered before it is known. */
export function may(session: Session | undefined, permission: KnownPermission): boolean {
  return session?.permissions.includes(permission) ?? false
}
