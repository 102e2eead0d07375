import type { RiskCore } from '@boom-risk/client/core'
import type { ClientSource } from './boom-client.ts'

/** Whether a client has each of these resources. */
export function serves<C extends object>(client: object, nouns: readonly (keyof C)[]): client is C {
  return nouns.every((noun) => noun in client)
}

/**
 * How an element comes by what it asks of a client beside the risk of phones.
 *
 * @param element As it is named where a client cannot serve it.
 * @param nouns What it asks of a client: each must be there.
 * @param load Loads what makes them over a core, of which the badge needs nothing.
 * @returns gives the client of a source, loaded if need be; throws a TypeError if it cannot serve the element
 */
export function defineClient<C extends object>(
  element: string,
  nouns: readonly (keyof C & string)[],
  load: () => Promise<{ overCore(core: RiskCore): C }>,
): (source: ClientSource) => Promise<C> {
  return async (source) => {
    const client =
      typeof source === 'function'
        ? // What a loader brings is a core: what is made over it loads beside it, not after it.
          (await Promise.all([source.ready ?? source(), load()]))[0]
        : source
    if (serves<C>(client, nouns)) return client
    if (client.core) return (await load()).overCore(client.core)
    throw new TypeError(`${element} needs a client with ${nouns.join(', ')}`)
  }
}
