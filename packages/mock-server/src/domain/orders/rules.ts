import type { KnownOrderActionReason } from '@boom-risk/client/contract'
import {
  cancelRefusal,
  type CancelRefusal,
  isCompleted,
  paymentLinkRefusal,
  type PaymentLinkRefusal,
} from '@boom-risk/client/rules'
import { type Actor, may } from '../access.ts'
import { Refusal } from '../refusal.ts'
import type { ContactChannel } from './contact.ts'
import { factsOf } from './facts.ts'
import type { Order } from './model.ts'

export const ORDER_ACTIONS = ['ship', 'confirmation', 'cancel', 'paymentLink'] as const
export type OrderAction = (typeof ORDER_ACTIONS)[number]

/** Why each action is not open to this employee now; `null` where it is. */
export type OrderActions = Readonly<Record<OrderAction, KnownOrderActionReason | null>>

const REASONS: Readonly<Record<CancelRefusal | PaymentLinkRefusal, KnownOrderActionReason>> = {
  cancelled: 'order_cancelled',
  completed: 'order_completed',
  delivery_slip: 'delivery_slip_exists',
  not_unpaid: 'already_paid',
  payment_method: 'payment_method',
}

/** @param channel how the customer can be reached; `null`: not at all */
export function orderActions(actor: Actor, order: Order, channel: ContactChannel | null): OrderActions {
  if (!may(actor, 'orders.write'))
    return {
      ship: 'no_permission',
      confirmation: 'no_permission',
      cancel: 'no_permission',
      paymentLink: 'no_permission',
    }
  const facts = factsOf(order)
  return {
    ship: shipReason(order),
    confirmation: closedReason(order) ?? (channel === null ? 'no_contact' : null),
    cancel: reasonOf(cancelRefusal(facts)),
    paymentLink: reasonOf(paymentLinkRefusal(facts)),
  }
}

/** @throws Refusal `order_action_not_allowed` with the reason */
export function requireAction(actions: OrderActions, action: OrderAction): void {
  const reason = actions[action]
  if (reason !== null) throw new Refusal('order_action_not_allowed', { members: { reason } })
}

/** An order is shipped once: a slip, or whatever a carrier or the shop's counter has done with it, ends that (`S1-9`). */
function shipReason(order: Order): KnownOrderActionReason | null {
  const closed = closedReason(order)
  if (closed) return closed
  const { slip, status } = order.delivery
  return slip === null && (status === 'pending' || status === 'cancelled') ? null : 'already_shipped'
}

function closedReason(order: Order): KnownOrderActionReason | null {
  if (order.cancellation) return 'order_cancelled'
  return isCompleted(factsOf(order)) ? 'order_completed' : null
}

function reasonOf(refusal: CancelRefusal | PaymentLinkRefusal | null): KnownOrderActionReason | null {
  return refusal && REASONS[refusal]
}
