import * as v from './valibot.ts'
import { Dong, EmployeeRef, Version } from './entity.ts'
import type { Operation } from './operation.ts'
import { pageEntries, PageQuery } from './paging.ts'
import { Count, Id, openEnum, Percent, Timestamp } from './primitives.ts'

/** How far an order is paid. Delivered and `paid` it is completed (`S1-11`). */
export const FINANCIAL_STATUSES = ['pending', 'partially_paid', 'paid', 'refunded', 'voided'] as const
/** The payment states that this version knows. */
export type KnownFinancialStatus = (typeof FINANCIAL_STATUSES)[number]
/** How far an order is paid. A status that a client does not know reads as `unknown`. */
export const FinancialStatus = openEnum(FINANCIAL_STATUSES)
export type FinancialStatus = v.InferOutput<typeof FinancialStatus>

/** `returning` is on its way back, `returned` has arrived: only that one counts (`D-13`). */
export const DELIVERY_STATUSES = [
  'pending',
  'ready_to_pick',
  'picking',
  'delivering',
  'delivered',
  'not_met',
  'waiting_for_return',
  'returning',
  'returned',
  'cancelled',
] as const
/** The delivery states that this version knows. */
export type KnownDeliveryStatus = (typeof DELIVERY_STATUSES)[number]
/** How far a parcel is (`D-13`). A status that a client does not know reads as `unknown`, and is shown in neutral words. */
export const DeliveryStatus = openEnum(DELIVERY_STATUSES)
export type DeliveryStatus = v.InferOutput<typeof DeliveryStatus>

/** What `S1-18` decides on: a payment link exists for `online` alone. */
export const PAYMENT_METHOD_CLASSES = ['cod', 'bank', 'other', 'online'] as const
/** The classes of payment methods that this version knows. */
export type KnownPaymentMethodClass = (typeof PAYMENT_METHOD_CLASSES)[number]
/** How an order is paid for (`S1-18`). A class that a client does not know reads as `unknown`, and has no payment link. */
export const PaymentMethodClass = openEnum(PAYMENT_METHOD_CLASSES)
export type PaymentMethodClass = v.InferOutput<typeof PaymentMethodClass>

/** Why an action is not allowed on an order as it is. */
export const ORDER_ACTION_REASONS = [
  /** The employee lacks the permission. */
  'no_permission',
  /** The order is cancelled. */
  'order_cancelled',
  /** The order is delivered and paid. */
  'order_completed',
  /** The order is on its way, delivered or back. */
  'already_shipped',
  /** A delivery slip exists: cancel on the host's order page (`S1-10`). */
  'delivery_slip_exists',
  /** Nothing is left to pay (`D-10`). */
  'already_paid',
  /** The payment method has no link (`S1-18`). */
  'payment_method',
  /** The customer can be reached neither by phone, e-mail nor chat. */
  'no_contact',
] as const
/** The reasons that this version has words for; an answer may hold another, read as `unknown`. */
export type KnownOrderActionReason = (typeof ORDER_ACTION_REASONS)[number]

/** Whether an action is open to this employee now, and why not. */
export const OrderActionRule = v.object({
  allowed: v.boolean(),
  /** `null` where it is allowed. */
  reason: v.nullable(openEnum(ORDER_ACTION_REASONS)),
})
export type OrderActionRule = v.InferOutput<typeof OrderActionRule>

/** One product of an order (`S1-8`). */
export const OrderLine = v.object({
  id: Id,
  title: v.string(),
  /** Size, colour and the like. */
  variant: v.nullable(v.string()),
  sku: v.nullable(v.string()),
  quantity: Count,
  unitPrice: Dong,
  /**
   * As recorded: whoever shows it checks it first. May be relative to the base URL of the API, such as `pictures/shoes.jpg`; pages ask for it
   * without a token.
   */
  imageUrl: v.nullable(v.string()),
})
export type OrderLine = v.InferOutput<typeof OrderLine>

