import {
  CONVERTED_PREFIXES,
  foldVietnamese,
  lowerVietnamese,
  parsePhone,
  type NetworkTable,
} from '@boom-risk/client/rules'
import type { Findable } from './findable.ts'
import type { Row } from './row.ts'
import { searchWords } from './words.ts'

/**
 * What a person typed to find a customer: beginnings of words of the name, in any order, and digits of a phone number in any form
 * (`S0-11`). All of it must be found, or a whole number that is among it.
 */
export interface TypedText {
  /** Folded, each behind the space that begins a word of a row's name. */
  readonly words: readonly string[]
  /** The same words as typed, where they hold diacritics: whoever types them means them. */
  readonly marked: readonly string[]
  /** `null`: no digits were typed, or one only. */
  readonly digits: TypedDigits | null
  /** A whole number in stored form (`X-12`), which finds even where numbers are masked. */
  readonly phone: string | null
}

export interface TypedDigits {
  /** As typed: they may stand anywhere in a number. */
  readonly anywhere: string
  /** In national format and with today's prefix, where they begin with a country code or a prefix of before 2018. */
  readonly beginnings: readonly string[]
  /** As words: a name may hold digits too. */
  readonly words: readonly string[]
}

export function readTypedText(text: string, networks: NetworkTable): TypedText {
  const folded = searchWords(foldVietnamese(text))
  const words = folded.filter((word) => !/^\d+$/.test(word))
  const groups = folded.filter((word) => /^\d+$/.test(word))
  const digits = groups.join('')
  const plus = /\+\s?\(?\d/.test(text.normalize('NFKC')) ? '+' : ''
  const read = parsePhone(text, { networks })
  // Digits that stand apart beside a name may be one number all the same.
  const parse = read.status === 'valid' || words.length === 0 ? read : parsePhone(plus + digits, { networks })
  return {
    words: [...words, ...(digits.length === 1 ? groups : [])].map((word) => ` ${word}`),
    marked: searchWords(lowerVietnamese(text))
      .filter((word) => foldVietnamese(word) !== word)
      .map((word) => ` ${word}`),
    digits: digits.length < 2 ? null : readDigits(digits, groups),
    phone: parse.status === 'valid' ? parse.e164 : null,
  }
}

function readDigits(digits: string, groups: readonly string[]): TypedDigits {
  const national = /^(?:00)?84(\d+)$/.exec(digits)?.[1]?.replace(/^0?/, '0')
  const beginnings = national === undefined ? [] : [national]
  const old = CONVERTED_PREFIXES[(national ?? digits).slice(0, 4)]
  if (old !== undefined) beginnings.push(old + (national ?? digits).slice(4))
  return { anywhere: digits, beginnings, words: groups.map((group) => ` ${group}`) }
}

/** Whether a row is found, by as much of its numbers as who asks may find by. */
export function isFound(row: Row, typed: TypedText, findable: Findable): boolean {
  const { words, digits } = typed
  if (words.length === 0 && digits === null) return false
  // A whole number says who is meant, whatever stands beside it: "chị Lan 0987 654 321".
  if (findable !== 'by_name' && hasNumber(row, typed)) return true
  const { searchName } = row
  for (const word of words) if (!searchName.includes(word)) return false
  return (
    digits === null ||
    hasPart(row, typed, findable) ||
    digits.words.every((word) => searchName.includes(word))
  )
}

function hasNumber(row: Row, { phone }: TypedText): boolean {
  return phone !== null && row.customer.phones.some(({ e164 }) => e164 === phone)
}

/** Whether a part of a number is found. */
function hasPart(row: Row, { digits }: TypedText, findable: Findable): boolean {
  return (
    digits !== null && findable === 'by_parts' && row.phones.some((number) => holdsDigits(number, digits))
  )
}

/** Whether a number in national format holds what was typed. */
export function holdsDigits(number: string, { anywhere, beginnings }: TypedDigits): boolean {
  if (number.includes(anywhere)) return true
  for (const beginning of beginnings) if (number.startsWith(beginning)) return true
  return false
}
