const DAY = String.raw`(?<!\d|\d[/.-])(?:0?[1-9]|[12]\d|3[01])`
const MONTH = '(?:0?[1-9]|1[0-2])'

/** What looks like the digits of a phone number and is none: sums of money, measures, times of day, dates. */
const OTHER_NUMBERS = new RegExp(
  [
    String.raw`(?<![\d.,+])[1-9]\d{0,2}(?:[.,]?\d{3}){0,3}\s?(?:d|₫|k|vnd|dong|tr|trieu|nghin|ngan|ty|kg|gr?|ml|cm|mm|mah|%)(?![a-z\d])`,
    String.raw`(?<!\d|\d:)(?:[01]?\d|2[0-4])\s?[:hg]\s?[0-5]\d(?!\d|:\d\d:|[a-z]\d)`,
    String.raw`${DAY}(?<sep>[/.-])${MONTH}\k<sep>(?:19|20)\d\d(?![/.-]?\d)`,
    // Without a year, or a short one, only where the digits do not go on.
    String.raw`${DAY}/${MONTH}(?:/\d\d)?(?!\d|[\s/.-]{1,3}\d{3}|[/.-]\d)`,
  ].join('|'),
  'g',
)

/** Stands for a character of another number: no text of a request has it. */
export const BLOT = '\u0000'

/** The text with such numbers blotted out by characters that end a run of digits. */
export function withoutOtherNumbers(folded: string): string {
  return folded.replace(OTHER_NUMBERS, (match) => BLOT.repeat(match.length))
}
