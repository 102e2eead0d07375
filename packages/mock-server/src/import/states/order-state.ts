import type { ImportedState } from '../../domain/own-shop/imported-order.ts'
import type { DateField } from '../orders/draft.ts'
import type { StateField } from '../fields.ts'
import type { WordMeaning } from './meaning.ts'

/** What the columns of one order say. */
export interface StateFacts extends Readonly<Record<StateField, WordMeaning | undefined>> {
  /** What the reason of a cancellation says of the parcel; `undefined`: nothing. */
  readonly reason: WordMeaning | undefined
  /** Dates that stand in it. */
  readonly dated: ReadonlySet<DateField>
  /** A slip of a return names the order. */
  readonly isOfReturn: boolean
  /** Pieces that came back and pieces of the order, where the file counts them. */
  readonly returnedPieces: number | null
  readonly pieces: number
  /** The file has a column for the delivery, and this order has nothing in it and no carrier: it went over the counter. */
  readonly isCounterSale: boolean
  /** Nothing but the stock tells of the parcel: that it left, and neither with whom nor to whom. */
  readonly onlyLeftStock: boolean
  /** The state of the order may be closed before a carrier has the parcel. */
  readonly closesEarly: boolean
}

export interface OrderState {
  readonly state: ImportedState
  readonly shipped: boolean
}

type Told = StateField | DateField | 'returnedQuantity' | 'returnCode'

/** Two columns of which at most one can be right: somebody must say what it means that they stand together. */
export interface Contradiction {
  readonly between: readonly [Told, Told]
}

/** States in which a carrier has, or had, the parcel (`D-2`). */
const ON_THE_WAY: ReadonlySet<WordMeaning | undefined> = new Set([
  'shipping',
  'delivered',
  'returning',
  'returned',
  'partially_returned',
])

/**
 * What became of an order, from all that its columns say; `null`: they say nothing. What is back, or on its way back, counts before other words that can
 * be true beside it; a cancellation stands before the delivery; where the file tells of the delivery, that stands before the state of the
 * order, which may be closed long before the parcel arrives. Columns that cannot both be true are a contradiction.
 */
export function combineStates(facts: StateFacts): OrderState | Contradiction | null {
  const between = contradiction(facts)
  if (between) return { between }
  const state = stateOf(facts)
  if (state === null) return null
  const { orderState, deliveryState, returnState, dated, isCounterSale } = facts
  if (isCounterSale && state === 'delivered' && !dated.has('shippedAt')) return { state, shipped: false }
  if (state === 'pending') {
    // The words are the shop's own about an order that it handed over all the same.
    const isHandedOver = !tells(deliveryState) && dated.has('shippedAt')
    return isHandedOver ? { state: 'shipping', shipped: true } : { state, shipped: false }
  }
  const words = [deliveryState, returnState, ...(state === 'cancelled' ? [] : [orderState])]
  const shipped =
    dated.has('shippedAt') || ON_THE_WAY.has(state) || words.some((word) => ON_THE_WAY.has(word))
  return { state, shipped }
}

function tells(meaning: WordMeaning | undefined): boolean {
  return meaning !== undefined && meaning !== 'nothing'
}

function isBack(meaning: WordMeaning | undefined): boolean {
  return meaning === 'returned' || meaning === 'partially_returned'
}

function contradiction({
  orderState,
  deliveryState,
  returnState,
  dated,
  closesEarly,
  onlyLeftStock,
  isCounterSale,
  isOfReturn,
  returnedPieces,
  pieces,
}: StateFacts): Contradiction['between'] | null {
  const isUnderWay =
    deliveryState === 'pending' || deliveryState === 'shipping' || deliveryState === 'returning'
  if (isBack(orderState) && isUnderWay) return ['orderState', 'deliveryState']
  if (isBack(returnState) && isUnderWay) return ['returnState', 'deliveryState']
  if (deliveryState === 'pending') {
    if (orderState === 'returning') return ['orderState', 'deliveryState']
    if (orderState === 'delivered' && !closesEarly) return ['orderState', 'deliveryState']
    if (dated.has('shippedAt') && orderState !== 'cancelled') return ['deliveryState', 'shippedAt']
  }
  // Over the counter, with a carrier or taken back into the stock: an order that is closed may have gone each of these ways (`D-2`).
  if (onlyLeftStock && (orderState === 'delivered' || orderState === 'cancelled'))
    return ['orderState', 'deliveryState']
  if (orderState === 'cancelled' && deliveryState === 'delivered') return ['orderState', 'deliveryState']
  const told = tells(deliveryState) ? ('deliveryState' as const) : ('orderState' as const)
  const said = { orderState, deliveryState }[told]
  const isAnyBack = [orderState, deliveryState, returnState].some(
    (meaning) => isBack(meaning) || meaning === 'returning',
  )
  if (returnedPieces !== null && returnedPieces > 0 && !isAnyBack && tells(said) && said !== 'delivered')
    return [told, 'returnedQuantity']
  const partial = (['returnState', 'deliveryState', 'orderState'] as const).find(
    (field) => ({ orderState, deliveryState, returnState })[field] === 'partially_returned',
  )
  if (partial && pieces > 0 && returnedPieces === pieces) return [partial, 'returnedQuantity']
  if (isOfReturn && !isAnyBack && tells(said)) return [told, 'returnCode']
  if (dated.has('returnedAt') && !isAnyBack && tells(said) && !isCounterSale) return [told, 'returnedAt']
  const isArrived = said === 'delivered' && !isAnyBack && orderState !== 'cancelled'
  return isArrived && dated.has('cancelledAt') ? [told, 'cancelledAt'] : null
}

function stateOf({ returnedPieces, pieces, ...facts }: StateFacts): ImportedState | null {
  const said = new Set([facts.returnState, facts.deliveryState, facts.orderState])
  const isAllBack = returnedPieces === null || returnedPieces === 0 || returnedPieces >= pieces
  if (said.has('returned')) return isAllBack ? 'returned' : 'partially_returned'
  if (said.has('returning')) return 'returning'
  if (said.has('partially_returned')) return 'partially_returned'
  if (returnedPieces !== null && returnedPieces > 0) return isAllBack ? 'returned' : 'partially_returned'
  const isCancelled =
    facts.dated.has('cancelledAt') || facts.orderState === 'cancelled' || facts.deliveryState === 'cancelled'
  if (isCancelled)
    return facts.reason === undefined || facts.reason === 'nothing' ? 'cancelled' : facts.reason
  for (const meaning of [facts.deliveryState, facts.orderState, facts.returnState])
    if (meaning !== undefined && meaning !== 'nothing') return meaning
  return null
}
