import { ExportInterruptedError } from './export-interrupted-error.ts'
import type { SpreadsheetWriter } from './spreadsheet-writer.ts'

/** Rows between two reports of progress. */
const STEP = 1000

export interface ExportProgress {
  /** Rows that stand in the file. */
  readonly rows: number
  /** Rows that are expected, never fewer than there are; `null` when nobody knows. */
  readonly total: number | null
}

export interface PipeOptions {
  /** Rows that the whole file will have. */
  total?: number
  /** Cancels: the writer is discarded, and the source told that nobody reads on. */
  signal?: AbortSignal
  /** Called at the beginning, at least after every 1,000 rows and after every batch. */
  onProgress?: (progress: ExportProgress) => void
}

/**
 * Writes batches as they come; the next is asked for when the last is written. Does not finish the file.
 *
 * When the source fails, the writer stays as it is, and there are three ways on: call again with a source that begins
 * behind `writer.rowsWritten`, `writer.finish()` with what is there, or `writer.discard()`.
 * @throws ExportInterruptedError when the source fails; the signal's reason when it is aborted; ExportLimitError
 */
export async function pipeRows<Row>(
  source: AsyncIterable<readonly Row[]>,
  writer: SpreadsheetWriter<Row>,
  { total, signal, onProgress }: PipeOptions = {},
): Promise<void> {
  const report = (): void => {
    const rows = writer.rowsWritten
    onProgress?.({ rows, total: total === undefined ? null : Math.max(total, rows) })
  }
  const batches = source[Symbol.asyncIterator]()
  try {
    signal?.throwIfAborted()
    report()
    for (;;) {
      const next = await nextBatch(batches, writer, signal)
      if (next.done) return
      for (let start = 0; start < next.value.length; start += STEP) {
        await writer.write(next.value.slice(start, start + STEP), signal)
        report()
      }
    }
  } catch (error) {
    if (signal?.aborted) writer.discard()
    // A source that failed is over by itself; any other one is told, and its last words change nothing.
    if (!(error instanceof ExportInterruptedError)) batches.return?.().catch(() => undefined)
    throw error
  }
}

async function nextBatch<Row>(
  batches: AsyncIterator<readonly Row[]>,
  writer: SpreadsheetWriter<Row>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<readonly Row[]>> {
  try {
    return await unlessAborted(batches.next(), signal)
  } catch (error) {
    signal?.throwIfAborted()
    throw new ExportInterruptedError(writer.rowsWritten, error)
  }
}

/** Does not wait for a page that is on its way when nobody wants it any more. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
