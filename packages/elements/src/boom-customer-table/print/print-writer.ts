import type { CustomerFilter } from '@boom-risk/client/contract'
import { formatDateTime } from '../../i18n/format-date.ts'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import type { Column } from '../../spreadsheet/columns.ts'
import { dateText } from '../../spreadsheet/date-text.ts'
import {
  createSpreadsheetWriter,
  type RowFormat,
  type SpreadsheetWriter,
} from '../../spreadsheet/spreadsheet-writer.ts'
import { clockOf } from '../../time/local-clock.ts'
import type { Row } from '../client.ts'
import { text } from '../texts.ts'
import { filterWords } from '../tools/filter-words.ts'
import { toolsText } from '../tools/texts.ts'
import { printPage } from './print-page.ts'

export interface PrintOptions {
  readonly locale: string
  readonly timeZone?: string
  /** What the rows were found by: said above them. */
  readonly filter: CustomerFilter
}

/** Takes rows as a file does; the file is the browser's print of all of them, however few the window draws. */
export function createPrintWriter(
  columns: readonly Column<Row>[],
  options: PrintOptions,
): SpreadsheetWriter<Row> {
  return createSpreadsheetWriter(new PrintFormat(columns, options))
}

class PrintFormat implements RowFormat<Row> {
  readonly pending = 0
  readonly #columns: readonly Column<Row>[]
  readonly #options: PrintOptions
  readonly #write: (column: Column<Row>, row: Row) => string
  #body = document.createElement('tbody')
  #rows = 0

  constructor(columns: readonly Column<Row>[], options: PrintOptions) {
    this.#columns = columns
    this.#options = options
    this.#write = cellText(options)
  }

  add(row: Row): void {
    const line = this.#body.insertRow()
    for (const column of this.#columns) {
      const cell = line.insertCell()
      cell.className = column.type
      cell.textContent = this.#write(column, row)
    }
    this.#rows++
  }

  drain(): Promise<void> {
    return Promise.resolve()
  }

  async finish(): Promise<Blob> {
    const { locale, timeZone, filter } = this.#options
    const title = text(locale, 'tableLabel')
    const facts = [
      text(locale, 'rowCount', { count: this.#rows }),
      ...filterWords(locale, filter),
      toolsText(locale, 'printedAt', { time: formatDateTime(locale, new Date(), timeZone) }),
    ]
    const table = document.createElement('table')
    const head = table.createTHead().insertRow()
    for (const { header, type } of this.#columns) {
      const cell = document.createElement('th')
      cell.scope = 'col'
      cell.className = type
      cell.textContent = header
      head.append(cell)
    }
    table.append(this.#body)
    await printPage({ locale, title, facts: facts.join(' · '), table })
    return new Blob()
  }

  discard(): void {
    this.#body = document.createElement('tbody')
    this.#rows = 0
  }
}

/** A cell as a person reads it. */
function cellText({ locale, timeZone }: PrintOptions): (column: Column<Row>, row: Row) => string {
  const dates = dateText(locale, clockOf(timeZone))
  return (column, row) => {
    switch (column.type) {
      case 'integer':
      case 'percent': {
        const value = column.value(row)
        if (typeof value !== 'number') return '—'
        return column.type === 'integer' ? formatNumber(locale, value) : formatPercent(locale, value)
      }
      case 'date':
      case 'date-time': {
        const value = column.value(row)
        return value ? dates(value, column.type) : '—'
      }
      default:
        return column.value(row) ?? ''
    }
  }
}
