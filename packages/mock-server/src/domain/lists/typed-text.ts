import { foldVietnamese, parsePhone } from '@boom-risk/client/rules'
import type { Row } from './row.ts'

/** What a person typed to find a customer: part of a name, or part of a phone number in any form. */
export interface TypedText {
  readonly name: string
  /** Digits in national format; empty when something else was typed. */
  readonly digits: string
  /** A whole number in stored form (`X-12`), which finds even where numbers are masked. */
  readonly phone: string | null
}

export function nationalDigits(e164: string): string {
  return e164.startsWith('+84') ? `0${e164.slice(3)}` : e164.slice(1)
}

export function readTypedText(text: string): TypedText {
  const parse = parsePhone(text)
  const digits = /\p{L}/u.test(text) ? '' : text.normalize('NFKC').replace(/\D/g, '')
  return {
    name: foldVietnamese(text),
    digits: /^\s*(?:\+|00)84/.test(text) ? `0${digits.replace(/^0*84/, '')}` : digits,
    phone: parse.status === 'valid' ? parse.e164 : null,
  }
}

/**
 * Whether a row is found. Where numbers are masked, only a whole number finds: parts of it would spell out the hidden
 * digits one by one (`X-8`).
 */
export function isFound(row: Row, { name, digits, phone }: TypedText, masked: boolean): boolean {
  if (phone !== null && row.customer.phones.some(({ e164 }) => e164 === phone)) return true
  if (!masked && digits.length >= 2 && row.phones.some((number) => number.includes(digits))) return true
  return digits === '' && row.foldedName.includes(name)
}
