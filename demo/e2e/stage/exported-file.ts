import { readFile } from 'node:fs/promises'
import type { Download } from 'playwright-core'
import {
  type ReadSheet,
  readWorkbook,
} from '../../../packages/elements/test/spreadsheet/support/read-workbook.ts'

async function blobOf(download: Download): Promise<Blob> {
  return new Blob([await readFile(await download.path())])
}

/** The one sheet of a downloaded workbook, read as a spreadsheet reads it. */
export async function sheetOf(download: Download): Promise<ReadSheet> {
  const { sheets, parts } = await readWorkbook(await blobOf(download))
  const [sheet, ...others] = sheets
  if (!sheet || others.length) throw new Error('a workbook of one sheet was expected')
  for (const [name, xml] of parts) if (/<f[\s>/]/.test(xml)) throw new Error(`${name} has a formula`)
  return sheet
}

/** How many rows stay in view while the others scroll. */
export function frozenRows({ xml }: ReadSheet): number {
  const views = xml.children.find(({ name }) => name === 'sheetViews')
  const pane = views?.children[0]?.children.find(({ name }) => name === 'pane')
  return pane?.attributes.get('state') === 'frozen' ? Number(pane.attributes.get('ySplit')) : 0
}

/** The records of a downloaded CSV file, quoted as RFC 4180 has it. */
export async function recordsOf(download: Download, separator: ',' | ';'): Promise<string[][]> {
  const bytes = new Uint8Array(await (await blobOf(download)).arrayBuffer())
  // Without it, Excel takes the file for one in the machine's old code page.
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) throw new Error('no byte order mark')
  const source = new TextDecoder().decode(bytes)
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'y')
  const records: string[][] = [[]]
  while (field.lastIndex < source.length) {
    const match = field.exec(source)
    if (!match) throw new Error('not CSV')
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}
