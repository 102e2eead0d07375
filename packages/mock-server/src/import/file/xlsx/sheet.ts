import { type Cell, composed, type SheetRow, typed } from '../../cells/cell.ts'
import { OrderFileError } from '../import-error.ts'
import { FILE_LIMITS } from '../limits.ts'
import { XmlReader } from './xml.ts'

/** Days between the two calendars of workbooks. */
const DAYS_1904 = 1462

export interface SheetContext {
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly is1904: boolean
}

const {
  cell_too_long: MAX_CELL,
  row_too_long: MAX_ROW,
  too_wide: MAX_COLUMNS,
  too_many_rows: MAX_ROWS,
} = FILE_LIMITS

/**
 * Turns the XML of a sheet into rows as it arrives; `take` gives those that are whole. A cell far to the right costs an empty one for each in between, so
 * that one with something in it is refused, and one that only has a colour is nothing.
 */
export class SheetReader {
  readonly #xml: XmlReader
  readonly #context: SheetContext
  #rows: SheetRow[] = []
  #number = 0
  #count = 0
  #characters = 0
  #cells: Cell[] = []
  #column = 0
  /** Where a cell stands that does not say. */
  #next = 0
  #type = ''
  #style = ''
  #text = ''
  #isValue = false
  /** Of Japanese characters: told beside the text, and none of it. */
  #isReading = false

  constructor(context: SheetContext) {
    this.#context = context
    this.#xml = new XmlReader({
      onOpen: (name, attributes) => this.#open(name, attributes),
      onText: (text) => {
        if (this.#isValue) this.#add(text)
      },
      onClose: (name) => this.#close(name),
    })
  }

  write(bytes: Uint8Array): void {
    this.#xml.write(bytes)
  }

  end(): void {
    this.#xml.end()
  }

  take(): readonly SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #add(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text
    if (this.#text.length > MAX_CELL) throw new OrderFileError('cell_too_long')
  }

  #open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const { r, t = '', s = '' } = attributes()
      const column = r === undefined ? -1 : columnOf(r)
      this.#column = column < 0 ? this.#next : column
      this.#next = this.#column + 1
      this.#type = t
      this.#style = s
      this.#text = ''
    } else if (name === 'v' || name === 't') this.#isValue = !this.#isReading
    else if (name === 'rPh') this.#isReading = true
    else if (name === 'row') {
      const { r } = attributes()
      const told = Number(r ?? Number.NaN)
      // A number that does not go up is none: the row stands where it stands.
      this.#number = Number.isSafeInteger(told) && told > this.#number ? told : this.#number + 1
      this.#cells = []
      this.#next = 0
      this.#characters = 0
      if (++this.#count > MAX_ROWS) throw new OrderFileError('too_many_rows')
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'c') this.#put()
    else if (name === 'rPh') this.#isReading = false
    else if (name === 'row') this.#rows.push({ number: this.#number, cells: this.#cells })
  }

  #put(): void {
    const value = this.#value()
    if (value === null) return
    if (this.#column >= MAX_COLUMNS) throw new OrderFileError('too_wide')
    this.#characters += this.#text.length
    if (this.#characters > MAX_ROW) throw new OrderFileError('row_too_long')
    while (this.#cells.length < this.#column) this.#cells.push(null)
    this.#cells[this.#column] = value
  }

  #value(): Cell {
    const text = this.#text
    if (text === '') return null
    const { strings, dateStyles, is1904 } = this.#context
    switch (this.#type) {
      case 's':
        return strings[Number(text)] ?? null
      case 'inlineStr':
      case 'str':
      case 'd':
      case 'e':
        return composed(typed(text))
      case 'b':
        return text === '1' ? 'true' : 'false'
      default: {
        const number = Number(text)
        if (!Number.isFinite(number)) return text
        return is1904 && dateStyles.has(Number(this.#style)) ? number + DAYS_1904 : number
      }
    }
  }
}

/** `A1` is 0, `AB7` is 27. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}
