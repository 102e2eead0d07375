import { type Cell, type SheetRow, textOf } from '../cells/cell.ts'
import { countKnownHeaders, recogniseColumns } from './recognise.ts'
import { isOfPerson, whoseColumn } from './whose.ts'

/** Where the table of a sheet begins. */
export interface HeaderRow {
  /** Of the columns, from left to right; empty where a column has none. */
  readonly headers: readonly string[]
  /** The number of the last row of the heading: what comes after it are orders. */
  readonly lastRow: number
  /** Of a row further up that names columns as well, but no order; `null`: there is none. */
  readonly otherHeading: number | null
}

/** Titles, filters and dates of the export stand above its table, but not more of them than this. */
export const ROWS_TO_SEARCH = 40
const FEWEST_KNOWN = 2

/**
 * Finds the heading among the first rows: the first that names an order, or else the one with the most names that somebody knows, and the row below it where the heading has two
 * (merged cells on top, such as `Khách hàng` above `Tên` and `Điện thoại`). Without any known name: the first row with the most cells.
 */
export function findHeaderRow(rows: readonly SheetRow[]): HeaderRow | null {
  const texts = rows
    .slice(0, ROWS_TO_SEARCH)
    .map(({ number, cells }) => ({ number, cells: cells.map(textOf) }))
  const likely = texts.filter((row) => countKnownHeaders(row.cells) >= FEWEST_KNOWN)
  // The first that names an order, or else the one with the most known names; a wider one further down is of another table.
  const best =
    likely.find((row) => headingAt(texts, row).isWhole) ??
    likely.reduce<TextRow | null>(
      (most, row) => (!most || countKnownHeaders(row.cells) > countKnownHeaders(most.cells) ? row : most),
      null,
    )
  if (!best) {
    const widest = texts.reduce<TextRow | null>(
      (most, row) => (filled(row.cells) > filled(most?.cells ?? []) ? row : most),
      null,
    )
    return widest && { headers: widest.cells, lastRow: widest.number, otherHeading: null }
  }
  const { headers, lastRow } = headingAt(texts, best)
  const first = likely.find(({ number, cells }) => number < best.number - 1 && isHeading(cells))
  return { headers, lastRow, otherHeading: first?.number ?? null }
}

function headingAt(
  texts: readonly TextRow[],
  row: TextRow,
): { headers: readonly string[]; lastRow: number; isWhole: boolean } {
  const at = texts.indexOf(row)
  const heading = twoRows(texts[at - 1], row) ??
    twoRows(row, texts[at + 1]) ?? { headers: row.cells, lastRow: row.number }
  return {
    ...heading,
    isWhole: isHeading(row.cells) && recogniseColumns(heading.headers).missing.length === 0,
  }
}

/** A heading has names alone: numbers and dates are of an order. */
function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => !/\d{4}/.test(cell)) && countKnownHeaders(cells) >= 3
}

/** The names of another table's columns, where a row among the orders is its heading. */
export function isOtherHeading(cells: readonly Cell[]): readonly string[] | null {
  if (cells.some((cell) => typeof cell === 'number')) return null
  const texts = cells.map(textOf)
  const known = countKnownHeaders(texts)
  return isHeading(texts) && known * 2 > filled(texts) ? texts : null
}

interface TextRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Both rows together where the upper one spans what the lower one names; `null` where they are no such pair. */
function twoRows(
  upper: TextRow | undefined,
  lower: TextRow | undefined,
): Pick<HeaderRow, 'headers' | 'lastRow'> | null {
  if (!upper || !lower || lower.number !== upper.number + 1) return null
  if (countKnownHeaders(upper.cells) === 0 || countKnownHeaders(lower.cells) === 0) return null
  const width = Math.max(upper.cells.length, lower.cells.length)
  // A row of orders below a heading fills cells that have a name above; the second row of a heading fills those that have none.
  const fillsGaps = lower.cells.some((cell, i) => cell !== '' && (upper.cells[i] ?? '') === '')
  const repeats = lower.cells.filter((cell, i) => cell !== '' && (upper.cells[i] ?? '') !== '').length
  if (!fillsGaps || repeats > filled(lower.cells) / 2) return null
  const headers: string[] = []
  const twins = new Set(lower.cells.filter((cell, i) => cell !== '' && lower.cells.indexOf(cell) !== i))
  let group = ''
  for (let i = 0; i < width; i++) {
    const above = upper.cells[i] ?? ''
    const below = lower.cells[i] ?? ''
    if (above !== '') group = above
    headers.push(below === '' ? above : wholeName(group, below, twins.has(below)))
  }
  return { headers, lastRow: lower.number }
}

/**
 * `Tên` below `Khách hàng` alone is nobody's; with the group before it, it is. So is `SĐT` where another group has one as well, and what
 * stands below the sender is never the customer's.
 */
function wholeName(group: string, name: string, isTwin: boolean): string {
  const whole = `${name} ${group}`.trim()
  if (isOfPerson(name) && (isTwin || whoseColumn(group) === 'shop')) return whole
  if (countKnownHeaders([name]) > 0) return name
  return countKnownHeaders([whole]) > 0 ? whole : name
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

/**
 * Whether a row is the heading once more, as where an export was printed page by page or several were put together: every name where it
 * was. One that moved or is new makes another heading of it, and the number of the sender may stand where the customer's did.
 */
export function isRepeatedHeader(cells: readonly Cell[], heading: readonly Cell[]): boolean {
  let same = 0
  for (const [i, cell] of cells.entries()) {
    const text = textOf(cell)
    const name = textOf(heading[i])
    if (text === '') continue
    if (text.toLowerCase() === name.toLowerCase()) same++
    // The number of a page, beside the table.
    else if (name !== '' || countKnownHeaders([text]) > 0) return false
  }
  return same >= FEWEST_KNOWN
}
