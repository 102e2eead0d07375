import * as v from './valibot.ts'
import type { Operation } from './operation.ts'
import { Order } from './orders.ts'
import { openEnum, Timestamp } from './primitives.ts'
import { multiLineText } from './text.ts'

/** `POST /v1/orders/{id}/cancel`: why, as the order will show it (`S1-19`). */
export const CancelOrder = v.strictObject({ reason: multiLineText(500) })
export type CancelOrder = v.InferOutput<typeof CancelOrder>

/** Where a payment can be made (`S1-18`); for the chat reply, or sent by the server itself. */
export const PaymentLink = v.object({
  /** An https address. */
  url: v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/)),
  /** `null`: it does not expire. */
  expiresAt: v.nullable(Timestamp),
  /** How the server has sent it; `none` leaves that to the caller. */
  sentBy: openEnum(['sms', 'email', 'chat', 'none']),
  sentAt: v.nullable(Timestamp),
})
export type PaymentLink = v.InferOutput<typeof PaymentLink>

/**
 * Hand the order to a carrier: makes its delivery slip (`S1-9`). `order_action_not_allowed` gives the `reason` where a rule forbids it on
 * the order as it is.
 */
export const shipOrder = {
  id: 'shipOrder',
  method: 'POST',
  path: '/v1/orders/{orderId}/ship',
  permission: 'orders.write',
  response: Order,
  status: 200,
  keyed: true,
  once: true,
  problems: ['order_action_not_allowed'],
} as const satisfies Operation

/**
 * Send the customer the confirmation of the order (`S1-9`). `order_action_not_allowed` gives the `reason` where a rule forbids it on the
 * order as it is.
 */
export const sendOrderConfirmation = {
  id: 'sendOrderConfirmation',
  method: 'POST',
  path: '/v1/orders/{orderId}/confirmation',
  permission: 'orders.write',
  response: Order,
  status: 200,
  keyed: true,
  once: true,
  problems: ['order_action_not_allowed'],
} as const satisfies Operation

/**
 * Cancel an order that has no delivery slip (`S1-10`). `order_action_not_allowed` gives the `reason` where a rule forbids it on the order
 * as it is.
 */
export const cancelOrder = {
  id: 'cancelOrder',
  method: 'POST',
  path: '/v1/orders/{orderId}/cancel',
  permission: 'orders.write',
  request: CancelOrder,
  response: Order,
  status: 200,
  keyed: true,
  once: true,
  problems: ['order_action_not_allowed'],
} as const satisfies Operation

/**
 * Send the payment link again (`S1-18`, `D-10`). `order_action_not_allowed` gives the `reason` where a rule forbids it on the order as it
 * is.
 */
export const createPaymentLink = {
  id: 'createPaymentLink',
  method: 'POST',
  path: '/v1/orders/{orderId}/payment-link',
  permission: 'orders.write',
  response: PaymentLink,
  status: 200,
  keyed: true,
  once: true,
  problems: ['order_action_not_allowed'],
} as const satisfies Operation
