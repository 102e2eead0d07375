export { BoomCustomerTable } from './boom-customer-table.ts'
export type { BoomTableClient } from './client.ts'
export type {
  BoomCustomerOpenDetail,
  BoomCustomerReportDetail,
  BoomOrderCreateDetail,
  BoomSelectionChangeDetail,
  BoomStatusChangeDetail,
  BoomTableEventMap,
  BoomViewChangeDetail,
} from './events.ts'
export { COLUMN_IDS, type ColumnId } from './model/columns.ts'
export type { TableStorage } from './table-memory.ts'
export { DEFAULT_VIEW, formatView, parseView, type TableView } from './model/view-state.ts'
