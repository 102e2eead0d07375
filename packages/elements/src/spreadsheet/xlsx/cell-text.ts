import { xmlText } from './xml-text.ts'

/** In UTF-16 units; a workbook with a longer text does not open in Excel. */
export const MAX_CELL_TEXT = 32_767

/** Excel reads `_x0041_` as the letter A: an escape of its own, which is escaped by itself. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g
const SPACE_THAT_XML_DROPS = /^\s|\s$|\s\s|[\t\n]/

/** The `<t>` element of a text, cut with "…" where it is too long for a cell. */
export function textElement(text: string): string {
  const content = xmlText(shortened(text).replace(ESCAPE_LOOKALIKE, '_x005F_'))
  return SPACE_THAT_XML_DROPS.test(content) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`
}

function shortened(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text
  const end = MAX_CELL_TEXT - 1
  const splitsPair = (text.codePointAt(end - 1) ?? 0) > 0xffff
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}
