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
  /** The first rows below the heading. */
  readonly sample: readonly SheetRow[]
}

/** Finds the table of orders in a file: the sheet, its heading, and what its columns hold. @throws OrderFileError */
export async function inspectOrderFile(
  file: OrderFile,
  mapping?: OrderMapping,
  signal?: AbortSignal,
): Promise<Inspection> {
  let best: { inspection: Inspection; known: number } | null = null
  for (const [sheet, sheetName] of file.sheets.entries()) {
    const rows = await firstRows(file, sheet, signal)
    const heading = findHeaderRow(rows)
    if (!heading) continue
    const { headers, lastRow } = heading
    const inspection: Inspection = {
      ...recogniseColumns(headers, mapping),
      sheet,
      sheetName,
      headers,
      lastHeaderRow: lastRow,
      sample: rows.filter(({ number, cells }) => number > lastRow && !isRepeatedHeader(cells, headers)),
    }
    if (inspection.missing.length === 0) return inspection
    const known = countKnownHeaders(headers)
    if (!best || known > best.known) best = { inspection, known }
  }
  if (!best) throw new OrderFileError('empty')
  return best.inspection
}

async function firstRows(file: OrderFile, sheet: number, signal?: AbortSignal): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const piece of file.rows(sheet, { signal })) {
    rows.push(...piece)
    if (rows.length >= SAMPLE_ROWS) break
  }
  return rows.slice(0, SAMPLE_ROWS)
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
