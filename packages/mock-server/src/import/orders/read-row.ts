import { type Cell, type SheetRow, textOf } from '../cells/cell.ts'
import { readDate, type ReadDate } from '../cells/date.ts'
import { copied, KeptTexts } from '../cells/kept-text.ts'
import { readMoney, readQuantity } from '../cells/money.ts'
import { type Columns, type Field, STATE_FIELDS } from '../fields.ts'
import { foldWords } from '../words.ts'
import { DATE_FIELDS, type DateField, type DraftLine, type DraftOrder } from './draft.ts'
import { isPaid, paymentOf } from './payment.ts'
import type { IssueReason } from './row-issue.ts'

export type Complain = (reason: IssueReason, detail?: string) => void

const MAX_TEXT = 200

/** The cells of a row by what they hold. */
export class RowReader {
  readonly #columns: Columns
  readonly #texts = new KeptTexts()
  readonly #words = new Map<string, DraftOrder['words']>()
  /** Words of states as they are written, by how they are compared. */
  readonly spellings = new Map<string, string>()
  readonly #payments = new Map<string, DraftOrder['payment']>()
  #cells: readonly Cell[] = []

  constructor(columns: Columns) {
    this.#columns = columns
  }

  at({ cells }: SheetRow): this {
    this.#cells = cells
    return this
  }

  /** The first of the field's cells that is filled. */
  cell(field: Field): Cell {
    for (const column of this.#columns[field] ?? []) {
      const cell = this.#cells[column] ?? null
      if (cell !== null && cell !== '' && (typeof cell === 'number' || cell.trim() !== '')) return cell
    }
    return null
  }

  text(field: Field): string {
    return textOf(this.cell(field))
  }

  /** A text that outlives the file it was read from; rows share equal ones. */
  kept(field: Field): string {
    const text = this.text(field)
    return text === '' ? '' : this.#texts.keep(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text)
  }

  /** The same of what each order has its own of. */
  own(field: Field): string | null {
    const text = this.text(field)
    return text === '' ? null : copied(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text)
  }

  optional(field: Field): string | null {
    const text = this.kept(field)
    return text === '' ? null : text
  }

  has(field: Field): boolean {
    return this.cell(field) !== null
  }

  /** One object for each way to pay. */
  get payment(): DraftOrder['payment'] {
    const text = this.kept('paymentMethod')
    let payment = this.#payments.get(text)
    if (!payment) this.#payments.set(text, (payment = paymentOf(text)))
    return payment
  }

  /** What the columns of states say, folded; one object for all rows that say the same. */
  get words(): DraftOrder['words'] {
    const texts = STATE_FIELDS.map((field) => this.text(field))
    const key = texts.join('\n')
    let words = this.#words.get(key)
    if (!words) {
      words = Object.fromEntries(
        STATE_FIELDS.map((field, i) => [field, foldWords(texts[i] ?? '')] as const).filter(
          ([, word]) => word !== '',
        ),
      )
      this.#words.set(key, words)
      for (const text of texts) this.spellings.set(foldWords(text), copied(text))
    }
    return words
  }

  get isBlank(): boolean {
    return this.#cells.every((cell) => cell === null || cell === '' || textOf(cell) === '')
  }
}

/** What programs write for somebody who has no account: it would make one person of all of them. */
const NOBODY = /^(?:0|-+|n\/?a|null|none|guest|khle|khách lẻ|khach le)$/i

/** The key of the buyer, where it is one. */
export function buyerIdOf(text: string | null): string | null {
  return text === null || NOBODY.test(text.trim()) ? null : text
}

interface OrderRow {
  readonly code: string
  readonly row: number
  readonly complain: Complain
  readonly onDate: (date: ReadDate) => void
}

/** What the first row of an order says of it. */
export function readOrder(
  row: RowReader,
  { code, row: number, complain, onDate }: OrderRow,
): Omit<DraftOrder, 'phone' | 'phoneConvertedFrom'> {
  const isForeign = !/^(?:vnd|vnđ|đ|₫|dong|đồng)?$/i.test(row.text('currency'))
  const amount = (field: Field): number | null => {
    if (isForeign) return null
    const value = readMoney(row.cell(field))
    if (value === null) complain('amount_unreadable', field)
    return value ?? null
  }
  return {
    row: number,
    code,
    buyerId: buyerIdOf(row.optional('buyerId')),
    name: row.optional('name'),
    email: emailOf(row.kept('email')),
    address: addressOf(row),
    words: row.words,
    ...datesOf(row, complain, onDate),
    total: amount('total'),
    shippingFee: Math.max(0, amount('shippingFee') ?? 0),
    discount: Math.abs(amount('discount') ?? 0),
    paid: isPaid(row.text('paymentState')),
    payment: row.payment,
    carrier: row.optional('carrier'),
    trackingCode: row.own('trackingCode'),
    reason: row.optional('reason'),
    lines: [],
  }
}

/** The product of a row; `null`: it names none. */
export function readLine(row: RowReader, complain: Complain): DraftLine | null {
  const title = row.kept('product') || row.kept('sku')
  if (title === '') return null
  const price = readMoney(row.cell('unitPrice'))
  if (price === null) complain('amount_unreadable', 'unitPrice')
  return {
    title,
    variant: row.optional('variant'),
    sku: row.optional('sku'),
    quantity: Math.max(1, readQuantity(row.cell('quantity')) ?? 1),
    unitPrice: Math.max(0, price ?? 0),
    returned: row.has('returnedQuantity') ? readQuantity(row.cell('returnedQuantity')) : null,
  }
}

type Dates = Pick<DraftOrder, DateField | 'openDates'>

const NO_OPEN_DATES: readonly DateField[] = []

function datesOf(row: RowReader, complain: Complain, onDate: OrderRow['onDate']): Dates {
  let open: DateField[] | undefined
  const read = (field: DateField): number | null => {
    const date = readDate(row.cell(field))
    if (date === null) complain('date_unreadable', field)
    if (!date) return null
    onDate(date)
    if (date.order === 'open') (open ??= []).push(field)
    return date.time
  }
  const [placedAt, shippedAt, deliveredAt, returnedAt, cancelledAt] = DATE_FIELDS.map(read)
  return {
    placedAt: placedAt ?? null,
    shippedAt: shippedAt ?? null,
    deliveredAt: deliveredAt ?? null,
    returnedAt: returnedAt ?? null,
    cancelledAt: cancelledAt ?? null,
    openDates: open ?? NO_OPEN_DATES,
  }
}

function emailOf(text: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && !text.includes('**') ? text : null
}

function addressOf(row: RowReader): DraftOrder['address'] {
  const [street, ward, district, province] = (['address', 'ward', 'district', 'province'] as const).map(
    (field) => row.optional(field),
  )
  if (!street && !ward && !district && !province) return null
  return {
    street: street ?? null,
    ward: ward ?? null,
    district: district ?? null,
    province: province ?? null,
  }
}
