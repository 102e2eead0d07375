import { type Column, columnWidth, isTextColumn } from '../columns.ts'
import type { Pace } from '../pace.ts'
import { TextSink } from '../text-sink.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { type CellContext, cellWriter, type CellWriter, columnName, textCell } from './cells.ts'
import { SPREADSHEETML, XML_DECLARATION } from './namespaces.ts'

/** One sheet: a header that stays in view and filters, and rows as they come. */
export class Worksheet<Row> {
  readonly #entry: ZipEntry
  readonly #sink: TextSink
  readonly #columns: readonly Column<Row>[]
  readonly #cells: readonly CellWriter<Row>[]
  /** The row that was written last; rows count from 1. */
  #row = 1

  constructor(entry: ZipEntry, columns: readonly Column<Row>[], context: CellContext, isFirst: boolean) {
    this.#entry = entry
    this.#columns = columns
    this.#sink = new TextSink((bytes) => entry.write(bytes))
    this.#cells = columns.map((column, i) => cellWriter(column, columnName(i), context))
    this.#sink.append(
      `${sheetStart(columns, context, isFirst)}<row r="1">` +
        columns.map((column, i) => headerCell(column, `${columnName(i)}1`, context)).join('') +
        '</row>',
    )
  }

  /** Rows without the header. */
  get rows(): number {
    return this.#row - 1
  }

  /** Characters that wait for {@link drain}. */
  get pending(): number {
    return this.#sink.pending
  }

  /** All cells with the header, as `$A$1:$J$101`. */
  get area(): string {
    return `$A$1:$${columnName(this.#columns.length - 1)}$${this.#row}`
  }

  add(item: Row): void {
    const row = this.#row + 1
    let xml = `<row r="${row}">`
    for (const cell of this.#cells) xml += cell(item, row)
    this.#sink.append(`${xml}</row>`)
    this.#row = row
  }

  drain(pace: Pace): Promise<void> {
    return this.#sink.flush(pace)
  }

  async close(pace: Pace): Promise<void> {
    this.#sink.append(
      `</sheetData><autoFilter ref="${this.area.replaceAll('$', '')}"/>` +
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${this.#ignoredErrors()}</worksheet>`,
    )
    await this.#sink.flush(pace)
    await this.#entry.close()
  }

  /** Without it, each phone would carry Excel's green corner, "number stored as text". */
  #ignoredErrors(): string {
    const areas = this.#columns.flatMap((column, i) =>
      isTextColumn(column) ? [`${columnName(i)}1:${columnName(i)}${this.#row}`] : [],
    )
    return areas.length
      ? `<ignoredErrors><ignoredError sqref="${areas.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
      : ''
  }
}

function headerCell(column: Column<never>, reference: string, { strings, styles }: CellContext): string {
  const style = styles.id(isTextColumn(column) ? 'header' : 'number-header')
  return textCell(reference, style, strings.intern(column.header))
}

/** Everything before the rows. Empty cells have their column's style, so that what is typed there later fits in. */
function sheetStart(columns: readonly Column<never>[], { styles }: CellContext, isFirst: boolean): string {
  const cols = columns.map(
    (column, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${columnWidth(column)}" style="${styles.id(column.type)}" customWidth="1"/>`,
  )
  return (
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEETML}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`
  )
}
