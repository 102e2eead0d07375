import type Papa from 'papaparse'
import { composed, type SheetRow } from '../cells/cell.ts'
import { detectEncoding, type TextEncodingName } from './encoding.ts'
import { OrderFileError } from './import-error.ts'
import { FILE_LIMITS } from './limits.ts'
import type { OrderFile, ReadOptions } from './order-file.ts'

const SEPARATORS = [',', ';', '\t', '|'] as const
/** Text that the separator is found in. */
const SAMPLE_CHARACTERS = 65_536
/** One row of an order is far shorter: a quote that is never closed shall not swallow the file. */
const {
  row_too_long: MAX_ROW,
  too_wide: MAX_COLUMNS,
  too_many_quotes: MAX_SPLITS,
  too_many_rows: MAX_ROWS,
} = FILE_LIMITS
/** More than a line has that names the separator. */
const FIRST_LINE = 20
const SEPARATOR_LINE = /^\s*sep=(.)\s*[\r\n]/i

/** Opens a text whose rows are lines and whose cells are parted by a sign. */
export async function openCsv(file: Blob): Promise<OrderFile> {
  const { default: papa } = await import('papaparse')
  const encoding = await detectEncoding(file)
  const sample = await decodeSample(file, encoding)
  if (sample.trim() === '') throw new OrderFileError('empty')
  if (/^\s*<(?:!doctype|html|table|meta|\?xml)/i.test(sample)) throw new OrderFileError('web_page')
  if (isBinary(sample) || /^\s*[[{]\s*["{\]}]/.test(sample)) throw new OrderFileError('no_table')
  const found = findSeparator(papa, sample)
  const told = SEPARATOR_LINE.exec(sample)?.[1]
  const form =
    told === undefined ? found : { separator: told, width: commonWidth(widthsOf(papa, sample, told)) }
  return {
    kind: 'csv',
    sheets: [''],
    hiddenSheets: [],
    rows: (_sheet, options) => readRows(papa, file, { encoding, ...form }, options),
  }
}

async function decodeSample(file: Blob, encoding: TextEncodingName): Promise<string> {
  const bytes = await file.slice(0, SAMPLE_CHARACTERS).arrayBuffer()
  return new TextDecoder(encoding).decode(bytes, { stream: true })
}

/** A text has no zero bytes, and next to no other signs that steer a machine. */
function isBinary(sample: string): boolean {
  const signs = sample.match(/(?![\t\n\r\u0080-\u009f])\p{Cc}/gu) ?? []
  return sample.includes('\0') || signs.length > sample.length / 50
}

interface CsvForm {
  readonly separator: string
  /** Cells of most rows. */
  readonly width: number
}

/** The sign by which most rows fall into equally many cells, and more than one. */
function findSeparator(papa: typeof Papa, sample: string): CsvForm {
  let best: CsvForm = { separator: SEPARATORS[0], width: 1 }
  let most = 0
  for (const separator of SEPARATORS) {
    const widths = widthsOf(papa, sample, separator)
    const score = Math.max(0, ...[...widths].map(([width, rows]) => width * rows))
    if (score <= most) continue
    most = score
    best = { separator, width: commonWidth(widths) }
  }
  return best
}

/** How many rows have how many cells. */
function widthsOf(papa: typeof Papa, sample: string, delimiter: string): ReadonlyMap<number, number> {
  const { data } = papa.parse<string[]>(sample, { delimiter, preview: 60 })
  const widths = new Map<number, number>()
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  return widths
}

/** That of the most rows; of two, the smaller: a row with a separator too many has more. */
function commonWidth(widths: ReadonlyMap<number, number>): number {
  const [[width] = [1]] = [...widths].sort(([a, x], [b, y]) => y - x || a - b)
  return width
}

async function* readRows(
  papa: typeof Papa,
  file: Blob,
  { encoding, ...form }: CsvForm & { readonly encoding: TextEncodingName },
  options: ReadOptions,
): AsyncGenerator<SheetRow[]> {
  let rest = ''
  let number = 0
  let splits = 0
  let isFirst = true
  for await (const { text, isLast } of readText(file, encoding, options)) {
    rest += text
    // What the first line is shows once all of it is there.
    if (isFirst && rest.length < FIRST_LINE && !isLast) continue
    if (isFirst) {
      // Excel counts the line that names the separator as its first as well.
      const line = SEPARATOR_LINE.exec(rest)?.[0]
      if (line !== undefined) {
        rest = rest.slice(line.length)
        number = 1
      }
      isFirst = false
    }
    for (;;) {
      const { rows, end, isSplit = false } = takeRows(papa, rest, form, isLast)
      rest = rest.slice(end)
      if (number + rows.length > MAX_ROWS) throw new OrderFileError('too_many_rows')
      if (rows.length > 0)
        yield rows.map(({ cells, doubt }): SheetRow => ({ number: ++number, cells, doubt }))
      // What stands behind a line that could not be read is read anew.
      if (isSplit && ++splits > MAX_SPLITS) throw new OrderFileError('too_many_quotes')
      if (!isSplit || rest === '') break
    }
  }
}

/** Browsers give megabytes at once: as rows, they would take many times as much. */
const MAX_PIECE_BYTES = 65_536

/** The text of a file in pieces, with lines that end alike. */
async function* readText(
  file: Blob,
  encoding: TextEncodingName,
  { signal, onBytes }: ReadOptions,
): AsyncGenerator<{ readonly text: string; readonly isLast: boolean }> {
  const decoder = new TextDecoder(encoding)
  const newlines = new Newlines()
  const reader = file.stream().getReader()
  let bytes = 0
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { done, value } = await reader.read()
      if (done) break
      for (let at = 0; at < value.byteLength; at += MAX_PIECE_BYTES) {
        const piece = value.subarray(at, at + MAX_PIECE_BYTES)
        bytes += piece.byteLength
        onBytes?.(bytes)
        yield { text: newlines.take(decoder.decode(piece, { stream: true }), false), isLast: false }
      }
    }
    yield { text: newlines.take(decoder.decode(), true), isLast: true }
  } finally {
    await reader.cancel()
  }
}

/** Lines of every system end alike, also where a piece ends between the two signs of one end. */
class Newlines {
  #isHeld = false

  take(text: string, isLast: boolean): string {
    const whole = this.#isHeld ? `\r${text}` : text
    this.#isHeld = !isLast && whole.endsWith('\r')
    const taken = this.#isHeld ? whole.slice(0, -1) : whole
    return taken.includes('\r') ? taken.replace(/\r\n?/g, '\n') : taken
  }
}

type CsvRow = Omit<SheetRow, 'number'>

interface TakenRows {
  readonly rows: CsvRow[]
  /** Where what was not taken begins. */
  readonly end: number
  /** The last of them was parted from what its quotation mark had swallowed. */
  readonly isSplit?: boolean
}

/** Whole rows at the beginning of a text; unless it is the last of the file, its last row may go on in the next piece. */
function takeRows(
  papa: typeof Papa,
  text: string,
  { separator: delimiter, width }: CsvForm,
  isLast: boolean,
): TakenRows {
  const rows: CsvRow[] = []
  const ends: number[] = []
  /** Rows that go over several lines, and that have swallowed others: their quotes are not in order, or their lines are rows. */
  const swallowing: number[] = []
  if (text === '') return { rows, end: 0 }
  const isDamaged = text.includes('\ufffd')
  papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta, errors }, parser) => {
      // What comes after it is read anew.
      if (swallowing.length > 0) parser.abort()
      if (data.some((cell) => cell.includes('\n'))) {
        const isOutOfOrder = errors.some(({ type }) => type === 'Quotes')
        const lines = text.slice(ends.at(-1) ?? 0, meta.cursor)
        if (isOutOfOrder || areRows(lines, delimiter, width)) swallowing.push(rows.length)
      }
      const cells = withinColumns(data).map(composed)
      rows.push({ cells, doubt: doubtOf(cells, width, isDamaged) })
      ends.push(meta.cursor)
    },
  })
  const [first] = swallowing
  // The last row of a piece is only there in part.
  if (first !== undefined && (isLast || first < rows.length - 1))
    return splitUnclosed(text, rows.slice(0, first), ends[first - 1] ?? 0, delimiter)
  if (isLast) {
    const last = rows.at(-1)?.cells
    if (last?.length === 1 && last[0] === '') rows.pop()
    return { rows, end: text.length }
  }
  const begin = ends.at(-2) ?? 0
  rows.pop()
  // What cannot be one row is taken as it is, and shows among what could not be read.
  if (text.length - begin > MAX_ROW) return splitUnclosed(text, rows, begin, delimiter)
  return { rows, end: begin }
}

