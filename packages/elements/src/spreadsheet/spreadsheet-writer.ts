import { Pace } from './pace.ts'

/** Takes rows, gives a file. One call at a time: the next when the last has settled. */
export interface SpreadsheetWriter<Row> {
  /** Rows that stand in the file so far, without the header. */
  readonly rowsWritten: number
  /**
   * Adds the rows in slices of a few ms, the page having its turn in between. When it rejects, the rows counted by
   * `rowsWritten` are in whole and all others not at all: more may be written, or what is there be finished.
   * @throws the signal's reason when it is aborted, whatever a column's `value` throws, or an `ExportLimitError`
   */
  write(rows: readonly Row[], signal?: AbortSignal): Promise<void>
  /** The file with every row written so far; nothing can be added afterwards. @throws ExportLimitError */
  finish(): Promise<Blob>
  /** Gives up and frees the memory; any time, and more than once. */
  discard(): void
}

/** What a file format has to bring: it knows nothing of slices, signals and states. */
export interface RowFormat<Row> {
  /** Characters that wait for `drain`. */
  readonly pending: number
  /** Takes a row in whole, or throws and takes nothing of it. */
  add(row: Row): void
  drain(pace: Pace): Promise<void>
  finish(pace: Pace): Promise<Blob>
  discard(): void
}

/** Small enough to stay among the young objects of the garbage collector. */
const DRAIN_AT = 16_384

export function createSpreadsheetWriter<Row>(format: RowFormat<Row>): SpreadsheetWriter<Row> {
  return new SlicedWriter(format)
}

class SlicedWriter<Row> implements SpreadsheetWriter<Row> {
  readonly #format: RowFormat<Row>
  /** One for all calls: many small ones in a row are a long stretch as well. */
  readonly #pace = new Pace()
  #state: 'open' | 'busy' | 'finished' | 'discarded' = 'open'
  #rowsWritten = 0

  constructor(format: RowFormat<Row>) {
    this.#format = format
  }

  get rowsWritten(): number {
    return this.#rowsWritten
  }

  write(rows: readonly Row[], signal?: AbortSignal): Promise<void> {
    return this.#exclusively('open', async () => {
      for (const row of rows) {
        if (this.#pace.isDue) await this.#pace.pause()
        signal?.throwIfAborted()
        if (this.#state === 'discarded') throw new DOMException('the spreadsheet was discarded', 'AbortError')
        this.#format.add(row)
        this.#rowsWritten++
        if (this.#format.pending >= DRAIN_AT) await this.#format.drain(this.#pace)
      }
    })
  }

  finish(): Promise<Blob> {
    return this.#exclusively('finished', () => this.#format.finish(this.#pace))
  }

  discard(): void {
    if (this.#state === 'finished') return
    this.#state = 'discarded'
    this.#format.discard()
  }

  async #exclusively<T>(next: 'open' | 'finished', work: () => Promise<T>): Promise<T> {
    if (this.#state !== 'open') throw new Error(`the spreadsheet writer is ${this.#state}`)
    this.#state = 'busy'
    try {
      return await work()
    } finally {
      if (this.#state === 'busy') this.#state = next
    }
  }
}
