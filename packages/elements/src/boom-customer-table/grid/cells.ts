import { networkOfPhone } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { isolate } from '../../i18n/isolate.ts'
import type { Row } from '../client.ts'
import type { Cell } from '../columns/column.ts'
import { callIcon, copyIcon, eyeIcon } from '../../ui/icons.ts'
import { text } from '../texts.ts'
import type { RowTexts } from '../../ui/customer/row-texts.ts'

/** The box of a row in its cells; whether it is checked is not the template's. */
export const SELECT_BOX = 'input[data-action=select]'

export const select = (name: string, locale: string) =>
  html`<td role="gridcell" class="select">
    <input
      type="checkbox"
      data-stop="select"
      data-action="select"
      tabindex="-1"
      aria-label="${text(locale, 'selectRow')} ${isolate(name)}"
    />
  </td>`

/** To call and to copy, where a card has the room of a phone alone; the rows of a table have them in their menu. */
function phoneActions({ phones }: Row, { name }: RowTexts, locale: string) {
  const number = phones[0]?.e164
  if (!number) return nothing
  const [call, copy] = [text(locale, 'callPhone'), text(locale, 'copyPhone')]
  return html`<span class="phone-actions"
    ><a
      class="icon-button"
      href=${`tel:${number}`}
      data-stop="call"
      data-action="call"
      tabindex="-1"
      aria-label="${call}: ${name}"
      title=${call}
      >${callIcon}</a
    ><button
      type="button"
      class="icon-button"
      data-stop="copy"
      data-action="copy"
      tabindex="-1"
      aria-label="${copy}: ${name}"
      title=${copy}
    >
      ${copyIcon}
    </button></span
  >`
}

export const customer: Cell = (row, texts, { locale, canReveal, networks, isCards }) => {
  const { name, phone } = texts
  const carrier = row.phones[0] && networkOfPhone(row.phones[0], networks)
  return html`<th role="rowheader" scope="row" class="customer">
    <button type="button" class="name" data-stop="name" data-action="open" tabindex="-1" title=${name}>
      ${name}</button
    ><span class="phone"
      ><span class="number">${phone}</span>${
        canReveal && row.phones[0]?.masked
          ? html`<button
              type="button"
              class="icon-button reveal"
              data-stop="reveal"
              data-action="reveal"
              tabindex="-1"
              aria-label=${text(locale, 'revealPhone')}
              title=${text(locale, 'revealPhone')}
            >
              ${eyeIcon}
            </button>`
          : nothing
      }<span class="carrier" title=${text(locale, 'byPrefix')} ?hidden=${!carrier}>${carrier}</span
      >${isCards ? phoneActions(row, texts, locale) : nothing}</span
    >
  </th>`
}

export const menu: Cell = (_row, { name }, { locale }) =>
  html`<td role="gridcell" class="menu">
    <button
      type="button"
      class="icon-button"
      data-stop="menu"
      data-action="menu"
      tabindex="-1"
      aria-haspopup="menu"
      aria-label="${text(locale, 'moreActions')}: ${isolate(name)}"
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="3" r="1.4"></circle>
        <circle cx="8" cy="8" r="1.4"></circle>
        <circle cx="8" cy="13" r="1.4"></circle>
      </svg>
    </button>
  </td>`
