import type { ImportedOrder } from '../../domain/own-shop/imported-order.ts'
import { fitsHidden } from '../cells/customer-phone.ts'
import { swapDayAndMonth } from '../cells/date.ts'
import { withHiddenPhones } from '../cells/hidden-phones.ts'
import type { WordMeaning } from '../states/meaning.ts'
import type { OrderState } from '../states/order-state.ts'
import type { OrderCollector } from './collect.ts'
import type { DateOrder } from './dates.ts'
import { DATE_FIELDS, type DateField, type DraftOrder } from './draft.ts'
import type { AmountField, AmountUnits } from './amounts.ts'
import { sharedPhones } from './shared-phones.ts'
import { outcomeOf } from './order-outcome.ts'
import type { Understanding } from './understanding.ts'
import { type IssueReason, oneOutcomeEach, type RowIssue } from './row-issue.ts'

/** What a table's rows became. */
export interface FinishedOrders {
  /** How many orders can be taken over. */
  readonly count: number
  /**
   * Those orders, made one by one: a large file's would stand in memory twice. `release`: what each was made from is given up, and nothing
   * can be finished again.
   */
  orders(options?: { readonly release?: boolean }): Iterable<ImportedOrder>
  readonly issues: readonly RowIssue[]
  /** Something about one of `orders`, by its place among them, with the row that it came from. */
  issueOf(index: number, code: string, reason: IssueReason): RowIssue
  /** What nobody has explained, with how many orders wait for each; the most first. */
  readonly unknownWords: readonly UnknownWord[]
}

/** A word for a state that a person has to explain before its orders can be read. */
export interface UnknownWord {
  /** Folded; the key of an answer. */
  readonly word: string
  /** As it is written in the file: a word, a reason with the name of its column, or two words that contradict each other, such as `Đã hủy + Đã giao`. */
  readonly text: string
  readonly orders: number
}

