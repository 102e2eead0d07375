import type { Order, OrderActionRule } from '@boom-risk/client/contract'

export const ORDER_ACTIONS = ['ship', 'confirmation', 'cancel', 'paymentLink'] as const
export type OrderAction = (typeof ORDER_ACTIONS)[number]

export const ACTION_LABELS = {
  ship: 'orderShip',
  confirmation: 'orderConfirm',
  cancel: 'orderCancel',
  paymentLink: 'orderPaymentLink',
} as const

/**
 * - `open`: may be done here
 * - `elsewhere`: only the host's order page can (`S1-10`)
 * - `refused`: cannot be done now, and says why
 * - `absent`: makes no sense for this order, so that it is not offered
 */
export type Offer = 'open' | 'elsewhere' | 'refused' | 'absent'

/** Reasons that a person can do something about, or would wonder at. */
const TELLING = new Set<OrderActionRule['reason']>(['no_contact', 'no_permission', 'unknown'])

/** How an action of an order is offered (`S1-9`, `S1-10`, `S1-18`). */
export function offerOf({ actions }: Order, action: OrderAction): Offer {
  const { allowed, reason } = actions[action]
  if (allowed) return 'open'
  if (action === 'cancel' && reason === 'delivery_slip_exists') return 'elsewhere'
  return TELLING.has(reason) ? 'refused' : 'absent'
}

/** Whether there is anything to choose from; an employee without the permission has nothing. */
export function hasActions(order: Order): boolean {
  return ORDER_ACTIONS.some((action) => ['open', 'elsewhere'].includes(offerOf(order, action)))
}
