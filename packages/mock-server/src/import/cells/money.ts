import { type Cell, textOf } from './cell.ts'

/** More than any order comes to: what is greater was something else, such as a code. */
const MAX_DONG = 1e12
const MAX_PIECES = 1e6
/** Below this nobody writes a fraction of a đồng: `12.50` are dollars, and `1,5` are millions. */
const LEAST_WITH_FRACTION = 1000

/** An amount in đồng; `undefined`: the cell is empty; `null`: it holds something that is no amount. */
export function readMoney(cell: Cell | undefined): number | null | undefined {
  if (typeof cell === 'number') return amountOf(cell)
  const text = textOf(cell)
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  if (/^\d{1,12}$/.test(text)) return Number(text)
  const bare = text
    .replace(/^(?:vnđ|vnd|₫|đ)|(?:vnđ|vnd|đồng|dong|₫|đ)$/giu, '')
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
  return amountOf(readDecimal(SPACED.test(bare) ? bare.replace(/[\s'’]/g, '') : bare))
}

/** Groups of three, parted by a space: two numbers in one cell are not one. */
const SPACED = /^[-+]? ?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})*(?:[.,]\d+)?$/

function amountOf(value: number | null): number | null {
  if (value === null || !(Math.abs(value) <= MAX_DONG)) return null
  return Number.isInteger(value) || Math.abs(value) >= LEAST_WITH_FRACTION ? Math.round(value) : null
}

/** Three digits a group, and a fraction behind the other sign. */
const GROUPED = /^[-+]?[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d{1,3})?$/i

/**
 * A number whoever wrote it: `189.000`, `189,000`, `1.189.000,50` and `1,189,000.50` alike; `null` for anything else, such as `17.10.2026`
 * and `189.000.00`. One group of three is thousands, as đồng are written: nobody has thousandths of one.
 */
export function readDecimal(text: string): number | null {
  if (GROUPED.test(text)) {
    const fraction = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
    const parts = text.split(fraction)
    const isFraction = parts.length === 2 && /[.,]/.test(parts[0] ?? '')
    return isFraction
      ? Number(`${parts[0]?.replace(/[.,]/g, '')}.${parts[1]}`)
      : Number(text.replace(/[.,]/g, ''))
  }
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : null
}

/**
 * A count of pieces, such as `2`, `2.0` or `0.5` of a weight; `undefined`: the cell is empty; `null`: it holds something that is none. `1,000` is one or
 * a thousand, and nobody can know.
 */
export function readQuantity(cell: Cell | undefined): number | null | undefined {
  const text = textOf(cell)
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  const [, whole = '', fraction = ''] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text) ?? []
  if (whole === '' || (typeof cell !== 'number' && fraction.length === 3 && /[1-9]/.test(whole))) return null
  const value = Number(`${whole}.${fraction || 0}`)
  return value <= MAX_PIECES ? value : null
}
