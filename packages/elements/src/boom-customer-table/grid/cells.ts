import { html } from 'lit'
import { isolate } from '../../i18n/isolate.ts'
import type { Cell } from '../columns/column.ts'
import { text } from '../texts.ts'

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
