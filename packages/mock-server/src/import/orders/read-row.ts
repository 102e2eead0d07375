import { type Cell, type SheetRow, textOf } from '../cells/cell.ts'
import { readDate, type ReadDate } from '../cells/date.ts'
import { withHiddenPhone } from '../cells/hidden-phones.ts'
import { copied, KeptTexts } from '../cells/kept-text.ts'
import { readMoney, readQuantity } from '../cells/money.ts'
import { OrderFileError } from '../file/import-error.ts'
import { FILE_LIMITS } from '../file/limits.ts'
import { type Columns, type Field, STATE_FIELDS, type StateField } from '../fields.ts'
import { foldState, foldWords } from '../words.ts'
import type { DateField, DraftCustomer, DraftLine, DraftOrder } from './draft.ts'
import { isPaid, paymentOf } from './payment.ts'
import type { IssueReason } from './row-issue.ts'

export type Complain = (reason: IssueReason, detail?: string) => void

const MAX_TEXT = 200

const NO_COLUMNS: readonly number[] = []

/** What a spreadsheet shows where a formula came to nothing. */
const FORMULA_FAILED = /^#(?:n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!|getting_data)$/i

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
    for (const column of this.#columns[field] ?? NO_COLUMNS) {
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
    const text = this.#told(field)
    return text === '' ? '' : this.#texts.keep(text.slice(0, MAX_TEXT))
  }

  /** The same of what each order has its own of. */
  own(field: Field): string | null {
    const text = this.#told(field)
    return text === '' ? null : this.#texts.own(text.slice(0, MAX_TEXT))
  }

  /** What a formula failed to tell is not a name. */
  #told(field: Field): string {
    const text = this.text(field)
    return FORMULA_FAILED.test(text) ? '' : text
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
    const texts = STATE_FIELDS.map((field) => this.#all(field)).concat(this.#returnType)
    const key = texts.join('\u001f')
    let words = this.#words.get(key)
    if (!words) {
      const read: Partial<Record<StateField, string>> = {}
      for (const [i, field] of STATE_FIELDS.entries()) {
        const said = field === 'returnState' ? texts.slice(i) : [texts[i] ?? '']
        const folded = new Map(
          said
            .join('\n')
            .split('\n')
            .map((text) => [foldState(text), copied(text)]),
        )
        folded.delete('')
        for (const [word, text] of folded) this.spellings.set(word, text)
        if (folded.size > 0) read[field] = [...folded.keys()].join('\n')
      }
      this.#words.set(key, (words = read))
      if (this.#words.size > FILE_LIMITS.too_many_words) throw new OrderFileError('too_many_words')
    }
    return words
  }

  /** The type of the order, where it speaks of a return or an exchange: of what became of the parcel, it tells as much as a state does. */
  get #returnType(): string {
    const type = this.text('orderType')
    return type !== '' && OF_RETURN.test(` ${foldWords(type)} `) ? wordOf(type) : ''
  }

  /** All of the field's cells, a line each. */
  #all(field: Field): string {
    const columns = this.#columns[field] ?? NO_COLUMNS
    if (columns.length < 2) return wordOf(this.cell(field))
    return columns.map((column) => wordOf(this.#cells[column])).join('\n')
  }

  /** An amount in đồng that can be read; `null`: none. */
  amount(field: Field): number | null {
    return readMoney(this.cell(field)) ?? null
  }

  hasColumn(field: Field): boolean {
    return this.#columns[field] !== undefined
  }

  /** The first cells that are filled, as they are. */
  get texts(): readonly string[] {
    return this.#cells.flatMap((cell) => (typeof cell === 'string' && cell.trim() !== '' ? [cell] : []))
  }

  get isBlank(): boolean {
    return this.#cells.every((cell) => cell === null || cell === '' || textOf(cell) === '')
  }
}

/** Types of orders that are none that was sold; paying later, or the order being done, is something else. */
const OF_RETURN =
  / (?:tra(?! (?:sau|truoc|gop|cham))|hoan(?! (?:thanh|tat))|doi(?! soat)|thu hoi|bao hanh|returns?|exchanges?|replacement|refund|warranty) /

/** A state as it is written: one line, and no longer than a sentence. */
function wordOf(cell: Cell | undefined): string {
  return textOf(cell).slice(0, MAX_TEXT).replaceAll('\n', ' ')
}

