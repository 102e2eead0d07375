import type { NetworkTable } from './networks.ts'
import { parseOurs } from './phone-digits.ts'
import type { PhoneParse } from './phone-parse.ts'

/** Digits and what people write between those of one number. */
const SEPARATED = /^[(\s.-]*\+*[\d\s._()-]*$/

/** What has the digits of a number and may be none, or another's. */
const DOUBTFUL = new RegExp(
  [
    // A last digit apart from the others, or a decimal: a quantity, or what a spreadsheet added.
    String.raw`\d{8}\D+\d\D*$`,
    String.raw`\d{7}[.,]0+$`,
    // Nine digits without their 0, and others.
    String.raw`^[^\d+]*84(?:\d{7}\D+\d|\d\D+[35789]\d{8}\D*$)`,
    // Dates.
    String.raw`(?<!\d)\d\d?([.-])\d\d?\1(?:19|20)\d\d(?!\d)`,
    String.raw`(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)`,
    // Landlines of before 2017: (08) and eight digits, a bracketed area code before the 3 of the provinces.
    String.raw`^\D*(?:(?:00)?84\D*|(?=0))0?8\D+[2-9]\d{3}\D?\d{4}\D*$`,
    String.raw`\(0[357]\d\)\D*3`,
  ].join('|'),
)

/** Whether a text that reads as one number may mean something else. */
export function isDoubtful(text: string): boolean {
  return DOUBTFUL.test(text)
}

/** Numbers that lost their 0 were written by a machine: in one piece, or in thousands; whole thousands are money. */
export function isWholeBare(text: string): boolean {
  return /^\D*(?:\d{9,}|\d{3}\D(?!000)\d{3}\D(?!000)\d{3})\D*$/.test(text)
}

/** Reads a text that is nothing but one Vietnamese number and separators of any sort; `null` where it may be something else. */
export function parseSeparated(text: string, networks: NetworkTable): PhoneParse | null {
  if (!SEPARATED.test(text)) return null
  const parse = parseOurs(text.replace(/\D/g, ''), text.includes('+'), networks)
  if (parse?.status === 'incomplete') return parse
  if (parse?.status === 'invalid') return /^(?!00|084)\d+$/.test(text) ? parse : null
  return parse?.status !== 'valid' || isDoubtful(text) || (parse.inferred && !isWholeBare(text))
    ? null
    : parse
}
