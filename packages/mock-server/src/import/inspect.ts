import type { SheetRow } from './cells/cell.ts'
import { findHeaderRow, isRepeatedHeader, ROWS_TO_SEARCH } from './columns/header-row.ts'
import type { OrderMapping } from './columns/mapping.ts'
import { countKnownHeaders, recogniseColumns, type Recognition } from './columns/recognise.ts'
import type { Columns, Field } from './fields.ts'
import { FIELDS } from './fields.ts'
import type { OrderFile } from './file/order-file.ts'
import { OrderFileError } from './file/import-error.ts'
import type { ImportedOrder } from '../domain/own-shop/imported-order.ts'
import { OrderCollector } from './orders/collect.ts'
import { finishOrders } from './orders/finish.ts'
import { RowReader } from './orders/read-row.ts'
import { isReadWithout, type RowIssue } from './orders/row-issue.ts'

/** Rows that are read to find the heading, and to show what became of a few. */
const SAMPLE_ROWS = ROWS_TO_SEARCH + 20
const PREVIEWED = 5

/** What is known of a file before all of it is read. */
export interface Inspection extends Recognition {
  /** The sheet with the orders, by its place and its name. */
  readonly sheet: number
  readonly sheetName: string
  /** Names of the columns, from left to right. */
  readonly headers: readonly string[]
  readonly lastHeaderRow: number
  /** The row of another heading above it; `null`: there is none. */
  readonly otherHeading: number | null
  /** The first rows below the heading. */
  readonly sample: readonly SheetRow[]
}

/** What is known of a file: its first table of orders, those of its other sheets, and what it holds besides. */
export interface FileInspection extends Inspection {
  /** Tables of orders in further sheets. */
  readonly more: readonly Inspection[]
  /** Names of sheets that are not read: they hold no table of orders, or they are hidden. */
  readonly unreadSheets: readonly string[]
}

/** Finds the tables of orders in a file: the sheets, their headings, and what their columns hold. @throws OrderFileError */
export async function inspectOrderFile(
  file: OrderFile,
  mapping?: OrderMapping,
  signal?: AbortSignal,
): Promise<FileInspection> {
  const tables: Inspection[] = []
  for (const [sheet, sheetName] of file.sheets.entries()) {
    const rows = await firstRows(file, sheet, signal)
    const heading = findHeaderRow(rows)
    if (!heading) continue
    const { headers, lastRow, otherHeading } = heading
    tables.push({
      ...recogniseColumns(headers, mapping),
      sheet,
      sheetName,
      headers,
      lastHeaderRow: lastRow,
      otherHeading,
      sample: rows.filter(({ number, cells }) => number > lastRow && !isRepeatedHeader(cells, headers)),
    })
  }
  const orders = tables.filter(({ missing }) => missing.length === 0)
  const known = (table: Inspection) => countKnownHeaders(table.headers)
  const [
    first = tables.reduce<Inspection | undefined>(
      (most, table) => (most && known(most) >= known(table) ? most : table),
      undefined,
    ),
  ] = orders
  if (!first) throw new OrderFileError('empty')
  const more = orders.filter((table) => table !== first)
  const unread = tables.filter((table) => table !== first && !more.includes(table))
  return { ...first, more, unreadSheets: [...unread.map(({ sheetName }) => sheetName), ...file.hiddenSheets] }
}

/** The sheets of a file that are not read, for the list of what could not be. */
export function unreadSheetIssues(fileName: string, sheets: readonly string[]): readonly RowIssue[] {
  return sheets.map((sheet) => ({
    file: fileName,
    sheet,
    row: 0,
    code: '',
    reason: 'sheet_unread',
    detail: '',
  }))
}

async function firstRows(file: OrderFile, sheet: number, signal?: AbortSignal): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const piece of file.rows(sheet, { signal })) {
    // A piece may have more rows than a call takes arguments.
    for (const row of piece) if (rows.length < SAMPLE_ROWS) rows.push(row)
    if (rows.length >= SAMPLE_ROWS) break
  }
  return rows
}

/** A row as an import would read it. */
export interface PreviewRow {
  readonly row: number
  /** What stands in it, field by field. */
  readonly fields: Readonly<Partial<Record<Field, string>>>
  /** The order that it becomes; `null`: it goes on with the order above, or cannot be read. */
  readonly order: ImportedOrder | null
  /** Why it cannot be read; `null` where it can. */
  readonly issue: RowIssue | null
}

/** What the first rows become with these columns and words, for whoever maps them to look at. */
export function previewRows(
  inspection: Inspection,
  columns: Columns,
  words?: OrderMapping['words'],
): PreviewRow[] {
  const { sample, source, format, headers, lastHeaderRow, sheetName } = inspection
  const layout = { file: '', sheet: sheetName, source, format, headers, lastHeaderRow, columns }
  const shown = sample.slice(0, PREVIEWED)
  const collector = new OrderCollector(layout)
  for (const row of shown) collector.add(row)
  const finished = finishOrders(collector, words)
  const byCode = new Map(Array.from(finished.orders(), (order) => [order.code, order] as const))
  const byRow = new Map(
    [...collector.orders.values()].map(({ row, code }) => [row, byCode.get(code) ?? null] as const),
  )
  const reader = new RowReader(columns)
  return shown.map((sheetRow) => {
    const row = reader.at(sheetRow)
    const fields: Partial<Record<Field, string>> = {}
    for (const field of FIELDS) if (row.has(field)) fields[field] = row.text(field)
    const issue = finished.issues.find((one) => one.row === sheetRow.number && !isReadWithout(one)) ?? null
    return { row: sheetRow.number, fields, order: byRow.get(sheetRow.number) ?? null, issue }
  })
}