/** What stands where there is no code. */
const NO_CODE = /^(?:0+|-+|n\/?a|#n\/a|null|none|nan|undefined|khong|không)$/i

/** The code of a row's order: a number may have kept the dot of a decimal, a text the signs that keep it from being a number. */
export function codeOf(row: RowReader): string {
  const code = (row.own('code') ?? '').replace(/^'(.+)'$|^'(?=\S)/, '$1').replace(/^(\d+)\.0+$/, '$1')
  return isCode(code) ? code : ''
}

function isCode(text: string): boolean {
  return text !== '' && !NO_CODE.test(text)
}

/** What programs write for somebody who has no account: it would make one person of all of them. */
const NOBODY =
  /^(?:[a-z]{0,3}0+|n a|null|none|nan|guest|khle|kl|(?:khach )?(?:le|vang lai)|walk ?in(?: customer)?|anonymous|unknown|khong|khong co)?$/

/** The key of the buyer, where it is one; a name is none, for two people may have it. */
export function buyerIdOf(text: string | null): string | null {
  if (text === null || /[\s@]/.test(text.trim())) return null
  return NOBODY.test(foldWords(text)) ? null : text.trim().replace(/^(\d+)\.0+$/, '$1')
}

interface OrderRow {
  readonly code: string
  readonly row: number
  readonly customer: DraftCustomer
  readonly complain: Complain
  readonly onDate: (field: DateField, date: ReadDate) => void
}

/** Whether what a row's amounts are in is another currency than đồng. */
export function isForeign(row: RowReader): boolean {
  return !/^(?:đ|dong|đồng)?$|vnd|vnđ|₫|việt nam|vietnam/iu.test(row.text('currency'))
}

/** What the first row of an order says of it; one object, for it is made two hundred thousand times. */
export function readOrder(
  row: RowReader,
  { code, row: number, customer, complain, onDate }: OrderRow,
): DraftOrder {
  const foreign = isForeign(row)
  if (foreign) complain('amount_foreign', withHiddenPhone(row.text('currency')).slice(0, 20))
  const amount = (field: Field, isNegative = false): number | null => {
    if (foreign) return null
    const value = readMoney(row.cell(field))
    if (value === undefined) return null
    if (value !== null && (value >= 0 || isNegative)) return value
    complain('amount_unreadable', field)
    return null
  }
  let openDates: DateField[] = NO_OPEN_DATES
  const date = (field: DateField): number | null => {
    const read = readDate(row.cell(field))
    if (read === null) complain('date_unreadable', field)
    if (!read) return null
    onDate(field, read)
    if (read.order === 'open' || read.order === 'american') openDates = [...openDates, field]
    return read.time
  }
  return {
    row: number,
    code,
    phone: customer.phone,
    phoneConvertedFrom: customer.phoneConvertedFrom,
    buyerId: customer.buyerId,
    hiddenPhone: customer.hiddenPhone,
    name: row.optional('name'),
    email: emailOf(row.kept('email')),
    address: addressOf(row),
    isOfReturn: isCode(row.text('returnCode')),
    hasDeliveryColumn: row.hasColumn('deliveryState'),
    isForeign: foreign,
    words: row.words,
    placedAt: date('placedAt'),
    shippedAt: date('shippedAt'),
    deliveredAt: date('deliveredAt'),
    returnedAt: date('returnedAt'),
    cancelledAt: date('cancelledAt'),
    updatedAt: date('updatedAt'),
    openDates,
    total: amount('total'),
    shippingFee: amount('shippingFee') ?? 0,
    discount: Math.abs(amount('discount', true) ?? 0),
    paid: isPaid(row.text('paymentState')),
    payment: row.payment,
    carrier: row.optional('carrier'),
    trackingCode: row.own('trackingCode'),
    reason: row.optional('reason'),
    lines: [],
  }
}

const NO_OPEN_DATES: DateField[] = []

/** The product of a row; `null`: it names none. `foreign`: the order's amounts are in another currency. */
export function readLine(row: RowReader, foreign: boolean, complain: Complain): DraftLine | null {
  const title = row.kept('product') || row.kept('sku')
  if (title === '') return null
  const price = foreign || isForeign(row) ? undefined : readMoney(row.cell('unitPrice'))
  if (price === null || (price !== undefined && price < 0)) complain('amount_unreadable', 'unitPrice')
  const read = readQuantity(row.cell('quantity'))
  if (read === null) complain('quantity_unreadable', withHiddenPhone(row.text('quantity')).slice(0, 20))
  const pieces = read ?? 1
  const unitPrice = Math.max(0, price ?? 0)
  const back = readQuantity(row.cell('returnedQuantity'))
  // A weight is one piece at what it costs.
  const isWeight = !Number.isInteger(pieces)
  return {
    title,
    variant: row.optional('variant'),
    sku: row.optional('sku'),
    quantity: isWeight ? 1 : pieces,
    unitPrice: isWeight ? Math.round(unitPrice * pieces) : unitPrice,
    pieces,
    returned: back === undefined ? null : (back ?? Number.NaN),
  }
}

function emailOf(text: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && !text.includes('**') ? text : null
}

function addressOf(row: RowReader): DraftOrder['address'] {
  const street = row.optional('address')
  const ward = row.optional('ward')
  const district = row.optional('district')
  const province = row.optional('province')
  if (!street && !ward && !district && !province) return null
  return { street, ward, district, province }
}
