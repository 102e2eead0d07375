import { OrderFileError } from '../import-error.ts'
import { FILE_LIMITS } from '../limits.ts'
import type { WorkbookPackage } from './package.ts'
import { XmlReader, type XmlHandler } from './xml.ts'

/** Where the parts of a workbook are. */
export interface Workbook {
  /** Those that can be seen, in order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly hiddenSheets: readonly string[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean
}

/** Reads a small part as a whole; one that is not there says nothing. @throws OrderFileError where it is none of a workbook's small parts */
export async function readPart(parts: WorkbookPackage, name: string, handler: XmlHandler): Promise<void> {
  if (!parts.has(name)) return
  if (parts.unpackedSize(name) > FILE_LIMITS.frame_too_large) throw new OrderFileError('frame_too_large')
  const xml = new XmlReader(handler)
  for await (const piece of parts.read(name)) xml.write(piece)
  xml.end()
}

/** The workbook that the package holds; `null`: it holds none. */
export async function readWorkbook(parts: WorkbookPackage): Promise<Workbook | null> {
  const main =
    (await readRelations(parts, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml'
  if (!parts.has(main)) return null
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = await readRelations(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const targets = new Map(relations.map(({ id, target }) => [id, target]))
  const sheets: { name: string; part: string }[] = []
  const hiddenSheets: string[] = []
  let is1904 = false
  await readPart(parts, main, {
    onOpen(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes()['date1904'] ?? '')
      if (name !== 'sheet') return
      const { name: label = '', state = 'visible', ...others } = attributes()
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const part = targets.get(id)
      if (part === undefined || !parts.has(part)) return
      if (state === 'visible') sheets.push({ name: label, part })
      else hiddenSheets.push(label)
      if (sheets.length + hiddenSheets.length > FILE_LIMITS.too_many_sheets)
        throw new OrderFileError('too_many_sheets')
    },
  })
  const partOf = (type: string) =>
    relations.find((relation) => relation.type === type && parts.has(relation.target))?.target ?? null
  return { sheets, hiddenSheets, is1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

async function readRelations(parts: WorkbookPackage, name: string, folder: string): Promise<Relation[]> {
  const relations: Relation[] = []
  await readPart(parts, name, {
    onOpen(tag, attributes) {
      if (tag !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) })
    },
  })
  return relations
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
