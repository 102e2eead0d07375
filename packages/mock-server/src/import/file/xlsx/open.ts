import type { SheetRow } from '../../cells/cell.ts'
import { type FileProblem, OrderFileError } from '../import-error.ts'
import { FILE_LIMITS } from '../limits.ts'
import type { OrderFile, ReadOptions } from '../order-file.ts'
import { readDateStyles } from './date-styles.ts'
import { WorkbookPackage } from './package.ts'
import { readSharedStrings } from './shared-strings.ts'
import { SheetReader } from './sheet.ts'
import { readWorkbook, type Workbook } from './workbook.ts'

/** Opens a workbook of Excel, LibreOffice, Google Sheets and what exports write. @throws OrderFileError */
export async function openXlsx(file: Blob): Promise<OrderFile> {
  const parts = await WorkbookPackage.open(file).catch(asUnreadable)
  if (parts.isEncrypted) throw new OrderFileError('encrypted')
  const workbook = await readWorkbook(parts).catch(asUnreadable)
  if (!workbook) throw new OrderFileError(problemOfZip(parts.names))
  if (workbook.sheets.length === 0) throw new OrderFileError('empty')
  const unpacked = workbook.sheets.reduce((sum, { part }) => sum + parts.unpackedSize(part), 0)
  if (unpacked > FILE_LIMITS.too_large) throw new OrderFileError('too_large')
  const texts = textsOf(parts, workbook)
  return {
    kind: 'xlsx',
    sheets: workbook.sheets.map(({ name }) => name),
    hiddenSheets: workbook.hiddenSheets,
    rows: (sheet, options) => readRows(parts, workbook, { sheet, size: file.size, texts }, options),
  }
}

/** What a reader of the parts stumbled over; what it refused by itself has its own words. */
function asUnreadable(error: unknown): never {
  throw error instanceof OrderFileError ? error : new OrderFileError('unreadable', { cause: error })
}

/** What a ZIP file is that holds no workbook of ours. */
function problemOfZip(names: readonly string[]): FileProblem {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$|^index\/document\.iwa$|^index\.zip$|^content\.xml$/)) return 'other_workbook'
  return has(/^(?:word|ppt)\//) ? 'no_table' : names.length > 0 ? 'archive' : 'unreadable'
}

/** The workbook's texts, read with the first sheet and kept for the next reading. */
function textsOf(parts: WorkbookPackage, { sharedStrings }: Workbook) {
  let known: string[] | undefined
  return async (signal: AbortSignal | undefined): Promise<string[]> => {
    if (known) return known
    const texts = sharedStrings === null ? [] : await readSharedStrings(parts, sharedStrings, signal)
    return (known = texts)
  }
}

async function* readRows(
  parts: WorkbookPackage,
  { sheets, styles, is1904 }: Workbook,
  {
    sheet,
    size,
    texts,
  }: { sheet: number; size: number; texts: (signal: AbortSignal | undefined) => Promise<string[]> },
  { signal, onBytes }: ReadOptions,
): AsyncGenerator<readonly SheetRow[]> {
  const part = sheets[sheet]?.part
  if (part === undefined) return
  try {
    const reader = new SheetReader({
      strings: await texts(signal),
      dateStyles: styles === null ? new Set() : await readDateStyles(parts, styles),
      is1904,
    })
    const packed = Math.max(1, parts.packedSize(part))
    let rowsRead = 0
    for await (const piece of parts.read(part, signal, (bytes) => (rowsRead = bytes))) {
      signal?.throwIfAborted()
      reader.write(piece)
      onBytes?.((rowsRead / packed) * size)
      yield reader.take()
    }
    reader.end()
    yield reader.take()
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    asUnreadable(error)
  }
}
