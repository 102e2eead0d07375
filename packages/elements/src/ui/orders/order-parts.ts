import type { Order, OrderLine } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { formatDong, formatNumber } from '../../i18n/format.ts'
import { outwardIcon } from './icons.ts'
import type { StatusWord } from './status-words.ts'
import { orderText } from './texts.ts'

/** An order's code, which leads to the host's page of it. */
export function codeLink(
  { code }: Pick<Order, 'code'>,
  url: string,
  locale: string,
  onClick?: (event: Event) => void,
) {
  return html`<a
    class="code"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${orderText(locale, 'orderOpen', { code })}
    @click=${onClick}
    >${code}${outwardIcon}</a
  >`
}

export function chip({ word, tone }: StatusWord) {
  return html`<span class="chip ${tone}">${word}</span>`
}

/** What stands in the line of a product: which, how many, and the price of each. */
export function lineWords({ title, variant, quantity, unitPrice }: OrderLine, locale: string) {
  return html`<span class="line-text">
      <span class="line-title">${title}</span>
      ${variant ? html`<small>${variant}</small>` : nothing}
    </span>
    <span class="line-price"
      ><span>${formatDong(locale, unitPrice)}</span><small>× ${formatNumber(locale, quantity)}</small></span
    >`
}
