import {
  finishOrders,
  type FinishedOrders,
  type ImportedOrder,
  type Inspection,
  inspectOrderFile,
  missingFields,
  openOrderFile,
  type OrderCollector,
  type OrderFile,
  OrderFileError,
  previewRows,
  readOrders,
} from '@boom-risk/mock-server/import'
import type { Ask, Said } from './talk.ts'

/** Reads a file away from the page, and sends its orders to the mock API on this machine; ended as a whole when it is cancelled. */

const say = (said: Said): void => postMessage(said)

/** The API takes bodies up to 1 MiB. */
const MAX_BODY = 600_000

let apiUrl = ''
let file: File | undefined
let opened: OrderFile | undefined
let inspection: Inspection | undefined
let collector: OrderCollector | undefined
let finished: FinishedOrders | undefined

const answer: { readonly [K in Ask['kind']]: (ask: Extract<Ask, { kind: K }>) => Promise<void> } = {
  async open(ask) {
    ;({ apiUrl, file } = ask)
    opened = await openOrderFile(ask.file)
    inspection = await inspectOrderFile(opened, ask.mapping)
    const { headers, columns, source, sheetName, format } = inspection
    say({ kind: 'opened', headers, columns, source, sheetName, maker: format?.name ?? null })
  },
  async preview({ columns, words }) {
    if (inspection)
      say({
        kind: 'previewed',
        rows: previewRows(inspection, columns, words),
        missing: missingFields(columns),
      })
  },
  async read({ columns, source, words }) {
    if (!opened || !inspection || !file) return
    const { size, name } = file
    let next = 0
    collector = await readOrders(opened, inspection, {
      fileName: name,
      columns,
      source,
      onProgress({ bytes, rows }) {
        if (Date.now() < next) return
        next = Date.now() + 100
        say({ kind: 'reading', share: Math.min(1, bytes / size), rows })
      },
    })
    finish(words)
  },
  async words({ words }) {
    finish(words)
  },
  async send() {
    if (finished) await send(finished)
  },
}

function finish(words: Readonly<Record<string, never>> | Parameters<typeof finishOrders>[1]): void {
  if (!collector) return
  finished = finishOrders(collector, words)
  const { count, unknownWords, issues } = finished
  say({ kind: 'read', orders: count, unknownWords, issues })
}

async function send(table: FinishedOrders): Promise<void> {
  const { importId } = await post<{ importId: string }>('/imports')
  say({ kind: 'sending', importId, share: 0 })
  let sent = 0
  for (const piece of pieces(table.orders({ release: true }))) {
    await post(`/imports/${importId}/orders`, `{"orders":[${piece.join()}]}`)
    sent += piece.length
    say({ kind: 'sending', importId, share: sent / Math.max(1, table.count) })
  }
  const { figures, ...outcome } = await post<
    Omit<Extract<Said, { kind: 'sent' }>, 'kind' | 'outcome'> & Extract<Said, { kind: 'sent' }>['outcome']
  >(`/imports/${importId}/commit`)
  say({ kind: 'sent', outcome, figures })
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

async function post<T>(path: string, body?: string): Promise<T> {
  const init = body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }
  const response = await fetch(`${apiUrl}/__mock/own-orders${path}`, { method: 'POST', ...init }).catch(
    () => null,
  )
  if (!response?.ok) throw new NetworkTrouble()
  return response.json() as Promise<T>
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const run = answer[data.kind] as (ask: Ask) => Promise<void>
  run(data).catch((error: unknown) => {
    const problem =
      error instanceof OrderFileError
        ? error.problem
        : error instanceof NetworkTrouble
          ? 'network'
          : 'unreadable'
    say({ kind: 'failed', problem })
  })
})
