import { parsePhone } from '../../rules/phone.ts'
import type { ReadableText, TextRange } from '../readable-text.ts'
import { type DigitGroup, digitRuns } from './digit-runs.ts'

/** Words before a number that make it one even without its 0. */
const ANNOUNCED =
  /(?:sdt|dt|dien thoai|so may|so phone|so goi|zalo|zl|phone|tel|viber|hotline|goi|lien he|lh|alo|call|whatsapp|imess|nhan tin)[^a-z\d]{0,4}(?:(?:so|la|cho|qua|vao|khach|cua|ban|no|ho|nguoi|nay|anh|chi|ong|ba)[^a-z\d]{0,3}){0,3}$/

/** Says that the digits are to be read backwards. */
const BACKWARDS =
  /(?:doc|so|sdt|dt|ghi|chep) nguoc|nguoc lai|viet nguoc|dao nguoc|dao lai|doc tu (?:cuoi|phai)/

/** No phone number has more digits, prefixes included. */
const MAX_DIGITS = 17

interface Circumstances {
  /** A plus stands before the digits. */
  readonly plus: boolean
  /** The digits of the first group. */
  readonly first: string
  /** A word before them says that they are a phone number. */
  readonly announced: boolean
  readonly groups: number
}

const ALONE: Circumstances = { plus: false, first: '', announced: false, groups: 1 }

/** Whether digits in a running text are a phone number: one that is complete, and could hardly be anything else. */
function isPhone(digits: string, { plus, first, announced, groups }: Circumstances): boolean {
  const national = /^(?:0|84)/.test(digits)
  if (!plus && !national && !announced) return false
  if (!plus && national && digits.length < 10) return false
  const parse = parsePhone(plus ? `+${digits}` : digits)
  if (parse.status !== 'valid') return false
  // `841234567890` is a parcel rather than an old number or a landline with its country code.
  const isParcel = parse.convertedFrom !== null || (parse.kind === 'landline' && groups === 1 && !announced)
  if (isParcel && !plus && digits.startsWith('84')) return false
  if (parse.kind === 'foreign') return (plus || first.startsWith('00')) && digits.length >= 10
  if (!plus && !national) return parse.kind === 'mobile' && digits.length === 9
  return parse.kind === 'mobile' || parse.national.length === 11 || groups === 1 || announced
}

/** How many of the groups, from the first on, make a phone number; 0 where they make none. */
function countOfPhone(groups: readonly DigitGroup[], announced: boolean): number {
  const [first] = groups
  if (!first?.opens) return 0
  let digits = ''
  for (const [index, group] of groups.entries()) {
    digits += group.digits
    if (digits.length > MAX_DIGITS) return 0
    if (isPhone(digits, { plus: first.plus, first: first.digits, announced, groups: index + 1 }))
      return index + 1
  }
  return 0
}

/** Phone numbers in a running text, in any written form, spelled in words and between letters as well (`X-7`). */
export function findPhones(text: ReadableText): TextRange[] {
  const found: TextRange[] = []
  const backwards = BACKWARDS.test(text.folded)
  for (const run of digitRuns(text)) {
    // After a number the run goes on behind it.
    let free = 0
    for (const [from, { start, end, digits }] of run.entries()) {
      if (start < free) continue
      const announced = ANNOUNCED.test(text.folded.slice(Math.max(0, start - 28), start))
      const count = countOfPhone(run.slice(from, from + MAX_DIGITS), announced)
      const last = run[from + count - 1]
      if (count > 0 && last) {
        found.push({ start, end: last.end })
        free = last.end
      } else if (backwards && isPhone(Array.from(digits).reverse().join(''), ALONE))
        found.push({ start, end })
    }
  }
  return found
}
