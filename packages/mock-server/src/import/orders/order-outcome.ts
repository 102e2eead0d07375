import { laterState } from '../../domain/own-shop/imported-order.ts'
import { withHiddenPhones } from '../cells/hidden-phones.ts'
import { STATE_FIELDS, type StateField } from '../fields.ts'
import { type WordMeaning, WORD_MEANINGS } from '../states/meaning.ts'
import { combineStates, type Contradiction, type OrderState, type StateFacts } from '../states/order-state.ts'
import { reasonKey, reasonMeaning } from '../states/reason.ts'
import { foldState } from '../words.ts'
import { DATE_FIELDS, type DraftLine, type DraftOrder } from './draft.ts'
import type { IssueReason } from './row-issue.ts'
import { LEFT_STOCK, ownValue, type Question, readWords } from './state-words.ts'
import type { Understanding } from './understanding.ts'

/** What became of an order; `draft`: what its rows say of it together. */
export type OrderOutcome =
  | (OrderState & { readonly draft: DraftOrder })
  | { readonly questions: readonly Question[] }
  | { readonly problem: IssueReason }

/** An order's state from all of its rows. Products with states of their own are parts of it (`D-12`); the same thing said again is its later state. */
export function outcomeOf(draft: DraftOrder, understanding: Understanding): OrderOutcome {
  if (!draft.versions) return singleOutcome(draft, understanding)
  const versions = [draft, ...draft.versions]
  const outcomes = versions.map((version) => singleOutcome(version, understanding))
  const questions = outcomes.flatMap((outcome) => ('questions' in outcome ? outcome.questions : []))
  if (questions.length > 0) return { questions }
  const problem = outcomes.find((outcome) => 'problem' in outcome && outcome.problem !== 'no_state')
  if (problem) return problem
  const told = outcomes.flatMap((outcome) => ('state' in outcome ? [outcome] : []))
  const lines = versions.flatMap((version) => version.lines)
  if (areParts(versions))
    // What became of a product that says nothing, the others do not tell.
    return told.length < versions.length
      ? { problem: 'no_state' }
      : withLines(stateOfParts(told), draft, lines)
  return withLines(lastOf(told, understanding), draft, distinct(lines))
}

function withLines(
  outcome: (OrderState & { readonly draft: DraftOrder }) | IssueReason,
  first: DraftOrder,
  lines: DraftLine[],
): OrderOutcome {
  if (typeof outcome === 'string') return { problem: outcome }
  const { phone, phoneConvertedFrom, buyerId, hiddenPhone, row } = first
  const draft = { ...first, ...known(outcome.draft), lines }
  return { ...outcome, draft: { ...draft, phone, phoneConvertedFrom, buyerId, hiddenPhone, row } }
}

/** What a later row leaves out was said before. */
function known(draft: DraftOrder): Partial<DraftOrder> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null && value !== 0))
}

function productOf({ title, variant, sku }: DraftLine): string {
  return `${sku}\u{1F}${title}\u{1F}${variant}`
}

function distinct(lines: readonly DraftLine[]): DraftLine[] {
  return [...new Map(lines.map((line) => [productOf(line), line])).values()]
}

/** Each version is of products of its own. */
function areParts(versions: readonly DraftOrder[]): boolean {
  const seen = new Set<string>()
  return versions.every(({ lines }) => {
    const products = new Set(lines.map(productOf))
    const isNew = products.size > 0 && [...products].every((product) => !seen.has(product))
    for (const product of products) seen.add(product)
    return isNew
  })
}

type Told = OrderState & { readonly draft: DraftOrder }

/** What was cancelled never left: of the rest, all must be back for the order to be (`D-12`). */
function stateOfParts(parts: readonly Told[]): Told | IssueReason {
  const [first] = parts
  if (!first) return 'no_state'
  const sent = parts.filter(({ state }) => state !== 'cancelled')
  const shipped = parts.some((part) => part.shipped)
  const has = (state: OrderState['state']) => sent.find((part) => part.state === state)
  if (sent.length === 0) return { ...first, shipped }
  const whole = sent.every(({ state }) => state === sent[0]?.state) ? sent[0] : undefined
  if (whole) return { ...whole, shipped }
  const back = has('returned') ?? has('partially_returned')
  if (back) return { ...back, state: 'partially_returned', shipped: true }
  return { ...(has('returning') ?? has('shipping') ?? { ...first, state: 'shipping' }), shipped }
}

function lastOf(versions: readonly Told[], { updatedAt }: Understanding): Told | IssueReason {
  let last: Told | undefined
  for (const version of versions) {
    if (!last) {
      last = version
      continue
    }
    const [before, after] = [last, version].map(({ state, draft }) => ({
      state,
      updatedAt: updatedAt(draft),
    }))
    if (!before || !after) continue
    const later = laterState(before, after)
    const isDated =
      before.updatedAt !== null && after.updatedAt !== null && before.updatedAt !== after.updatedAt
    if (later === 'conflict' || (!isDated && isOtherParcel(last.draft, version.draft)))
      return 'state_conflict'
    if (later !== 'known') last = version
  }
  return last ?? 'no_state'
}

