import type { DeliveryStatus, FinancialStatus, Order, OrderDelivery } from '@boom-risk/client/contract'
import { orderText } from './texts.ts'

/** How a state looks: all is well, under way, wants attention, or over. Never the only way to tell it. */
export type Tone = 'good' | 'moving' | 'attention' | 'over'

export interface StatusWord {
  readonly word: string
  readonly tone: Tone
}

const PAYMENT = {
  pending: ['paymentPending', 'attention'],
  partially_paid: ['paymentPartlyPaid', 'attention'],
  paid: ['paymentPaid', 'good'],
  refunded: ['paymentRefunded', 'over'],
  voided: ['paymentVoided', 'over'],
  unknown: ['paymentUnknown', 'over'],
} as const satisfies Record<FinancialStatus, readonly [string, Tone]>

const DELIVERY = {
  pending: ['deliveryPending', 'moving'],
  ready_to_pick: ['deliveryReadyToPick', 'moving'],
  picking: ['deliveryPicking', 'moving'],
  delivering: ['deliveryDelivering', 'moving'],
  delivered: ['deliveryDelivered', 'good'],
  not_met: ['deliveryNotMet', 'attention'],
  waiting_for_return: ['deliveryWaitingForReturn', 'attention'],
  returning: ['deliveryReturning', 'attention'],
  returned: ['deliveryReturned', 'attention'],
  cancelled: ['deliveryCancelled', 'over'],
  unknown: ['deliveryUnknown', 'over'],
} as const satisfies Record<DeliveryStatus, readonly [string, Tone]>

export function paymentWord(locale: string, status: FinancialStatus): StatusWord {
  const [key, tone] = PAYMENT[status]
  return { word: orderText(locale, key), tone }
}

/** Where the goods are; an order that was cancelled before anything happened is cancelled, not waiting. */
export function deliveryWord(
  locale: string,
  { cancellation, delivery }: Pick<Order, 'cancellation'> & { delivery: Pick<OrderDelivery, 'status'> },
): StatusWord {
  if (cancellation && delivery.status === 'pending')
    return { word: orderText(locale, 'orderCancelled'), tone: 'over' }
  const [key, tone] = DELIVERY[delivery.status]
  return { word: orderText(locale, key), tone }
}

/** Both states and the partial return (`D-12`) as they are read together. */
export function statusLine(locale: string, order: Order): string {
  const words = [deliveryWord(locale, order).word, paymentWord(locale, order.financialStatus).word]
  if (order.partialReturn) words.push(orderText(locale, 'orderPartial'))
  return words.join(' · ')
}
