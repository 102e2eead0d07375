import { decimalMark } from '../../i18n/exact-number.ts'

/**
 * `comma` with a decimal point, as RFC 4180 says; `semicolon` with a decimal comma, which Excel opens by itself where the
 * system's numbers have one, as on a Vietnamese Windows.
 */
export type CsvDialect = 'comma' | 'semicolon'

/** What a spreadsheet of that language opens by itself. */
export function csvDialect(locale: string): CsvDialect {
  return decimalMark(locale) === ',' ? 'semicolon' : 'comma'
}
