import type { SessionResource } from '@boom-risk/client'
import type { KnownPermission, Session } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'
import { QueryController, type QueryHost, type QueryOptions } from './query-controller.ts'

interface SessionClient {
  readonly session: Pick<SessionResource, 'get'> & Partial<Pick<SessionResource, 'subscribe'>>
}

export type SessionQuery = QueryController<Session, readonly unknown[]>

/** Who is looking, what they may do (`X-8`), and the shop's settings. */
export function sessionQuery(
  host: QueryHost,
  clientOf: (source: ClientSource) => Promise<SessionClient>,
  changed?: () => void,
): SessionQuery {
  const question: QueryOptions<Session, readonly unknown[], QueryHost> = {
    key: () => ['session'],
    load: async (client, _key, options) => (await clientOf(client)).session.get(options),
    subscribe: async (client, _key, tell) =>
      (await clientOf(client)).session.subscribe?.(() => tell(undefined)),
  }
  return new QueryController(host, question, changed)
}

/** Whether the employee may do something; nothing is offered before it is known. */
export function may(session: Session | undefined, permission: KnownPermission): boolean {
  return session?.permissions.includes(permission) ?? false
}
