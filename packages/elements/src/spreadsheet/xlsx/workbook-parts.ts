import { PACKAGE, RELATIONSHIPS, SPREADSHEETML, XML_DECLARATION } from './namespaces.ts'
import { xmlText } from './xml-text.ts'

export const CONTENT_TYPES = '[Content_Types].xml'
export const ROOT_RELATIONSHIPS = '_rels/.rels'
export const CORE_PROPERTIES = 'docProps/core.xml'
export const WORKBOOK = 'xl/workbook.xml'
export const WORKBOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels'
export const STYLES = 'xl/styles.xml'
export const SHARED_STRINGS = 'xl/sharedStrings.xml'
export const worksheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

export interface Properties {
  readonly title?: string | undefined
  readonly creator?: string | undefined
  readonly created: Date
}

export interface Sheet {
  readonly name: string
  /** With the header, as `$A$1:$J$101`. */
  readonly area: string
}

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function contentTypesXml(sheetCount: number): string {
  const overrides = [
    [WORKBOOK, `${SPREADSHEET_TYPE}.sheet.main+xml`],
    [STYLES, `${SPREADSHEET_TYPE}.styles+xml`],
    [SHARED_STRINGS, `${SPREADSHEET_TYPE}.sharedStrings+xml`],
    [CORE_PROPERTIES, 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...indexes(sheetCount).map((i) => [worksheetPart(i), `${SPREADSHEET_TYPE}.worksheet+xml`]),
  ]
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  )
}

export function rootRelationshipsXml(): string {
  return relationshipsXml([
    [`${RELATIONSHIPS}/officeDocument`, WORKBOOK],
    [`${PACKAGE}/relationships/metadata/core-properties`, CORE_PROPERTIES],
  ])
}

export function workbookRelationshipsXml(sheetCount: number): string {
  const parts = [
    ...indexes(sheetCount).map((i) => ['worksheet', worksheetPart(i)] as const),
    ['styles', STYLES] as const,
    ['sharedStrings', SHARED_STRINGS] as const,
  ]
  return relationshipsXml(
    parts.map(([type, part]) => [`${RELATIONSHIPS}/${type}`, part.replace(/^xl\//, '')]),
  )
}

export function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, area }, i) => {
    const sheet = xmlText(`'${name.replaceAll("'", "''")}'!`)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}${area}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}$1:$1</definedName>`,
    ]
  })
  return (
    `${XML_DECLARATION}<workbook xmlns="${SPREADSHEETML}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView/></bookViews><sheets>' +
    sheets
      .map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('') +
    `</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  )
}

export function corePropertiesXml({ title, creator, created }: Properties): string {
  const at = created.toISOString().replace(/\.\d+Z$/, 'Z')
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    (title ? `<dc:title>${xmlText(title)}</dc:title>` : '') +
    (creator ? `<dc:creator>${xmlText(creator)}</dc:creator>` : '') +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  )
}

function relationshipsXml(relationships: readonly (readonly [type: string, target: string])[]): string {
  return (
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    relationships
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
      .join('') +
    '</Relationships>'
  )
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
