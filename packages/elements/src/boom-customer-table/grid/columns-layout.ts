import type { CustomerSortField } from '@boom-risk/client/contract'
import { SORT_FIELDS, type ColumnId } from '../model/columns.ts'
import type { TableView } from '../model/view-state.ts'
import type { TableMessageKey } from '../../i18n/boom-customer-table.ts'

/** A column as the head and the layout know it. */
export interface Column {
  readonly id: ColumnId | 'select' | 'customer' | 'status' | 'menu'
  readonly label: TableMessageKey
  /** Least width, em. */
  readonly width: number
  /** Its share of what is left over. */
  readonly grow: number
  readonly sortBy: CustomerSortField | null
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

const CHOSEN: Record<ColumnId, Column> = {
  level: column('level', 'columnLevel', 12.1),
  returned: column('returned', 'columnReturned', 5.6),
  shipped: column('shipped', 'columnShipped', 5),
  returnRate: column('returnRate', 'columnReturnRate', 11.2),
  network: column('network', 'columnNetwork', 10.3),
  reports: column('reports', 'columnReports', 6.8),
  lastReturn: column('lastReturn', 'columnLastReturn', 7.4),
}

/** Label of a column that can be hidden. */
export function columnLabel(id: ColumnId): TableMessageKey {
  return CHOSEN[id].label
}

/** The columns of a table, from the first to the last. */
export function layoutOf(
  { columns, density }: Pick<TableView, 'columns' | 'density'>,
  canWrite: boolean,
): readonly Column[] {
  const customer = density === 'compact' ? COMPACT_CUSTOMER : CUSTOMER
  return [...(canWrite ? [SELECT] : []), customer, ...columns.map((id) => CHOSEN[id]), STATUS, MENU]
}

/** As `grid-template-columns`. */
export function gridTemplate(columns: readonly Column[]): string {
  return columns.map(({ width, grow }) => (grow ? `minmax(${width}em, ${grow}fr)` : `${width}em`)).join(' ')
}

/** Below it the table scrolls sideways, em. */
export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}
