import type { InvalidPhoneReason } from './phone-parse.ts'
import { GLUED_LABEL } from './phone-labels.ts'

/** Stands for what was read and is no number; no text holds it, and nothing joins across it. */
const BLANK = '\uE000'

/** Digits that are no phone number but could be taken for one: a number behind them is not the first. */
export interface Obstacle {
  readonly at: number
  readonly reason: InvalidPhoneReason
  /** Digits found in it. */
  readonly digits: number
  /** It may hold a phone number, not only a part of one. */
  readonly blocks: boolean
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
/** Digits that go on make no date of it, but for those of a whole number behind a slash. */
const DATE_ENDS = '(?![.-]?\\d|/\\d{1,8}\\b)'

/** E-mail addresses and links, whose digits are nobody's number. */
const ADDRESSES = new RegExp(
  [
    String.raw`[^\s<>"'(),;]+@[^\s<>"'(),;]*|@[^\s<>"'(),;]*\d[^\s<>"'(),;]*`,
    String.raw`(?<!\p{L})(?!(?:tel|sms|callto):)\p{L}[\p{L}+.-]*:\/\/\S+|(?<!\p{L})www\.\S+`,
    String.raw`(?<![^\s<>"'(),;:])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|vn|net|me|org|io|app|shop|info|biz|co|cc|ly|gl|gle|link|page|site|online|store|xyz|top|asia|tv|fb)(?:[/?#:]\S*)?(?![\p{L}\d])`,
  ].join('|'),
  'giu',
)

const SCIENTIFIC = /(?<![\w.,])(\d)(?:[.,](\d+))?E\+?(\d{1,2})(?!\w)/gi

/** What a spreadsheet adds to a whole number. */
const DECIMALS = /(?<!\d[ ()._,-]{0,3})(\d{7,})([.,]0{1,2})(?![\d.,]?\d)/g

/** An extension close behind a number. */
const EXTENSION = /(?<=\d{9})(?:x|ext\.?)(?=\d{1,5}(?![\p{L}\d]))/giu

/** Dates, times, sums of money and shares, where they stand apart from other digits. */
const MEASURES = new RegExp(
  [
    String.raw`(?<![\d/.-])${DAY}([/.-])${MONTH}\1(?:19|20)\d\d${DATE_ENDS}`,
    // Without a century or a year it may be the beginning of a number.
    String.raw`(?<![\d/.-])${DAY}/${MONTH}(?:/\d\d)?(?![\s/.-]{0,3}\d{3,8}(?!\d)|[/.-]?\d)`,
    String.raw`(?<![\d/.-])(?:19|20)\d\d[/.-]${MONTH}[/.-]${DAY}${DATE_ENDS}`,
    String.raw`(?<![\d.:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])`,
    // "Three for two": behind a + only a 0 begins no country code.
    String.raw`(?<![\d.:+-])[1-9]\s?\+\s?[1-9](?!\d|[ .()-]*[1-9])`,
    String.raw`(?<![\d.,+])[1-9]\d{0,2}(?:[.,]?\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:k|đ|vnd|vnđ|đồng(?! ý)|dong|(?:tr|triệu|trieu)\d{0,3}|nghìn|nghin|ngàn|ngan|usd)(?![\p{L}\d])`,
    String.raw`(?<![\d.,+])[1-9]\d{0,2}(?:[.,]?\d{3}){0,3}(?:[.,]\d{1,2})?\s?[%₫$€]`,
    String.raw`(?<![\d.,+])[1-9]\d{0,2}(?:[.,]\d{3})*[.,]000(?![.,]?\d)`,
    String.raw`[₫$€]\s?\d{1,3}(?:[.,]?\d{3})*(?!\d)`,
  ].join('|'),
  'giu',
)

/** Letters and digits in one word, with what is tied to it: `DH00123`, `250k`, `2tr5`, `A12-05`. */
const GLUED = /(?:\p{L}+\d|\d+\p{L})[\p{L}\d]*(?:[._-][\p{L}\d]*\d[\p{L}\d]*)*/gu

const blank = (text: string) => BLANK.repeat(text.length)
const count = (text: string) => text.replace(/\D/g, '').length

/** The text with all that is certain to be no phone number blanked out, of the same length, and what of it could be taken for one. */
export function withoutNoise(text: string): readonly [text: string, obstacles: readonly Obstacle[]] {
  const obstacles: Obstacle[] = []
  const refuse = (match: string, at: number, reason: InvalidPhoneReason, blocks: boolean) => {
    const digits = count(match)
    if (digits >= 3) obstacles.push({ at, reason, digits, blocks })
    return blank(match)
  }
  const readable = text
    .replace(ADDRESSES, (match: string, at: number) => refuse(match, at, 'address', holdsPhone(match)))
    .replace(SCIENTIFIC, (match: string, whole: string, decimals = '', exponent: string, at: number) => {
      // All digits are there, or a spreadsheet rounded them away.
      if (decimals.length === Number(exponent)) return (whole + decimals).padEnd(match.length, BLANK)
      obstacles.push({ at, reason: 'rounded', digits: count(match), blocks: true })
      return blank(match)
    })
    .replace(DECIMALS, (match: string, digits: string, decimals: string, at: number) =>
      // With one more 0 it would be a landline as well.
      /^02\d{8}$/.test(digits) ? refuse(match, at, 'ambiguous', true) : digits + blank(decimals),
    )
    .replace(GLUED_LABEL, blank)
    .replace(EXTENSION, blank)
    .replace(MEASURES, blank)
    .replace(GLUED, (match: string, at: number) => {
      const begun = /^0\d{2,7}(?=\D)/.exec(match)?.[0]
      // Letters where the next digit was due.
      if (begun) obstacles.push({ at, reason: 'too_short', digits: begun.length, blocks: true })
      return begun ? blank(match) : refuse(match, at, 'code', holdsPhone(match))
    })
  return [readable, obstacles.sort((a, b) => a.at - b.at)]
}

/** Digits in a row that may be a phone number. */
function holdsPhone(text: string): boolean {
  return /(?<!\d)(?:0|84)?[1-35789]\d{8,9}(?!\d)/.test(text)
}
