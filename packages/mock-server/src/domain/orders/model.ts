import type {
  KnownDeliveryStatus,
  KnownFinancialStatus,
  KnownPaymentMethodClass,
} from '@boom-risk/client/contract'
import type { Instant } from '../model.ts'

/** An order of a customer (`S1-7`). Records are never changed in place: a change puts a new one. */
export interface Order {
  readonly id: string
  readonly version: number
  readonly shopId: string
  readonly customerId: string
  /** The system whose file it comes from; absent in orders that were made here, which alone a carrier moves on. */
  readonly source?: string | undefined
  /** When that file says that this was the order's state. */
  readonly statedAt?: Instant | undefined
  /** When the file says that it was placed; absent where it does not. */
  readonly placedAt?: Instant | undefined
  /** As people read it (`S1-14`), such as `#DH10234`. */
  readonly code: string
  readonly createdAt: Instant
  readonly lines: readonly OrderLine[]
  /** In đồng, as are all amounts. */
  readonly discount: number
  readonly shippingFee: number
  /** Of what the order comes to, what is paid. */
  readonly paid: number
  readonly financialStatus: KnownFinancialStatus
  readonly payment: { readonly class: KnownPaymentMethodClass; readonly name: string | null }
  readonly delivery: Delivery
  /** What comes or came back; `null` while nothing does. */
  readonly goodsReturn: GoodsReturn | null
  readonly cancellation: Cancellation | null
  readonly confirmationSentAt: Instant | null
}

/** One product of an order (`S1-8`); amounts in đồng. */
export interface OrderLine {
  /** Unique within the order. */
  readonly id: string
  readonly title: string
  readonly variant: string | null
  readonly sku: string | null
  readonly quantity: number
  readonly unitPrice: number
  readonly imageUrl: string | null
}

/** How far the parcel is. */
export interface Delivery {
  readonly status: KnownDeliveryStatus
  /** `Phiếu giao hàng`: with it, the order can no longer be cancelled here (`S1-10`). */
  readonly slip: { readonly id: string; readonly code: string; readonly createdAt: Instant } | null
  /** A carrier of the registry; `null` before one is chosen, and where the shop delivers by itself. */
  readonly carrier: { readonly code: string; readonly name: string } | null
  readonly trackingCode: string | null
  readonly trackingUrl: string | null
  /** Handed to the carrier: from then on the order counts as shipped (`D-2`). */
  readonly shippedAt: Instant | null
  readonly deliveredAt: Instant | null
  readonly returnedAt: Instant | null
}

/** What comes back, in whole or in part (`D-12`). */
export interface GoodsReturn {
  /** When the parcel turned round. */
  readonly startedAt: Instant
  readonly reason: string | null
  /** Quantities by the id of the line. */
  readonly quantities: Readonly<Record<string, number>>
}

/** Who cancelled the order, when and why (`S1-19`). */
export interface Cancellation {
  /** `null`: nobody knows (`D-14`). */
  readonly employeeId: string | null
  readonly at: Instant
  readonly reason: string | null
}

/** The products alone, in đồng. */
export function subtotalOf({ lines }: Pick<Order, 'lines'>): number {
  return lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)
}

/** What the customer owes in all. */
export function totalOf(order: Pick<Order, 'lines' | 'discount' | 'shippingFee'>): number {
  return subtotalOf(order) - order.discount + order.shippingFee
}

/** Some of it comes back, not all (`D-12`). */
export function isPartialReturn({ lines, goodsReturn }: Pick<Order, 'lines' | 'goodsReturn'>): boolean {
  return (
    goodsReturn !== null && lines.some(({ id, quantity }) => (goodsReturn.quantities[id] ?? 0) < quantity)
  )
}
