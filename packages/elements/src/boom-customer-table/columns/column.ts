import type { CustomerSortField } from '@boom-risk/client/contract'
import type { NetworkTable } from '@boom-risk/client/rules'
import { html, nothing, type CSSResult, type TemplateResult } from 'lit'
import type { TableMessageKey } from '../../i18n/messages.ts'
import type { DateColumn, NumberColumn, TextColumn } from '../../spreadsheet/columns.ts'
import type { RowTexts } from '../../ui/customer/row-texts.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import type { Row } from '../client.ts'
import { text } from '../texts.ts'
import type { toolsText } from '../tools/texts.ts'

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

/**
 * A whole cell is one template, and the same one for all rows with the same columns and rights: a row is made of all of its cells' at once.
 * `mark` is what a bulk change makes of the row.
 */
export type Cell = (row: Row, texts: RowTexts, context: CellContext, mark?: RowMark) => TemplateResult

/** A column in an exported or printed list: its header is the column's label, unless it has words of its own, or says what it is of that. */
type InFile<C> = Omit<C, 'header' | 'mark'> & {
  readonly header?: Parameters<typeof toolsText>[1]
  readonly of?: TableMessageKey
  /** The level in whose colours it stands. */
  readonly level?: (row: Row) => string
  /** Only where the list is exported with all of its columns. */
  readonly isOfWholeList?: true
}
export type FileColumn = InFile<TextColumn<Row>> | InFile<NumberColumn<Row>> | InFile<DateColumn<Row>>

/** What a file is written with. */
export interface FileContext {
  readonly locale: string
  readonly networks: NetworkTable | undefined
}

/** Where a card has it. */
export interface CardPlace {
  /** From the top, below who it is: 1 and on. */
  readonly line: number
  readonly at: 'start' | 'end' | 'whole'
}

/** A column: all there is of it but its words. */
export interface ColumnDefinition {
  /** Stands in addresses and in what is kept on the device: never to be another. Also the class of its cells and of its head. */
  readonly id: string
  readonly label: TableMessageKey
  /** Below the label, in small. */
  readonly note?: TableMessageKey
  /** Least width, em of the table's text. All columns together are to fit into a page 1,280 px wide, 95.5 em. */
  readonly width: number
  /** The same where rows are compact. */
  readonly compactWidth?: number
  /** The narrowest that a person may make it, em: as narrow as it becomes by itself, unless it says less. */
  readonly leastChosen?: number
  /** Its share of what is left over, 1 unless it says another. */
  readonly grow?: number
  /** Stands always, before or after those that can be shown, hidden and moved, and stays there while they are scrolled sideways. */
  readonly stays?: 'before' | 'after'
  /** What a press on its head sorts by. */
  readonly sortBy: CustomerSortField
  /** Where the keyboard goes from its head, the stop in its cells, which is named by the `id` unless it says another. */
  readonly stop?: string
  /** Stands at the end, as figures and days do. */
  readonly isFigure?: true
  /** Its place on cards, which have it whatever columns are chosen; without one it is on none. */
  readonly card?: CardPlace
  readonly cell: Cell
  readonly file: (context: FileContext) => FileColumn | readonly FileColumn[]
  readonly styles?: CSSResult
}

/** Its name, for cards. */
export const key = (locale: string, label: TableMessageKey) =>
  html`<span class="key">${text(locale, label)}</span>`

export const stop = ({ isCards }: CellContext, id: string) => (isCards ? nothing : id)
export const tabIndex = ({ isCards }: CellContext) => (isCards ? nothing : -1)
