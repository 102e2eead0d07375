import type { Order, OrderLine } from '@boom-risk/client/contract'
import { safeLink } from '@boom-risk/client/rules'
import { html } from 'lit'
import { boxIcon } from '../../ui/orders/icons.ts'
import type { Tips } from '../parts/tips.ts'
import { lineWords } from '../../ui/orders/order-parts.ts'
import { deliveryWord, paymentWord, statusLine } from '../../ui/orders/status-words.ts'
import { orderText } from '../../ui/orders/texts.ts'

export interface LineView {
  readonly locale: string
  readonly tips: Tips
  /** Pictures that could not be loaded. */
  readonly missing: Set<string>
  readonly onMissing: (url: string) => void
  readonly onInsert: (order: Order) => void
}

/** A product with picture, quantity and price (`S1-8`); the picture tells the order's state (`S1-15`). */
export function lineTemplate(order: Order, line: OrderLine, view: LineView) {
  return html`<li class="line">${pictureTemplate(order, line, view)} ${lineWords(line, view.locale)}</li>`
}

function pictureTemplate(order: Order, { id, imageUrl }: OrderLine, view: LineView) {
  const { locale, tips, missing, onMissing, onInsert } = view
  const name = `status-${order.id}-${id}`
  const src = safeLink(imageUrl, { schemes: ['http', 'https'] })
  const label = orderText(locale, 'orderStatusOf', { code: order.code, status: statusLine(locale, order) })
  return html`<span class="tipped" data-tip=${name}
    ><button type="button" class="picture" aria-expanded=${tips.expanded(name)} aria-label=${label}>
      ${
        src === null || missing.has(src)
          ? boxIcon
          : html`<img
              src=${src}
              alt=""
              width="40"
              height="40"
              loading="lazy"
              referrerpolicy="no-referrer"
              @error=${() => onMissing(src)}
            />`
      }</button
    >${tips.whenOpen(name, () => statusTip(order, locale, onInsert))}</span
  >`
}

function statusTip(order: Order, locale: string, onInsert: (order: Order) => void) {
  return html`<span class="tip status-tip" popover="manual"
    ><b>${order.code}</b> <span>${deliveryWord(locale, order).word}</span>
    <span class="muted">${paymentWord(locale, order.financialStatus).word}</span>
    <button type="button" class="button small" @click=${() => onInsert(order)}>
      ${orderText(locale, 'orderInsert')}
    </button></span
  >`
}
