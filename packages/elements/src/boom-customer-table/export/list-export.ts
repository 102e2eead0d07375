import type { SpreadsheetWriter } from '../../spreadsheet/spreadsheet-writer.ts'
import type { ListQuery } from '../boom-list.ts'
import type { BoomTableClient, Row } from '../client.ts'

export type ExportFormat = 'xlsx' | 'csv'

export interface ListExportHost {
  readonly locale: string
  client(): Promise<BoomTableClient>
  /** Something to show is another. */
  update(): void
  failed(error: unknown): void
}

const PAGE = 200

/** Page after page of a query, by cursor; one that was cut goes on at `from`. */
class ListReader {
  #cursor: string | undefined
  total = 0

  constructor(
    private readonly client: BoomTableClient,
    private readonly query: ListQuery,
  ) {}

  async *read(signal: AbortSignal): AsyncGenerator<readonly Row[]> {
    for (;;) {
      const place = this.#cursor === undefined ? {} : { cursor: this.#cursor }
      const page = await this.client.boomCustomers.search(
        { ...this.query, ...place, limit: PAGE },
        { signal, fresh: true },
      )
      this.total = page.total
      yield page.items
      // Only once the page stands in the file: what fails in between is read again.
      if (page.nextCursor === null) return
      this.#cursor = page.nextCursor
    }
  }
}

/** Every row of a query as a file (`S0-19`, `D-9`), with progress, cancel, and a way on when it is cut. */
export class ListExport {
  phase: 'idle' | 'running' | 'cut' | 'done' = 'idle'
  rows = 0
  total = 0

  readonly #host: () => ListExportHost
  #controller: AbortController | undefined
  #reader: ListReader | undefined
  #writer: SpreadsheetWriter<Row> | undefined
  #format: ExportFormat = 'xlsx'

  constructor(host: () => ListExportHost) {
    this.#host = host
  }

  async start(query: ListQuery, format: ExportFormat, total: number): Promise<void> {
    if (this.phase === 'running') return
    const host = this.#host()
    this.#format = format
    this.rows = 0
    this.total = total
    this.#enter('running')
    try {
      const [client, sheets, { exportColumns }] = await Promise.all([
        host.client(),
        import('../../spreadsheet/index.ts'),
        import('./export-columns.ts'),
      ])
      const columns = exportColumns(host.locale)
      this.#reader = new ListReader(client, query)
      this.#writer =
        format === 'xlsx'
          ? sheets.createXlsxWriter(columns, { sheetName: SHEET_NAME })
          : sheets.createCsvWriter(columns)
    } catch (error) {
      host.failed(error)
      this.#enter('cut')
      return
    }
    await this.resume()
  }

  /** Goes on where it was cut. */
  async resume(): Promise<void> {
    const { pipeRows, exportFileName, saveBlob } = await import('../../spreadsheet/index.ts')
    const reader = this.#reader
    const writer = this.#writer
    if (!reader || !writer) return
    const controller = new AbortController()
    this.#controller = controller
    this.#enter('running')
    try {
      await pipeRows(reader.read(controller.signal), writer, {
        signal: controller.signal,
        total: this.total,
        onProgress: ({ rows, total }) => {
          this.rows = rows
          this.total = Math.max(total ?? 0, reader.total)
          this.#host().update()
        },
      })
      saveBlob(await writer.finish(), exportFileName(FILE_NAME, this.#format))
      this.#enter('done')
    } catch (error) {
      if (controller.signal.aborted) this.#enter('idle')
      else {
        this.#host().failed(error)
        this.#enter('cut')
      }
    }
  }

  cancel(): void {
    this.#controller?.abort()
    if (this.phase !== 'running') this.#writer?.discard()
    this.#reader = this.#writer = undefined
    this.#enter('idle')
  }

  #enter(phase: ListExport['phase']): void {
    this.phase = phase
    this.#host().update()
  }
}

const FILE_NAME = 'khach-boom-hang'
const SHEET_NAME = 'Khách boom hàng'
