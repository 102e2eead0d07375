import {
  columnNames,
  finishOrders,
  inspectOrderFile,
  openOrderFile,
  OrderFileError,
  type OrderMapping,
  readOrders,
  unreadSheetIssues,
} from '../../../src/import/index.ts'
import { outcomes } from './import-file.ts'

/** What a small file comes to, to be compared at a glance. */
export interface Outline {
  /** What became of each order, and with whom: `returned · +84987654321`. */
  readonly orders: Readonly<Record<string, string>>
  /** What is asked about. */
  readonly asked: readonly string[]
  /** What was not read, or read without something: `3 no_code`. */
  readonly listed: readonly string[]
}

export const csv = (...lines: readonly string[]): Blob => new Blob([lines.join('\n')])

/** Reads all tables of a file, as the command line and the demo do; what must be asked before it is read stands in `asked` alone. */
export async function outline(file: Blob, mapping?: OrderMapping): Promise<Outline> {
  try {
    return await read(file, mapping)
  } catch (error) {
    if (error instanceof OrderFileError) return { orders: {}, asked: [], listed: [error.problem] }
    throw error
  }
}

async function read(file: Blob, mapping?: OrderMapping): Promise<Outline> {
  const opened = await openOrderFile(file)
  const inspection = await inspectOrderFile(opened, mapping)
  const { missing, unclear, headers, more, unreadSheets } = inspection
  if (missing.length > 0) {
    const names = columnNames(headers)
    const among = Object.values(unclear).map((places) => places.map((place) => names[place]).join(' | '))
    return { orders: {}, asked: [...missing, ...among], listed: [] }
  }
  const orders: Record<string, string> = {}
  const asked: string[] = []
  const listed = unreadSheetIssues('f', unreadSheets).map(({ sheet, reason }) => `${sheet} ${reason}`)
  for (const table of [inspection, ...more]) {
    const collector = await readOrders(opened, table, { fileName: 'f' })
    const finished = finishOrders(collector, mapping?.words)
    const imported = [...finished.orders()]
    const states = outcomes(imported)
    for (const { code, phone, buyerId } of imported)
      orders[code] = `${states[code]} · ${phone ?? buyerId ?? 'nobody'}`
    asked.push(...finished.unknownWords.map(({ text }) => text))
    listed.push(...finished.issues.map(({ row, reason }) => `${row} ${reason}`))
  }
  return { orders, asked, listed }
}
