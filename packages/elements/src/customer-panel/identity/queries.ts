import type { Customer, Session } from '@boom-risk/client/contract'
import { Query, type QueryHost } from '../../base/query.ts'
import { panelClientOf, readyPanelClient } from '../client.ts'
import { identityText, type Identity } from './customer-key.ts'
import { keepId, knownId } from './known-ids.ts'

/**
 * Asks who the keys name: the id of the first who is found, or `null`.
 * @param identity the same object while it names the same
 */
export function identityQuery<H extends QueryHost>(host: H, identity: () => Identity) {
  return new Query<string | null, readonly [Identity], H>(host, {
    key() {
      const named = identity()
      return named.kind === 'keys' ? [named] : undefined
    },
    peek(source, [named]) {
      const client = readyPanelClient(source)
      return client && knownId(client, identityText(named))
    },
    async load(source, [named], options) {
      const client = await panelClientOf(source)
      const keys = named.kind === 'keys' ? named.keys : []
      for (const key of keys) {
        const customer = await client.customers.resolve(key, options)
        if (!customer) continue
        keepId(client, identityText(named), customer.id)
        return customer.id
      }
      keepId(client, identityText(named), null)
      return null
    },
  })
}

/** The customer of an id; follows changes made by this client, other tabs and other people. */
export function customerQuery<H extends QueryHost>(host: H, id: () => string | undefined) {
  return new Query<Customer, readonly [string], H>(host, {
    key() {
      const customerId = id()
      return customerId === undefined ? undefined : [customerId]
    },
    peek: (source, [customerId]) => readyPanelClient(source)?.customers.peek(customerId),
    load: async (source, [customerId], options) =>
      (await panelClientOf(source)).customers.get(customerId, options),
    subscribe: async (source, [customerId], changed) =>
      (await panelClientOf(source)).customers.subscribe(customerId, changed),
  })
}

/** Who is looking, and the shop's settings. */
export function sessionQuery<H extends QueryHost>(host: H) {
  return new Query<Session, readonly unknown[], H>(host, {
    key: () => ['session'],
    load: async (source, _key, options) => (await panelClientOf(source)).session.get(options),
    subscribe: async (source, _key, changed) =>
      (await panelClientOf(source)).session.subscribe?.(() => changed(undefined)),
  })
}
