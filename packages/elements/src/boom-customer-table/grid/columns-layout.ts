import type { CustomerSortField } from '@boom-risk/client/contract'
import {
  columnOf,
  MOST_WIDTH,
  SORT_FIELDS,
  WIDE_IDS,
  type ColumnId,
  type WideId,
  type Widths,
} from '../model/columns.ts'
import type { TableView } from '../model/view-state.ts'
import type { TableMessageKey } from '../../i18n/messages.ts'

/** A column as the head and the layout know it. */
export interface Column {
  readonly id: ColumnId | 'select' | 'customer' | 'status' | 'menu'
  readonly label: TableMessageKey
  readonly note?: TableMessageKey
  /** Least width, em. */
  readonly width: number
  /** Its share of what is left over. */
  readonly grow: number
  readonly sortBy: CustomerSortField | null
  readonly isFigure?: boolean
  /** The width that a person chose, em. */
  readonly chosen?: number
}

/** A column whose width can be chosen. */
export interface WideColumn extends Column {
  readonly id: WideId
}

const WIDE: ReadonlySet<string> = new Set(WIDE_IDS)

export function isWide(column: Column): column is WideColumn {
  return WIDE.has(column.id)
}

/** The narrowest that a person may make a column: as narrow as it becomes by itself; a name is cut short by dots, em. */
export function leastChosen({ id, width }: Column): number {
  return id === 'customer' ? 11 : width
}

const sortFields: Partial<Record<Column['id'], CustomerSortField>> = SORT_FIELDS

const column = (id: Column['id'], label: TableMessageKey, width: number, grow = 1): Column => ({
  id,
  label,
  width,
  grow,
  sortBy: sortFields[id] ?? null,
})

const SELECT = column('select', 'columnSelect', 3.1, 0)
const CUSTOMER = column('customer', 'columnCustomer', 16.5, 3)
/** Name and number side by side. All columns together are to fit into a page 1,280 px wide, 95.5 em. */
const COMPACT_CUSTOMER = column('customer', 'columnCustomer', 19, 3)
const STATUS = column('status', 'columnStatus', 12.2, 1)
const MENU = column('menu', 'columnActions', 2.8, 0)

/** Label of a column that can be hidden. */
export function columnLabel(id: ColumnId): TableMessageKey {
  return columnOf(id).label
}

const chosenColumn = (id: ColumnId): Column => ({ ...columnOf(id), id, grow: 1 })

/** The columns of a table, from the first to the last. */
export function layoutOf(
  { columns, density }: Pick<TableView, 'columns' | 'density'>,
  canWrite: boolean,
  widths: Widths = {},
): readonly Column[] {
  const customer = density === 'compact' ? COMPACT_CUSTOMER : CUSTOMER
  const standard = [...(canWrite ? [SELECT] : []), customer, ...columns.map(chosenColumn), STATUS, MENU]
  return standard.map((column) => withChosen(column, isWide(column) ? widths[column.id] : undefined))
}

function withChosen(column: Column, width: number | undefined): Column {
  if (width === undefined) return column
  return { ...column, chosen: Math.min(MOST_WIDTH, Math.max(width, leastChosen(column))) }
}

/** What stays in place while the rest is scrolled sideways gives way where it would leave no room to scroll in. */
const ROOM = '100cqi - 28em'

const lengthOf = ({ id, width, chosen }: Column): string =>
  chosen !== undefined && chosen > width && id === 'customer'
    ? `min(${chosen}em, max(${width}em, ${ROOM}))`
    : `${chosen ?? width}em`

/** As `grid-template-columns`. */
export function gridTemplate(columns: readonly Column[]): string {
  const grows = columns.map(({ grow, chosen }) => (chosen === undefined ? grow : 0))
  // Where every width was chosen, the last column takes what is left over: the switch stays at the end.
  if (!grows.some(Boolean)) grows[columns.findIndex(({ id }) => id === 'status')] = 1
  return columns
    .map((column, i) => (grows[i] ? `minmax(${lengthOf(column)}, ${grows[i]}fr)` : lengthOf(column)))
    .join(' ')
}

/** How much of the view stays in place on both sides while the table is scrolled sideways, and some air; lengths. */
export function keptInPlace(columns: readonly Column[]): { readonly before: string; readonly after: string } {
  const room = (ids: readonly Column['id'][]) =>
    `calc(${columns.flatMap((column) => (ids.includes(column.id) ? lengthOf(column) : [])).join(' + ')} + 1em)`
  return { before: room(['select', 'customer']), after: room(['status', 'menu']) }
}

/** Below it the table scrolls sideways; a length. */
export function leastWidth(columns: readonly Column[]): string {
  return `calc(${columns.map(lengthOf).join(' + ')})`
}
