import { networkOfPhone, type NetworkTable } from '@boom-risk/client/rules'
import { html, nothing, type TemplateResult } from 'lit'
import { LEVEL_OUTLINES } from '../../ui/level/level-outlines.ts'
import { formatDayAgo } from '../../i18n/format-date.ts'
import { isolate } from '../../i18n/isolate.ts'
import type { Row } from '../client.ts'
import type { ColumnId } from '../model/columns.ts'
import { copyIcon, eyeIcon, FLAG, callIcon } from '../../ui/icons.ts'
import { levelWord, text } from '../texts.ts'
import type { RowTexts } from '../../ui/customer/row-texts.ts'

/** What cells are rendered with, the same for all rows. */
export interface CellContext {
  readonly locale: string
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  readonly canWrite: boolean
  readonly canReveal: boolean
  /** Whose numbers are whose, where that is not the built-in table. */
  readonly networks: NetworkTable | undefined
  /** Each figure says its name, and none is a stop of the keyboard: only what can be worked is. */
  readonly isCards: boolean
}

/** A whole cell is one template, and the same one for all rows with the same columns and rights: a row is made of all of its cells' at once. */
export type Cell = (row: Row, texts: RowTexts, context: CellContext) => TemplateResult

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

const key = (locale: string, column: 'columnNetwork' | 'columnLastReturn' | 'columnReturnRate') =>
  html`<span class="key">${text(locale, column)}</span>`

const stop = ({ isCards }: CellContext, column: ColumnId) => (isCards ? nothing : column)
const tabIndex = ({ isCards }: CellContext) => (isCards ? nothing : -1)

export const level: Cell = ({ risk }, _texts, context) =>
  html`<td role="gridcell" class="level" data-stop=${stop(context, 'level')} tabindex=${tabIndex(context)}>
    <span class="level ${risk.level}"
      ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.level]}></path></svg
      ><span>${levelWord(context.locale, risk.level)}</span></span
    >
  </td>`

export const rate: Cell = ({ risk }, { rate, fraction, ratePercent }, context) =>
  html`<td
    role="gridcell"
    class="returnRate"
    data-stop=${stop(context, 'returnRate')}
    tabindex=${tabIndex(context)}
  >
    ${
      context.isCards ? html`${key(context.locale, 'columnReturnRate')}<span>${fraction} · </span>` : nothing
    }<span class="rate ${risk.level}" title=${fraction}
      ><b>${rate}</b
      ><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" rx="2"></rect>
        <rect width=${ratePercent} height="4" rx="2"></rect></svg></span
    >${
      risk.shop.dataIssue
        ? html`<span
            class="issue"
            role="img"
            aria-label=${text(context.locale, 'dataIssue')}
            title=${text(context.locale, 'dataIssue')}
            >!</span
          >`
        : nothing
    }
  </td>`

export const network: Cell = ({ risk }, { networkFigures }, context) => {
  const word = levelWord(context.locale, risk.networkLevel)
  return html`<td
    role="gridcell"
    class="network"
    data-stop=${stop(context, 'network')}
    tabindex=${tabIndex(context)}
  >
    ${context.isCards ? key(context.locale, 'columnNetwork') : nothing}<span
      class="level ${risk.networkLevel}"
      title=${word}
      ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.networkLevel]}></path></svg
      ><span class="visually-hidden">${word}, </span><span class="figures">${networkFigures}</span></span
    >
  </td>`
}

/** A button for nobody's reports as well: of recycled rows, those with the same cells cost least. */
export const reports: Cell = ({ risk }, texts, { locale }) => {
  const { total } = risk.reports
  const label = total
    ? `${text(locale, 'warningIcon')}: ${text(locale, 'reportCount', { count: total })}`
    : text(locale, 'noReports')
  return html`<td role="gridcell" class="reports">
    <button
      type="button"
      class=${total ? 'reports' : 'reports without'}
      data-stop="reports"
      data-action="history"
      tabindex="-1"
      title=${label}
      aria-label=${label}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${FLAG}></path></svg>${texts.reports}
    </button>
  </td>`
}

export const lastReturn: Cell = ({ lastReturnAt }, _texts, context) =>
  html`<td
    role="gridcell"
    class="lastReturn"
    data-stop=${stop(context, 'lastReturn')}
    tabindex=${tabIndex(context)}
  >
    ${context.isCards ? key(context.locale, 'columnLastReturn') : nothing}<time
      datetime=${lastReturnAt ?? nothing}
      >${lastReturnAt ? formatDayAgo(context.locale, lastReturnAt, context.timeZone) : '—'}</time
    >
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

const returned: Cell = (_row, texts) =>
  html`<td role="gridcell" class="returned" data-stop="returned" tabindex="-1">${texts.returned}</td>`

const shipped: Cell = (_row, texts) =>
  html`<td role="gridcell" class="shipped" data-stop="shipped" tabindex="-1">${texts.shipped}</td>`

/** The cells of the columns that can be hidden. */
export const CELLS: Record<ColumnId, Cell> = {
  level,
  returned,
  shipped,
  returnRate: rate,
  network,
  reports,
  lastReturn,
}
