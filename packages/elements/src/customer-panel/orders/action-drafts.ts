import type { Order } from '@boom-risk/client/contract'
import type { Panel } from '../panel.ts'
import type { OrderAction } from './action-rules.ts'

/** Under which what is done with an order is kept. */
export function draftKey({ id }: Order, action: OrderAction): string {
  return `${action} ${id}`
}

/** An action of this kind waits for its outcome. */
export function isActionHeld({ drafts }: Panel, order: Order, action: OrderAction): boolean {
  return drafts.orders.get(draftKey(order, action))?.isHeld ?? false
}
