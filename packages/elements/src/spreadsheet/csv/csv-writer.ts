import type { Column } from '../columns.ts'
import { LocalClock } from '../local-clock.ts'
import type { Pace } from '../pace.ts'
import { createSpreadsheetWriter, type RowFormat, type SpreadsheetWriter } from '../spreadsheet-writer.ts'
import { TextSink } from '../text-sink.ts'
import { fieldWriter, type FieldWriter, textField } from './csv-fields.ts'

export const CSV_TYPE = 'text/csv;charset=utf-8'

/** Without it, Excel takes UTF-8 for the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF'

export interface CsvOptions {
  /**
   * By default `comma`, as RFC 4180 says. `semicolon` goes with a decimal comma: what Excel opens by itself where
   * the system's numbers have one, as on a Vietnamese Windows.
   */
  dialect?: 'comma' | 'semicolon'
  /** IANA name of the zone that dates are shown in; by default `Asia/Ho_Chi_Minh`. */
  timeZone?: string
}

/**
 * Writes UTF-8 CSV as RFC 4180 has it, with dates as `2026-11-21` and no field that is a formula (`D-9`).
 * @throws RangeError for no column or an unknown time zone
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

  constructor(columns: readonly Column<Row>[], { dialect = 'comma', timeZone }: CsvOptions) {
    if (columns.length < 1) throw new RangeError('a table has at least one column')
    const [separator, decimal] = dialect === 'comma' ? [',', '.'] : [';', ',']
    const clock = new LocalClock(timeZone)
    this.#separator = separator
    this.#fields = columns.map((column) => fieldWriter(column, decimal, clock))
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
