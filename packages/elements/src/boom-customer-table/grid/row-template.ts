import { html, nothing, type TemplateResult } from 'lit'
import type { Row } from '../client.ts'
import type { ColumnId } from '../model/columns.ts'
import { moreIcon } from '../parts/icons.ts'
import type { RowMark } from '../status/bulk-status.ts'
import { text } from '../texts.ts'
import { CELLS, customer, lastReturn, level, network, rate, reports, type CellContext } from './cells.ts'
import { rowTexts, type RowTexts } from './row-texts.ts'
import { markedStatus, status } from './status-cell.ts'

export interface RowContext extends CellContext {
  readonly columns: readonly ColumnId[]
  readonly isCards: boolean
}

export function sameContext(a: RowContext, b: RowContext): boolean {
  return (
    a.locale === b.locale &&
    a.canWrite === b.canWrite &&
    a.canReveal === b.canReveal &&
    a.columns === b.columns &&
    a.isCards === b.isCards
  )
}

function selectBox(name: string, isSelected: boolean, locale: string): TemplateResult {
  return html`<input
    type="checkbox"
    data-stop="select"
    data-action="select"
    tabindex="-1"
    aria-label="${text(locale, 'selectRow')} ${name}"
    .checked=${isSelected}
  />`
}

function menuButton(name: string, locale: string): TemplateResult {
  return html`<button
    type="button"
    class="icon-button"
    data-stop="menu"
    data-action="menu"
    tabindex="-1"
    aria-haspopup="menu"
    aria-label="${text(locale, 'moreActions')}: ${name}"
  >
    ${moreIcon}
  </button>`
}

/** What is shown of a row beside its data. */
export interface RowState {
  readonly isSelected: boolean
  /** What a bulk change makes of it. */
  readonly mark: RowMark | undefined
}

/** The cells of a row. */
export function rowTemplate(row: Row, state: RowState, context: RowContext): TemplateResult {
  return context.isCards ? cardCells(row, state, context) : tableCells(row, state, context)
}

function statusOf(row: Row, texts: RowTexts, { mark }: RowState, context: RowContext): TemplateResult {
  return mark ? markedStatus(row, texts, context, mark) : status(row, texts, context)
}

function tableCells(row: Row, state: RowState, context: RowContext): TemplateResult {
  const { locale, columns, canWrite } = context
  const texts = rowTexts(row, locale)
  return html`${
      canWrite
        ? html`<td role="gridcell" class="select">${selectBox(texts.name, state.isSelected, locale)}</td>`
        : nothing
    }
    <th role="rowheader" scope="row" class="customer">${customer(row, texts, context)}</th>
    ${columns.map((column) =>
      column === 'reports'
        ? html`<td role="gridcell" class=${column}>${CELLS[column](row, texts, context)}</td>`
        : html`<td role="gridcell" class=${column} data-stop=${column} tabindex="-1">
            ${CELLS[column](row, texts, context)}
          </td>`,
    )}
    ${
      canWrite
        ? html`<td role="gridcell" class="status">${statusOf(row, texts, state, context)}</td>`
        : html`<td role="gridcell" class="status" data-stop="status" tabindex="-1">
            ${statusOf(row, texts, state, context)}
          </td>`
    }
    <td role="gridcell" class="menu">${menuButton(texts.name, locale)}</td>`
}

/** The same in the room of a phone: every figure with its name, whatever columns are chosen. */
function cardCells(row: Row, state: RowState, context: RowContext): TemplateResult {
  const { locale, canWrite } = context
  const texts = rowTexts(row, locale)
  const key = (column: 'columnNetwork' | 'columnLastReturn' | 'columnReturnRate') =>
    html`<span class="key">${text(locale, column)}</span>`
  return html`${
      canWrite
        ? html`<td role="gridcell" class="select">${selectBox(texts.name, state.isSelected, locale)}</td>`
        : nothing
    }
    <th role="rowheader" scope="row" class="customer">${customer(row, texts, context)}</th>
    <td role="gridcell" class="menu">${menuButton(texts.name, locale)}</td>
    <td role="gridcell" class="level">${level(row, texts, context)}</td>
    <td role="gridcell" class="reports">${reports(row, texts, context)}</td>
    <td role="gridcell" class="returnRate">
      ${key('columnReturnRate')}<span>${texts.fraction} · </span>${rate(row, texts, context)}
    </td>
    <td role="gridcell" class="network">${key('columnNetwork')}${network(row, texts, context)}</td>
    <td role="gridcell" class="lastReturn">${key('columnLastReturn')}${lastReturn(row, texts, context)}</td>
    <td role="gridcell" class="status">${statusOf(row, texts, state, context)}</td>`
}

/** What stands for a row that is not there: on its way, or not to be had. */
export function placeholderTemplate(isFailed: boolean, locale: string): TemplateResult {
  return isFailed
    ? html`<span class="muted">${text(locale, 'rowFailed')}</span>`
    : html`<span class="visually-hidden">${text(locale, 'rowLoading')}</span><span class="bone wide"></span
        ><span class="bone"></span><span class="bone"></span>`
}
