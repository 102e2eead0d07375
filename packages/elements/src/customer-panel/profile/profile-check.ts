import { parsePhone, type PhoneParse } from '@boom-risk/client/rules'
import { ADDRESS_PARTS, type PhoneLine, type ProfileValues } from './profile-draft.ts'
import type { profileText } from './texts.ts'

/** A text of the section, by key and values. */
export type ProfileMessage = readonly [
  key: Parameters<typeof profileText>[1],
  values?: Record<string, string | number>,
]

/** What is wrong with the fields, by their names: `name`, `phone-0`, `email-1`, `address-0-ward`. */
export type ProfileErrors = ReadonlyMap<string, ProfileMessage>

const MAX_NAME = 200
const MAX_EMAIL = 254
const MAX_ADDRESS_PART = 200

/** The outer form of an address, as the contract has it. */
const EMAIL = /^[^\s@]+@[^\s@]+$/

/** Checks everything that the server would refuse, so that the field can be named before anything is sent. */
export function checkProfile({ name, phones, emails, addresses }: ProfileValues): ProfileErrors {
  const errors = new Map<string, ProfileMessage>()
  const put = (field: string, error: ProfileMessage | null) => error && errors.set(field, error)
  put('name', tooLong(name, MAX_NAME))
  for (const [i, phone] of phones.entries()) put(`phone-${i}`, phoneError(phone, phones.slice(0, i)))
  for (const [i, email] of emails.entries()) put(`email-${i}`, emailError(email))
  for (const [i, address] of addresses.entries())
    for (const part of ADDRESS_PARTS) put(`address-${i}-${part}`, tooLong(address[part], MAX_ADDRESS_PART))
  return errors
}

function tooLong(value: string, count: number): ProfileMessage | null {
  return value.trim().length > count ? ['profileTooLong', { count }] : null
}

function emailError(email: string): ProfileMessage | null {
  const trimmed = email.trim()
  return EMAIL.test(trimmed) ? tooLong(trimmed, MAX_EMAIL) : ['profileEmailInvalid']
}

function phoneError({ id, text, shown }: PhoneLine, before: readonly PhoneLine[]): ProfileMessage | null {
  if (id !== null && text === shown) return null
  const parse = parsePhone(text)
  if (parse.status !== 'valid') return parseError(parse)
  const isTwice = before.some((other) => {
    const earlier = parsePhone(other.text)
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
    service_number: ['profilePhoneService'],
    not_a_phone: ['profilePhoneInvalid'],
  }
  return messages[parse.reason]
}
