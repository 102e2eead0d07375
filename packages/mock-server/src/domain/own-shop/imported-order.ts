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
