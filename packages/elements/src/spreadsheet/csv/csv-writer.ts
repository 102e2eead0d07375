import { clockOf } from '../../time/local-clock.ts'
import type { Column } from '../columns.ts'
import { dateText } from '../date-text.ts'
import type { Pace } from '../pace.ts'
import { createSpreadsheetWriter, type RowFormat, type SpreadsheetWriter } from '../spreadsheet-writer.ts'
import { TextSink } from '../text-sink.ts'
import { csvDialect, type CsvDialect } from './csv-dialect.ts'
import { fieldWriter, type FieldWriter, textField } from './csv-fields.ts'

export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Without it, Excel takes UTF-8 for the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF'

export interface CsvOptions {
  /** Whose form of dates it has (`D-22`), and whose dialect unless another is named; `vi` by default. */
  locale?: string
  /** By default the one that goes with the decimal mark of `locale`. */
  dialect?: CsvDialect
  /** IANA name of the zone that dates are shown in; by default, and where the engine does not know it, `Asia/Ho_Chi_Minh`. */
  timeZone?: string
}

/**
 * Writes UTF-8 CSV, quoted as RFC 4180 has it, with a byte order mark and no field that is a formula (`D-9`).
 * @throws RangeError for no column
 */
export function createCsvWriter<Row>(
  columns: readonly Column<Row>[],
  options: CsvOptions = {},
): SpreadsheetWriter<Row> {
  return createSpreadsheetWriter(new CsvFormat(columns, options))
}

class CsvFormat<Row> implements RowFormat<Row> {
  readonly #separator: string
  readonly #fields: readonly FieldWriter<Row>[]
  readonly #parts: Uint8Array<ArrayBuffer>[] = []
  readonly #sink = new TextSink((bytes) => void this.#parts.push(bytes))

  constructor(
    columns: readonly Column<Row>[],
    { locale = 'vi', dialect = csvDialect(locale), timeZone }: CsvOptions,
  ) {
    if (columns.length < 1) throw new RangeError('a table has at least one column')
    const [separator, decimal] = dialect === 'comma' ? [',', '.'] : [';', ',']
    const dates = dateText(locale, clockOf(timeZone))
    this.#separator = separator
    this.#fields = columns.map((column) => fieldWriter(column, decimal, dates))
    this.#sink.append(BYTE_ORDER_MARK)
    this.#addRecord(columns.map(({ header }) => textField(header)))
  }

  get pending(): number {
    return this.#sink.pending
  }

  add(row: Row): void {
    this.#addRecord(this.#fields.map((field) => field(row)))
  }

  drain(pace: Pace): Promise<void> {
    return this.#sink.flush(pace)
  }

  async finish(pace: Pace): Promise<Blob> {
    await this.#sink.flush(pace)
    return new Blob(this.#parts.splice(0), { type: CSV_TYPE })
  }

  discard(): void {
    this.#parts.length = 0
  }

  #addRecord(fields: readonly string[]): void {
    this.#sink.append(`${fields.join(this.#separator)}\r\n`)
  }
}
