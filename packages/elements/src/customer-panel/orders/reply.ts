import type { Order } from '@boom-risk/client/contract'
import { trackingOf, type Carrier } from '@boom-risk/client/rules'
import { formatDong } from '../../i18n/format.ts'
import { statusLine } from '../../ui/orders/status-words.ts'
import { parcelOf } from '../../ui/orders/tracking-link.ts'
import { orderText } from '../../ui/orders/texts.ts'

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
