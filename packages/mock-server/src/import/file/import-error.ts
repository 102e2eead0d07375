/** Why a file cannot be read at all. */
export type FileProblem =
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

const MESSAGES: Readonly<Record<FileProblem, string>> = {
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
