import type { ImportedOrder } from '../../domain/own-shop/imported-order.ts'
import { swapDayAndMonth } from '../cells/date.ts'
import { STATE_FIELDS, type StateField } from '../fields.ts'
import { type WordMeaning, WORD_MEANINGS } from '../states/meaning.ts'
import { combineStates, type OrderState, type StateFacts } from '../states/order-state.ts'
import { isFailedDelivery, sharedMeaning } from '../states/words.ts'
import { foldWords } from '../words.ts'
import type { OrderCollector } from './collect.ts'
import type { DateField, DraftLine, DraftOrder } from './draft.ts'
import type { RowIssue } from './row-issue.ts'

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
  /** Words that nobody has explained, with how many orders wait for each; the most first. */
  readonly unknownWords: readonly UnknownWord[]
}

export interface UnknownWord {
  /** Folded; the key of an answer. */
  readonly word: string
  /** As it is written in the file. */
  readonly text: string
  readonly orders: number
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
  const { layout, dates } = collector
  const isMonthFirst = dates.monthFirst > dates.dayFirst
  const meaningOf = (word: string): WordMeaning | undefined =>
    ownValue(words, word) ?? ownValue(layout.format?.words, word) ?? sharedMeaning(word)
  const phones = phonesByBuyer(collector.orders.values())
  const issues: RowIssue[] = [...collector.issues]
  const unknown = new Map<string, number>()
  let count = 0
  for (const draft of collector.orders.values()) {
    const state = stateOf(draft, layout.columns, meaningOf)
    if (!('unknown' in state)) {
      count++
      continue
    }
    for (const word of state.unknown) unknown.set(word, (unknown.get(word) ?? 0) + 1)
    const { file, sheet } = layout
    const reason = state.unknown.length > 0 ? 'state_unknown' : 'no_state'
    issues.push({
      file,
      sheet,
      row: draft.row,
      code: draft.code,
      reason,
      detail: state.unknown.map((word) => collector.spellingOf(word)).join(', '),
    })
  }
  return {
    count,
    *orders({ release = false } = {}) {
      for (const [code, draft] of collector.orders) {
        if (release) collector.orders.delete(code)
        const state = stateOf(draft, layout.columns, meaningOf)
        if ('unknown' in state) continue
        const phone = draft.phone ?? (draft.buyerId === null ? null : (phones.get(draft.buyerId) ?? null))
        yield toOrder(draft, { phone, ...state }, layout.source, isMonthFirst)
      }
    },
    issues: issues.sort((a, b) => a.row - b.row),
    unknownWords: [...unknown]
      .map(([word, orders]) => ({ word, text: collector.spellingOf(word), orders }))
      .sort((a, b) => b.orders - a.orders),
  }
}

type Undecided = { readonly unknown: readonly string[] }

function stateOf(
  draft: DraftOrder,
  columns: OrderCollector['layout']['columns'],
  meaningOf: (word: string) => WordMeaning | undefined,
): OrderState | Undecided {
  const known: Partial<Record<StateField, WordMeaning>> = {}
  const unknown: [StateField, string][] = []
  for (const field of STATE_FIELDS) {
    const word = draft.words[field]
    if (word === undefined) continue
    const meaning = meaningOf(word)
    if (meaning === undefined) unknown.push([field, word])
    else known[field] = meaning
  }
  const facts = factsOf(draft, columns)
  const decided = combineStates({ ...facts, ...withAll(known) })
  if (unknown.length === 0) return decided ?? { unknown: [] }
  const [[field] = ['orderState'] as const] = unknown
  const outcomes =
    unknown.length > 1
      ? []
      : WORD_MEANINGS.map((meaning) =>
          combineStates({ ...facts, ...withAll({ ...known, [field]: meaning }) }),
        )
  const [first = null] = outcomes
  const isSame =
    first !== null &&
    outcomes.every((outcome) => outcome?.state === first.state && outcome.shipped === first.shipped)
  return isSame ? first : { unknown: unknown.map(([, word]) => word) }
}

function withAll(known: Partial<Record<StateField, WordMeaning>>): Pick<StateFacts, StateField> {
  return { orderState: known.orderState, deliveryState: known.deliveryState, returnState: known.returnState }
}

function factsOf(
  { lines, reason, cancelledAt, shippedAt, words, carrier, trackingCode }: DraftOrder,
  columns: OrderCollector['layout']['columns'],
): Omit<StateFacts, StateField> {
  const counted = lines.filter(({ returned }) => returned !== null)
  return {
    failedDelivery: reason !== null && isFailedDelivery(foldWords(reason)),
    cancelledAt: cancelledAt !== null,
    shippedAt: shippedAt !== null,
    returnedPieces: counted.length === 0 ? null : sum(counted, ({ returned }) => returned ?? 0),
    pieces: sum(lines, ({ quantity }) => quantity),
    isCounterSale:
      columns.deliveryState !== undefined &&
      words.deliveryState === undefined &&
      carrier === null &&
      trackingCode === null,
  }
}

function sum(lines: readonly DraftLine[], of: (line: DraftLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0)
}

/** A word of a file may be the name of something that every object has. */
function ownValue<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined
}

/** A buyer whose number shows with one order has it with those that hide it as well. */
function phonesByBuyer(orders: Iterable<DraftOrder>): ReadonlyMap<string, string> {
  const phones = new Map<string, string>()
  for (const { buyerId, phone } of orders) if (buyerId !== null && phone !== null) phones.set(buyerId, phone)
  return phones
}

function toOrder(
  draft: DraftOrder,
  { phone, state, shipped }: OrderState & Pick<ImportedOrder, 'phone'>,
  source: string,
  isMonthFirst: boolean,
): ImportedOrder {
  const timeOf = (field: DateField): number | null => {
    const time = draft[field]
    return time !== null && isMonthFirst && draft.openDates.includes(field) ? swapDayAndMonth(time) : time
  }
  const {
    code,
    buyerId,
    name,
    email,
    address,
    total,
    shippingFee,
    discount,
    paid,
    payment,
    carrier,
    trackingCode,
    reason,
  } = draft
  return {
    source,
    code,
    state,
    shipped,
    placedAt: timeOf('placedAt'),
    shippedAt: timeOf('shippedAt'),
    endedAt:
      state === 'cancelled'
        ? timeOf('cancelledAt')
        : state === 'delivered'
          ? timeOf('deliveredAt')
          : (timeOf('returnedAt') ?? timeOf('cancelledAt')),
    phone,
    phoneConvertedFrom: draft.phoneConvertedFrom,
    buyerId,
    name,
    email,
    address,
    total,
    shippingFee,
    discount,
    paid,
    payment,
    carrier,
    trackingCode,
    lines: draft.lines.map(({ returned: _returned, ...line }) => line),
    reason,
  }
}
