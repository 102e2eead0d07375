import { beginsMobile, networkOf, type NetworkTable } from './networks.ts'
import { beginsOldMobile, convertOldMobile, OLD_MOBILE_DIGITS } from './phone-conversion.ts'
import type { InvalidPhoneReason, PhoneKind, PhoneParse, ValidPhone } from './phone-parse.ts'

/** Digits of a mobile number in national format. */
export const MOBILE_DIGITS = 10

/** E.164: no number has more digits, country code included; fewer than 7 are taken for a beginning. */
const FOREIGN_MIN = 7
const FOREIGN_MAX = 15

export function invalidPhone(
  reason: InvalidPhoneReason,
  digits: number,
  expected: number = MOBILE_DIGITS,
): PhoneParse {
  return { status: 'invalid', reason, digits, expected }
}

function validPhone(
  e164: string,
  national: string,
  kind: PhoneKind,
  network: ValidPhone['network'] = null,
  convertedFrom: string | null = null,
): PhoneParse {
  return { status: 'valid', e164, national, kind, network, convertedFrom, multiple: false }
}

/** By length alone: too few, too many, or `null` where the count is right. */
function lengthFault(digits: number, min: number, max: number): PhoneParse | null {
  if (digits < min) return { status: 'incomplete', digits, expected: min }
  return digits > max ? invalidPhone('too_long', digits, max) : null
}

function parseForeign(digits: string): PhoneParse {
  if (digits.startsWith('0')) return invalidPhone('unknown_prefix', digits.length)
  const e164 = `+${digits}`
  return lengthFault(digits.length, FOREIGN_MIN, FOREIGN_MAX) ?? validPhone(e164, e164, 'foreign')
}

/** @param national Beginning with its 0. */
function parseNational(national: string, networks: NetworkTable): PhoneParse {
  const digits = national.length
  if (/^01[89]00/.test(national)) return invalidPhone('service_number', digits)
  if (national.startsWith('02')) {
    // Eleven digits since the renumbering of 2017; ten, as in the facts of the requirements, are taken as well.
    return lengthFault(digits, 10, 11) ?? validPhone(`+84${national.slice(1)}`, national, 'landline')
  }
  const old = digits > 1 && beginsOldMobile(national)
  if (!old && !beginsMobile(national, networks)) return invalidPhone('unknown_prefix', digits)
  const expected = old ? OLD_MOBILE_DIGITS : MOBILE_DIGITS
  const fault = lengthFault(digits, expected, expected)
  if (fault) return fault
  const today = convertOldMobile(national)
  return validPhone(
    `+84${today.slice(1)}`,
    today,
    'mobile',
    networkOf(today, networks),
    old ? national : null,
  )
}

/**
 * Parses the digits of one number.
 *
 * @param international Whether a `+` stood before them.
 */
export function parseDigits(digits: string, international: boolean, networks: NetworkTable): PhoneParse {
  let abroad = international ? digits : null
  if (abroad === null && digits.startsWith('00')) abroad = digits.slice(2)
  // Always the country code, never a number of 084 without its 0: typing 84987654321 passes through nine digits too,
  // and must not show another person's risk on its way.
  if (abroad === null && digits.startsWith('84')) abroad = digits
  if (abroad === null) {
    if (digits.startsWith('0')) return parseNational(digits, networks)
    // A spreadsheet has dropped the 0. Without it, only what fills today's lengths is taken for a number.
    if (/^1[89]00/.test(digits)) return invalidPhone('service_number', digits.length)
    const parse = digits.startsWith('1') ? null : parseNational(`0${digits}`, networks)
    return parse && parse.status !== 'invalid' ? parse : invalidPhone('unknown_prefix', digits.length)
  }
  if (abroad === '' || abroad === '8') {
    return { status: 'incomplete', digits: abroad.length, expected: MOBILE_DIGITS }
  }
  // People keep the 0 behind the country code: +84 (0) 987 654 321.
  return abroad.startsWith('84')
    ? parseNational(abroad.replace(/^840?/, '0'), networks)
    : parseForeign(abroad)
}