/** Spreadsheets end rows in separators for columns that have nothing. */
function withinColumns(cells: readonly string[]): readonly string[] {
  if (cells.length <= MAX_COLUMNS) return cells
  if (cells.some((cell, i) => i >= MAX_COLUMNS && cell.trim() !== '')) throw new OrderFileError('too_wide')
  return cells.slice(0, MAX_COLUMNS)
}

function doubtOf(cells: readonly string[], width: number, isDamaged: boolean): SheetRow['doubt'] {
  if (cells.length > width && cells.some((cell, i) => i >= width && cell.trim() !== '')) return 'row_shifted'
  return isDamaged && cells.some((cell) => cell.includes('\ufffd')) ? 'text_damaged' : undefined
}

/** The line with the quote that nobody closed, by itself: the ones after it are read again without it. */
function splitUnclosed(text: string, rows: CsvRow[], begin: number, delimiter: string): TakenRows {
  const newline = text.indexOf('\n', begin)
  const end = newline < 0 ? text.length : newline + 1
  if (end - begin > MAX_ROW) throw new OrderFileError('row_too_long')
  const cells = withinColumns(text.slice(begin, end).trim().split(delimiter)).map((cell) =>
    composed(cell.replaceAll('"', '')),
  )
  return { rows: [...rows, { cells, doubt: 'quote_unclosed' }], end, isSplit: true }
}

/** Whether each line of what was read as one row would be one by itself: as wide as the others, and beginning as the first does. */
function areRows(text: string, delimiter: string, width: number): boolean {
  const lines = text.replace(/\n$/, '').split('\n')
  const shapeOf = (line: string) =>
    (line.split(delimiter, 1)[0] ?? '')
      .replaceAll('"', '')
      .trim()
      .replace(/\d+/g, '0')
      .replace(/\p{L}+/gu, 'a')
  const [shape = ''] = lines.map(shapeOf)
  return (
    width > 2 &&
    shape.includes('0') &&
    lines.every((line) => line.split(delimiter).length === width && shapeOf(line) === shape)
  )
}