/** Two parcels of one order. */
function isOtherParcel(a: DraftOrder, b: DraftOrder): boolean {
  return a.trackingCode !== null && b.trackingCode !== null && a.trackingCode !== b.trackingCode
}

function singleOutcome(draft: DraftOrder, understanding: Understanding): OrderOutcome {
  const { known: said, questions } = readWords(draft, understanding)
  const facts = factsOf(draft, understanding)
  const { returnedPieces, pieces } = facts
  const isCounted = returnedPieces === null || returnedPieces <= pieces
  if (!isCounted) return { problem: 'returned_unreadable' }
  const combine = (meanings: Partial<Record<StateField, WordMeaning>>, reason?: WordMeaning) =>
    combineStates({
      ...facts,
      reason: reason ?? facts.reason,
      orderState: meanings.orderState,
      deliveryState: meanings.deliveryState,
      returnState: meanings.returnState,
    })
  if (questions.length > 0) {
    // A word is asked about only where it matters.
    const [[field] = ['orderState'] as const] = questions
    const outcomes =
      questions.length > 1 ? [] : WORD_MEANINGS.map((meaning) => combine({ ...said, [field]: meaning }))
    return sameOf(outcomes, draft) ?? { questions: questions.map(([, question]) => question) }
  }
  const decided = combine(said)
  if (decided === null) return { problem: 'no_state' }
  if ('between' in decided) return settle(decided, draft, understanding)
  if (decided.state === 'cancelled' && facts.reason === undefined && draft.reason !== null)
    return reasonOutcome({ ...decided, draft }, draft.reason, understanding, (reason) =>
      combine(said, reason),
    )
  return { ...decided, draft }
}

/** The one outcome of all, where they are alike. */
function sameOf(
  outcomes: readonly (OrderState | Contradiction | null)[],
  draft: DraftOrder,
): OrderOutcome | null {
  const [first] = outcomes
  if (!first || 'between' in first) return null
  const isSame = outcomes.every(
    (other) =>
      other && !('between' in other) && other.state === first.state && other.shipped === first.shipped,
  )
  return isSame ? { ...first, draft } : null
}

function reasonOutcome(
  cancelled: Told,
  reason: string,
  { told, format, headerOf }: Understanding,
  combine: (reason: WordMeaning) => OrderState | Contradiction | null,
): OrderOutcome {
  const word = reasonKey(reason)
  const answer = ownValue(told, word)
  const meaning = reasonMeaning(reason, format)
  if (answer === undefined && meaning === 'nothing') return cancelled
  if (answer === undefined && meaning === 'open')
    return { questions: [{ word, text: `${headerOf('reason')}: ${withHiddenPhones(reason)}` }] }
  const decided = combine(answer ?? 'returned')
  return decided && !('between' in decided) ? { ...decided, draft: cancelled.draft } : cancelled
}

/** What a person said of two columns that cannot both be true; otherwise the question. */
function settle(
  { between }: Contradiction,
  draft: DraftOrder,
  { told, spellingOf, headerOf }: Understanding,
): OrderOutcome {
  const text = between
    .map((field) => (isWord(field) ? spellingOf(draft.words[field] ?? '') : headerOf(field)))
    .join(' + ')
  const word = foldState(text)
  const answer = ownValue(told, word)
  if (answer === undefined) return { questions: [{ word, text }] }
  if (answer === 'nothing') return { problem: 'no_state' }
  const shipped = answer !== 'pending' && (answer !== 'cancelled' || draft.shippedAt !== null)
  return { state: answer, shipped, draft }
}

function isWord(field: Contradiction['between'][number]): field is StateField {
  return STATE_FIELDS.some((one) => one === field)
}

function factsOf(draft: DraftOrder, { format, told }: Understanding): Omit<StateFacts, StateField> {
  const { lines, words, carrier, trackingCode, hasDeliveryColumn } = draft
  const counted = lines.filter(({ returned }) => returned !== null)
  return {
    reason: undefined,
    dated: new Set(DATE_FIELDS.filter((field) => draft[field] !== null)),
    returnedPieces: counted.length === 0 ? null : sum(counted, ({ returned }) => returned ?? 0),
    pieces: sum(lines, ({ pieces }) => pieces),
    isCounterSale:
      hasDeliveryColumn && words.deliveryState === undefined && carrier === null && trackingCode === null,
    isOfReturn: draft.isOfReturn,
    onlyLeftStock:
      words.deliveryState === LEFT_STOCK &&
      ownValue(told, LEFT_STOCK) === undefined &&
      carrier === null &&
      trackingCode === null &&
      draft.shippedAt === null,
    closesEarly: format?.closesEarly ?? false,
  }
}

function sum(lines: readonly DraftLine[], of: (line: DraftLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0)
}
