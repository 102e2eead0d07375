import type { SessionResource } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientFor } from '../runtime/client-for.ts'

interface SessionClient {
  readonly session: Pick<SessionResource, 'get'>
}

/**
 * The zone of the shop that a source serves (`D-22`), for an element that asks no session otherwise; `undefined` where
 * it is not to be had: a date is worth no error.
 */
export async function shopTimeZone(source: ClientSource | undefined): Promise<string | undefined> {
  if (!source) return undefined
  try {
    const { session } = await clientFor<SessionClient>(source, {
      serves: (client): client is SessionClient => 'session' in client,
      load: async () => {
        const { sessionOverCore } = await import('./session-over-core.ts')
        return sessionOverCore
      },
      needs: 'the shop’s time zone needs a client with session',
    })
    return (await session.get()).settings.timeZone
  } catch {
    return undefined
  }
}
