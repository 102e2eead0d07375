import { createCsvWriter } from '../../../src/spreadsheet/csv/csv-writer.ts'
import type { SpreadsheetWriter } from '../../../src/spreadsheet/spreadsheet-writer.ts'
import { createXlsxWriter } from '../../../src/spreadsheet/xlsx/xlsx-writer.ts'
import { COLUMNS, type Person } from './people.ts'

/** Every kind of file, with a way to begin one. */
export const FORMATS: readonly [string, () => SpreadsheetWriter<Person>][] = [
  ['xlsx', () => createXlsxWriter(COLUMNS)],
  ['csv', () => createCsvWriter(COLUMNS)],
]
