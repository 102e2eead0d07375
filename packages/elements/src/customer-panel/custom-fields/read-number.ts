import { decimalDigits, decimalMark } from '../../i18n/exact-number.ts'

/** A typed number. */
export type NumberRead =
  | {
      readonly value: number
      /**
       * `plain`: it can mean nothing else. `thousands`: its only mark, which groups in this language, could have been
       * meant as the decimal one. `other`: it is written as another language does, and can mean nothing else.
       */
      readonly form: 'plain' | 'thousands' | 'other'
    }
  | { readonly problem: 'not_a_number' | 'too_precise' }

/** Full-width figures, and spaces of every kind. Not all of NFKC: it makes 52 of 5². */
const WIDE = /[\uFF01-\uFF5E\p{Zs}]/gu
const MINUS = /^[-\u2010-\u2015\u2212]/u

/**
 * Reads a number as it is written in the reader's language (`1.234,5` in Vietnamese, `1,234.5` in English).
 *
 * - The language's own decimal mark is the decimal mark: `2,125` in Vietnamese is two and an eighth.
 * - The language's grouping mark groups where it stands as such, between threes: `2.125` in Vietnamese is two thousand, as
 *   `1.234` is; what was understood is to be shown then.
 * - Where it cannot group (`2.5`, `0.125`, `1234.5`), and where both marks stand (`1,234.5`) or one stands twice
 *   (`1,234,567`), one reading is left, and it is taken, whatever language it is of.
 *
 * A number of more digits than a JSON number keeps is refused rather than saved as another one.
 */
export function readNumber(locale: string, typed: string): NumberRead {
  const text = typed
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .trim()
    .replace(MINUS, '-')
  const sign = text.startsWith('-') ? '-' : ''
  const unsigned = text.replace(/^[-+]\s*/u, '')
  const figures = /^\d{1,3}(?: \d{3})+(?!\d)/.test(unsigned) ? unsigned.replaceAll(' ', '') : unsigned
  if (!/^[\d.,]+$/.test(figures) || !/\d/.test(figures)) return NOT_A_NUMBER
  const split = splitFigures(figures, decimalMark(locale))
  return split ? exactly(sign, split) : NOT_A_NUMBER
}

const NOT_A_NUMBER = { problem: 'not_a_number' } as const

interface Split {
  readonly whole: string
  readonly fraction: string
  readonly form: 'plain' | 'thousands' | 'other'
}

function splitFigures(figures: string, decimal: ',' | '.'): Split | null {
  const group = decimal === ',' ? '.' : ','
  const marks = figures.replace(/\d/g, '')
  if (marks === '') return { whole: figures, fraction: '', form: 'plain' }
  const last = marks.slice(-1)
  const isMixed = marks.includes(decimal) && marks.includes(group)
  if (isMixed) {
    // The one that stands last, and once, is the decimal mark.
    if (marks.indexOf(last) !== marks.length - 1) return null
    const [whole = '', fraction = ''] = figures.split(last)
    const other = last === '.' ? ',' : '.'
    return isGrouped(whole, other)
      ? { whole: ungrouped(whole), fraction, form: last === decimal ? 'plain' : 'other' }
      : null
  }
  if (marks.length > 1) {
    return isGrouped(figures, last)
      ? { whole: ungrouped(figures), fraction: '', form: last === group ? 'plain' : 'other' }
      : null
  }
  if (last === group && isGrouped(figures, group))
    return { whole: ungrouped(figures), fraction: '', form: 'thousands' }
  const [whole = '', fraction = ''] = figures.split(last)
  return { whole, fraction, form: last === decimal ? 'plain' : 'other' }
}

/** Threes behind each mark, and one to three digits before the first that do not begin with a zero. */
function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...threes] = text.split(mark)
  return /^[1-9]\d{0,2}$/.test(first) && threes.every((three) => /^\d{3}$/.test(three))
}

function ungrouped(text: string): string {
  return text.replace(/[.,]/g, '')
}

function exactly(sign: string, { whole, fraction, form }: Split): NumberRead {
  const units = whole.replace(/^0+(?=\d)/, '') || '0'
  const decimals = fraction.replace(/0+$/, '')
  const written = `${units}${decimals && `.${decimals}`}`
  const value = Number(sign + written)
  if (!Number.isFinite(value) || decimalDigits(Math.abs(value)) !== written) return { problem: 'too_precise' }
  // JSON knows no negative zero.
  return { value: value + 0, form }
}
