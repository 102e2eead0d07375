import { MOBILE_NETWORKS } from './networks.ts'
import { parseDigits } from './phone-digits.ts'
import type { ReadableText, TextRange } from './readable-text.ts'

/** Digits by word, with and without diacritics. Only ten or so in a row can be a number. */
const DIGIT_WORDS = [
  'không|khong|zero',
  'một|mốt|mot|one',
  'hai|two',
  'ba|three',
  'bốn|tư|bon|tu|four',
  'năm|lăm|nam|lam|five',
  'sáu|sau|six',
  'bảy|bẩy|bay|seven',
  'tám|tam|eight',
  'chín|chin|nine',
]

const DIGIT_BY_WORD = new Map(
  DIGIT_WORDS.flatMap((words, digit) => words.split('|').map((word) => [word, `${digit}`] as const)),
)

/** A group of digits, with what it is glued to, or a word for one. */
const TOKEN = new RegExp(
  String.raw`(?<before>(?<!\p{L})\p{L}+|\+|)(?<digits>\d+)|(?<![\p{L}\d])(?<word>${DIGIT_WORDS.join('|')})(?![\p{L}\d])`,
  'gu',
)

/** Between the groups of one number: no letter, no line of punctuation. */
const GAP = /^[^\p{L}\d]{0,4}$/u

/** Words that announce a number and may be written close to it: `sdt0987…`. */
const LABELS = new Set('sđt sdt đt dt tel phone zalo call gọi goi alo lh hotline fb viber số so'.split(' '))

/** Words before a number that make it one even without its 0. */
const ANNOUNCED = /(?:sđt|sdt|đt|điện thoại|dien thoai|zalo|phone|tel|viber|hotline)[^\p{L}\d]{0,4}$/u

const DAY = String.raw`(?<!\d|\d[/.-])(?:0?[1-9]|[12]\d|3[01])`
const MONTH = '(?:0?[1-9]|1[0-2])'

/** What looks like the digits of a number and is none: sums of money, times of day, dates. */
const SUMS_TIMES_DATES = new RegExp(
  [
    String.raw`(?<![\d.,+])[1-9]\d{0,2}(?:[.,]?\d{3}){0,3}\s?(?:đ|₫|k|vnd|vnđ|đồng|dong|tr|triệu|trieu)(?!\p{L})`,
    String.raw`(?<!\d|\d:)(?:[01]?\d|2[0-4])\s?[:hg]\s?[0-5]\d(?!\d|:\d\d:)`,
    String.raw`${DAY}(?<sep>[/.-])${MONTH}\k<sep>(?:19|20)\d\d(?![/.-]?\d)`,
    // Without a year, or a short one, only where the digits do not go on.
    String.raw`${DAY}/${MONTH}(?:/\d\d)?(?!\d|[\s/.-]{1,3}\d{3}|[/.-]\d)`,
  ].join('|'),
  'gu',
)

interface Group extends TextRange {
  readonly digits: string
  readonly international: boolean
  /** Stands where a number may begin. */
  readonly opens: boolean
}

/** Runs of groups that stand so close together that a reader takes them for one number. */
function groupRuns(text: string): Group[][] {
  const runs: Group[][] = []
  let end = -1
  for (const { index, groups, 0: token } of text.matchAll(TOKEN)) {
    const before = groups?.['before'] ?? ''
    const word = groups?.['word'] ?? ''
    const group: Group = {
      start: index + (before === '+' ? 0 : before.length),
      end: index + token.length,
      digits: groups?.['digits'] ?? DIGIT_BY_WORD.get(word) ?? '',
      international: before === '+' || /\+\s?$/.test(text.slice(Math.max(0, index - 2), index)),
      // Digits behind other letters are a code, such as a parcel's.
      opens: before === '' || before === '+' || LABELS.has(before),
    }
    const run = runs.at(-1)
    const apart = run === undefined || /\p{L}/u.test(before) || !GAP.test(text.slice(end, index))
    if (apart) runs.push([group])
    else run.push(group)
    end = group.end
  }
  return runs
}

/** Whether digits in a running text are a phone number: one that is complete, and could hardly be anything else. */
function isPhone(digits: string, international: boolean, announced: boolean): boolean {
  const bare = !international && !/^(?:0|84)/.test(digits)
  if (bare && !announced) return false
  const parse = parseDigits(digits, international, MOBILE_NETWORKS)
  if (parse.status !== 'valid') return false
  if (parse.kind === 'foreign') return international && digits.length >= 10
  return parse.kind === 'mobile' || parse.national.length === 11
}

/** No phone number has more digits, prefixes included. */
const MAX_DIGITS = 17

/** How many of the groups, from the first on, make a phone number; 0 where they make none. */
function countOfPhone(groups: readonly Group[], announced: boolean): number {
  const international = groups[0]?.international === true
  let digits = ''
  let count = 0
  for (const group of groups) {
    if (count === 0 ? !group.opens : group.international) return 0
    digits += group.digits
    count += 1
    if (digits.length > MAX_DIGITS) return 0
    if (isPhone(digits, international, announced)) return count
  }
  return 0
}

/** Phone numbers in a running text, in any typed form, spelled in words as well (`X-7`). */
export function findPhones({ lower }: ReadableText): TextRange[] {
  const text = lower
    .replace(/(?<!\p{L})o+(?!\p{L})/gu, (letters) => '0'.repeat(letters.length))
    .replace(SUMS_TIMES_DATES, (match) => 'x'.repeat(match.length))
  const found: TextRange[] = []
  for (const run of groupRuns(text)) {
    // After a number the run goes on behind it.
    let free = 0
    for (const [from, { start }] of run.entries()) {
      if (start < free) continue
      const groups = run.slice(from, from + MAX_DIGITS)
      const announced = ANNOUNCED.test(text.slice(Math.max(0, start - 16), start))
      const last = groups[countOfPhone(groups, announced) - 1]
      if (last) {
        found.push({ start, end: last.end })
        free = last.end
      }
    }
  }
  return found
}
