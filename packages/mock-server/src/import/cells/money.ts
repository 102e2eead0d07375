import { type Cell, textOf } from './cell.ts'

/** An amount in đồng; `undefined`: the cell is empty; `null`: it holds something that is no amount. */
export function readMoney(cell: Cell | undefined): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Math.round(cell) : null
  const text = textOf(cell)
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const bare = text
    .replace(/vnđ|vnd|đồng|[₫đ]/giu, '')
    .replace(/[\s\u00a0'’]/g, '')
    .replace(/^\((.*)\)$/, '-$1')
  const number = readDecimal(bare)
  return number === null ? null : Math.round(number)
}

/** A number whoever wrote it: `189.000`, `189,000`, `1.189.000,50` and `1,189,000.50` alike; `null` for anything else. */
export function readDecimal(text: string): number | null {
  if (!/^[-+]?\d[\d.,]*$/.test(text)) return /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(text) ? Number(text) : null
  const decimal = decimalSign(text)
  const grouping = decimal === ',' ? /\./g : /,/g
  const plain =
    decimal === null ? text.replace(/[.,]/g, '') : text.replace(grouping, '').replace(decimal, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** The sign before the fraction: the last of two kinds, or the only one unless it stands before exactly three digits. */
function decimalSign(text: string): '.' | ',' | null {
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const sign = dot >= 0 ? '.' : ','
  const parts = text.split(sign)
  const [head = '', ...groups] = parts
  if (groups.length !== 1) return null
  // One group of three is thousands, as đồng are written: nobody has thousandths of one. `0.125` is none.
  return groups[0]?.length === 3 && !/^[-+]?0?$/.test(head) ? null : sign
}

/** A count of pieces, such as `2` or `2.0`; at least 1 where it is not told. */
export function readQuantity(cell: Cell | undefined): number | null {
  const value = typeof cell === 'number' ? cell : readDecimal(textOf(cell))
  return value === null || value < 0 ? null : Math.round(value)
}
