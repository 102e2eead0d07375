import { languageOf } from './locale.ts'

/** Languages whose numbers are written without Intl. */
const OURS: ReadonlySet<string> = new Set(['vi', 'en'])

/** Between the whole part and the decimals: a comma in Vietnamese, a point in English. */
export function decimalMark(locale: string): ',' | '.' {
  const language = languageOf(locale)
  if (OURS.has(language)) return language === 'vi' ? ',' : '.'
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
}

/** All digits of a finite number, as the shortest decimal that is this number, without an exponent: `0.0000001`. */
export function decimalDigits(value: number): string {
  const [figures = '', exponent = '0'] = `${Math.abs(value)}`.split('e')
  const [whole = '', fraction = ''] = figures.split('.')
  const shift = Number(exponent)
  const digits = whole + fraction
  const point = whole.length + shift
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const sign = value < 0 ? '-' : ''
  return `${sign}${padded.slice(0, at)}${padded.length > at ? `.${padded.slice(at)}` : ''}`
}

/** A number to be edited: every digit, the locale's decimal mark, no grouping. */
export function editableNumber(locale: string, value: number): string {
  return decimalDigits(value).replace('.', decimalMark(locale))
}

/** A double has no more of them. */
const SIGNIFICANT_DIGITS = 17

/**
 * A number to be read: every digit that is stored, grouped by locale, such as `-1.234.567,125` in Vietnamese; as Intl has it in a language
 * that a host added.
 */
export function formatExact(locale: string, value: number): string {
  if (!OURS.has(languageOf(locale))) {
    // Nobody has minus nothing.
    return new Intl.NumberFormat(locale, { maximumSignificantDigits: SIGNIFICANT_DIGITS }).format(value + 0)
  }
  const mark = decimalMark(locale)
  const [whole = '', fraction] = decimalDigits(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, mark === ',' ? '.' : ',')
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}
