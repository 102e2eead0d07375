import type { Order, OrderLine } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { longList } from '../ui/controls/long-list.ts'
import { orderUrl } from '../ui/orders/order-link.ts'
import type { TrackingView } from '../ui/orders/tracking-link.ts'
import type { StatusWord } from '../ui/orders/status-words.ts'
import { orderText } from '../ui/orders/texts.ts'
import { outwardIcon } from '../ui/orders/icons.ts'
import { formatDateTime, formatRelative } from '../i18n/format-date.ts'
import { formatDong, formatNumber } from '../i18n/format.ts'
import { text } from './texts.ts'

/** What orders are shown with. */
export interface OrderView extends TrackingView {
  /** The shop's template of its order page's address, if it has one (`S1-14`). */
  readonly orderUrlTemplate: string | null
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
}

/** An order's code, which leads to the host's order page where there is one. */
export function codeTemplate(order: Pick<Order, 'id' | 'code'>, { locale, orderUrlTemplate }: OrderView) {
  const url = orderUrl(orderUrlTemplate, order)
  if (url === null) return html`<b class="code">${order.code}</b>`
  return html`<a
    class="code"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${orderText(locale, 'orderOpen', { code: order.code })}
    >${order.code}${outwardIcon}</a
  >`
}

export function chip({ word, tone }: StatusWord) {
  return html`<span class="chip ${tone}">${word}</span>`
}

export function timeTemplate(at: string, { locale, timeZone }: Pick<OrderView, 'locale' | 'timeZone'>) {
  return html`<time datetime=${at} title=${formatDateTime(locale, at, timeZone)}
    >${formatRelative(locale, at, timeZone)}</time
  >`
}

export function linesTemplate(lines: readonly OrderLine[], locale: string) {
  if (!lines.length) return nothing
  return html`<ul class="lines" aria-label=${text(locale, 'detailLines')}>
    ${longList(
      lines,
      locale,
      (shown) =>
        shown.map(
          ({ title, variant, quantity, unitPrice }) =>
            html`<li class="line">
              <span class="line-text">${title}${variant ? html` <small>${variant}</small>` : nothing}</span>
              <span class="line-price"
                ><span>${formatDong(locale, unitPrice)}</span
                ><small>× ${formatNumber(locale, quantity)}</small></span
              >
            </li>`,
        ),
      true,
    )}
  </ul>`
}
