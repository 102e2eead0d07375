import type { NetworkTable } from '@boom-risk/client/rules'
import { hasCode } from '../../base/error-kinds.ts'
import type { CsvDialect } from '../../spreadsheet/csv/csv-dialect.ts'
import type { SpreadsheetWriter } from '../../spreadsheet/spreadsheet-writer.ts'
import type { BoomTableClient, ListQuery, Row } from '../client.ts'
import type { ColumnId } from '../model/columns.ts'
import type { Selection } from '../model/selection.ts'
import { exportColumns } from './export-columns.ts'
import { createPrintWriter } from '../print/print-writer.ts'
import { ListReader } from './list-reader.ts'

/** A workbook, a CSV in one of its dialects, or paper. */
export type ExportFormat = 'xlsx' | CsvDialect | 'print'

export interface ListExportHost {
  readonly locale: string
  /** The shop's zone: dates in a file are those on the screen (`D-22`). */
  readonly timeZone: string | undefined
  readonly networks: NetworkTable | undefined
  client(): Promise<BoomTableClient>
  /** Something to show is another. */
  update(): void
  failed(error: unknown): void
}

/** What is to be exported. */
export interface ExportOrder {
  readonly query: ListQuery
  readonly format: ExportFormat
  /** How many there are, as far as is known. */
  readonly total: number
  /** Only these of them. */
  readonly chosen?: Selection | undefined
  /** Only these columns, in their order. */
  readonly columns?: readonly ColumnId[] | undefined
}

/** How far an export has come: whence the next rows come, and the file that they go into. */
interface Progress {
  readonly reader: ListReader
  readonly writer: SpreadsheetWriter<Row>
}

/** Every row of a query as a file (`S0-19`, `D-9`), with progress, cancel, and a way on when it is cut. */
export class ListExport {
  phase: 'idle' | 'running' | 'cut' | 'done' = 'idle'
  rows = 0
  total = 0
  /** Why it was cut. */
  error: unknown

  readonly #host: () => ListExportHost
  #controller: AbortController | undefined
  #order: ExportOrder | undefined
  #progress: Progress | undefined

  constructor(host: () => ListExportHost) {
    this.#host = host
  }

  async start(order: ExportOrder): Promise<void> {
    if (this.phase === 'running') return
    this.#forget()
    this.#order = order
    this.total = order.total
    await this.resume()
  }

  /** Goes on where it was cut. */
  async resume(): Promise<void> {
    const order = this.#order
    if (!order || this.phase === 'running') return
    const controller = new AbortController()
    const { signal } = controller
    this.#controller = controller
    this.error = undefined
    this.#enter('running')
    try {
      await this.#run(order, signal)
      this.#order = this.#progress = undefined
      this.#enter('done')
    } catch (error) {
      // Who cancelled may have begun another export meanwhile.
      if (signal.aborted) return
      this.error = causeOf(error)
      this.#host().failed(error)
      this.#enter('cut')
    }
  }

  cancel(): void {
    this.#controller?.abort()
    this.#forget()
    this.#enter('idle')
  }

  async #run(order: ExportOrder, signal: AbortSignal): Promise<void> {
    try {
      await this.#write(order, signal)
    } catch (error) {
      // After a long pause the server no longer knows where the rows go on: a new file has them all, none twice.
      if (!hasCode(causeOf(error), 'cursor_expired')) throw error
      this.#progress?.writer.discard()
      this.#progress = undefined
      await this.#write(order, signal)
    }
  }

  async #write(order: ExportOrder, signal: AbortSignal): Promise<void> {
    const { pipeRows, exportFileName, saveBlob } = await import('../../spreadsheet/index.ts')
    const progress = (this.#progress ??= await this.#begin(order))
    const { reader, writer } = progress
    signal.throwIfAborted()
    await pipeRows(reader.read(signal), writer, {
      signal,
      total: this.total,
      onProgress: ({ rows, total }) => {
        this.rows = rows
        this.total = Math.max(total ?? 0, reader.total)
        this.#host().update()
      },
    })
    const file = await writer.finish()
    signal.throwIfAborted()
    if (order.format === 'print') return
    const { timeZone } = this.#host()
    const extension = order.format === 'xlsx' ? 'xlsx' : 'csv'
    saveBlob(file, exportFileName(FILE_NAME, extension, timeZone === undefined ? {} : { timeZone }))
  }

  async #begin({ query, format, chosen, columns: shown }: ExportOrder): Promise<Progress> {
    const { client, locale, timeZone, networks } = this.#host()
    const [reads, sheets] = await Promise.all([client(), import('../../spreadsheet/index.ts')])
    const columns = exportColumns(locale, networks, shown)
    const place = { locale, ...(timeZone !== undefined && { timeZone }) }
    return {
      reader: new ListReader(reads, query, chosen),
      writer:
        format === 'print'
          ? createPrintWriter(columns, { ...place, filter: query.filter })
          : format === 'xlsx'
            ? sheets.createXlsxWriter(columns, { ...place, sheetName: SHEET_NAME })
            : sheets.createCsvWriter(columns, { ...place, dialect: format }),
    }
  }

  #forget(): void {
    this.#progress?.writer.discard()
    this.#progress = this.#order = this.error = undefined
    this.rows = 0
  }

  #enter(phase: ListExport['phase']): void {
    this.phase = phase
    this.#host().update()
  }
}

/** What the rows stopped for. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.name === 'ExportInterruptedError' ? error.cause : error
}

const FILE_NAME = 'khach-boom-hang'
const SHEET_NAME = 'Khách boom hàng'
