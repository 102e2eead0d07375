import type { ImportedLine, ImportedOrder } from '../../domain/own-shop/imported-order.ts'
import type { StateField } from '../fields.ts'

export const DATE_FIELDS = ['placedAt', 'shippedAt', 'deliveredAt', 'returnedAt', 'cancelledAt'] as const
export type DateField = (typeof DATE_FIELDS)[number]

export interface DraftLine extends ImportedLine {
  /** `null`: the file does not count what came back. */
  readonly returned: number | null
}

/** An order as its rows tell it, before the words of its state are understood. */
export interface DraftOrder extends Pick<
  ImportedOrder,
  | 'code'
  | 'name'
  | 'email'
  | 'address'
  | 'total'
  | 'shippingFee'
  | 'discount'
  | 'paid'
  | 'payment'
  | 'carrier'
  | 'trackingCode'
  | 'reason'
  | 'phoneConvertedFrom'
  | 'buyerId'
> {
  /** Where it first stands. */
  readonly row: number
  phone: string | null
  /** Folded; absent where the column is missing or empty. */
  readonly words: Readonly<Partial<Record<StateField, string>>>
  /** ms since 1970. */
  readonly placedAt: number | null
  readonly shippedAt: number | null
  readonly deliveredAt: number | null
  readonly returnedAt: number | null
  readonly cancelledAt: number | null
  /** Those whose day and month may be the other way round: the whole file tells. */
  readonly openDates: readonly DateField[]
  readonly lines: DraftLine[]
}
