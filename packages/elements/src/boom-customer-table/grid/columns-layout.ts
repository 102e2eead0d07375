import type { CustomerSortField } from '@boom-risk/client/contract'
import type { TableMessageKey } from '../../i18n/messages.ts'
import type { ColumnDefinition } from '../columns/column.ts'
import { columnOf, MOST_WIDTH, WIDE_IDS, withStanding, type WideId, type Widths } from '../model/columns.ts'
import type { TableView } from '../model/view-state.ts'

/** A column as the head and the layout know it. */
export interface Column extends Pick<
  ColumnDefinition,
  'note' | 'width' | 'leastChosen' | 'grow' | 'stays' | 'stop' | 'isFigure'
> {
  readonly id: WideId | 'select' | 'menu'
  readonly label: TableMessageKey
  readonly sortBy: CustomerSortField | null
  /** The width that a person chose, em. */
  readonly chosen?: number
}

/** A column whose width can be chosen. */
export interface WideColumn extends Column {
  readonly id: WideId
}

export function isWide(column: Column): column is WideColumn {
  return WIDE_IDS.some((id) => id === column.id)
}

/** The narrowest that a person may make a column, em. */
export function leastChosen({ leastChosen: least, width }: Column): number {
  return least ?? width
}

const SELECT: Column = {
  id: 'select',
  label: 'columnSelect',
  width: 3.1,
  grow: 0,
  stays: 'before',
  sortBy: null,
}
const MENU: Column = { id: 'menu', label: 'columnActions', width: 2.8, grow: 0, stays: 'after', sortBy: null }

/** The columns of a table, from the first to the last. */
export function layoutOf(
  { columns, density }: Pick<TableView, 'columns' | 'density'>,
  canWrite: boolean,
  widths: Widths = {},
): readonly Column[] {
  const wide = withStanding(columns).map((id) => {
    const column = columnOf(id)
    const { width, compactWidth = width } = column
    return withChosen({ ...column, id, width: density === 'compact' ? compactWidth : width }, widths[id])
  })
  return [...(canWrite ? [SELECT] : []), ...wide, MENU]
}

function withChosen(column: Column, width: number | undefined): Column {
  if (width === undefined) return column
  return { ...column, chosen: Math.min(MOST_WIDTH, Math.max(width, leastChosen(column))) }
}

/** What stays in place while the rest is scrolled sideways gives way where it would leave no room to scroll in. */
const ROOM = '100cqi - 28em'

const lengthOf = ({ stays, width, chosen }: Column): string =>
  chosen !== undefined && chosen > width && stays === 'before'
    ? `min(${chosen}em, max(${width}em, ${ROOM}))`
    : `${chosen ?? width}em`

/** As `grid-template-columns`. */
export function gridTemplate(columns: readonly Column[]): string {
  const grows = columns.map(({ grow = 1, chosen }) => (chosen === undefined ? grow : 0))
  // Where every width was chosen, the last column takes what is left over: the switch stays at the end.
  if (!grows.some(Boolean)) grows[columns.findIndex(({ stays }) => stays === 'after')] = 1
  return columns
    .map((column, i) => (grows[i] ? `minmax(${lengthOf(column)}, ${grows[i]}fr)` : lengthOf(column)))
    .join(' ')
}

/** How much of the view stays in place on both sides while the table is scrolled sideways, and some air; lengths. */
export function keptInPlace(columns: readonly Column[]): { readonly before: string; readonly after: string } {
  const room = (side: Column['stays']) =>
    `calc(${columns.flatMap((column) => (column.stays === side ? lengthOf(column) : [])).join(' + ')} + 1em)`
  return { before: room('before'), after: room('after') }
}

/** Below it the table scrolls sideways; a length. */
export function leastWidth(columns: readonly Column[]): string {
  return `calc(${columns.map(lengthOf).join(' + ')})`
}
