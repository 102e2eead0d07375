import { MOBILE_NETWORKS, type NetworkTable } from './networks.ts'
import { plainPhoneText } from './phone-characters.ts'
import { incompletePhone, invalidPhone, parseDigits } from './phone-digits.ts'
import type { PhoneOptions, PhoneParse } from './phone-parse.ts'

/** A `+` belongs to the first digits, unless a word stands between. */
const INTERNATIONAL = /^\D*\+[^\d\p{L}]*\d/u

/** Separators within a number; any other may as well stand between two. */
const WITHIN_NUMBER = /^[\s.\p{Pd}\u2212_]+\d/u

/** Letters, or the stars of a masked number, before the next digit. */
const OTHER_TEXT = /^\D*[\p{L}*]/u

/** The number that a text begins with, and the text behind it. */
function readNumber(
  text: string,
  networks: NetworkTable,
  isEnd: (rest: string) => boolean,
): readonly [parse: PhoneParse, rest: string] {
  const international = INTERNATIONAL.test(text)
  let digits = ''
  let rest = text
  let parse: PhoneParse
  do {
    rest = rest.replace(/^\D*(\d*)/, (_, group: string) => {
      digits += group
      return ''
    })
    parse = parseDigits(digits, international, networks)
  } while (/\d/.test(rest) && !OTHER_TEXT.test(rest) && !(parse.status === 'valid' && isEnd(rest)))
  return [parse, rest]
}

/**
 * Reads a phone number as people type it: with +84, 84, 0084 or 0, any separators, full-width digits, the letter O for
 * zero, a label before or an extension behind it, two numbers in one field, an old 11-digit number (`X-12`).
 * Never throws; the work is bounded whatever the input.
 *
 * @param input The field's content. A number is read as its digits; anything but text and numbers is `not_a_phone`,
 *   `null` and `undefined` are `empty`.
 */
export function parsePhone(input: unknown, options?: PhoneOptions): PhoneParse {
  const networks = options?.networks ?? MOBILE_NETWORKS
  const text = plainPhoneText(input)
  if (text === '') return { status: 'empty' }
  if (text === null || !/\d/.test(text)) {
    return text && /^[+(\s]+$/.test(text) ? incompletePhone(0) : invalidPhone('not_a_phone', 0)
  }
  const holdsNumber = (rest: string) => readNumber(rest, networks, () => true)[0].status === 'valid'
  const [parse, rest] = readNumber(
    text,
    networks,
    (behind) => !WITHIN_NUMBER.test(behind) || holdsNumber(behind),
  )
  if (parse.status === 'valid') return { ...parse, multiple: holdsNumber(rest) }
  return parse.status === 'incomplete' && OTHER_TEXT.test(rest)
    ? invalidPhone('too_short', parse.digits, parse.expected)
    : parse
}

export { MOBILE_NETWORKS, networkOf } from './networks.ts'
export type { KnownMobileNetwork, MobileNetwork, NetworkTable } from './networks.ts'
export { formatPhone, maskPhone } from './phone-format.ts'
export type * from './phone-parse.ts'
