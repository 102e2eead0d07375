import type { ImportedLine, ImportedOrder } from '../../domain/own-shop/imported-order.ts'
import type { StateField } from '../fields.ts'

export const DATE_FIELDS = [
  'placedAt',
  'shippedAt',
  'deliveredAt',
  'returnedAt',
  'cancelledAt',
  'updatedAt',
] as const
export type DateField = (typeof DATE_FIELDS)[number]

export interface DraftLine extends ImportedLine {
  /** As the file counts them: of a weight, a fraction. */
  readonly pieces: number
  /** `null`: the file does not count what came back; NaN: it cannot be read. */
  readonly returned: number | null
}

/** Whose an order is. */
export interface DraftCustomer {
  phone: string | null
  phoneConvertedFrom: string | null
  buyerId: string | null
  /** What is left of a number that the platform hides. */
  hiddenPhone: string | null
}

/** An order as its rows tell it, before the words of its state are understood. */
export interface DraftOrder
  extends
    DraftCustomer,
    Pick<
      ImportedOrder,
      | 'code'
      | 'name'
      | 'email'
      | 'address'
      | 'shippingFee'
      | 'discount'
      | 'paid'
      | 'payment'
      | 'carrier'
      | 'trackingCode'
      | 'reason'
    > {
  /** Where it first stands. */
  readonly row: number
  total: number | null
  /** A slip of a return names it: what the row says may be said of the return. */
  readonly isOfReturn: boolean
  /** The file has a column for what became of the parcel. */
  readonly hasDeliveryColumn: boolean
  /** Its amounts are in another currency than đồng. */
  readonly isForeign: boolean
  /** Folded, several parted by a line break where columns say different things; absent where the column is missing or empty. */
  readonly words: Readonly<Partial<Record<StateField, string>>>
  /** ms since 1970. */
  readonly placedAt: number | null
  readonly shippedAt: number | null
  readonly deliveredAt: number | null
  readonly returnedAt: number | null
  readonly cancelledAt: number | null
  /** When the file says that this was the order's state. */
  readonly updatedAt: number | null
  /** Those whose day and month may be the other way round: the whole file tells. */
  readonly openDates: readonly DateField[]
  readonly lines: DraftLine[]
  /** The total stands with several products: it is the order's, or each product comes to as much. */
  isTotalAgain?: boolean
  /** The same order once more, where it says something else of the state: of a product of its own, or later. */
  versions?: DraftOrder[]
}
