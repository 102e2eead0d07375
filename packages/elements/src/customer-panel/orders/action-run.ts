import type { WriteOptions } from '@boom-risk/client'
import type { Order, PaymentLink } from '@boom-risk/client/contract'
import type { CustomerPanelClient } from '../client.ts'
import type { Panel } from '../panel.ts'
import { text } from '../texts.ts'
import type { OrderAction } from './action-rules.ts'
import { formText } from '../forms/texts.ts'
import { orderText } from '../../ui/orders/texts.ts'

/** Does what was confirmed. @returns the order as it is then, or the new payment link. @throws RiskApiError */
export async function runAction(
  { orders }: CustomerPanelClient,
  order: Order,
  action: OrderAction,
  reason: string,
  options: WriteOptions,
): Promise<{ order: Order } | { link: PaymentLink }> {
  switch (action) {
    case 'ship':
      return { order: await orders.ship(order.id, options) }
    case 'confirmation':
      return { order: await orders.sendConfirmation(order.id, options) }
    case 'cancel':
      return { order: await orders.cancel(order.id, reason.trim(), options) }
    default:
      return { link: await orders.createPaymentLink(order.id, options) }
  }
}

const DONE = {
  ship: 'orderShipped',
  confirmation: 'orderConfirmationSent',
  cancel: 'orderCancelDone',
} as const

/** Says that an order was changed, and tells the host. */
export function tellChanged(panel: Panel, order: Order, action: keyof typeof DONE): void {
  panel.notify({ text: formText(panel.locale, DONE[action], { code: order.code }) })
  panel.fire('boom-order-change', { order, action })
}

const CHANNELS = { sms: 'orderBySms', email: 'orderByEmail', chat: 'orderByChat' } as const

/** Says how the link went out, and offers it for the reply. */
export function tellLink(
  panel: Panel,
  order: Order,
  { url, sentBy }: PaymentLink,
  insert: (text: string) => void,
): void {
  const { locale } = panel
  const { code } = order
  const said =
    sentBy === 'none' || sentBy === 'unknown'
      ? formText(locale, 'orderLinkMade', { code })
      : formText(locale, 'orderLinkSent', { code, channel: formText(locale, CHANNELS[sentBy]) })
  panel.notify({
    text: said,
    customerId: order.customerId,
    actions: [
      {
        label: orderText(locale, 'orderInsert'),
        run: () => insert(formText(locale, 'orderReplyLink', { code, url })),
      },
      { label: text(locale, 'panelCopy'), run: () => void panel.copy(url, text(locale, 'panelCopied')) },
    ],
  })
}
