import {
  finishOrders,
  type FinishedOrders,
  type ImportedOrder,
  type FileInspection,
  inspectOrderFile,
  mergeUnknownWords,
  missingFields,
  openOrderFile,
  type OrderCollector,
  type OrderFile,
  OrderFileError,
  type OrderMapping,
  previewRows,
  readOrders,
  type RowIssue,
  textOf,
  unreadSheetIssues,
} from '@boom-risk/mock-server/import'
import type { ImportOutcome, OwnShopFigures } from '@boom-risk/mock-server'
import type { Ask, ImportProblem, Said } from './talk.ts'

/** Reads a file away from the page, and sends its orders to the mock API on this machine; ended as a whole when it is cancelled. */

const say = (said: Said): void => postMessage(said)

/** The API takes bodies up to 1 MiB. */
const MAX_BODY = 600_000

let apiUrl = ''
let file: File | undefined
let opened: OrderFile | undefined
let inspection: FileInspection | undefined
/** One for each sheet with orders. */
let collectors: OrderCollector[] = []
let finished: FinishedOrders[] = []

async function answer(ask: Ask): Promise<void> {
  switch (ask.kind) {
    case 'open':
      ;({ apiUrl, file } = ask)
      return open(ask.file, ask.mapping)
    case 'preview':
      if (inspection) {
        const { columns, words } = ask
        say({
          kind: 'previewed',
          rows: previewRows(inspection, columns, words),
          missing: missingFields(columns, inspection.unclear),
        })
      }
      return undefined
    case 'read':
      return read(ask)
    case 'words':
      return finish(ask.words)
    case 'send':
      return send(finished)
  }
}

async function open(from: File, mapping: OrderMapping): Promise<void> {
  opened = await openOrderFile(from)
  const inspected = await inspectOrderFile(opened, mapping)
  inspection = inspected
  const { headers, columns, unclear, source, sheetName, format } = inspected
  say({
    kind: 'opened',
    headers,
    columns,
    unclear,
    source,
    sheetName,
    maker: format?.name ?? null,
    examples: headers.map((_, column) => examplesOf(inspected, column)),
  })
}

/** Rows that are shown of a file, and what is shown of a cell. */
const EXAMPLES = 3
const EXAMPLE_CHARACTERS = 80

/** What stands in a column at first; a text that comes again tells nothing more. */
function examplesOf({ sample }: FileInspection, column: number): readonly string[] {
  const texts = sample.map(({ cells }) => textOf(cells[column]).slice(0, EXAMPLE_CHARACTERS))
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, EXAMPLES)
}

async function read({ columns, source, words }: Extract<Ask, { kind: 'read' }>): Promise<void> {
  if (!opened || !inspection || !file) return
  const { size, name } = file
  let next = 0
  collectors = []
  for (const table of [inspection, ...inspection.more]) {
    // What was said of the first sheet's columns holds for others with the same heading.
    const isAlike = table.headers.join('\n') === inspection.headers.join('\n')
    collectors.push(
      await readOrders(opened, table, {
        fileName: name,
        columns: isAlike ? columns : table.columns,
        source,
        onProgress({ bytes, rows }) {
          if (Date.now() < next) return
          next = Date.now() + 100
          say({ kind: 'reading', share: Math.min(1, bytes / size), rows })
        },
      }),
    )
  }
  finish(words)
}

function finish(words: OrderMapping['words']): void {
  if (!inspection || !file) return
  finished = collectors.map((collector) => finishOrders(collector, words))
  say({
    kind: 'read',
    orders: finished.reduce((sum, { count }) => sum + count, 0),
    unknownWords: mergeUnknownWords(finished),
    issues: [
      ...unreadSheetIssues(file.name, inspection.unreadSheets),
      ...finished.flatMap(({ issues }) => issues),
    ],
  })
}

async function send(tables: readonly FinishedOrders[]): Promise<void> {
  const { importId } = await post('/imports')
  say({ kind: 'sending', importId, share: 0 })
  const count = tables.reduce((sum, table) => sum + table.count, 0)
  const ends: number[] = []
  let sent = 0
  for (const table of tables) {
    for (const piece of pieces(table.orders({ release: true }))) {
      await post(`/imports/${importId}/orders`, `{"orders":[${piece.join()}]}`)
      sent += piece.length
      say({ kind: 'sending', importId, share: sent / Math.max(1, count) })
    }
    ends.push(sent)
  }
  const { figures, ...outcome } = await post(`/imports/${importId}/commit`)
  say({ kind: 'sent', outcome, figures, conflicts: outcome.conflicts.flatMap(issueOf) })

  function issueOf({ index, code, reason }: ImportOutcome['conflicts'][number]): RowIssue[] {
    const at = ends.findIndex((end) => index < end)
    const issue = tables[at]?.issueOf(index - (ends[at - 1] ?? 0), code, reason)
    return issue ? [issue] : []
  }
}

/** Orders as JSON, as many as a body holds. */
function* pieces(orders: Iterable<ImportedOrder>): Generator<string[]> {
  let piece: string[] = []
  let size = 0
  for (const order of orders) {
    const json = JSON.stringify(order)
    // Vietnamese letters have up to three bytes.
    const bytes = json.length * 2
    if (size + bytes > MAX_BODY && piece.length > 0) {
      yield piece
      piece = []
      size = 0
    }
    piece.push(json)
    size += bytes
  }
  if (piece.length > 0) yield piece
}

class NetworkTrouble extends Error {
  override readonly name = 'NetworkTrouble'
}

async function post(path: string, body?: string): Promise<Posted> {
  const init = body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }
  const response = await fetch(`${apiUrl}/__mock/own-orders${path}`, { method: 'POST', ...init }).catch(
    () => null,
  )
  if (!response?.ok) throw new NetworkTrouble()
  const posted: Posted = await response.json()
  return posted
}

/** What the API answers to each step of an import. */
interface Posted extends ImportOutcome {
  readonly importId: string
  readonly figures: OwnShopFigures
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).catch((error: unknown) => say({ kind: 'failed', problem: problemOf(error) }))
})

function problemOf(error: unknown): ImportProblem {
  if (error instanceof OrderFileError) return error.problem
  if (error instanceof NetworkTrouble) return 'network'
  return isImportFailure(error) ? 'not_loaded' : 'unreadable'
}

/** Readers of files are fetched when a file is opened; browsers say in words of their own that one was not there. */
function isImportFailure(error: unknown): boolean {
  return error instanceof TypeError && /import(?:ed|ing)\b.*\bmodule|module script/i.test(error.message)
}
