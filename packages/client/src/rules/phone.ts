import { MOBILE_NETWORKS, type NetworkTable } from './networks.ts'
import { plainPhoneText } from './phone-characters.ts'
import { invalidPhone, parseDigits } from './phone-digits.ts'
import type { PhoneOptions, PhoneParse } from './phone-parse.ts'

/** Digits that stand together, and what stands before them. */
interface DigitGroup {
  readonly gap: string
  readonly digits: string
}

/** Between groups of one number; anything else may also stand between two numbers. */
const WITHIN_NUMBER = /^[\s.\p{Pd}\u2212_]+$/u

/** Ends a number: letters, and the stars of a masked one. */
const ENDS_NUMBER = /[\p{L}*]/u

/** Reads the groups from `start` on as one number; stops at the first end that `accepts` a valid one. */
function readNumber(
  groups: readonly DigitGroup[],
  start: number,
  networks: NetworkTable,
  accepts: (end: number) => boolean,
): { parse: PhoneParse; end: number } {
  const international = /\+\P{L}*$/u.test(groups[start]?.gap ?? '')
  let digits = ''
  let end = start
  let parse: PhoneParse
  do {
    digits += groups[end]?.digits ?? ''
    end += 1
    parse = parseDigits(digits, international, networks)
  } while (
    end < groups.length &&
    !ENDS_NUMBER.test(groups[end]?.gap ?? '') &&
    !(parse.status === 'valid' && accepts(end))
  )
  return { parse, end }
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
  if (text === null) return invalidPhone('not_a_phone', 0)
  if (text === '') return { status: 'empty' }

  // "+84 (0) 987…" and "+44 (0)20…": the bracketed 0 is for callers at home.
  const dialled = text.replace(/(\d\s*)\(0\)/, '$1')
  const groups: DigitGroup[] = []
  for (const [, gap = '', digits = ''] of dialled.matchAll(/(\D*)(\d+)/g)) groups.push({ gap, digits })
  if (groups.length === 0) {
    return /^[+(\s]+$/.test(text) ? parseDigits('', true, networks) : invalidPhone('not_a_phone', 0)
  }

  const numberAt = (start: number) =>
    start < groups.length && readNumber(groups, start, networks, () => true).parse.status === 'valid'
  const { parse, end } = readNumber(
    groups,
    0,
    networks,
    (next) => !WITHIN_NUMBER.test(groups[next]?.gap ?? '') || numberAt(next),
  )
  if (parse.status === 'valid') return { ...parse, multiple: numberAt(end) }
  const cutOff = end < groups.length || ENDS_NUMBER.test(/\D*$/.exec(dialled)?.[0] ?? '')
  return parse.status === 'incomplete' && cutOff
    ? invalidPhone('too_short', parse.digits, parse.expected)
    : parse
}

export { MOBILE_NETWORKS, networkOf } from './networks.ts'
export type { KnownMobileNetwork, MobileNetwork, NetworkTable } from './networks.ts'
export { formatPhone, maskPhone } from './phone-format.ts'
export type * from './phone-parse.ts'
