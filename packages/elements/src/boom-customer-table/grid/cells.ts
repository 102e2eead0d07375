import { html, nothing, type TemplateResult } from 'lit'
import { LEVEL_OUTLINES } from '../../risk-badge/answer/level-outlines.ts'
import type { Row } from '../client.ts'
import type { ColumnId } from '../model/columns.ts'
import { levelWord, text } from '../texts.ts'
import { eyeIcon, FLAG } from '../parts/icons.ts'
import type { RowTexts } from './row-texts.ts'

/** What cells are rendered with, the same for all rows. */
export interface CellContext {
  readonly locale: string
  readonly canWrite: boolean
  readonly canReveal: boolean
}

type Cell = (row: Row, texts: RowTexts, context: CellContext) => TemplateResult

export const level: Cell = ({ risk }, _texts, { locale }) =>
  html`<span class="level ${risk.level}"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.level]}></path></svg
    ><span>${levelWord(locale, risk.level)}</span></span
  >`

export const rate: Cell = ({ risk }, { rate, fraction, ratePercent }, { locale }) => html`
  <span class="rate ${risk.level}" title=${fraction}
    ><b>${rate}</b
    ><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="4" rx="2"></rect>
      <rect width=${ratePercent} height="4" rx="2"></rect></svg
  ></span>
  ${
    risk.shop.dataIssue
      ? html`<span
          class="issue"
          role="img"
          aria-label=${text(locale, 'dataIssue')}
          title=${text(locale, 'dataIssue')}
          >!</span
        >`
      : nothing
  }
`

export const network: Cell = ({ risk }, { networkFigures }, { locale }) => html`
  <span class="level ${risk.networkLevel}" title=${levelWord(locale, risk.networkLevel)}
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.networkLevel]}></path></svg
    ><span class="visually-hidden">${levelWord(locale, risk.networkLevel)}, </span
    ><span class="figures">${networkFigures}</span></span
  >
`

/** A button for nobody's reports as well: of recycled rows, those with the same cells cost least. */
export const reports: Cell = ({ risk }, texts, { locale }) => {
  const { total } = risk.reports
  const label = total
    ? `${text(locale, 'warningIcon')}: ${text(locale, 'reportCount', { count: total })}`
    : text(locale, 'noReports')
  return html`<button
    type="button"
    class=${total ? 'reports' : 'reports without'}
    data-stop="reports"
    data-action="history"
    tabindex="-1"
    title=${label}
    aria-label=${label}
  >
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${FLAG}></path></svg>${texts.reports}
  </button>`
}

export const lastReturn: Cell = (row, texts) =>
  html`<time datetime=${row.lastReturnAt ?? nothing} title=${texts.lastReturnFull}>${texts.lastReturn}</time>`

export const customer: Cell = (row, { name, phone, network }, { locale, canReveal }) => html`
  <button type="button" class="name" data-stop="name" data-action="open" tabindex="-1" title=${name}>
    ${name}
  </button>
  <span class="phone"
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
    }${
      network ? html`<span class="carrier" title=${text(locale, 'byPrefix')}>${network}</span>` : nothing
    }</span
  >
`

/** The cells of the columns that can be hidden. */
export const CELLS: Record<ColumnId, Cell> = {
  level,
  returned: (_row, texts) => html`${texts.returned}`,
  shipped: (_row, texts) => html`${texts.shipped}`,
  returnRate: rate,
  network,
  reports,
  lastReturn,
}
