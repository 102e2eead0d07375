import type { NetworkTable } from '@boom-risk/client/rules'
import type { SheetRow } from '../cells/cell.ts'
import { type CellPhone, PhoneColumn, type PhoneReading } from '../cells/customer-phone.ts'
import type { ReadDate } from '../cells/date.ts'
import type { ExportFormat } from '../columns/export-format.ts'
import { isRepeatedHeader } from '../columns/header-row.ts'
import type { Columns } from '../fields.ts'
import type { DraftOrder } from './draft.ts'
import { buyerIdOf, readLine, readOrder, RowReader } from './read-row.ts'
import type { IssueReason, RowIssue } from './row-issue.ts'

/** Whose rows they are, and how they are to be read. */
export interface TableLayout {
  readonly file: string
  readonly sheet: string
  readonly source: string
  readonly format: ExportFormat | null
  readonly headers: readonly string[]
  readonly lastHeaderRow: number
  readonly columns: Columns
}

/** Days before months, or the other way round, as far as a file's dates tell. */
interface DateEvidence {
  dayFirst: number
  monthFirst: number
}

/** Gathers orders from the rows of one table, one row at a time. */
export class OrderCollector {
  readonly layout: TableLayout
  readonly orders = new Map<string, DraftOrder>()
  readonly issues: RowIssue[] = []
  readonly dates: DateEvidence = { dayFirst: 0, monthFirst: 0 }
  /** Rows with something in them, below the heading. */
  rows = 0
  /** The heading once more. */
  repeatedHeaders = 0
  readonly #row: RowReader
  readonly #phones: PhoneColumn
  #last: DraftOrder | undefined

  constructor(layout: TableLayout, networks?: NetworkTable) {
    this.layout = layout
    this.#row = new RowReader(layout.columns)
    this.#phones = new PhoneColumn(networks)
  }

  /** How a word of a state is written in the file. */
  spellingOf(word: string): string {
    return this.#row.spellings.get(word) ?? word
  }

  add(sheetRow: SheetRow): void {
    const { lastHeaderRow, headers } = this.layout
    if (sheetRow.number <= lastHeaderRow) return
    const row = this.#row.at(sheetRow)
    if (row.isBlank) return
    const code = row.own('code') ?? ''
    // A row of the heading names the column of codes, or leaves it empty.
    if ((code === '' || this.#namesColumn(code)) && isRepeatedHeader(sheetRow.cells, headers)) {
      this.repeatedHeaders++
      return
    }
    this.rows++
    if (code === '' && this.#continues(sheetRow)) return
    if (code === '') return this.#complain(sheetRow, '', 'no_code')
    if (isSpoilt(code, row.cell('code'))) return this.#complain(sheetRow, code, 'code_spoilt')
    const known = this.orders.get(code)
    if (known) this.#extend(known, sheetRow)
    else this.#begin(code, sheetRow)
  }

  #namesColumn(code: string): boolean {
    const { columns, headers } = this.layout
    return (columns.code ?? []).some((column) => headers[column]?.toLowerCase() === code.toLowerCase())
  }

  /** A row of the order above: exports leave out, and merged cells leave empty, what was said before. */
  #continues(sheetRow: SheetRow): boolean {
    const row = this.#row
    if (!this.#last || row.has('phone') || row.has('orderState') || !(row.has('product') || row.has('sku')))
      return false
    this.#addLine(this.#last, sheetRow)
    return true
  }

  #begin(code: string, sheetRow: SheetRow): void {
    const row = this.#row
    const phone = this.#phones.read(row.text('phone'))
    const problem = customerProblem(phone, buyerIdOf(row.optional('buyerId')) !== null)
    this.#last = undefined
    if (problem) return this.#complain(sheetRow, code, problem)
    const complain = (reason: IssueReason, detail?: string): void =>
      this.#complain(sheetRow, code, reason, detail)
    const known: CellPhone | null = typeof phone === 'string' ? null : phone
    const order: DraftOrder = {
      ...readOrder(row, { code, row: sheetRow.number, complain, onDate: (date) => this.#weigh(date) }),
      phone: known?.e164 ?? null,
      phoneConvertedFrom: known?.convertedFrom ?? null,
    }
    this.orders.set(code, order)
    this.#last = order
    this.#addLine(order, sheetRow)
  }

  #extend(order: DraftOrder, sheetRow: SheetRow): void {
    const phone = this.#phones.read(this.#row.text('phone'))
    if (typeof phone !== 'string' && order.phone !== null && phone.e164 !== order.phone)
      return this.#complain(sheetRow, order.code, 'other_customer')
    this.#last = order
    this.#addLine(order, sheetRow)
  }

  #addLine(order: DraftOrder, sheetRow: SheetRow): void {
    const line = readLine(this.#row, (reason, detail) => this.#complain(sheetRow, order.code, reason, detail))
    if (line) order.lines.push(line)
  }

  /** What one date tells of the order of day and month holds for all of the file. */
  #weigh({ order }: ReadDate): void {
    if (order === 'day_first') this.dates.dayFirst++
    else if (order === 'month_first') this.dates.monthFirst++
  }

  #complain({ number }: SheetRow, code: string, reason: IssueReason, detail = ''): void {
    const { file, sheet } = this.layout
    this.issues.push({ file, sheet, row: number, code: code.slice(0, 60), reason, detail })
  }
}

function customerProblem(phone: PhoneReading, hasBuyer: boolean): IssueReason | null {
  if (typeof phone !== 'string') return null
  // A number that reads as none is told of even where a buyer is named: it may be a column that was mapped wrongly.
  if (phone === 'unreadable') return 'phone_unreadable'
  if (hasBuyer) return null
  return phone === 'hidden' ? 'phone_hidden' : 'no_customer'
}

/** A spreadsheet keeps fifteen digits of a number. */
function isSpoilt(code: string, cell: string | number | null): boolean {
  return typeof cell === 'number'
    ? !Number.isSafeInteger(cell) && Number.isInteger(cell)
    : /^\d(?:[.,]\d+)?E\+\d+$/i.test(code)
}
