import { type Cell, type SheetRow, textOf } from '../cells/cell.ts'
import { countKnownHeaders } from './recognise.ts'

/** Where the table of a sheet begins. */
export interface HeaderRow {
  /** Of the columns, from left to right; empty where a column has none. */
  readonly headers: readonly string[]
  /** The number of the last row of the heading: what comes after it are orders. */
  readonly lastRow: number
}

/** Titles, filters and dates of the export stand above its table, but not more of them than this. */
export const ROWS_TO_SEARCH = 40
const FEWEST_KNOWN = 2

/**
 * Finds the heading among the first rows: the one with the most names that somebody knows, and the row below it where the heading has two
 * (merged cells on top, such as `Khách hàng` above `Tên` and `Điện thoại`). Without any known name: the first row with the most cells.
 */
export function findHeaderRow(rows: readonly SheetRow[]): HeaderRow | null {
  const texts = rows
    .slice(0, ROWS_TO_SEARCH)
    .map(({ number, cells }) => ({ number, cells: cells.map(textOf) }))
  let best: { number: number; cells: readonly string[]; known: number } | null = null
  for (const row of texts) {
    const known = countKnownHeaders(row.cells)
    if (known >= FEWEST_KNOWN && known > (best?.known ?? 0)) best = { ...row, known }
  }
  if (!best) {
    const widest = texts.reduce<(typeof texts)[number] | null>(
      (most, row) => (filled(row.cells) > filled(most?.cells ?? []) ? row : most),
      null,
    )
    return widest && { headers: widest.cells, lastRow: widest.number }
  }
  const at = texts.findIndex(({ number }) => number === best.number)
  return (
    twoRows(texts[at - 1], best) ??
    twoRows(best, texts[at + 1]) ?? { headers: best.cells, lastRow: best.number }
  )
}

interface TextRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Both rows together where the upper one spans what the lower one names; `null` where they are no such pair. */
function twoRows(upper: TextRow | undefined, lower: TextRow | undefined): HeaderRow | null {
  if (!upper || !lower || lower.number !== upper.number + 1) return null
  if (countKnownHeaders(upper.cells) === 0 || countKnownHeaders(lower.cells) === 0) return null
  const width = Math.max(upper.cells.length, lower.cells.length)
  // A row of orders below a heading fills cells that have a name above; the second row of a heading fills those that have none.
  const fillsGaps = lower.cells.some((cell, i) => cell !== '' && (upper.cells[i] ?? '') === '')
  const repeats = lower.cells.filter((cell, i) => cell !== '' && (upper.cells[i] ?? '') !== '').length
  if (!fillsGaps || repeats > filled(lower.cells) / 2) return null
  const headers: string[] = []
  let group = ''
  for (let i = 0; i < width; i++) {
    const above = upper.cells[i] ?? ''
    const below = lower.cells[i] ?? ''
    if (above !== '') group = above
    headers.push(below === '' ? above : wholeName(group, below))
  }
  return { headers, lastRow: lower.number }
}

/** `Tên` below `Khách hàng` alone is nobody's; with the group before it, it is. */
function wholeName(group: string, name: string): string {
  if (countKnownHeaders([name]) > 0) return name
  const whole = `${name} ${group}`
  return countKnownHeaders([whole]) > 0 ? whole : name
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

/** Whether a row is the heading once more, as where an export was printed page by page or several were put together. */
export function isRepeatedHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  let same = 0
  let other = 0
  for (const [i, cell] of cells.entries()) {
    if (cell === null || cell === '') continue
    if (typeof cell === 'string' && cell.trim().toLowerCase() === headers[i]?.toLowerCase()) same++
    else other++
  }
  return same >= FEWEST_KNOWN && same > other
}
