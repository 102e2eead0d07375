import type { Order, OrderCancellation } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { formatDateTime, formatRelativeWithin } from '../../i18n/format-date.ts'
import { STEP } from '../../ui/controls/long-list.ts'
import { downIcon } from '../../ui/icons.ts'
import { formatDong } from '../../i18n/format.ts'
import { paidText } from './paid-text.ts'
import { lineTemplate, type LineView } from './order-line.ts'
import { chip, codeLink } from '../../ui/orders/order-parts.ts'
import { deliveryWord, paymentWord } from '../../ui/orders/status-words.ts'
import { timeTemplate, type TimePlace } from '../../ui/time-template.ts'
import { orderText } from '../../ui/orders/texts.ts'
import { trackingTemplate, type TrackingView } from '../../ui/orders/tracking-link.ts'

export interface OrderCard extends LineView, TrackingView, TimePlace {
  readonly url: (order: Order) => string | null
  /** Orders that show more than a few of their lines, and how many. */
  readonly expanded: Map<string, number>
  readonly hasActions: (order: Order) => boolean
  readonly onOpen: (event: Event, order: Order) => void
  /** @param lines how many to show, beyond a few */
  readonly onExpand: (order: Order, lines: number | undefined) => void
  readonly onMenu: (order: Order, anchor: HTMLElement) => void
}

/** Lines of an order that are shown before one asks for all. */
const FEW_LINES = 3

/** One order: what, how much, where it stands, and what can be done (`S1-7` to `S1-19`). */
export function orderTemplate(order: Order, card: OrderCard) {
  const { locale, expanded, onExpand } = card
  const { lines, amounts, createdAt } = order
  const shown = expanded.get(order.id) ?? FEW_LINES
  const hidden = lines.length - shown
  const paid = paidText(locale, order)
  return html`<li class="order" data-order=${order.id} tabindex="-1">
    <div class="order-head">
      ${codeTemplate(order, card)}
      <b class="amount">${formatDong(locale, amounts.total)}</b>
      ${timeTemplate(createdAt, card)}
    </div>
    <p class="statuses">
      ${chip(deliveryWord(locale, order))}${chip(paymentWord(locale, order.financialStatus))}
      ${order.partialReturn ? chip({ word: orderText(locale, 'orderPartial'), tone: 'attention' }) : nothing}
    </p>
    ${paid === undefined ? nothing : html`<p class="paid">${paid}</p>`}
    <ul class="lines">
      ${lines.slice(0, shown).map((line) => lineTemplate(order, line, card))}
    </ul>
    ${
      lines.length > FEW_LINES
        ? html`<button
            type="button"
            class="link"
            aria-expanded=${hidden > 0 ? 'false' : 'true'}
            @click=${() => onExpand(order, hidden > 0 ? shown + STEP : undefined)}
          >
            ${
              hidden > 0
                ? orderText(locale, 'orderMoreLines', { count: Math.min(hidden, STEP) })
                : orderText(locale, 'orderFewerLines')
            }
          </button>`
        : nothing
    }
    ${trackingTemplate(order.delivery, card)}
    ${order.cancellation ? cancellationTemplate(order.cancellation, card) : nothing}
    ${footTemplate(order, card)}
  </li>`
}

/** When the confirmation went out, and what can be done. */
function footTemplate(order: Order, { locale, timeZone, hasActions, onMenu }: OrderCard) {
  const { code, confirmationSentAt: sentAt } = order
  const canAct = hasActions(order)
  if (sentAt === null && !canAct) return nothing
  const open = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) onMenu(order, currentTarget)
  }
  return html`<div class="order-foot">
    ${
      sentAt === null
        ? nothing
        : html`<small title=${formatDateTime(locale, sentAt, timeZone)}
            >${orderText(locale, 'orderConfirmed', { time: formatRelativeWithin(locale, sentAt, timeZone) })}</small
          >`
    }
    ${
      canAct
        ? html`<button
            type="button"
            class="button small actions"
            aria-haspopup="menu"
            aria-label=${orderText(locale, 'orderActionsOf', { code })}
            @click=${open}
          >
            ${orderText(locale, 'orderActions')}${downIcon}
          </button>`
        : nothing
    }
  </div>`
}

function codeTemplate(order: Order, { locale, url, onOpen }: OrderCard) {
  const href = url(order)
  const open = (event: Event) => onOpen(event, order)
  return href === null
    ? html`<button
        type="button"
        class="link code"
        aria-label=${orderText(locale, 'orderOpen', { code: order.code })}
        @click=${open}
      >
        ${order.code}
      </button>`
    : codeLink(order, href, locale, open)
}

/** Who cancelled, when and why (`S1-19`, `D-14`). */
function cancellationTemplate({ by, at, reason }: OrderCancellation, card: OrderCard) {
  const { locale } = card
  return html`<p class="cancellation">
    <span>
      ${
        by
          ? orderText(locale, 'orderCancelledBy', { who: by.name })
          : orderText(locale, 'orderCancelledUnknown')
      },
      ${timeTemplate(at, card, formatRelativeWithin)}
    </span>
    <span class="muted anywhere">
      ${
        reason === null
          ? orderText(locale, 'orderCancelNoReason')
          : orderText(locale, 'orderCancelReason', { reason })
      }
    </span>
  </p>`
}
