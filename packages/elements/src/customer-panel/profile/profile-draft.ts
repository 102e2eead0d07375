import type { Address, AddressInput, Customer, PhoneEdit, UpdateCustomer } from '@boom-risk/client/contract'
import {
  formatPhone,
  parsePhone,
  psidOf,
  readEmail,
  readPsid,
  type NetworkTable,
} from '@boom-risk/client/rules'
import { mailboxesOf, psidsOf } from './psid.ts'

/** A phone in the form: one that is there (`id`), or a new one. */
export interface PhoneLine {
  readonly id: string | null
  /** As it was put into the field; another text is another number. */
  readonly shown: string
  readonly text: string
  readonly isMasked: boolean
}

/** A page-scoped id in the form; where it was recorded is where it is changed (`S1-6`). */
export interface PsidLine {
  readonly shown: string
  readonly text: string
  /** It is the customer's `psid`. */
  readonly isField: boolean
  /** It stands among the e-mail addresses, in the form of one. */
  readonly isAddress: boolean
}

export const ADDRESS_PARTS = ['street', 'ward', 'district', 'province'] as const
export type AddressPart = (typeof ADDRESS_PARTS)[number]
export type AddressLine = Readonly<Record<AddressPart | 'country', string>>

/** What the form holds. */
export interface ProfileValues {
  readonly name: string
  readonly phones: readonly PhoneLine[]
  readonly emails: readonly string[]
  readonly psids: readonly PsidLine[]
  readonly addresses: readonly AddressLine[]
}

export const PROFILE_FIELDS = ['name', 'phones', 'emails', 'psids', 'addresses'] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

export const FIELD_LABELS = {
  name: 'profileName',
  phones: 'profilePhone',
  emails: 'profileEmail',
  psids: 'profilePsid',
  addresses: 'profileAddress',
} as const satisfies Record<ProfileField, string>

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
  /** The host's own key names the customer: they need neither phone nor page-scoped id. */
  readonly hasExternalId: boolean
  /** Which numbers there are, where that is not the built-in table. */
  readonly networks?: NetworkTable | undefined
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
    psids: psidsOf(customer).map((psid) => ({
      shown: psid,
      text: psid,
      isField: customer.psid === psid,
      isAddress: customer.emails.some((email) => psidOf(email) === psid),
    })),
    addresses: customer.addresses.map(lineOf),
  }
}

export function beginProfile(customer: Customer, networks?: NetworkTable): ProfileDraft {
  const values = valuesOf(customer)
  return {
    values,
    basis: values,
    version: customer.version,
    hasExternalId: customer.externalId !== null,
    networks,
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
function savedForm(values: ProfileValues, field: ProfileField, networks?: NetworkTable): unknown {
  return {
    name: () => values.name.trim(),
    phones: () => values.phones.map((phone) => phoneEdit(phone, networks)),
    emails: () => values.emails.map(savedEmail),
    psids: () => values.psids.map((line) => [savedPsid(line), line.isField, line.isAddress]),
    addresses: () => values.addresses.map(addressInput),
  }[field]()
}

export function sameField(
  a: ProfileValues,
  b: ProfileValues,
  field: ProfileField,
  networks?: NetworkTable,
): boolean {
  return isDeepEqual(savedForm(a, field, networks), savedForm(b, field, networks))
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The change that a valid draft asks for; empty if there is none. */
export function patchOf({
  values,
  basis,
  networks,
}: Pick<ProfileDraft, 'values' | 'basis' | 'networks'>): UpdateCustomer {
  const changed = (field: ProfileField) => !sameField(values, basis, field, networks)
  return {
    ...(changed('name') && { name: values.name.trim() || null }),
    ...(changed('phones') && { phones: values.phones.map((phone) => phoneEdit(phone, networks)) }),
    ...((changed('emails') || !isDeepEqual(psidAddresses(values), psidAddresses(basis))) && {
      emails: [...values.emails.map(savedEmail), ...psidAddresses(values)],
    }),
    ...(fieldPsid(values) !== fieldPsid(basis) && { psid: fieldPsid(values) }),
    ...(changed('addresses') && { addresses: values.addresses.map(addressInput) }),
  }
}

function phoneEdit({ id, shown, text }: PhoneLine, networks: NetworkTable | undefined): PhoneEdit {
  if (id !== null && text === shown) return { id }
  const parse = parsePhone(text, { networks })
  return { e164: parse.status === 'valid' ? parse.e164 : text }
}

/** Cleaned as the form says it will be; what is no address is sent as it stands, and refused. */
function savedEmail(text: string): string {
  const read = readEmail(text)
  return read.status === 'valid' ? read.address : text.trim()
}

function savedPsid({ text, shown }: PsidLine): string {
  return text === shown ? shown : (readPsid(text) ?? text.trim())
}

function psidAddresses({ psids }: ProfileValues): string[] {
  return psids.filter(({ isAddress }) => isAddress).map((line) => `${savedPsid(line)}@facebook.com`)
}

function fieldPsid({ psids }: ProfileValues): string | null {
  const line = psids.find(({ isField }) => isField)
  return line ? savedPsid(line) : null
}

function addressInput({ country, ...parts }: AddressLine): AddressInput {
  const given = Object.fromEntries(
    ADDRESS_PARTS.map((part) => [part, parts[part].trim()]).filter(([, value]) => value !== ''),
  )
  return { ...given, country }
}
