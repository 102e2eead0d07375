import type { Order } from '@boom-risk/client/contract'
import { trackingOf, type Carrier } from '@boom-risk/client/rules'
import { formatDong } from '../../i18n/format.ts'
import { statusLine } from './status-words.ts'
import { orderText } from './texts.ts'

/** What is known of a parcel's way. */
export type Delivery = Pick<Order['delivery'], 'carrier' | 'trackingCode' | 'trackingUrl'>

/** What a parcel is looked up by at its carrier. */
export function parcelOf({ carrier, trackingCode, trackingUrl }: Delivery) {
  return { carrier: carrier?.code || carrier?.name || null, trackingCode, trackingUrl }
}

/** The state of an order in a sentence for the customer (`S1-15`). */
export function statusReply(locale: string, order: Order, carriers: readonly Carrier[]): string {
  const { carrier, trackingCode } = order.delivery
  const sentences = [
    orderText(locale, 'orderReply', {
      code: order.code,
      amount: formatDong(locale, order.amounts.total),
      status: statusLine(locale, order),
    }),
  ]
  if (trackingCode !== null) {
    const name = carrier?.name ?? ''
    const code = trackingCode
    sentences.push(orderText(locale, 'orderReplyTracking', { carrier: name, code }).replace('  ', ' '))
    const tracking = trackingOf(parcelOf(order.delivery), carriers)
    if (tracking?.kind === 'open') sentences.push(tracking.url)
  }
  return sentences.join(' ')
}
