import type { NetworkTable } from '@boom-risk/client/rules'
import type { Columns } from './fields.ts'
import type { OrderFile } from './file/order-file.ts'
import type { Inspection } from './inspect.ts'
import { OrderCollector } from './orders/collect.ts'

/** How a file of orders is read, and who watches. */
export interface ReadOrdersOptions {
  /** As it is shown in the list of what could not be read. */
  readonly fileName: string
  /** Instead of those that were recognised. */
  readonly columns?: Columns | undefined
  /** Instead of the source that was recognised. */
  readonly source?: string | undefined
  readonly networks?: NetworkTable | undefined
  readonly signal?: AbortSignal | undefined
  /** Told of every piece: bytes of the file that are read, and rows. */
  readonly onProgress?: ((progress: { readonly bytes: number; readonly rows: number }) => void) | undefined
}

/** Rows after which others get their turn. */
const ROWS_A_TURN = 2000

/** Reads all orders of one table of a file: of the inspection itself, or of one of its `more`. @throws OrderFileError; the signal's reason when it is aborted */
export async function readOrders(
  file: OrderFile,
  inspection: Inspection,
  options: ReadOrdersOptions,
): Promise<OrderCollector> {
  const {
    fileName,
    columns = inspection.columns,
    source = inspection.source,
    networks,
    signal,
    onProgress,
  } = options
  const { headers, lastHeaderRow, otherHeading, format, sheet, sheetName } = inspection
  const collector = new OrderCollector(
    { file: fileName, sheet: sheetName, source, format, headers, lastHeaderRow, otherHeading, columns },
    networks,
  )
  let bytes = 0
  let turn = 0
  for await (const rows of file.rows(sheet, { signal, onBytes: (read) => (bytes = read) })) {
    for (const row of rows) collector.add(row)
    turn += rows.length
    onProgress?.({ bytes, rows: collector.rows })
    if (turn < ROWS_A_TURN) continue
    turn = 0
    // A signal, a key or a click is heard between two turns.
    await new Promise<void>((resolve) => setTimeout(resolve, 0))
    signal?.throwIfAborted()
  }
  return collector
}
