import { composed, typed } from '../../cells/cell.ts'
import { OrderFileError } from '../import-error.ts'
import { FILE_LIMITS, TextBudget } from '../limits.ts'
import { copied } from '../../cells/kept-text.ts'
import type { WorkbookPackage } from './package.ts'
import { XmlReader } from './xml.ts'

/** The texts of a workbook by their number: a cell names its text by it. @throws OrderFileError where they are more than can be kept */
export async function readSharedStrings(
  parts: WorkbookPackage,
  name: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const strings: string[] = []
  const budget = new TextBudget()
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
      if (!isText) return
      text += piece
      if (text.length > FILE_LIMITS.cell_too_long) throw new OrderFileError('cell_too_long')
    },
    onClose(tag) {
      if (tag === 't') isText = false
      else if (tag === 'rPh') isReading = false
      else if (tag === 'si') {
        if (!budget.take(text)) throw new OrderFileError('too_much_text')
        strings.push(copied(composed(typed(text))))
      }
    },
  })
  for await (const piece of parts.read(name, signal)) xml.write(piece)
  xml.end()
  return strings
}
