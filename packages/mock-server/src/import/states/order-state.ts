import type { ImportedState } from '../../domain/own-shop/imported-order.ts'
import type { WordMeaning } from './meaning.ts'

/** What the columns of one order say. */
export interface StateFacts {
  readonly orderState: WordMeaning | undefined
  readonly deliveryState: WordMeaning | undefined
  readonly returnState: WordMeaning | undefined
  /** A marketplace cancelled it because nobody took the parcel. */
  readonly failedDelivery: boolean
  readonly cancelledAt: boolean
  readonly shippedAt: boolean
  /** Pieces that came back and pieces of the order, where the file counts them. */
  readonly returnedPieces: number | null
  readonly pieces: number
  /** The file has a column for the delivery, and this order has nothing in it and no carrier: it went over the counter. */
  readonly isCounterSale: boolean
}

export interface OrderState {
  readonly state: ImportedState
  readonly shipped: boolean
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
 * What became of an order, from all that its columns say; `null`: they say nothing. What is back, or on its way back, counts whatever else is said;
 * a cancellation stands before the delivery; where the file tells of the delivery, that stands before the state of the order, which may
 * be closed long before the parcel arrives.
 */
export function combineStates(facts: StateFacts): OrderState | null {
  const state = stateOf(facts)
  if (state === null) return null
  const { orderState, deliveryState, returnState, failedDelivery, shippedAt, isCounterSale } = facts
  if (isCounterSale && state === 'delivered') return { state, shipped: false }
  const words = [deliveryState, returnState, ...(state === 'cancelled' ? [] : [orderState])]
  const shipped =
    shippedAt || failedDelivery || ON_THE_WAY.has(state) || words.some((word) => ON_THE_WAY.has(word))
  return { state, shipped }
}

function stateOf({ returnedPieces, pieces, ...facts }: StateFacts): ImportedState | null {
  const said = new Set([facts.returnState, facts.deliveryState, facts.orderState])
  const isAllBack = returnedPieces === null || returnedPieces === 0 || returnedPieces >= pieces
  if (said.has('returned')) return isAllBack ? 'returned' : 'partially_returned'
  if (said.has('returning')) return 'returning'
  if (said.has('partially_returned')) return 'partially_returned'
  if (returnedPieces !== null && returnedPieces > 0) return isAllBack ? 'returned' : 'partially_returned'
  const isCancelled =
    facts.cancelledAt || facts.orderState === 'cancelled' || facts.deliveryState === 'cancelled'
  if (isCancelled) return facts.failedDelivery ? 'returned' : 'cancelled'
  for (const meaning of [facts.deliveryState, facts.orderState, facts.returnState])
    if (meaning !== undefined && meaning !== 'nothing') return meaning
  return null
}
