import type { Instant } from '../model.ts'

/** What became of an order, as far as the risk of its customer asks (`D-2`, `D-12`, `D-13`). */
export const IMPORTED_STATES = [
  'pending',
  'shipping',
  'delivered',
  'returning',
  'returned',
  'partially_returned',
  'cancelled',
] as const
/** One of {@link IMPORTED_STATES}. */
export type ImportedState = (typeof IMPORTED_STATES)[number]

/** One product of an order from a shop's own files. */
export interface ImportedLine {
  readonly title: string
  readonly variant: string | null
  readonly sku: string | null
  readonly quantity: number
  /** In đồng. */
  readonly unitPrice: number
}

/** An order from a shop's own files, read and in one form whoever made the file. */
export interface ImportedOrder {
  /** The system and shop that it comes from: with the code it names the order, whichever file it stands in. */
  readonly source: string
  readonly code: string
  readonly state: ImportedState
  /** A carrier has, or had, the parcel (`D-2`). */
  readonly shipped: boolean
  readonly placedAt: Instant | null
  readonly shippedAt: Instant | null
  /** When it was delivered, came back or was cancelled; by `state`. */
  readonly endedAt: Instant | null
  /** When the file says that this was the order's state: the later of two holds. */
  readonly updatedAt: Instant | null
  /** E.164; `null`: the file hides it, and `buyerId` names the person. */
  readonly phone: string | null
  /** The 11-digit number of before 2018 that stands in the file (`X-12`). */
  readonly phoneConvertedFrom: string | null
  /** The person's key in the system that the file comes from. */
  readonly buyerId: string | null
  readonly name: string | null
  readonly email: string | null
  readonly address: {
    readonly street: string | null
    readonly ward: string | null
    readonly district: string | null
    readonly province: string | null
  } | null
  /** What the customer owes in all, in đồng; `null`: the file does not say, or says it in another currency. */
  readonly total: number | null
  readonly shippingFee: number
  readonly discount: number
  readonly paid: boolean | null
  readonly payment: { readonly class: 'cod' | 'bank' | 'other' | 'online'; readonly name: string | null }
  readonly carrier: string | null
  readonly trackingCode: string | null
  readonly lines: readonly ImportedLine[]
  /** Why it came back or was cancelled. */
  readonly reason: string | null
}

/** How far along an order is. */
const PROGRESS: Readonly<Record<ImportedState, number>> = {
  pending: 0,
  shipping: 1,
  cancelled: 2,
  delivered: 2,
  returning: 3,
  partially_returned: 4,
  returned: 5,
}

/** What is told of one order at one time. */
export type StatedOrder = Pick<ImportedOrder, 'state' | 'updatedAt'>

/**
 * Which of two states of one order is the later: by the dates at which they were true, otherwise the one that can follow the other.
 * `conflict`: neither can, such as delivered and cancelled.
 */
export function laterState(known: StatedOrder, told: StatedOrder): 'known' | 'told' | 'same' | 'conflict' {
  if (known.state === told.state) return 'same'
  if (known.updatedAt !== null && told.updatedAt !== null && known.updatedAt !== told.updatedAt)
    return told.updatedAt > known.updatedAt ? 'told' : 'known'
  const ahead = PROGRESS[told.state] - PROGRESS[known.state]
  if (ahead === 0) return 'conflict'
  return ahead > 0 ? 'told' : 'known'
}

/** Whether two days on which an order was placed can be one: a time may stand with one of them alone, or in another zone. */
export function isSameDay(a: Instant | null | undefined, b: Instant | null | undefined): boolean {
  return a === null || a === undefined || b === null || b === undefined || Math.abs(a - b) <= 86_400_000
}

/**
 * The code of an order as orders are compared by it: however it was typed or kept, `#1001` and `1001`, `dh 12` and `DH12`, `0012` and the `12` that a
 * spreadsheet made of it are one.
 */
export function codeKey(code: string): string {
  if (/^[1-9A-Z][\dA-Z]*$/.test(code)) return code
  const plain = code.normalize('NFKC').replace(/\s+/g, '').replace(/^#/, '').toUpperCase()
  return /^0+\d/.test(plain) && /^\d+$/.test(plain) ? plain.replace(/^0+/, '') : plain
}
