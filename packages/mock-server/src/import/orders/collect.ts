import type { NetworkTable } from '@boom-risk/client/rules'
import { codeKey, isSameDay } from '../../domain/own-shop/imported-order.ts'
import { type Cell, type SheetRow, textOf } from '../cells/cell.ts'
import { fitTogether, PhoneColumn, type PhoneReading } from '../cells/customer-phone.ts'
import { readDate } from '../cells/date.ts'
import { withHiddenPhones } from '../cells/hidden-phones.ts'
import { LongNumbers } from '../cells/rounded.ts'
import { OrderFileError } from '../file/import-error.ts'
import { FILE_LIMITS } from '../file/limits.ts'
import { isOtherHeading, isRepeatedHeader } from '../columns/header-row.ts'
import { recogniseColumns } from '../columns/recognise.ts'
import { isSumRow } from '../columns/sum-row.ts'
import { foldWords } from '../words.ts'
import { AmountUnits } from './amounts.ts'
import { DateOrders } from './dates.ts'
import type { DraftCustomer, DraftLine, DraftOrder } from './draft.ts'
import { buyerIdOf, codeOf, readLine, readOrder, RowReader } from './read-row.ts'
import type { IssueReason, RowIssue } from './row-issue.ts'
import type { TableLayout } from './table.ts'

/** Gathers orders from the rows of one table, one row at a time. */
export class OrderCollector {
  readonly layout: TableLayout
  readonly orders = new Map<string, DraftOrder>()
  readonly issues: RowIssue[] = []
  readonly dates = new DateOrders()
  readonly amounts = new AmountUnits()
  readonly codes = new LongNumbers()
  readonly buyers = new LongNumbers()
  /** Rows whose codes end as rounded numbers do. */
  readonly longCodes: { readonly row: number; readonly code: string }[] = []
  /** Rows with something in them, below the heading. */
  rows = 0
  /** The heading once more. */
  repeatedHeaders = 0
  #row: RowReader
  #headers: readonly string[]
  /** The heading as it stands, row by row. */
  #headingRows: readonly (readonly Cell[])[] = []
  #codeColumns: readonly number[]
  readonly #spellings: ReadonlyMap<string, string>[]
  readonly #phones: PhoneColumn
  /** What a row without a code goes on with: an order, one that was not read, or nothing. */
  #last: DraftOrder | 'unread' | undefined
  #lastRow = 0
  /** Orders, and what rows say of one later. */
  #versions = 0
  /** Below a heading of another table. */
  #isElsewhere = false

  constructor(layout: TableLayout, networks?: NetworkTable) {
    this.layout = layout
    this.#row = new RowReader(layout.columns)
    this.#headers = layout.headers
    this.#codeColumns = layout.columns.code ?? []
    this.#spellings = [this.#row.spellings]
    this.#phones = new PhoneColumn(networks)
  }

