import type { Order } from '@boom-risk/client/contract'
import { trackingOf, type Carrier } from '@boom-risk/client/rules'
import { money } from '../texts.ts'
import { statusLine } from './status-words.ts'
import { orderText } from './texts.ts'

/** What an order is looked up by at its carrier. */
export function parcelOf({ delivery }: Order) {
  const { carrier, trackingCode, trackingUrl } = delivery
  return { carrier: carrier?.code || carrier?.name || null, trackingCode, trackingUrl }
}

/** The state of an order in a sentence for the customer (`S1-15`). */
export function statusReply(locale: string, order: Order, carriers: readonly Carrier[]): string {
  const { carrier, trackingCode } = order.delivery
  const sentences = [
    orderText(locale, 'orderReply', {
      code: order.code,
      amount: money(locale, order.amounts.total),
      status: statusLine(locale, order),
    }),
  ]
  if (trackingCode !== null) {
    const name = carrier?.name ?? ''
    const code = trackingCode
    sentences.push(orderText(locale, 'orderReplyTracking', { carrier: name, code }).replace('  ', ' '))
    const tracking = trackingOf(parcelOf(order), carriers)
    if (tracking?.kind === 'open') sentences.push(tracking.url)
  }
  return sentences.join(' ')
}
