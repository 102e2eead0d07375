import { networkOf, type MobileNetwork, type NetworkTable } from './networks.ts'
import type {
  IncompletePhone,
  InvalidPhone,
  InvalidPhoneReason,
  PhoneKind,
  PhoneParse,
} from './phone-parse.ts'

/** Digits of today's mobile numbers in national format. */
const MOBILE_DIGITS = 10

export function invalidPhone(
  reason: InvalidPhoneReason,
  digits: number,
  expected: number = MOBILE_DIGITS,
): InvalidPhone {
  return { status: 'invalid', reason, digits, expected }
}

export function incompletePhone(digits: number, expected: number = MOBILE_DIGITS): IncompletePhone {
  return { status: 'incomplete', digits, expected }
}

export function validPhone(
  e164: string,
  national: string,
  kind: PhoneKind,
  network: MobileNetwork | null = null,
  convertedFrom: string | null = null,
): PhoneParse {
  return { status: 'valid', e164, national, kind, network, convertedFrom, inferred: false, multiple: false }
}

/** Whether a number of this prefix begins so, or may once more digits are typed. */
export function fits(prefix: string, digits: string): boolean {
  return prefix.startsWith(digits) || digits.startsWith(prefix)
}

/** Reads a number that begins with 01: one of before 2018, or a service number. */
export type OldReader = (national: string, networks: NetworkTable) => PhoneParse

function parseNational(national: string, networks: NetworkTable, old?: OldReader): PhoneParse | null {
  const digits = national.length
  if (national.startsWith('01')) return old?.(national, networks) ?? null
  const landline = national.startsWith('02')
  if (
    !landline &&
    !Object.values(networks)
      .flat()
      .some((prefix) => fits(prefix, national))
  ) {
    return invalidPhone('unknown_prefix', digits)
  }
  if (digits < MOBILE_DIGITS) return incompletePhone(digits)
  // Landlines have eleven digits since 2017; ten, as the product's facts have it, are taken as well.
  const max = landline ? 11 : MOBILE_DIGITS
  if (digits > max) return invalidPhone('too_long', digits, max)
  return validPhone(
    `+84${national.slice(1)}`,
    national,
    landline ? 'landline' : 'mobile',
    networkOf(national, networks),
  )
}

/** A number without its leading 0, as a spreadsheet leaves it; an old mobile number only once it is whole: nobody types one so. */
export function parseBare(digits: string, networks: NetworkTable, old?: OldReader): PhoneParse | null {
  const parse = parseNational(`0${digits}`, networks, old)
  if (parse?.status === 'valid') return { ...parse, inferred: true }
  const refused =
    parse?.status === 'invalid' ? parse.reason !== 'service_number' : parse && digits.startsWith('1')
  return refused ? invalidPhone('unknown_prefix', digits.length) : parse
}

/**
 * Parses the digits of one Vietnamese number; `null` where another country's code stands before them, and for what begins with 01
 * where nobody reads that.
 *
 * @param international Whether a `+` stood before them.
 */
export function parseVietnamese(
  digits: string,
  international: boolean,
  networks: NetworkTable,
  old?: OldReader,
): PhoneParse | null {
  const [, abroad] = international ? [0, digits] : (/^(?:00|(?=84))(.*)/.exec(digits) ?? [])
  if (abroad === undefined) {
    return (digits.startsWith('0') ? parseNational : parseBare)(digits, networks, old)
  }
  if ('84'.startsWith(abroad)) return incompletePhone(abroad.length)
  if (!abroad.startsWith('84')) return null
  // People keep the 0 behind the country code: +84 (0) 987 654 321.
  return parseNational(abroad.replace(/^840?/, '0'), networks, old)
}