  /** How a word of a state is written in the file. */
  spellingOf(word: string): string {
    return withHiddenPhones(this.#spellings.find((known) => known.has(word))?.get(word) ?? word)
  }

  /** Takes the next row of the table; rows come in their order, and headings are known by their number. */
  add(sheetRow: SheetRow): void {
    const { lastHeaderRow, otherHeading = null } = this.layout
    const { number } = sheetRow
    const row = this.#row.at(sheetRow)
    if (number <= lastHeaderRow) {
      this.#headingRows = [...this.#headingRows.slice(-1), sheetRow.cells]
      if (otherHeading !== null && number > otherHeading && number < lastHeaderRow && !row.isBlank)
        this.#complain(sheetRow, '', 'other_table')
      return
    }
    if (row.isBlank) return
    // Lines of an order stand below each other: what comes after a gap is something else.
    if (number > this.#lastRow + 1) this.#last = undefined
    this.#lastRow = number
    const code = codeOf(row)
    if (!/\d/.test(code) && this.#isHeading(code, sheetRow)) return
    if (++this.rows > FILE_LIMITS.too_many_rows) throw new OrderFileError('too_many_rows')
    if (this.#isElsewhere) return this.#complain(sheetRow, code, 'other_table')
    const { doubt, cells } = sheetRow
    // A wider table further down has a heading of its own.
    if (doubt === 'row_shifted' && cells.length > this.#headers.length)
      return this.#refuse(sheetRow, code, 'row_shifted')
    if (doubt && doubt !== 'row_shifted') this.#complain(sheetRow, code, doubt)
    if (code === '') return this.#goOn(sheetRow)
    const rounding = this.codes.see(row.cell('code'))
    if (rounding === 'rounded' || code.includes('\u{FFFD}'))
      return this.#refuse(sheetRow, code, 'code_spoilt')
    if (rounding === 'open') this.longCodes.push({ row: number, code })
    const known = this.orders.get(codeKey(code))
    if (known) this.#extend(known, sheetRow)
    else this.#begin(code, sheetRow)
  }

  /** The heading once more, or that of another table: from there on, columns are what it says. */
  #isHeading(code: string, { cells }: SheetRow): boolean {
    const namesColumn = this.#codeColumns.some(
      (column) => this.#headers[column]?.toLowerCase() === code.toLowerCase(),
    )
    if (this.#headingRows.some((heading) => isRepeatedHeader(cells, heading))) {
      this.repeatedHeaders++
      this.#last = undefined
      if (namesColumn) this.#isElsewhere = false
      return true
    }
    // Where the codes stand is as it was, but not what all other columns are.
    const headers = isOtherHeading(cells) ?? (namesColumn ? cells.map(textOf) : null)
    if (!headers) return false
    const { columns, missing } = recogniseColumns(headers)
    this.#isElsewhere = missing.length > 0
    this.#last = undefined
    if (this.#isElsewhere) return true
    this.#row = new RowReader(columns)
    this.#spellings.push(this.#row.spellings)
    this.#headers = headers
    this.#headingRows = [headers]
    this.#codeColumns = columns.code ?? []
    return true
  }

  /** A row of the order above: exports leave out, and merged cells leave empty, what was said before. */
  #goOn(sheetRow: SheetRow): void {
    const row = this.#row
    if (isSumRow(row.texts)) return this.#refuse(sheetRow, '', 'sum_row')
    const isOfOrder = (row.has('product') || row.has('sku')) && !row.has('phone') && !row.has('code')
    if (!this.#last || !isOfOrder) return this.#refuse(sheetRow, '', 'no_code')
    if (this.#last === 'unread') return this.#complain(sheetRow, '', 'continues_unread')
    this.#addVersion(this.#last, sheetRow)
  }

  #begin(code: string, sheetRow: SheetRow): void {
    const row = this.#row
    if (isSumRow([code])) return this.#refuse(sheetRow, code, 'sum_row')
    const phoneText = row.text('phone')
    const phone = this.#phones.read(phoneText)
    const buyer = this.#buyer()
    const problem = customerProblem(phone, buyer)
    if (problem) return this.#refuse(sheetRow, code, problem)
    const order = this.#read(code, sheetRow, {
      buyerId: buyer.id,
      phone: typeof phone === 'string' ? null : phone.e164,
      phoneConvertedFrom: typeof phone === 'string' ? null : phone.convertedFrom,
      hiddenPhone: phone === 'hidden' ? phoneText : null,
    })
    this.#complainOfSecond(phone, sheetRow, code)
    this.orders.set(codeKey(code), order)
    this.#last = order
    this.#addLine(order, sheetRow)
  }

  #extend(order: DraftOrder, sheetRow: SheetRow): void {
    const text = this.#row.text('phone')
    const phone = this.#phones.read(text)
    const { id: buyerId } = this.#buyer()
    const isOther =
      (typeof phone !== 'string' && order.phone !== null && phone.e164 !== order.phone) ||
      (phone === 'hidden' && order.hiddenPhone !== null && !fitTogether(text, order.hiddenPhone)) ||
      (buyerId !== null && order.buyerId !== null && buyerId !== order.buyerId)
    // A name tells only where nothing else does.
    const isOtherName = typeof phone === 'string' && buyerId === null && !this.#hasName(order.name)
    if (isOther || isOtherName) return this.#refuse(sheetRow, order.code, 'other_customer')
    const placed = readDate(this.#row.cell('placedAt'))
    if (placed && !isSameDay(placed.time, order.placedAt))
      return this.#refuse(sheetRow, order.code, 'other_day')
    if (phone === 'unreadable') return this.#refuse(sheetRow, order.code, 'phone_unreadable')
    if (typeof phone !== 'string' && order.phone === null) {
      order.phone = phone.e164
      order.phoneConvertedFrom = phone.convertedFrom
    }
    order.buyerId ??= buyerId
    this.#last = order
    this.#addVersion(order, sheetRow)
  }

  /** Two numbers in one cell are one customer's: the first is read, as everywhere in the product, and the list tells of it. */
  #complainOfSecond(phone: PhoneReading, sheetRow: SheetRow, code: string): void {
    if (typeof phone !== 'string' && phone.isFirst) this.#complain(sheetRow, code, 'phone_first')
  }

  #hasName(known: string | null): boolean {
    const name = this.#row.text('name')
    return known === null || name === '' || foldWords(name) === foldWords(known)
  }

