import type { AddressInput, PhoneEdit } from '@boom-risk/client/contract'
import { parsePhone } from '@boom-risk/client/rules'
import { type Actor, mayIdentify } from '../access.ts'
import type { Domain } from '../domain.ts'
import type { Address, Customer, StoredPhone } from '../model.ts'
import { Refusal, type RefusedField } from '../refusal.ts'
import { refusedField } from '../refused-field.ts'
import { personKey } from '../store/person-key.ts'
import { externalIdKey, psidKey } from '../store/store.ts'

/** The phones after a change: some by the id that they have already, some new (`X-12` converts old ones). */
export function editPhones(
  domain: Domain,
  existing: readonly StoredPhone[],
  edits: readonly PhoneEdit[],
): readonly StoredPhone[] {
  const phones: StoredPhone[] = []
  const violations: RefusedField[] = []
  for (const [i, edit] of edits.entries()) {
    const phone =
      'id' in edit ? existing.find(({ id }) => id === edit.id) : newPhone(domain, existing, edit.e164)
    if (!phone)
      violations.push(
        'id' in edit
          ? refusedField('unknown_reference', ['phones', i, 'id'])
          : refusedField('invalid_format', ['phones', i]),
      )
    else if (phones.some(({ e164 }) => e164 === phone.e164))
      violations.push(refusedField('duplicate', ['phones', i]))
    else phones.push(phone)
  }
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  return phones
}

function newPhone(domain: Domain, existing: readonly StoredPhone[], input: string): StoredPhone | undefined {
  const parse = parsePhone(input, { networks: domain.store.networks })
  if (parse.status !== 'valid') return undefined
  const { e164, convertedFrom } = parse
  return existing.find((phone) => phone.e164 === e164) ?? { id: domain.newId('pho'), e164, convertedFrom }
}

export function toAddress({ street, ward, district, province, country }: AddressInput): Address {
  return {
    street: street ?? null,
    ward: ward ?? null,
    district: district ?? null,
    province: province ?? null,
    country: country ?? 'VN',
  }
}

/**
 * Phone, PSID and external id name one customer of a shop.
 * @throws Refusal `customer_exists` naming the other one, unless that would tell whose number a masked one is (`D-20`)
 */
export function requireUnique(
  { store }: Domain,
  actor: Actor,
  { id, shopId, phones, psid, externalId }: Customer,
): void {
  const isOther = (other: Customer) => other.shopId === shopId && other.id !== id
  const others = [
    ...(psid === null ? [] : store.customersByIdentity.get(psidKey(shopId, psid))),
    ...(externalId === null ? [] : store.customersByIdentity.get(externalIdKey(shopId, externalId))),
  ]
  const holder = phones
    .flatMap(({ e164 }) => store.customersByPhone.get(personKey(shopId, e164)))
    .find(isOther)
  const named = others.find(isOther) ?? (mayIdentify(actor) ? holder : undefined)
  if (named) throw new Refusal('customer_exists', { members: { existingId: named.id } })
  if (holder) throw new Refusal('customer_exists')
}