/** The words of several tables together, the most frequent first. */
export function mergeUnknownWords(tables: readonly FinishedOrders[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord>()
  for (const one of tables.flatMap(({ unknownWords }) => unknownWords))
    words.set(one.word, { ...one, orders: one.orders + (words.get(one.word)?.orders ?? 0) })
  return [...words.values()].sort((a, b) => b.orders - a.orders)
}

/**
 * Makes orders of what was collected. A word is asked about only where it matters: an order whose other columns decide whatever the word
 * may mean is not held up by it.
 * @param words what a person said of words, folded; before what makers and everybody mean by them
 */
export function finishOrders(
  collector: OrderCollector,
  words: Readonly<Record<string, WordMeaning>> = {},
): FinishedOrders {
  const { layout, dates, amounts } = collector
  const dateOrders = Object.fromEntries(DATE_FIELDS.map((field) => [field, dates.of(field)]))
  const understanding: Understanding = {
    told: words,
    format: layout.format,
    spellingOf: (word) => collector.spellingOf(word),
    headerOf: (field) => layout.headers[layout.columns[field]?.[0] ?? -1] ?? field,
    updatedAt: (draft) => timeOf(draft, 'updatedAt', dateOrders),
  }
  const phones = phonesByBuyer(collector.orders.values())
  const shared = sharedPhones(collector.orders.values())
  const issues: RowIssue[] = [...collector.issues]
  const unknown = new Map<string, { text: string; orders: number }>()
  const rows: number[] = []
  const { file, sheet } = layout
  const complain = (row: number, code: string, reason: IssueReason, detail = ''): void =>
    void issues.push({ file, sheet, row, code: shownCode(code), reason, detail })
  for (const { row, code } of collector.longCodes)
    if (collector.codes.isDoubtful(code)) complain(row, code, 'code_spoilt')
  /** An order with the state that it has; `null`: it is not taken over, and `problem` hears why. */
  const decide = (draft: DraftOrder, problem?: (reason: IssueReason, detail?: string) => void) => {
    if (collector.codes.isDoubtful(draft.code)) return null
    if (draft.phone === null && collector.buyers.isDoubtful(draft.buyerId ?? '')) {
      problem?.('buyer_spoilt')
      return null
    }
    const outcome = outcomeOf(draft, understanding)
    if ('state' in outcome) return outcome
    if ('problem' in outcome) problem?.(outcome.problem)
    else if (problem) {
      for (const { word, text } of outcome.questions)
        unknown.set(word, { text, orders: (unknown.get(word)?.orders ?? 0) + 1 })
      problem('state_unknown', outcome.questions.map(({ text }) => text).join(', '))
    }
    return null
  }
  let count = 0
  for (const draft of collector.orders.values()) {
    const decided = decide(draft, (reason, detail) => complain(draft.row, draft.code, reason, detail))
    if (!decided) continue
    count++
    if (draft.phone !== null && shared.has(draft.phone)) complain(draft.row, draft.code, 'phone_shared')
    for (const field of decided.draft.openDates)
      if (dateOrders[field] === 'mixed') complain(decided.draft.row, draft.code, 'date_ambiguous', field)
    for (const field of openAmounts(decided.draft, amounts))
      complain(decided.draft.row, draft.code, 'amount_small', field)
    if (isTotalOfRow(decided.draft, amounts))
      complain(decided.draft.row, draft.code, 'amount_differs', 'total')
  }
  return {
    count,
    *orders({ release = false } = {}) {
      rows.length = 0
      for (const [code, draft] of collector.orders) {
        if (release) collector.orders.delete(code)
        const decided = decide(draft)
        if (!decided) continue
        rows.push(draft.row)
        const buyerId = collector.buyers.isDoubtful(draft.buyerId ?? '') ? null : draft.buyerId
        const phone = draft.phone ?? phoneOf(draft, phones)
        yield toOrder({ ...decided.draft, phone, buyerId }, decided, {
          source: layout.source,
          dateOrders,
          amounts,
        })
      }
    },
    issues: oneOutcomeEach(issues).sort((a, b) => a.row - b.row),
    issueOf: (index, code, reason) => ({
      file,
      sheet,
      row: rows[index] ?? 0,
      code: shownCode(code),
      reason,
      detail: '',
    }),
    unknownWords: [...unknown]
      .map(([word, { text, orders }]) => ({ word, text, orders }))
      .sort((a, b) => b.orders - a.orders),
  }
}

/** Some shops use the customer's number as the code of the order. */
function shownCode(code: string): string {
  return withHiddenPhones(code.slice(0, 60))
}

/** A buyer whose number shows with one order has it with those that hide it as well; `null`: they show more than one. */
function phonesByBuyer(orders: Iterable<DraftOrder>): ReadonlyMap<string, string | null> {
  const phones = new Map<string, string | null>()
  for (const { buyerId, phone } of orders) {
    if (buyerId === null || phone === null) continue
    const known = phones.get(buyerId)
    phones.set(buyerId, known === undefined || known === phone ? phone : null)
  }
  return phones
}

function phoneOf(
  { buyerId, hiddenPhone }: DraftOrder,
  phones: ReadonlyMap<string, string | null>,
): string | null {
  const phone = buyerId === null ? null : (phones.get(buyerId) ?? null)
  return phone !== null && hiddenPhone !== null && !fitsHidden(phone, hiddenPhone) ? null : phone
}

/** A date by the order of day and month that its column has; `null`: there is none, or it could be either. */
function timeOf(
  draft: DraftOrder,
  field: DateField,
  dateOrders: Readonly<Record<string, DateOrder>>,
): number | null {
  const read = draft[field]
  if (read === null || !draft.openDates.includes(field)) return read
  const order = dateOrders[field]
  return order === 'mixed' ? null : order === 'month_first' ? swapDayAndMonth(read) : read
}

/** What all of a table tells of a cell. */
interface TableFacts {
  readonly source: string
  readonly dateOrders: Readonly<Record<string, DateOrder>>
  readonly amounts: AmountUnits
}

/** Fields of which an order's amount may be one in thousands. */
function openAmounts(
  { total, shippingFee, discount, lines }: DraftOrder,
  amounts: AmountUnits,
): readonly AmountField[] {
  if (!amounts.areOpen) return []
  return [
    ...(amounts.isOpen('total', total) ? (['total'] as const) : []),
    ...(amounts.isOpen('shippingFee', shippingFee) ? (['shippingFee'] as const) : []),
    ...(amounts.isOpen('discount', discount) ? (['discount'] as const) : []),
    ...(lines.some(({ unitPrice }) => amounts.isOpen('unitPrice', unitPrice))
      ? (['unitPrice'] as const)
      : []),
  ]
}

/** Each product of the order comes to as much, and nobody says what all of them do. */
function isTotalOfRow({ total, isTotalAgain = false }: DraftOrder, amounts: AmountUnits): boolean {
  return total !== null && isTotalAgain && amounts.areTotalsOfRows
}

function toOrder(
  draft: DraftOrder,
  { state, shipped }: OrderState,
  { source, dateOrders, amounts }: TableFacts,
): ImportedOrder {
  const time = (field: DateField) => timeOf(draft, field, dateOrders)
  const known = (field: AmountField, amount: number) => (amounts.isOpen(field, amount) ? 0 : amount)
  const { code, phone, buyerId, name, email, address, total, shippingFee, discount } = draft
  const { paid, payment, carrier, trackingCode, reason, phoneConvertedFrom } = draft
  return {
    source,
    code,
    state,
    shipped,
    placedAt: time('placedAt'),
    shippedAt: time('shippedAt'),
    endedAt:
      state === 'cancelled'
        ? time('cancelledAt')
        : state === 'delivered'
          ? time('deliveredAt')
          : (time('returnedAt') ?? time('cancelledAt')),
    updatedAt: time('updatedAt'),
    phone,
    phoneConvertedFrom,
    buyerId,
    name,
    email,
    address,
    total: amounts.isOpen('total', total) || isTotalOfRow(draft, amounts) ? null : total,
    shippingFee: known('shippingFee', shippingFee),
    discount: known('discount', discount),
    paid,
    payment,
    carrier,
    trackingCode,
    lines: draft.lines.map(({ title, variant, sku, quantity, unitPrice }) => ({
      title,
      variant,
      sku,
      quantity,
      unitPrice: known('unitPrice', unitPrice),
    })),
    reason,
  }
}
