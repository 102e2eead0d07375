import type { Order, OrderStats } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { statsTemplate } from '../ui/orders/order-stats.ts'
import { deliveryWord, paymentWord } from '../ui/orders/status-words.ts'
import { orderText } from '../ui/orders/texts.ts'
import { trackingTemplate } from '../ui/orders/tracking-link.ts'
import { boxIcon } from '../ui/orders/icons.ts'
import { formatDong } from '../i18n/format.ts'
import { chip } from '../ui/orders/order-parts.ts'
import { timeTemplate } from '../ui/time-template.ts'
import { codeTemplate, linesTemplate, type OrderView } from './order-parts.ts'
import { text } from './texts.ts'

export function noOrdersTemplate(locale: string) {
  return html`<div class="empty">
    ${boxIcon}
    <p>${orderText(locale, 'orderNone')}</p>
    <p class="small">${orderText(locale, 'orderNoneHint')}</p>
  </div>`
}

/** All orders of the customer in this shop with their states and money; the shares are named as those of all orders (`D-1`). */
export function ordersTemplate(orders: readonly Order[], stats: OrderStats | undefined, view: OrderView) {
  return html`${stats ? statsTemplate(stats, view.locale) : nothing}
    <ul class="orders">
      ${repeat(
        orders,
        ({ id }) => id,
        (order) => orderTemplate(order, view),
      )}
    </ul>`
}

function orderTemplate(order: Order, view: OrderView) {
  const { locale } = view
  const { id, amounts, createdAt, financialStatus, partialReturn, lines } = order
  const isPartlyPaid = amounts.paid > 0 && amounts.paid < amounts.total
  return html`<li class="order" data-order=${id}>
    <div class="order-head">
      ${codeTemplate(order, view)}
      <b class="amount">${formatDong(locale, amounts.total)}</b>
      <span class="small when">
        ${timeTemplate(createdAt, view)}
        ${
          isPartlyPaid
            ? html`<span>${text(locale, 'detailPaid', { amount: formatDong(locale, amounts.paid) })}</span>`
            : nothing
        }
      </span>
    </div>
    <p class="statuses">
      ${chip(deliveryWord(locale, order))}${chip(paymentWord(locale, financialStatus))}
      ${partialReturn ? chip({ word: orderText(locale, 'orderPartial'), tone: 'attention' }) : nothing}
    </p>
    ${linesTemplate(lines, locale)} ${trackingTemplate(order.delivery, view)}
    ${cancellationTemplate(order, view)}
  </li>`
}

/** Who cancelled, and why (`S1-19`, `D-14`). */
function cancellationTemplate({ cancellation }: Order, view: OrderView) {
  if (!cancellation) return nothing
  const { locale } = view
  const { by, at, reason } = cancellation
  return html`<p class="cancellation small">
    <span>
      ${by ? orderText(locale, 'orderCancelledBy', { who: by.name }) : orderText(locale, 'orderCancelledUnknown')},
      ${timeTemplate(at, view)}
    </span>
    <span>
      ${
        reason === null
          ? orderText(locale, 'orderCancelNoReason')
          : orderText(locale, 'orderCancelReason', { reason })
      }
    </span>
  </p>`
}
