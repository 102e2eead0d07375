/**
 * What a file of orders may hold at most, by the problem that more of it is. An export of 200,000 orders stays far below each; what goes beyond was
 * made to fill the memory, or by a program that went wrong.
 */
export const FILE_LIMITS = {
  /** Bytes of all sheets, unpacked. */
  too_large: 1_000_000_000,
  /** Bytes of what names the sheets and styles of a workbook, each part unpacked. */
  frame_too_large: 16_000_000,
  /** Files within a workbook. */
  too_many_parts: 10_000,
  too_many_sheets: 200,
  /** Rows of a table: no spreadsheet has more. */
  too_many_rows: 1_048_576,
  /** Columns with something in them. */
  too_wide: 1024,
  /** Characters of a cell: spreadsheets keep 32,767 to 65,535. */
  cell_too_long: 100_000,
  /** Characters of a row. */
  row_too_long: 1_000_000,
  /** Rows of a CSV whose quotation marks are not in order: after each, what follows is read anew. */
  too_many_quotes: 300,
  /** Characters of texts that are kept: of a workbook's table of texts, or of the orders themselves. */
  too_much_text: 100_000_000,
  too_many_orders: 500_000,
  /** Different words in the columns of states. */
  too_many_words: 10_000,
} as const

/** A limit that a file went beyond: a key of {@link FILE_LIMITS}. */
export type FileLimit = keyof typeof FILE_LIMITS

/** Whether a problem of a file is that it has too much of something. */
export function isFileLimit(problem: string): problem is FileLimit {
  return Object.hasOwn(FILE_LIMITS, problem)
}

/** What keeping a text costs beside its characters: counted as so many, for a great many short ones fill the memory as well. */
const COST_OF_TEXT = 20

/** Counts what is kept of a file's texts. */
export class TextBudget {
  #left: number = FILE_LIMITS.too_much_text

  /** Whether there was room for it. */
  take(text: string): boolean {
    this.#left -= text.length + COST_OF_TEXT
    return this.#left >= 0
  }
}
