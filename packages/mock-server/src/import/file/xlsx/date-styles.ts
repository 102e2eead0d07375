import type { WorkbookPackage } from './package.ts'
import { readPart } from './workbook.ts'

/** Number formats that every workbook has and that show a date. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Which styles of cells show a date, by their number: only there does a workbook of 1904 count days of its own. */
export async function readDateStyles(parts: WorkbookPackage, name: string): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>()
  const dates = new Set<number>()
  let isCells = false
  let style = 0
  await readPart(parts, name, {
    onOpen(tag, attributes) {
      if (tag === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes()
        formats.set(Number(numFmtId), formatCode)
      } else if (tag === 'cellXfs') isCells = true
      else if (tag === 'xf' && isCells) {
        const id = Number(attributes()['numFmtId'] ?? 0)
        if (BUILT_IN_DATES.has(id) || showsDate(formats.get(id) ?? '')) dates.add(style)
        style++
      }
    },
    onClose(tag) {
      if (tag === 'cellXfs') isCells = false
    },
  })
  return dates
}

function showsDate(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(signs) && !/general/i.test(signs)
}
