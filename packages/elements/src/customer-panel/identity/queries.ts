import type { Customer } from '@boom-risk/client/contract'
import { QueryController, type QueryHost } from '../../base/query-controller.ts'
import { clientOf, readyClientOf } from '../client.ts'
import { identityText, type Identity } from './customer-key.ts'
import { keepId, knownId } from './known-ids.ts'

/**
 * Asks who the keys name: the id of the first who is found, or `null`.
 * @param identity the same object while it names the same
 */
export function identityQuery<H extends QueryHost>(host: H, identity: () => Identity) {
  return new QueryController<string | null, readonly [Identity], H>(host, {
    key() {
      const named = identity()
      return named.kind === 'keys' ? [named] : undefined
    },
    peek(source, [named]) {
      const client = readyClientOf(source)
      return client && knownId(client, identityText(named))
    },
    async load(source, [named], options) {
      const client = await clientOf(source)
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
  return new QueryController<Customer, readonly [string], H>(host, {
    key() {
      const customerId = id()
      return customerId === undefined ? undefined : [customerId]
    },
    peek: (source, [customerId]) => readyClientOf(source)?.customers.peek(customerId),
    load: async (source, [customerId], options) =>
      (await clientOf(source)).customers.get(customerId, options),
    subscribe: async (source, [customerId], changed) =>
      (await clientOf(source)).customers.subscribe(customerId, changed),
  })
}
