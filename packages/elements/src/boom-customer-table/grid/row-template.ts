import { html, type TemplateResult } from 'lit'
import type { Row } from '../client.ts'
import type { Cell, CellContext } from '../columns/column.ts'
import { CARD_COLUMNS } from '../columns/index.ts'
import { columnOf, withStanding, type ColumnId } from '../model/columns.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import { text } from '../texts.ts'
import { menu, select } from './cells.ts'
import { joined } from './joined.ts'
import { rowTexts } from '../../ui/customer/row-texts.ts'

export interface RowContext extends CellContext {
  readonly columns: readonly ColumnId[]
}

export function sameContext(a: RowContext, b: RowContext): boolean {
  return (
    a.locale === b.locale &&
    a.timeZone === b.timeZone &&
    a.canWrite === b.canWrite &&
    a.canReveal === b.canReveal &&
    a.networks === b.networks &&
    a.columns.join() === b.columns.join() &&
    a.isCards === b.isCards
  )
}

/** The cells of a row, `mark` being what a bulk change makes of it; as a card in their order of reading, whatever columns are chosen. */
export function rowTemplate(row: Row, mark: RowMark | undefined, context: RowContext): TemplateResult {
  const { locale, columns, canWrite, isCards } = context
  const texts = rowTexts(row, locale)
  const cells: readonly Cell[] = isCards
    ? [columnOf('customer').cell, menu, ...CARD_COLUMNS.map(({ cell }) => cell)]
    : [...withStanding(columns).map((id) => columnOf(id).cell), menu]
  return joined(`${isCards} ${canWrite} ${columns.join()}`, [
    ...(canWrite ? [select(texts.name, locale)] : []),
    ...cells.map((cell) => cell(row, texts, context, mark)),
  ])
}

/** What stands for a row that is not there: on its way, or not to be had. */
export function placeholderTemplate(isFailed: boolean, locale: string): TemplateResult {
  return isFailed
    ? html`<span class="muted">${text(locale, 'rowFailed')}</span>`
    : html`<span class="visually-hidden">${text(locale, 'rowLoading')}</span><span class="bone wide"></span
        ><span class="bone"></span><span class="bone"></span>`
}
