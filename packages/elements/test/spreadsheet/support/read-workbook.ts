import { unzipTexts } from './unzip.ts'
import { child, childrenOf, parseXml, type XmlElement, type XmlParser } from './xml.ts'

export interface ReadCell {
  readonly value: string | number
  /** The format code, or the number of one of Excel's own. */
  readonly format: string
  /** RRGGBB, or none. */
  readonly fill: string | null
  readonly ink: string | null
  readonly bold: boolean
  readonly quotePrefix: boolean
  readonly rightAligned: boolean
}

export interface ReadSheet {
  readonly name: string
  /** With the header; a cell that is not there is `null`. */
  readonly rows: (ReadCell | null)[][]
  readonly xml: XmlElement
}

export interface ReadWorkbook {
  readonly parts: ReadonlyMap<string, string>
  readonly sheets: readonly ReadSheet[]
}

/** Reads a workbook the way a spreadsheet does: by its relationships, shared strings and styles. */
export async function readWorkbook(blob: Blob, parse: XmlParser = parseXml): Promise<ReadWorkbook> {
  const parts = await unzipTexts(blob)
  const part = (name: string): XmlElement => {
    const source = parts.get(name)
    if (source === undefined) throw new Error(`no part ${name}`)
    return parse(source)
  }
  for (const name of parts.keys()) part(name)
  checkContentTypes(part('[Content_Types].xml'), parts)
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [
      attributes.get('Id')!,
      `xl/${attributes.get('Target')!}`,
    ]),
  )
  const strings = childrenOf(part('xl/sharedStrings.xml'), 'si').map(({ text }) => unescaped(text))
  const styles = readStyles(part('xl/styles.xml'))
  const sheets = child(part('xl/workbook.xml'), 'sheets').children.map(({ attributes }) => {
    const xml = part(targets.get(attributes.get('r:id')!)!)
    return { name: attributes.get('name')!, xml, rows: readRows(xml, strings, styles) }
  })
  return { parts, sheets }
}

/** The values of a sheet as plain lists. */
export function valuesOf({ rows }: ReadSheet): (string | number | null)[][] {
  return rows.map((row) => row.map((cell) => cell && cell.value))
}

function checkContentTypes(types: XmlElement, parts: ReadonlyMap<string, string>): void {
  const declared = new Set(
    childrenOf(types, 'Override').map(({ attributes }) => attributes.get('PartName')!.slice(1)),
  )
  const undeclared = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name) && !declared.has(name))
  if (undeclared.length) throw new Error(`no content type for ${undeclared.join()}`)
}

/** Excel's own escape, below XML's. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

type Style = Omit<ReadCell, 'value'>

function readStyles(styles: XmlElement): Style[] {
  const formats = new Map(
    child(styles, 'numFmts').children.map(({ attributes }) => [
      attributes.get('numFmtId')!,
      attributes.get('formatCode')!,
    ]),
  )
  const fonts = child(styles, 'fonts').children
  const fills = child(styles, 'fills').children
  return child(styles, 'cellXfs').children.map(({ attributes, children }) => {
    const font = fonts[Number(attributes.get('fontId'))]!
    const fill = child(fills[Number(attributes.get('fillId'))]!, 'patternFill')
    const id = attributes.get('numFmtId')!
    return {
      format: formats.get(id) ?? id,
      fill: rgb(childrenOf(fill, 'fgColor')[0]),
      ink: rgb(childrenOf(font, 'color')[0]),
      bold: childrenOf(font, 'b').length > 0,
      quotePrefix: attributes.get('quotePrefix') === '1',
      rightAligned: children[0]?.attributes.get('horizontal') === 'right',
    }
  })
}

const rgb = (color: XmlElement | undefined): string | null => color?.attributes.get('rgb')?.slice(2) ?? null

function readRows(
  sheet: XmlElement,
  strings: readonly string[],
  styles: readonly Style[],
): ReadSheet['rows'] {
  const width = child(sheet, 'cols').children.length
  return child(sheet, 'sheetData').children.map((row, i) => {
    if (row.attributes.get('r') !== String(i + 1)) throw new Error(`row ${i + 1} is out of place`)
    const cells: (ReadCell | null)[] = Array.from({ length: width }, () => null)
    for (const cell of row.children) {
      const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.get('r')!)!
      if (Number(number) !== i + 1) throw new Error(`cell ${letters}${number} stands in row ${i + 1}`)
      const index = Array.from(letters!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      cells[index] = { ...styles[Number(cell.attributes.get('s'))]!, value: cellValue(cell, strings) }
    }
    return cells
  })
}

function cellValue(cell: XmlElement, strings: readonly string[]): string | number {
  if (cell.children.some(({ name }) => name !== 'v'))
    throw new Error('a cell holds something besides a value')
  if (!cell.children.length) return ''
  const value = Number(child(cell, 'v').text)
  if (!Number.isFinite(value)) throw new Error('a number that is none')
  const type = cell.attributes.get('t')
  if (type === undefined) return value
  if (type !== 's') throw new Error(`a cell of type ${type}`)
  const text = strings[value]
  if (text === undefined) throw new Error(`no shared string ${value}`)
  return text
}
