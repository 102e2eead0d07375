import { composed } from '../../cells/cell.ts'
import { copied } from '../../cells/kept-text.ts'
import type { WorkbookPackage } from './package.ts'
import { XmlReader } from './xml.ts'

/** The texts of a workbook by their number: a cell names its text by it. */
export async function readSharedStrings(
  parts: WorkbookPackage,
  name: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let isText = false
  // Readings of Japanese characters are told beside the text, and are none of it.
  let isReading = false
  const xml = new XmlReader({
    onOpen(tag) {
      if (tag === 'si') text = ''
      else if (tag === 't') isText = !isReading
      else if (tag === 'rPh') isReading = true
    },
    onText(piece) {
      if (isText) text += piece
    },
    onClose(tag) {
      if (tag === 't') isText = false
      else if (tag === 'rPh') isReading = false
      else if (tag === 'si') strings.push(copied(composed(text)))
    },
  })
  for await (const piece of parts.read(name, signal)) xml.write(piece)
  xml.end()
  return strings
}
