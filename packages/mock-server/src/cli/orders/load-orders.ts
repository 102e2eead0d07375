import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { NetworkTable } from '@boom-risk/client/rules'
import {
  columnNames,
  finishOrders,
  type FinishedOrders,
  inspectOrderFile,
  mergeUnknownWords,
  type Inspection,
  namesOfColumns,
  openOrderFile,
  type OrderCollector,
  OrderFileError,
  type OrderMapping,
  readOrders,
  type RowIssue,
  unreadSheetIssues,
  withFormat,
} from '../../import/index.ts'
import type { Answers } from './ask.ts'
import { OrdersError } from './orders-error.ts'

export interface LoadOptions {
  readonly files: readonly string[]
  readonly mapping: OrderMapping
  readonly networks?: NetworkTable | undefined
  /** Asks whoever started the server; `null`: nobody is there to answer. */
  readonly answers: Answers | null
  readonly signal: AbortSignal
  readonly onFile: (name: string, inspection: Inspection) => void
  readonly onProgress: (name: string, share: number, rows: number) => void
  /** A file whose columns nobody knows, where nobody is there to answer. */
  readonly onUnmapped: (inspection: Inspection) => Promise<void>
}

export interface LoadedOrders {
  readonly finished: readonly FinishedOrders[]
  /** What was not read of the files apart from rows. */
  readonly issues: readonly RowIssue[]
  /** With what was answered on the way. */
  readonly mapping: OrderMapping
}

/** Reads every file, and asks what it must; nothing is in the server yet. @throws OrdersError naming the file */
export async function loadOrders(options: LoadOptions): Promise<LoadedOrders> {
  const { files, answers, signal } = options
  let { mapping } = options
  const collectors: OrderCollector[] = []
  const issues: RowIssue[] = []
  for (const path of files) {
    const loaded = await loadFile(path, mapping, options)
    collectors.push(...loaded.collectors)
    issues.push(...loaded.issues)
    mapping = loaded.mapping
  }
  let finished = collectors.map((collector) => finishOrders(collector, mapping.words))
  if (answers) {
    const told = await answers.words(mergeUnknownWords(finished), signal)
    mapping = { ...mapping, words: { ...mapping.words, ...told } }
    finished = collectors.map((collector) => finishOrders(collector, mapping.words))
  }
  return { finished, issues, mapping }
}

async function loadFile(
  path: string,
  known: OrderMapping,
  options: LoadOptions,
): Promise<{ collectors: OrderCollector[]; issues: readonly RowIssue[]; mapping: OrderMapping }> {
  const { answers, signal, networks, onFile, onProgress, onUnmapped } = options
  const name = basename(path)
  try {
    if ((await stat(path)).isDirectory())
      throw new OrdersError(`--orders ${path}: it is a folder; name the files in it`)
    const blob = await openAsBlob(path)
    const file = await openOrderFile(blob)
    let mapping = known
    let inspection = await inspectOrderFile(file, mapping, signal)
    if (inspection.missing.length > 0 && answers) {
      const columns = await answers.columns(name, inspection, signal)
      mapping = withFormat(mapping, {
        source: inspection.source,
        columns: namesOfColumns(columns, inspection.headers),
      })
      inspection = await inspectOrderFile(file, mapping, signal)
    }
    if (inspection.missing.length > 0) {
      await onUnmapped(inspection)
      throw new OrdersError(`--orders ${path}: ${missingWords(inspection)}; say which in --mapping FILE`)
    }
    onFile(name, inspection)
    const collectors: OrderCollector[] = []
    for (const table of [inspection, ...inspection.more])
      collectors.push(
        await readOrders(file, table, {
          fileName: name,
          networks,
          signal,
          onProgress: ({ bytes, rows }) => onProgress(name, Math.min(1, bytes / blob.size), rows),
        }),
      )
    return { collectors, issues: unreadSheetIssues(name, inspection.unreadSheets), mapping }
  } catch (error) {
    if (error instanceof OrderFileError) throw new OrdersError(`--orders ${path}: ${error.message}`)
    if (isMissing(error)) throw new OrdersError(`--orders ${path}: there is no such file`)
    throw error
  }
}

const MISSING = {
  code: "the order's code",
  customer: "the customer's phone number",
  state: 'what became of the order',
} as const

/** What cannot be found, and among which columns it may be. */
function missingWords({ missing, unclear, headers }: Inspection): string {
  const names = columnNames(headers)
  const several = Object.values(unclear).map((columns) => columns.map((column) => names[column]).join(', '))
  const among = several.length === 0 ? '' : ` for certain (it may be one of ${several.join('; ')})`
  return `no column tells ${missing.map((field) => MISSING[field]).join(', nor ')}${among}`
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ERR_INVALID_ARG_VALUE')
  )
}