  /** A row that says something else of the state stands by itself until all are known. */
  #addVersion(order: DraftOrder, sheetRow: SheetRow): void {
    const { words } = this.#row
    const reason = this.#row.optional('reason')
    const versions = [order, ...(order.versions ?? [])]
    const isSilent = Object.keys(words).length === 0
    const same = isSilent
      ? order
      : versions.find(
          (version) =>
            isSame(version.words, words) && (version.reason ?? reason) === (reason ?? version.reason),
        )
    if (same) return this.#addLine(same, sheetRow, true)
    const version = this.#read(order.code, sheetRow, order)
    ;(order.versions ??= []).push(version)
    this.#addLine(version, sheetRow)
  }

  #read(code: string, sheetRow: SheetRow, customer: DraftCustomer): DraftOrder {
    if (++this.#versions > FILE_LIMITS.too_many_orders) throw new OrderFileError('too_many_orders')
    const order = readOrder(this.#row, {
      code,
      row: sheetRow.number,
      customer,
      complain: (reason, detail) => this.#complain(sheetRow, code, reason, detail),
      onDate: (field, date) => this.dates.see(field, date),
    })
    for (const field of ['total', 'shippingFee', 'discount'] as const) this.amounts.see(field, order[field])
    return order
  }

  #addLine(order: DraftOrder, sheetRow: SheetRow, isAgain = false): void {
    const complain = (reason: IssueReason, detail?: string): void =>
      this.#complain(sheetRow, order.code, reason, detail)
    const line = readLine(this.#row, order.isForeign, complain)
    if (line) this.amounts.see('unitPrice', line.unitPrice)
    const isRepeated = isAgain && (line ? order.lines.some((other) => isSameLine(other, line)) : true)
    if (isAgain) this.#compareTotals(order, !isRepeated, complain)
    if (isRepeated) return complain('row_repeated')
    if (line) order.lines.push(line)
  }

  /** A total that differs from row to row is one of the rows, and nobody says what the order comes to. */
  #compareTotals(
    order: DraftOrder,
    isOtherProduct: boolean,
    complain: (reason: IssueReason, detail?: string) => void,
  ): void {
    const total = this.#row.amount('total')
    if (order.isForeign || order.total === null || !total) return
    const isEqual = total === order.total
    if (isOtherProduct) this.amounts.seeTotals(isEqual)
    if (isEqual) {
      if (isOtherProduct) order.isTotalAgain = true
      return
    }
    order.total = null
    complain('amount_differs', 'total')
  }

  #buyer(): Buyer {
    const text = this.#row.optional('buyerId')
    const id = buyerIdOf(text)
    if (id === null) return { id, isSpoilt: false }
    const isSpoilt = this.buyers.see(this.#row.cell('buyerId')) === 'rounded'
    return { id: isSpoilt ? null : id, isSpoilt }
  }

  /** What goes on with a row that was not read is not read either. */
  #refuse(sheetRow: SheetRow, code: string, reason: IssueReason): void {
    this.#last = code === '' ? undefined : 'unread'
    this.#complain(sheetRow, code, reason)
  }

  #complain({ number }: SheetRow, code: string, reason: IssueReason, detail = ''): void {
    const { file, sheet } = this.layout
    this.issues.push({ file, sheet, row: number, code: withHiddenPhones(code.slice(0, 60)), reason, detail })
  }
}

interface Buyer {
  readonly id: string | null
  readonly isSpoilt: boolean
}

function customerProblem(phone: PhoneReading, buyer: Buyer): IssueReason | null {
  if (typeof phone !== 'string') return null
  // A number that reads as none is told of even where a buyer is named: it may be a column that was mapped wrongly.
  if (phone === 'unreadable') return 'phone_unreadable'
  if (buyer.id !== null) return null
  if (buyer.isSpoilt) return 'buyer_spoilt'
  return phone === 'hidden' ? 'phone_hidden' : 'no_customer'
}

function isSame(a: DraftOrder['words'], b: DraftOrder['words']): boolean {
  return (
    a === b ||
    (a.orderState === b.orderState && a.deliveryState === b.deliveryState && a.returnState === b.returnState)
  )
}

function isSameLine(a: DraftLine, b: DraftLine): boolean {
  return (
    a.sku === b.sku &&
    a.title === b.title &&
    a.variant === b.variant &&
    a.pieces === b.pieces &&
    a.unitPrice === b.unitPrice &&
    Object.is(a.returned, b.returned)
  )
}
