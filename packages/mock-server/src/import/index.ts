export { textOf, type Cell, type SheetRow } from './cells/cell.ts'
export {
  EMPTY_MAPPING,
  formatMapping,
  MappingError,
  namesOfColumns,
  type OrderMapping,
  parseMapping,
  type SavedFormat,
  withFormat,
} from './columns/mapping.ts'
export { OWN_SOURCE, type Recognition } from './columns/recognise.ts'
export { EXPORT_FORMATS } from './columns/formats.ts'
export type { ExportFormat } from './columns/export-format.ts'
export {
  type Columns,
  type Field,
  FIELDS,
  missingFields,
  type MissingField,
  type UnclearColumns,
} from './fields.ts'
export { type FileProblem, OrderFileError } from './file/import-error.ts'
export { FILE_LIMITS, type FileLimit, isFileLimit } from './file/limits.ts'
export { openOrderFile } from './file/open.ts'
export type { OrderFile } from './file/order-file.ts'
export {
  type FileInspection,
  type Inspection,
  inspectOrderFile,
  previewRows,
  type PreviewRow,
  unreadSheetIssues,
} from './inspect.ts'
export type { OrderCollector } from './orders/collect.ts'
export { type FinishedOrders, finishOrders, mergeUnknownWords, type UnknownWord } from './orders/finish.ts'
export {
  isReadWithout,
  ISSUE_REASONS,
  type IssueReason,
  oneOutcomeEach,
  type RowIssue,
} from './orders/row-issue.ts'
export { readOrders, type ReadOrdersOptions } from './read-orders.ts'
export { WORD_MEANINGS, type WordMeaning } from './states/meaning.ts'
export { unreadCsv, type UnreadWords } from './unread-list.ts'
export { foldState, foldWords } from './words.ts'
export { columnNames } from './columns/column-names.ts'
export type { ImportedOrder, ImportedState } from '../domain/own-shop/imported-order.ts'
