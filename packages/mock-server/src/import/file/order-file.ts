import type { SheetRow } from '../cells/cell.ts'

/** How a sheet is read. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  /** Told how much of `size` has been read. */
  readonly onBytes?: ((bytes: number) => void) | undefined
}

/** An opened file: its rows come in pieces, so that a large one never stands in memory as a whole. */
export interface OrderFile {
  readonly kind: 'csv' | 'xlsx'
  /** Names of the sheets that can be seen, in order; one without a name in a CSV. */
  readonly sheets: readonly string[]
  /** Names of those that cannot. */
  readonly hiddenSheets: readonly string[]
  /** Reads a sheet, by its place. What ends the iteration early ends the reading. */
  rows(sheet: number, options: ReadOptions): AsyncIterable<readonly SheetRow[]>
}
