/** A cell as the file has it: a workbook's numbers and dates are numbers, everything of a CSV is text. */
export type Cell = string | number | null

/** One row of a file. */
export interface SheetRow {
  /** As the program that shows the file counts it, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** What is not in order with the row itself, though its cells could be read. */
  readonly doubt?: 'quote_unclosed' | 'text_damaged' | 'row_shifted' | undefined
}

/** The text of a cell, without the spaces around it; empty where there is nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return numberText(cell)
  // A formula that only keeps a spreadsheet from taking a text for a number.
  if (cell.startsWith('="')) return /^="([^"]*)"\s*$/.exec(cell)?.[1]?.trim() ?? cell.trim()
  return MAYBE_STRANGE.test(cell) ? cell.replace(STRANGE, '').trim() : cell.trim()
}

/** Quick to rule out, for most texts have none: controls, halves of characters (and of emoji), signs without width. */
const MAYBE_STRANGE = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\ud800-\udfff\ufeff]`,
)
/** Half a character, signs that only steer the display, and control characters other than tab and line breaks. */
const STRANGE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u200e\u200f\ufeff]/gu

/** A text in one form: tones may be signs of their own, as in Windows-1258 and in names typed on a Mac. */
export function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
}

/** A text of a workbook as it was typed: signs that XML has no room for, such as the end of a line, stand in it by their number. */
export function typed(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** A whole number as its digits, so that a code or a phone number kept as a number reads as one. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value)
}
