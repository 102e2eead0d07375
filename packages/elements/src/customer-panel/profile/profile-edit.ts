import { ADDRESS_PARTS, NEW_ADDRESS, NEW_PHONE, type ProfileValues } from './profile-draft.ts'

export type ContactList = 'phones' | 'emails' | 'addresses' | 'psids'
/** Page-scoped ids come from the chat: nobody types one anew. */
export type GrowingList = Exclude<ContactList, 'psids'>

/** The values after something was typed into the field of that name: `name`, `phone-0`, `email-1`, `psid-0`, `address-0-ward`. */
export function withTyped(values: ProfileValues, field: string, text: string): ProfileValues {
  const [kind, place, name] = field.split('-')
  const at = Number(place)
  if (kind === 'name') return { ...values, name: text }
  if (kind === 'phone')
    return { ...values, phones: replace(values.phones, at, (phone) => ({ ...phone, text })) }
  if (kind === 'email') return { ...values, emails: replace(values.emails, at, () => text) }
  if (kind === 'psid') return { ...values, psids: replace(values.psids, at, (psid) => ({ ...psid, text })) }
  const part = ADDRESS_PARTS.find((known) => known === name)
  if (kind !== 'address' || !part) return values
  return { ...values, addresses: replace(values.addresses, at, (line) => ({ ...line, [part]: text })) }
}

export function withAdded(values: ProfileValues, list: GrowingList): ProfileValues {
  return {
    phones: { ...values, phones: [...values.phones, NEW_PHONE] },
    emails: { ...values, emails: [...values.emails, ''] },
    addresses: { ...values, addresses: [...values.addresses, NEW_ADDRESS] },
  }[list]
}

export function withRemoved(values: ProfileValues, list: ContactList, at: number): ProfileValues {
  return {
    phones: { ...values, phones: without(values.phones, at) },
    emails: { ...values, emails: without(values.emails, at) },
    psids: { ...values, psids: without(values.psids, at) },
    addresses: { ...values, addresses: without(values.addresses, at) },
  }[list]
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, i) => i !== at)
}

function replace<T>(list: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return list.map((item, i) => (i === at ? change(item) : item))
}