/** The carrier of an order; `code` names it in the registry of tracking pages (`S1-17`). */
export const Carrier = v.object({
  /** Such as `ghn`, `spx`, `ghtk`; stable, lower case. */
  code: v.string(),
  name: v.string(),
})
export type Carrier = v.InferOutput<typeof Carrier>

/** Delivery of an order; `pending` with all else `null` while nobody has shipped it. */
export const OrderDelivery = v.object({
  status: DeliveryStatus,
  /** `Phiếu giao hàng`: while there is one, the order cannot be cancelled here (`S1-10`). */
  slip: v.nullable(v.object({ id: Id, code: v.string(), createdAt: Timestamp })),
  carrier: v.nullable(Carrier),
  /** `Mã vận đơn` (`S1-16`). */
  trackingCode: v.nullable(v.string()),
  /** Stored with the order; stands before the registry where it is http or https. */
  trackingUrl: v.nullable(v.string()),
  /** Handed to the carrier (`D-2`). */
  shippedAt: v.nullable(Timestamp),
  deliveredAt: v.nullable(Timestamp),
  returnedAt: v.nullable(Timestamp),
})
export type OrderDelivery = v.InferOutput<typeof OrderDelivery>

/** Who cancelled an order, when and why (`S1-19`). */
export const OrderCancellation = v.object({
  /** `null`: nobody knows (`D-14`). */
  by: v.nullable(EmployeeRef),
  at: Timestamp,
  reason: v.nullable(v.string()),
})
export type OrderCancellation = v.InferOutput<typeof OrderCancellation>

/** An order of a customer. */
export const Order = v.object({
  id: Id,
  version: Version,
  customerId: Id,
  /** As people read it (`S1-14`), such as `#DH10234`. */
  code: v.string(),
  createdAt: Timestamp,
  lines: v.array(OrderLine),
  amounts: v.object({
    /** Sum of the lines. */
    subtotal: Dong,
    discount: Dong,
    shippingFee: Dong,
    /** What the customer owes in all. */
    total: Dong,
    /** Of `total`, what is paid. */
    paid: Dong,
  }),
  financialStatus: FinancialStatus,
  payment: v.object({
    class: PaymentMethodClass,
    /** The shop's own name of the method, such as `VNPay`. */
    name: v.nullable(v.string()),
  }),
  delivery: OrderDelivery,
  /** Some of it came back; counted as returned only when all is (`D-12`). */
  partialReturn: v.boolean(),
  cancellation: v.nullable(OrderCancellation),
  /** When the confirmation was last sent; `null` if never. */
  confirmationSentAt: v.nullable(Timestamp),
  actions: v.object({
    ship: OrderActionRule,
    confirmation: OrderActionRule,
    cancel: OrderActionRule,
    paymentLink: OrderActionRule,
  }),
})
export type Order = v.InferOutput<typeof Order>

/** Statistics over all orders of a customer. Percent of `total`, floored to one decimal; `null` without any order. */
export const OrderStats = v.object({
  /** Every order created, whatever its status (`S1-13`). */
  total: Count,
  /** Delivered and paid (`S1-11`). */
  completed: Count,
  completedRate: v.nullable(Percent),
  /** Whose return has been processed (`S1-12`): of all orders, not of those shipped (`D-1`). */
  returned: Count,
  returnedRate: v.nullable(Percent),
})
export type OrderStats = v.InferOutput<typeof OrderStats>

/** Newest first (`S1-7`). */
export const OrderPage = v.object({ ...pageEntries(Order), stats: OrderStats })
export type OrderPage = v.InferOutput<typeof OrderPage>

/**
 * Recent orders of a customer, 5 a page when no limit is given, with statistics over all of them (`S1-7`). `cursor_expired` for a cursor
 * that is too old or unknown.
 */
export const listOrders = {
  id: 'listOrders',
  method: 'GET',
  path: '/v1/customers/{customerId}/orders',
  permission: 'customers.read',
  query: PageQuery,
  response: OrderPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired'],
} as const satisfies Operation
