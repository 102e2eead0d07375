import type { ReturnRecord } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { deliveryWord } from '../ui/orders/status-words.ts'
import { orderText } from '../ui/orders/texts.ts'
import { trackingTemplate } from '../ui/orders/tracking-link.ts'
import { boxIcon } from '../ui/orders/icons.ts'
import { formatDong } from '../i18n/format.ts'
import { formatDateTime, formatRelativeWithin } from '../i18n/format-date.ts'
import { chip } from '../ui/orders/order-parts.ts'
import { codeTemplate, linesTemplate, type OrderView } from './order-parts.ts'
import { text } from './texts.ts'

export function noReturnsTemplate(locale: string) {
  return html`<div class="empty">
    ${boxIcon}
    <p>${text(locale, 'detailNoReturns')}</p>
    <p class="small">${text(locale, 'detailNoReturnsHint')}</p>
  </div>`
}

/** The tab **Lịch sử hoàn trả** (`S0-13`): what came back or is on its way, why, and whether it counts (`D-12`, `D-13`). */
export function returnsTemplate(records: readonly ReturnRecord[], view: OrderView) {
  return html`<ul class="orders">
    ${repeat(
      records,
      ({ orderId }) => orderId,
      (record) => returnTemplate(record, view),
    )}
  </ul>`
}

function returnTemplate(record: ReturnRecord, view: OrderView) {
  const { locale } = view
  const { orderId, orderCode, status, partial, lines, total, reason } = record
  return html`<li class="order" data-order=${orderId}>
    <div class="order-head">
      ${codeTemplate({ id: orderId, code: orderCode }, view)}
      <b class="amount">${formatDong(locale, total)}</b>
    </div>
    <p class="statuses">
      ${chip(deliveryWord(locale, { cancellation: null, delivery: { status } }))}
      ${partial ? chip({ word: orderText(locale, 'orderPartial'), tone: 'attention' }) : nothing}
      ${countedTemplate(record, locale)}
    </p>
    <p class="small dates">${datesTemplate(record, view)}</p>
    <p>
      ${reason === null ? html`<span class="muted">${text(locale, 'detailNoReason')}</span>` : text(locale, 'detailReturnReason', { reason })}
    </p>
    ${linesTemplate(lines, locale)} ${trackingTemplate(record, view)}
  </li>`
}

/** Only what is back, and back as a whole, counts. */
function countedTemplate({ status, partial }: ReturnRecord, locale: string) {
  if (partial) return html`<small>${text(locale, 'detailPartialNotCounted')}</small>`
  return status === 'returned' ? nothing : html`<small>${text(locale, 'detailNotCounted')}</small>`
}

function datesTemplate({ shippedAt, returnedAt }: ReturnRecord, { locale, timeZone }: OrderView) {
  const dates = [
    ['detailShippedAt', shippedAt],
    ['detailReturnedAt', returnedAt],
  ] as const
  return dates.map(([key, at]) =>
    at === null
      ? nothing
      : html`<span title=${formatDateTime(locale, at, timeZone)}
          >${text(locale, key, { time: formatRelativeWithin(locale, at, timeZone) })}</span
        >`,
  )
}
