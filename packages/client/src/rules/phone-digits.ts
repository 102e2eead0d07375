import { networkOf, type MobileNetwork, type NetworkTable } from './networks.ts'
import { CONVERTED_PREFIXES } from './phone-conversion.ts'
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

/** `null` where the count of digits is right. */
function lengthFault(digits: number, min: number, max: number): PhoneParse | null {
  if (digits < min) return incompletePhone(digits, min)
  return digits > max ? invalidPhone('too_long', digits, max) : null
}

function validPhone(
  e164: string,
  national: string,
  kind: PhoneKind,
  network: MobileNetwork | null = null,
  convertedFrom: string | null = null,
): PhoneParse {
  return { status: 'valid', e164, national, kind, network, convertedFrom, multiple: false }
}

/** E.164 has at most 15 digits, country code included; fewer than 7 are taken for a beginning. */
function parseForeign(digits: string): PhoneParse {
  if (digits.startsWith('0')) return invalidPhone('unknown_prefix', digits.length)
  const e164 = `+${digits}`
  return lengthFault(digits.length, 7, 15) ?? validPhone(e164, e164, 'foreign')
}

/** Whether a number of this prefix begins so, or may once more digits are typed. */
function fits(prefix: string, digits: string): boolean {
  return prefix.startsWith(digits) || digits.startsWith(prefix)
}

function parseNational(national: string, networks: NetworkTable): PhoneParse {
  const digits = national.length
  if (/^01[89]00/.test(national)) return invalidPhone('service_number', digits)

  const landline = national.startsWith('02')
  const conversion = Object.entries(CONVERTED_PREFIXES).find(([old]) => digits > 1 && fits(old, national))
  if (
    !landline &&
    !conversion &&
    !Object.values(networks)
      .flat()
      .some((prefix) => fits(prefix, national))
  ) {
    return invalidPhone('unknown_prefix', digits)
  }
  // Landlines have eleven digits since 2017; ten, as the product's facts have it, are taken as well.
  const max = landline || conversion ? 11 : MOBILE_DIGITS
  const fault = lengthFault(digits, landline ? 10 : max, max)
  if (fault) return fault

  const today = conversion ? conversion[1] + national.slice(4) : national
  return validPhone(
    `+84${today.slice(1)}`,
    today,
    landline ? 'landline' : 'mobile',
    networkOf(today, networks),
    conversion ? national : null,
  )
}

/** A number without its leading 0, as a spreadsheet leaves it; it fills today's lengths or is none. */
function parseBare(digits: string, networks: NetworkTable): PhoneParse {
  const parse = parseNational(`0${digits}`, networks)
  const refused = parse.status === 'invalid' ? parse.reason !== 'service_number' : digits.startsWith('1')
  return refused ? invalidPhone('unknown_prefix', digits.length) : parse
}

/**
 * Parses the digits of one number.
 *
 * @param international Whether a `+` stood before them.
 */
export function parseDigits(digits: string, international: boolean, networks: NetworkTable): PhoneParse {
  // A leading 84 is always the country code, never a number of 084 without its 0: typing 84987654321 passes through
  // nine digits as well, and must not show another person's risk on its way.
  const abroad = international ? digits : /^(?:00|(?=84))(.*)/.exec(digits)?.[1]
  if (abroad === undefined) {
    return digits.startsWith('0') ? parseNational(digits, networks) : parseBare(digits, networks)
  }
  if ('84'.startsWith(abroad)) return incompletePhone(abroad.length)
  if (!abroad.startsWith('84')) return parseForeign(abroad)
  // People keep the 0 behind the country code: +84 (0) 987 654 321.
  return parseNational(abroad.replace(/^840?/, '0'), networks)
}
