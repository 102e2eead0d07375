import { languageOf } from '../../i18n/locale.ts'
import type { CellMark, Column } from '../columns.ts'
import { ExportLimitError } from '../export-limit-error.ts'
import { SPREADSHEETML, XML_DECLARATION } from './namespaces.ts'
import { xmlText } from './xml-text.ts'

/** Excel refuses a workbook with more. */
const MAX_STYLES = 65_490

export type CellFormat = Column<never>['type'] | 'header' | 'number-header'

interface Style {
  readonly format: CellFormat
  readonly mark: CellMark | undefined
  /** Says to a spreadsheet that what looks like a formula is text (`D-9`). */
  readonly quoted: boolean
}

const HEADER_MARK: CellMark = { fill: 'E9ECEF', ink: '212529', bold: true }

/** Numbers of Excel's own formats, and from 164 those of the workbook's own. Text stays text when it is edited. */
const FORMAT_IDS: Readonly<Record<CellFormat, number>> = {
  header: 49,
  'number-header': 49,
  text: 49,
  phone: 49,
  integer: 3,
  percent: 164,
  date: 165,
  'date-time': 166,
}
/** Digits stand below each other and below their header, which leaves room for the arrow of the filter. */
const RIGHT_ALIGNED = new Set<CellFormat>(['integer', 'percent', 'date', 'date-time', 'number-header'])
const ALIGNMENT = '<alignment horizontal="right" indent="2"/>'
/** Day and minute as they are written on the screen (`D-22`), the English months in English on every system. */
const DATE_FORMATS: Readonly<Record<string, readonly string[]>> = {
  vi: ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm'],
  en: ['[$-809]d mmm yyyy', '[$-809]d mmm yyyy\\, hh:mm'],
}
/** For a language that a host added: those of Excel's own formats that it writes by the reader's language. */
const LOCAL_DATE_IDS: Readonly<Partial<Record<CellFormat, number>>> = { date: 14, 'date-time': 22 }

/** Hands out a number for each look of a cell, and writes at the end what they mean. */
export class Styles {
  readonly #ids = new Map<string, number>()
  readonly #numberFormats: readonly string[]
  readonly #formatIds: Readonly<Record<CellFormat, number>>
  /** The first one belongs to cells that nobody wrote. */
  readonly #styles: (Style | null)[] = [null]

  constructor(locale: string) {
    const dates = DATE_FORMATS[languageOf(locale)]
    this.#numberFormats = ['0.0%', ...(dates ?? [])]
    this.#formatIds = dates ? FORMAT_IDS : { ...FORMAT_IDS, ...LOCAL_DATE_IDS }
  }

  /** @throws ExportLimitError */
  id(format: CellFormat, mark?: CellMark, quoted = false): number {
    const key = `${format} ${mark ? markKey(mark) : ''} ${quoted}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    if (this.#styles.length === MAX_STYLES) throw new ExportLimitError('too many different cell styles')
    const id = this.#styles.push({ format, mark, quoted }) - 1
    this.#ids.set(key, id)
    return id
  }

  xml(): string {
    const fonts = new Table(['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'])
    const fills = new Table([
      // The format demands these two.
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ])
    const xfs = this.#styles.map((style) => {
      if (!style) return '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
      const { format, quoted } = style
      const mark = format.endsWith('header') ? HEADER_MARK : style.mark
      const font = mark ? fonts.id(fontXml(mark)) : 0
      const fill = mark ? fills.id(fillXml(mark)) : 0
      const aligned = RIGHT_ALIGNED.has(format)
      return (
        `<xf numFmtId="${this.#formatIds[format]}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"` +
        (quoted ? ' quotePrefix="1"' : '') +
        ` applyNumberFormat="1"${mark ? ' applyFont="1" applyFill="1"' : ''}` +
        (aligned ? ` applyAlignment="1">${ALIGNMENT}</xf>` : '/>')
      )
    })
    const numberFormats = this.#numberFormats.map(
      (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`,
    )
    return (
      `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEETML}">` +
      list('numFmts', numberFormats) +
      list('fonts', fonts.items) +
      list('fills', fills.items) +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', xfs) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
  }
}

/** Equal items once, each with its place. */
class Table {
  readonly items: string[]

  constructor(items: string[]) {
    this.items = items
  }

  id(item: string): number {
    const known = this.items.indexOf(item)
    return known < 0 ? this.items.push(item) - 1 : known
  }
}

const markKey = ({ fill, ink, bold }: CellMark): string => `${fill}/${ink}/${bold ?? false}`

const color = (rgb: string): string => xmlText(`FF${rgb}`)

const fontXml = ({ ink, bold }: CellMark): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><color rgb="${color(ink)}"/><name val="Calibri"/><family val="2"/></font>`

const fillXml = ({ fill }: CellMark): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color(fill)}"/><bgColor indexed="64"/></patternFill></fill>`

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`
