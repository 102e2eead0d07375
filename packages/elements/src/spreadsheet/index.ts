/**
 * Exports a list of any length as a workbook or CSV, on the page's main thread without holding it (`S0-19`, `D-9`).
 * Loaded by dynamic import when somebody exports:
 *
 *     const { createXlsxWriter, exportFileName, pipeRows, saveBlob } = await import('../spreadsheet/index.js')
 *     const writer = createXlsxWriter(columns, { sheetName: 'Khách boom hàng' })
 *     await pipeRows(pages, writer, { total, signal, onProgress })
 *     saveBlob(await writer.finish(), exportFileName('khach-boom-hang', 'xlsx'))
 *
 * Cut by its source, `pipeRows` throws an {@link ExportInterruptedError} and the writer waits: pipe the rows behind
 * `writer.rowsWritten` into it, or finish what is there.
 */
export type { DateValue } from '../time/local-clock.ts'
export type { CellMark, Column, DateColumn, NumberColumn, TextColumn } from './columns.ts'
export { createCsvWriter, type CsvOptions } from './csv/csv-writer.ts'
export { ExportInterruptedError, isExportInterruptedError } from './export-interrupted-error.ts'
export { ExportLimitError, isExportLimitError } from './export-limit-error.ts'
export { exportFileName } from './file-name.ts'
export { levelMark } from './level-marks.ts'
export { type ExportProgress, type PipeOptions, pipeRows } from './pipe-rows.ts'
export { saveBlob } from './save-blob.ts'
export type { SpreadsheetWriter } from './spreadsheet-writer.ts'
export { createXlsxWriter, type XlsxOptions } from './xlsx/xlsx-writer.ts'
