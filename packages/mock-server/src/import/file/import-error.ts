import { FILE_LIMITS, type FileLimit } from './limits.ts'

/** Why a file cannot be read at all. */
export type FileProblem =
  /** More of something than a file of orders has (`FILE_LIMITS`). */
  | FileLimit
  /** Nothing in it. */
  | 'empty'
  /** The old format of Excel: to be saved as xlsx. */
  | 'old_excel'
  /** A web page with the name of a workbook: to be opened and saved as xlsx. */
  | 'web_page'
  /** Locked with a password. */
  | 'encrypted'
  /** A workbook of another kind: `.ods`, `.xlsb`, `.numbers`. */
  | 'other_workbook'
  /** An archive: to be unpacked. */
  | 'archive'
  | 'pdf'
  | 'image'
  /** Some other file of a program: a text document, a database, a film. */
  | 'no_table'
  /** Damaged, or of a kind that is no table. */
  | 'unreadable'

/** A file cannot be read; `problem` says why, and no message holds anything that stands in it (`X-10`). */
export class OrderFileError extends Error {
  override readonly name = 'OrderFileError'
  readonly problem: FileProblem

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(MESSAGES[problem], options)
    this.problem = problem
  }
}

const limit = (problem: FileLimit): string => FILE_LIMITS[problem].toLocaleString('en')
const ALONE = 'save the sheet with the orders alone as .csv'

const MESSAGES: Readonly<Record<FileProblem, string>> = {
  too_large: `its sheets unpack to more than ${limit('too_large')} bytes: ${ALONE}, or export fewer months`,
  frame_too_large: `its list of sheets or styles unpacks to more than ${limit('frame_too_large')} bytes: ${ALONE}`,
  too_many_parts: `it has more than ${limit('too_many_parts')} files in it: ${ALONE}`,
  too_many_sheets: `it has more than ${limit('too_many_sheets')} sheets: ${ALONE}`,
  too_many_rows: `a table in it has more than ${limit('too_many_rows')} rows: export fewer months`,
  too_wide: `a sheet has something beyond its column ${limit('too_wide')}: copy the table of orders into a sheet of its own, or ${ALONE}`,
  cell_too_long: `a cell has more than ${limit('cell_too_long')} characters: clear it, or export the orders without that column`,
  row_too_long: `a row has more than ${limit('row_too_long')} characters: export the orders without its long columns`,
  too_many_quotes: `more than ${limit('too_many_quotes')} rows have quotation marks that are not closed: export it again, or save it as .xlsx`,
  too_much_text: `its texts come to more than ${limit('too_much_text')} characters: ${ALONE}, or export fewer months`,
  too_many_orders: `it has more than ${limit('too_many_orders')} orders: export fewer months`,
  too_many_words: `what was taken for the state of the order has more than ${limit('too_many_words')} different texts: say which column tells the state`,
  empty: 'the file is empty',
  old_excel: 'it is a workbook of Excel 97–2003 (.xls): open it and save it as .xlsx or .csv',
  web_page:
    'it is a web page with the name of a workbook: open it in a spreadsheet and save it as .xlsx or .csv',
  encrypted: 'it is locked with a password: save a copy without one',
  other_workbook: 'it is a workbook of another program: open it there and save it as .xlsx or .csv',
  archive: 'it is an archive: unpack it, and take the .xlsx or .csv in it',
  pdf: 'it is a PDF, whose tables cannot be read for certain: export the orders as .xlsx or .csv',
  image: 'it is a picture: export the orders as .xlsx or .csv',
  no_table: 'it is no table: export the orders as .xlsx or .csv',
  unreadable: 'it is damaged, or no .xlsx and no .csv',
}
