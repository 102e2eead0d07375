import {
  parsePhone,
  psidOf,
  readEmail,
  readPsid,
  type EmailProblem,
  type NetworkTable,
  type PhoneParse,
} from '@boom-risk/client/rules'
import {
  ADDRESS_PARTS,
  sameField,
  type PhoneLine,
  type ProfileDraft,
  type ProfileValues,
  type PsidLine,
} from './profile-draft.ts'
import type { profileFormText } from './form-texts.ts'

/** A text of the section, by key and values. */
export type ProfileMessage = readonly [
  key: Parameters<typeof profileFormText>[1],
  values?: Record<string, string | number>,
]

/** What is wrong with the fields, by their names: `name`, `phone-0`, `email-1`, `psid-0`, `address-0-ward`; `reach` of all that names a customer. */
export type ProfileErrors = ReadonlyMap<string, ProfileMessage>

const MAX_NAME = 200
const MAX_ADDRESS_PART = 200

/** Checks everything that the server would refuse, so that the field can be named before anything is sent. */
export function checkProfile({
  values,
  basis,
  hasExternalId,
  networks,
}: Pick<ProfileDraft, 'values' | 'basis' | 'hasExternalId' | 'networks'>): ProfileErrors {
  const { name, phones, emails, psids, addresses } = values
  const errors = new Map<string, ProfileMessage>()
  const put = (field: string, error: ProfileMessage | null) => error && errors.set(field, error)
  put('name', tooLong(name, MAX_NAME))
  for (const [i, phone] of phones.entries())
    put(`phone-${i}`, phoneError(phone, phones.slice(0, i), networks))
  // What was recorded long ago stands in nobody's way, as long as it is not sent again.
  if (!sameField(values, basis, 'emails'))
    for (const [i, email] of emails.entries()) put(`email-${i}`, emailError(email))
  for (const [i, psid] of psids.entries()) put(`psid-${i}`, psidError(psid))
  for (const [i, address] of addresses.entries())
    for (const part of ADDRESS_PARTS) put(`address-${i}-${part}`, tooLong(address[part], MAX_ADDRESS_PART))
  if (!hasExternalId && isNamed(basis) && !isNamed(values)) put('reach', ['profileUnreachable'])
  return errors
}

function isNamed({ phones, psids }: ProfileValues): boolean {
  return phones.length > 0 || psids.some(({ isField }) => isField)
}

function tooLong(value: string, count: number): ProfileMessage | null {
  return value.trim().length > count ? ['profileTooLong', { count }] : null
}

/** What is wrong with an address that is none, and what to do about it. */
export function emailError(email: string): ProfileMessage | null {
  const read = readEmail(email)
  if (read.status === 'valid') return null
  const messages: Record<EmailProblem, ProfileMessage> = {
    empty: ['profileEmailEmpty'],
    no_at: ['profileEmailNoAt'],
    several: ['profileEmailSeveral'],
    spaces: ['profileEmailSpaces'],
    domain: ['profileEmailDomain'],
    characters: ['profileEmailInvalid'],
    too_long: ['profileTooLong', { count: 254 }],
  }
  return messages[read.reason]
}

/** What is said of an address that is saved otherwise than it was typed, or that is a page-scoped id (`S1-6`). */
export function emailHint(email: string): ProfileMessage | null {
  const read = readEmail(email)
  if (read.status !== 'valid') return null
  if (psidOf(read.address) !== null) return ['profileEmailPsid']
  return read.isCleaned ? ['profileEmailCleaned', { email: read.address }] : null
}

function psidError({ text, shown }: PsidLine): ProfileMessage | null {
  return text === shown || readPsid(text) !== null ? null : ['profilePsidInvalid']
}

function phoneError(
  { id, text, shown }: PhoneLine,
  before: readonly PhoneLine[],
  networks: NetworkTable | undefined,
): ProfileMessage | null {
  if (id !== null && text === shown) return null
  const parse = parsePhone(text, { networks })
  if (parse.status !== 'valid') return parseError(parse)
  const isTwice = before.some((other) => {
    const earlier = parsePhone(other.text, { networks })
    return earlier.status === 'valid' && earlier.e164 === parse.e164
  })
  return isTwice ? ['profilePhoneTwice'] : null
}

/** What is wrong with a number that is none (`X-12` and the rest of the phone rules). */
export function parseError(parse: Exclude<PhoneParse, { status: 'valid' }>): ProfileMessage {
  if (parse.status === 'empty') return ['profilePhoneEmpty']
  const { digits, expected } = parse
  if (parse.status === 'incomplete') return ['profilePhoneIncomplete', { digits, expected }]
  const messages: Record<typeof parse.reason, ProfileMessage> = {
    too_long: ['profilePhoneTooLong', { digits, expected }],
    too_short: ['profilePhoneIncomplete', { digits, expected }],
    unknown_prefix: ['profilePhonePrefix'],
    unknown_country: ['profilePhoneCountry'],
    service_number: ['profilePhoneService'],
    not_a_phone: ['profilePhoneInvalid'],
    code: ['profilePhoneCode'],
    address: ['profilePhoneAddress'],
    rounded: ['profilePhoneRounded'],
    ambiguous: ['profilePhoneAmbiguous'],
  }
  return messages[parse.reason]
}
