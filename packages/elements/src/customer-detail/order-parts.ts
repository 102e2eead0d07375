import type { Order, OrderLine } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { longList } from '../ui/controls/long-list.ts'
import { orderUrl } from '../ui/orders/order-link.ts'
import { codeLink, lineWords } from '../ui/orders/order-parts.ts'
import type { TrackingView } from '../ui/orders/tracking-link.ts'
import type { TimePlace } from '../ui/time-template.ts'
import { text } from './texts.ts'

/** What orders are shown with. */
export interface OrderView extends TrackingView, TimePlace {
  /** The shop's template of its order page's address, if it has one (`S1-14`). */
  readonly orderUrlTemplate: string | null
}

/** An order's code, which leads to the host's order page where there is one. */
export function codeTemplate(order: Pick<Order, 'id' | 'code'>, { locale, orderUrlTemplate }: OrderView) {
  const url = orderUrl(orderUrlTemplate, order)
  return url === null ? html`<b class="code">${order.code}</b>` : codeLink(order, url, locale)
}

export function linesTemplate(lines: readonly OrderLine[], locale: string) {
  if (!lines.length) return nothing
  return html`<ul class="lines" aria-label=${text(locale, 'detailLines')}>
    ${longList(
      lines,
      locale,
      (shown) => shown.map((line) => html`<li class="line">${lineWords(line, locale)}</li>`),
      true,
    )}
  </ul>`
}
