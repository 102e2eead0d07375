import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import type { Customer } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { canonicalPhone } from '../risk.ts'
import { personKey } from '../store/person-key.ts'
import { externalIdKey, psidKey } from '../store/store.ts'

/** A customer of the employee's own shop; those of other shops do not exist. @throws Refusal `not_found` */
export function ownCustomer({ store }: Domain, { shop }: Actor, id: string): Customer {
  const customer = store.customers.get(id)
  if (customer?.shopId !== shop.id) throw new Refusal('not_found')
  return customer
}

export type CustomerKey =
  | { readonly phone: string }
  | { readonly psid: string }
  | { readonly externalId: string }

/** Whom the shop knows by a phone, a PSID or a key of the host's. */
export function resolveCustomer({ store }: Domain, { shop }: Actor, key: CustomerKey): Customer | null {
  if ('phone' in key) {
    const known = store.customersByPhone.get(personKey(shop.id, canonicalPhone(store, key.phone)))
    return known.find(({ shopId }) => shopId === shop.id) ?? null
  }
  const name = 'psid' in key ? psidKey(shop.id, key.psid) : externalIdKey(shop.id, key.externalId)
  return store.customersByIdentity.get(name)[0] ?? null
}
