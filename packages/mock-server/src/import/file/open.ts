import { OrderFileError } from './import-error.ts'
import { beginsWith, problemOf } from './kind.ts'
import type { OrderFile } from './order-file.ts'

const ZIP = [0x50, 0x4b]
/** Excel 97–2003, and any workbook that is locked with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens a workbook or a CSV, whatever its name says. What reads it is loaded here. @throws OrderFileError */
export async function openOrderFile(file: Blob): Promise<OrderFile> {
  if (file.size === 0) throw new OrderFileError('empty')
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer())
  const problem = problemOf(head)
  if (problem) throw new OrderFileError(problem)
  if (beginsWith(head, OLE)) throw new OrderFileError((await isEncrypted(file)) ? 'encrypted' : 'old_excel')
  if (beginsWith(head, ZIP)) return (await import('./xlsx/open.ts')).openXlsx(file)
  return (await import('./csv.ts')).openCsv(file)
}

/** A locked workbook names its parts in UTF-16 near the beginning. */
async function isEncrypted(file: Blob): Promise<boolean> {
  const text = new TextDecoder('utf-16le').decode(await file.slice(0, 65_536).arrayBuffer())
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo')
}
