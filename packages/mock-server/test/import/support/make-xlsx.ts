import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'

export type XlsxCell = string | number | null | { readonly date: number } | { readonly error: string }

export interface SheetPlan {
  readonly name: string
  readonly rows: Iterable<readonly XlsxCell[]>
  readonly hidden?: boolean
  /** Such as `B1:D1`. */
  readonly merges?: readonly string[]
}

export interface XlsxPlan {
  readonly sheets: readonly SheetPlan[]
  /** As Excel writes texts; otherwise within the cells, as many exports do. */
  readonly sharedStrings?: boolean
  readonly is1904?: boolean
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

/** A workbook as programs write them, for tests. */
export async function makeXlsx({ sheets, sharedStrings = false, is1904 = false }: XlsxPlan): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 1 })
  const add = (name: string, xml: string) => zip.add(name, new TextReader(XML + xml))
  const texts = new Map<string, number>()
  const cellXml = (cell: XlsxCell, reference: string): string => {
    if (cell === null || cell === '') return ''
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
    if (typeof cell === 'object' && 'error' in cell)
      return `<c r="${reference}" t="e"><f>A1</f><v>${cell.error}</v></c>`
    if (typeof cell === 'object') return `<c r="${reference}" s="1"><v>${cell.date}</v></c>`
    if (!sharedStrings)
      return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
    let at = texts.get(cell)
    if (at === undefined) texts.set(cell, (at = texts.size))
    return `<c r="${reference}" t="s"><v>${at}</v></c>`
  }
  for (const [i, { rows, merges = [] }] of sheets.entries()) {
    const parts: string[] = []
    let number = 0
    for (const row of rows) {
      number++
      parts.push(
        `<row r="${number}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`)).join('')}</row>`,
      )
    }
    const merged =
      merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    await add(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${parts.join('')}</sheetData>${merged}</worksheet>`,
    )
  }
  if (sharedStrings)
    await add(
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    )
  await add(
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  )
  await add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  )
  await add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId98" Type="${RELATIONS}/styles" Target="styles.xml"/>${
      sharedStrings
        ? `<Relationship Id="rId99" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`
        : ''
    }</Relationships>`,
  )
  await add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  return zip.close()
}
