import type { NetworkTable } from './networks.ts'
import { parseOld } from './phone-conversion.ts'
import { countryCodeOf, parseForeign } from './phone-foreign.ts'
import { invalidPhone, parseBare, parseVietnamese } from './phone-national.ts'
import type { PhoneParse } from './phone-parse.ts'

/**
 * What begins with 00 and is dialled nowhere: a citizen id (province, century and sex, year of birth, six more), an account of the
 * largest bank (branch, kind, seven more).
 */
const PAPERS = /^00(?:[12468][0-3]\d{8}|[1-9]100\d{7})$/

/** Parses the digits of one Vietnamese number, of any time; `null` where another country's code stands before them. */
export function parseOurs(digits: string, international: boolean, networks: NetworkTable): PhoneParse | null {
  const parse = parseVietnamese(digits, international, networks, parseOld)
  if (
    parse?.status !== 'invalid' ||
    parse.reason !== 'unknown_prefix' ||
    international ||
    !digits.startsWith('84')
  )
    return parse
  // Typing 84987654321 passes through nine digits as well, and must not show another person's risk on its way: 84 is the country
  // code wherever a number can follow it, else the beginning of a number of 084 without its 0.
  const bare = parseBare(digits, networks)
  return bare?.status === 'invalid' ? parse : bare
}

/**
 * Parses the digits of one number, of any country.
 *
 * @param international Whether a `+` stood before them.
 */
export function parseDigits(digits: string, international: boolean, networks: NetworkTable): PhoneParse {
  const ours = parseOurs(digits, international, networks)
  if (ours) return ours
  const abroad = international ? digits : digits.slice(2)
  if (abroad.startsWith('0')) return invalidPhone('unknown_prefix', abroad.length)
  const parse = parseForeign(abroad)
  if (parse.status !== 'valid') return parse
  return isOursAsWell(digits, international, networks) ? invalidPhone('ambiguous', digits.length) : parse
}

/** A doubled 0, an id, a + in place of the 0: what may be one of ours as well is nobody's for certain. */
function isOursAsWell(digits: string, international: boolean, networks: NetworkTable): boolean {
  // Countries whose whole numbers are as short as ours without the 0 have codes of three digits.
  if (international && countryCodeOf(digits)?.length === 3) return false
  const atHome = parseOurs(international ? digits : digits.slice(1), false, networks)
  return atHome?.status === 'valid' || (!international && PAPERS.test(digits))
}
