import { type Cell, composed, type SheetRow } from '../../cells/cell.ts'
import { XmlReader } from './xml.ts'

/** Days between the two calendars of workbooks. */
const DAYS_1904 = 1462
/** A workbook has no more columns than this; a cell beyond them would cost an empty one for each in between. */
const MAX_COLUMNS = 16_384

export interface SheetContext {
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly is1904: boolean
}

/** Turns the XML of a sheet into rows as it arrives; `take` gives those that are whole. */
export class SheetReader {
  readonly #xml: XmlReader
  readonly #context: SheetContext
  #rows: SheetRow[] = []
  #number = 0
  #cells: Cell[] = []
  #column = 0
  #type = ''
  #style = ''
  #text = ''
  #isValue = false

  constructor(context: SheetContext) {
    this.#context = context
    this.#xml = new XmlReader({
      onOpen: (name, attributes) => this.#open(name, attributes),
      onText: (text) => {
        if (this.#isValue) this.#text += text
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

  #open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const { r, t = '', s = '' } = attributes()
      const column = r === undefined ? -1 : columnOf(r)
      this.#column = column < 0 ? this.#cells.length : column
      this.#type = t
      this.#style = s
      this.#text = ''
    } else if (name === 'v' || name === 't') this.#isValue = true
    else if (name === 'row') {
      const { r } = attributes()
      const told = Number(r ?? Number.NaN)
      // A number that does not go up is none: the row stands where it stands.
      this.#number = Number.isSafeInteger(told) && told > this.#number ? told : this.#number + 1
      this.#cells = []
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'c') this.#put()
    else if (name === 'row') this.#rows.push({ number: this.#number, cells: this.#cells })
  }

  #put(): void {
    if (this.#column >= MAX_COLUMNS) return
    while (this.#cells.length < this.#column) this.#cells.push(null)
    this.#cells[this.#column] = this.#value()
  }

  #value(): Cell {
    const text = this.#text
    const { strings, dateStyles, is1904 } = this.#context
    switch (this.#type) {
      case 's':
        return strings[Number(text)] ?? null
      case 'inlineStr':
      case 'str':
      case 'd':
      case 'e':
        return text === '' ? null : composed(text)
      case 'b':
        return text === '1' ? 'true' : 'false'
      default: {
        if (text === '') return null
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
