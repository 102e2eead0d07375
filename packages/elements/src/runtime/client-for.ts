import type { RiskCore } from '@boom-risk/client/core'
import type { ClientSource } from './boom-client.ts'

/** What an element asks of a client beside the risk of phones. */
export interface ClientKind<C extends object> {
  /** Whether a client has all of it. */
  serves(client: object): client is C
  /** Loads what makes it over a core, of which the badge needs nothing. */
  load(): Promise<(core: RiskCore) => C>
  /** What to say where a client has neither. */
  readonly needs: string
}

/** The client of a source as an element needs it, loaded if need be. @throws TypeError if it cannot serve the element */
export async function clientFor<C extends object>(
  source: ClientSource,
  { serves, load, needs }: ClientKind<C>,
): Promise<C> {
  const isLoader = typeof source === 'function'
  // What a loader brings is a core: what is made over it loads beside it, not after it.
  const [client, over] = await Promise.all([
    isLoader ? (source.ready ?? source()) : source,
    isLoader ? load() : null,
  ])
  if (serves(client)) return client
  if (client.core) return (over ?? (await load()))(client.core)
  throw new TypeError(needs)
}
