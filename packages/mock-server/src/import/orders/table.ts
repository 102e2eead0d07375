import type { ExportFormat } from '../columns/export-format.ts'
import type { Columns } from '../fields.ts'

/** Whose rows they are, and how they are to be read. */
export interface TableLayout {
  readonly file: string
  readonly sheet: string
  readonly source: string
  readonly format: ExportFormat | null
  readonly headers: readonly string[]
  readonly lastHeaderRow: number
  /** The first row of a heading above the one that names an order, if there is one: what stands between is no title. */
  readonly otherHeading?: number | null | undefined
  readonly columns: Columns
}
