import { clockOf } from '../../time/local-clock.ts'
import type { Column } from '../columns.ts'
import { dateText } from '../date-text.ts'
import type { Pace } from '../pace.ts'
import { createSpreadsheetWriter, type RowFormat, type SpreadsheetWriter } from '../spreadsheet-writer.ts'
import { ZipArchive } from '../zip/zip-archive.ts'
import type { CellContext } from './cells.ts'
import { SharedStrings } from './shared-strings.ts'
import { sheetName } from './sheet-names.ts'
import { Styles } from './styles.ts'
import * as parts from './workbook-parts.ts'
import { Worksheet } from './worksheet.ts'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Excel's 1,048,576 without the header. */
export const MAX_ROWS_PER_SHEET = 1_048_575
const MAX_COLUMNS = 16_384

const encoder = new TextEncoder()

export interface XlsxOptions {
  /** As far as Excel accepts it; further sheets are numbered. */
  sheetName?: string
  /** Shown by a file manager as the document's title. */
  title?: string
  creator?: string
  /** By default now. */
  created?: Date
  /** IANA name of the zone that dates are shown in; by default, and where the engine does not know it, `Asia/Ho_Chi_Minh`. */
  timeZone?: string
  /** Whose form of dates it has (`D-22`); `vi` by default. */
  locale?: string
  /** After so many rows another sheet begins; by default and at most 1,048,575. */
  rowsPerSheet?: number
}

/**
 * Writes a real workbook (`S0-19`, `D-9`): typed numbers and dates, phones as text, and never a formula.
 * @throws RangeError for no column or too many, or `rowsPerSheet` out of its range
 */
export function createXlsxWriter<Row>(
  columns: readonly Column<Row>[],
  options: XlsxOptions = {},
): SpreadsheetWriter<Row> {
  return createSpreadsheetWriter(new XlsxFormat(columns, options))
}

class XlsxFormat<Row> implements RowFormat<Row> {
  readonly #columns: readonly Column<Row>[]
  readonly #options: XlsxOptions
  readonly #rowsPerSheet: number
  readonly #archive = new ZipArchive()
  readonly #context: CellContext
  readonly #full: Worksheet<Row>[] = []
  /** Of the full ones, those that are written to their end. */
  #closed = 0
  #sheet: Worksheet<Row>

  constructor(columns: readonly Column<Row>[], options: XlsxOptions) {
    if (columns.length < 1 || columns.length > MAX_COLUMNS)
      throw new RangeError(`a sheet has 1 to ${MAX_COLUMNS} columns, not ${columns.length}`)
    const { rowsPerSheet = MAX_ROWS_PER_SHEET } = options
    if (!(rowsPerSheet >= 1 && rowsPerSheet <= MAX_ROWS_PER_SHEET))
      throw new RangeError(`rowsPerSheet is 1 to ${MAX_ROWS_PER_SHEET}, not ${rowsPerSheet}`)
    this.#columns = columns
    this.#options = options
    this.#rowsPerSheet = rowsPerSheet
    const { locale = 'vi' } = options
    const clock = clockOf(options.timeZone)
    this.#context = {
      strings: new SharedStrings(this.#archive.open(parts.SHARED_STRINGS)),
      styles: new Styles(locale),
      clock,
      dateText: dateText(locale, clock),
    }
    this.#sheet = this.#openSheet()
  }

  get pending(): number {
    return this.#sheet.pending + this.#context.strings.pending
  }

  add(row: Row): void {
    if (this.#sheet.rows >= this.#rowsPerSheet) {
      this.#full.push(this.#sheet)
      this.#sheet = this.#openSheet()
    }
    this.#sheet.add(row)
  }

  async drain(pace: Pace): Promise<void> {
    for (const sheet of this.#full.slice(this.#closed)) {
      await sheet.close(pace)
      this.#closed++
    }
    await this.#sheet.drain(pace)
    await this.#context.strings.drain(pace)
  }

  async finish(pace: Pace): Promise<Blob> {
    await this.drain(pace)
    await this.#sheet.close(pace)
    await this.#context.strings.close(pace)
    for (const [place, [name, xml]] of this.#smallParts().entries()) {
      const entry = this.#archive.open(name, place)
      await entry.write(encoder.encode(xml))
      await entry.close()
    }
    return this.#archive.toBlob(XLSX_TYPE)
  }

  discard(): void {
    this.#archive.discard()
  }

  #openSheet(): Worksheet<Row> {
    const index = this.#full.length
    return new Worksheet(
      this.#archive.open(parts.worksheetPart(index)),
      this.#columns,
      this.#context,
      index === 0,
    )
  }

  /** They are known last and stand first: by them a program tells a workbook from any other zip file. */
  #smallParts(): [name: string, xml: string][] {
    const { sheetName: wanted = 'Sheet', title, creator, created = new Date() } = this.#options
    const sheets = [...this.#full, this.#sheet].map(({ area }, i) => ({ name: sheetName(wanted, i), area }))
    return [
      [parts.CONTENT_TYPES, parts.contentTypesXml(sheets.length)],
      [parts.ROOT_RELATIONSHIPS, parts.rootRelationshipsXml()],
      [parts.WORKBOOK, parts.workbookXml(sheets)],
      [parts.WORKBOOK_RELATIONSHIPS, parts.workbookRelationshipsXml(sheets.length)],
      [parts.CORE_PROPERTIES, parts.corePropertiesXml({ title, creator, created })],
      [parts.STYLES, this.#context.styles.xml()],
    ]
  }
}
