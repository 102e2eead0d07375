import type { Address, AddressInput, Customer, PhoneEdit, UpdateCustomer } from '@boom-risk/client/contract'
import { formatPhone, parsePhone } from '@boom-risk/client/rules'
import { mailboxesOf, psidOf } from './psid.ts'

/** A phone in the form: one that is there (`id`), or a new one. */
export interface PhoneLine {
  readonly id: string | null
  /** As it was put into the field; another text is another number. */
  readonly shown: string
  readonly text: string
  readonly isMasked: boolean
}

export const ADDRESS_PARTS = ['street', 'ward', 'district', 'province'] as const
export type AddressPart = (typeof ADDRESS_PARTS)[number]
export type AddressLine = Readonly<Record<AddressPart | 'country', string>>

/** What the form holds. */
export interface ProfileValues {
  readonly name: string
  readonly phones: readonly PhoneLine[]
  readonly emails: readonly string[]
  readonly addresses: readonly AddressLine[]
}

export const PROFILE_FIELDS = ['name', 'phones', 'emails', 'addresses'] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

/** Somebody else saved first: their customer, and what is to be kept of the fields that both changed. */
export interface ProfileConflict {
  readonly current: Customer
  readonly fields: readonly ProfileField[]
  readonly choices: Readonly<Partial<Record<ProfileField, 'mine' | 'theirs'>>>
}

/** An edit of a profile (`S1-3`). */
export interface ProfileDraft {
  readonly values: ProfileValues
  /** The values that the edit began with, and their version. */
  readonly basis: ProfileValues
  readonly version: string
  /** Addresses that are page-scoped ids stay as they are. */
  readonly psidEmails: readonly string[]
  /** All fields say what is wrong with them: a save was tried. */
  readonly isChecked: boolean
  readonly conflict: ProfileConflict | null
}

export function valuesOf(customer: Customer): ProfileValues {
  return {
    name: customer.name ?? '',
    phones: customer.phones.map(({ id, e164, display, masked }) => {
      const shown = e164 === null ? display : formatPhone(e164)
      return { id, shown, text: shown, isMasked: masked }
    }),
    emails: mailboxesOf(customer),
    addresses: customer.addresses.map(lineOf),
  }
}

export function beginProfile(customer: Customer): ProfileDraft {
  const values = valuesOf(customer)
  return {
    values,
    basis: values,
    version: customer.version,
    psidEmails: customer.emails.filter((email) => psidOf(email) !== null),
    isChecked: false,
    conflict: null,
  }
}

function lineOf(address: Address): AddressLine {
  const { street, ward, district, province, country } = address
  return {
    street: street ?? '',
    ward: ward ?? '',
    district: district ?? '',
    province: province ?? '',
    country,
  }
}

export const NEW_PHONE: PhoneLine = { id: null, shown: '', text: '', isMasked: false }
export const NEW_ADDRESS: AddressLine = { street: '', ward: '', district: '', province: '', country: 'VN' }

/** What of a field is compared: what would be saved, not how it was typed. */
function savedForm(values: ProfileValues, field: ProfileField): unknown {
  return {
    name: () => values.name.trim(),
    phones: () => values.phones.map(phoneEdit),
    emails: () => values.emails.map((email) => email.trim()),
    addresses: () => values.addresses.map(addressInput),
  }[field]()
}

export function sameField(a: ProfileValues, b: ProfileValues, field: ProfileField): boolean {
  return JSON.stringify(savedForm(a, field)) === JSON.stringify(savedForm(b, field))
}

/** The change that a valid draft asks for; empty if there is none. */
export function patchOf({ values, basis, psidEmails }: ProfileDraft): UpdateCustomer {
  const changed = (field: ProfileField) => !sameField(values, basis, field)
  return {
    ...(changed('name') && { name: values.name.trim() || null }),
    ...(changed('phones') && { phones: values.phones.map(phoneEdit) }),
    ...(changed('emails') && { emails: [...values.emails.map((email) => email.trim()), ...psidEmails] }),
    ...(changed('addresses') && { addresses: values.addresses.map(addressInput) }),
  }
}

function phoneEdit({ id, shown, text }: PhoneLine): PhoneEdit {
  if (id !== null && text === shown) return { id }
  const parse = parsePhone(text)
  return { e164: parse.status === 'valid' ? parse.e164 : text }
}

function addressInput({ country, ...parts }: AddressLine): AddressInput {
  const given = Object.fromEntries(
    ADDRESS_PARTS.map((part) => [part, parts[part].trim()]).filter(([, value]) => value !== ''),
  )
  return { ...given, country }
}
