import type { CustomerSortField } from '@boom-risk/client/contract'
import type { NetworkTable } from '@boom-risk/client/rules'
import { html, nothing, type CSSResult, type TemplateResult } from 'lit'
import type { TableMessageKey } from '../../i18n/messages.ts'
import type { DateColumn, NumberColumn, TextColumn } from '../../spreadsheet/columns.ts'
import type { RowTexts } from '../../ui/customer/row-texts.ts'
import type { Row } from '../client.ts'
import { text } from '../texts.ts'

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

/** A column in an exported or printed list: its header is the column's label, unless it says another. */
type InFile<C> = Omit<C, 'header' | 'mark'> & {
  readonly header?: string
  /** The level in whose colours it stands. */
  readonly level?: (row: Row) => string
}
export type FileColumn = InFile<TextColumn<Row>> | InFile<NumberColumn<Row>> | InFile<DateColumn<Row>>

/** A column that can be shown, hidden, moved and widened: all there is of it but its words. */
export interface ColumnDefinition {
  /** Stands in addresses and in what is kept on the device: never to be another. Also the class of its cells and of its head. */
  readonly id: string
  readonly label: TableMessageKey
  /** Below the label, in small. */
  readonly note?: TableMessageKey
  /** Least width, em of the table's text. All columns together are to fit into a page 1,280 px wide, 95.5 em. */
  readonly width: number
  /** What a press on its head sorts by. */
  readonly sortBy: CustomerSortField
  /** Stands at the end, as figures and days do. */
  readonly isFigure?: true
  readonly cell: Cell
  readonly file: (locale: string) => FileColumn
  readonly styles?: CSSResult
}

/** Its name, for cards. */
export const key = (locale: string, label: TableMessageKey) =>
  html`<span class="key">${text(locale, label)}</span>`

export const stop = ({ isCards }: CellContext, id: string) => (isCards ? nothing : id)
export const tabIndex = ({ isCards }: CellContext) => (isCards ? nothing : -1)
