import { PageCache } from './page-cache.ts'
import { PageLoads } from './page-loads.ts'
import type { FetchPage, PageAnswer } from './page-request.ts'
import { PageRoute, type PageStep } from './page-route.ts'

export interface RowSourceOptions {
  /** Rows in one request. */
  readonly pageSize?: number
  /** Pages kept; those on the screen are kept whatever this says. */
  readonly maxPages?: number
  /** While the list is being raced through, a page is asked for once it has stood still this long, ms. */
  readonly settleMs?: number
  /** Whether an error says that a cursor is too old: the way to the page is then walked again, once. */
  readonly isCursorExpired?: (error: unknown) => boolean
}

/** What stands at an index: a row, a row on its way, or the reason why there is none. */
export type RowState = 'ready' | 'loading' | 'failed'

/** Rows longer than this are not gathered by `idsBetween`: select the whole filter instead. */
export const MAX_RANGE = 10_000

/**
 * The rows of one query, fetched by page around what is being looked at. Rows stand at an index and stay there until
 * somebody accepts a new order: an answer that orders rows differently updates those that are known and sets `moved`.
 */
export class RowSource<Row extends { readonly id: string }> {
  /** Rows of the whole query; `null` before the first answer. */
  total: number | null = null
  /** The server orders the rows differently by now; `accept()` shows it. */
  moved = false

  readonly #fetchPage: FetchPage<Row>
  readonly #pageSize: number
  readonly #settleMs: number
  readonly #isCursorExpired: (error: unknown) => boolean
  readonly #pages: PageCache<Row>
  readonly #route: PageRoute
  readonly #loads = new PageLoads()
  readonly #errors = new Map<number, unknown>()
  readonly #listeners = new Set<() => void>()
  readonly #expired = new Set<number>()
  #wanted: readonly number[] = [0]
  #settling: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(fetchPage: FetchPage<Row>, options: RowSourceOptions = {}) {
    this.#fetchPage = fetchPage
    this.#pageSize = options.pageSize ?? 100
    this.#settleMs = options.settleMs ?? 80
    this.#isCursorExpired = options.isCursorExpired ?? (() => false)
    this.#pages = new PageCache(this.#pageSize, options.maxPages ?? 40)
    this.#route = new PageRoute(this.#pageSize)
  }

  /** Calls back after every change of rows, totals or states; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  row(index: number): Row | undefined {
    return this.#pages.row(index)
  }

  stateAt(index: number): RowState {
    if (this.#pages.row(index)) return 'ready'
    return this.errorAt(index) === undefined ? 'loading' : 'failed'
  }

  /** Why there is no row at this index. */
  errorAt(index: number): unknown {
    const page = this.#pageOf(index)
    return this.#errors.get(page) ?? this.#errors.get(this.#route.step(page).page)
  }

  /** Whether something on the screen is older than it should be and being asked for again. */
  get refreshing(): boolean {
    return this.#wanted.some((page) => this.#pages.has(page) && this.#loads.has(page))
  }

  /** Why something on the screen is missing or old; `undefined` while all is well. */
  get error(): unknown {
    for (const page of this.#wanted) {
      const error = this.errorAt(page * this.#pageSize)
      if (error !== undefined) return error
    }
    return undefined
  }

  indexOf(id: string): number {
    return this.#pages.indexOf(id)
  }

  /** Every row held, in order; for patches and look-ups, not for the screen. */
  loaded(): Iterable<Row> {
    return this.#pages.rows()
  }

  /** Says which rows are on the screen, `last` excluded. Fetches what is missing there, gives up what was scrolled past. */
  show(first: number, last: number): void {
    const wanted = this.#pagesBetween(first, last)
    for (const page of this.#errors.keys()) {
      // Scrolling back to a hole is a wish to try again.
      if (!wanted.includes(page) && !wanted.some((other) => this.#route.step(other).page === page)) {
        this.#errors.delete(page)
      }
    }
    const isSame = wanted.length === this.#wanted.length && wanted[0] === this.#wanted[0]
    this.#wanted = wanted
    if (isSame) {
      this.#plan()
      return
    }
    const steps = this.#steps()
    const hasPassed = this.#loads.abort(
      (page) => !this.#loads.isPinned(page) && !steps.some((step) => step.page === page),
    )
    if (hasPassed || this.#settling !== undefined) this.#settle()
    else this.#plan()
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#errors.clear()
    this.#notify()
    this.#plan()
  }

  /** What is held may be old: asks again for what is on the screen now, and for the rest when it is shown. */
  revalidate(): void {
    this.#pages.markStale()
    this.#errors.clear()
    this.#plan()
    this.#notify()
  }

  /** Shows the order that the server has by now. */
  accept(): void {
    this.moved = false
    this.#pages.markMovable()
    this.#route.forget(0)
    this.revalidate()
  }

  /** Replaces the row of this id, wherever it is; `false` if it is not held. */
  patch(id: string, change: (row: Row) => Row): boolean {
    const index = this.#pages.indexOf(id)
    const row = this.#pages.row(index)
    if (!row) return false
    this.#pages.set(index, change(row))
    this.#notify()
    return true
  }

  /** Replaces every row held for which `change` gives another one. */
  patchAll(change: (row: Row) => Row): void {
    this.#pages.map(change)
    this.#notify()
  }

  /** Takes a row out (`D-8`); those after it move up. `false` if it is not held. */
  remove(id: string): boolean {
    const index = this.#pages.indexOf(id)
    if (index < 0) return false
    this.#pages.remove(index)
    // A cursor still leads to the same row, but that row no longer begins a page.
    this.#route.forget(this.#pageOf(index) + 1)
    this.#loads.abort((page) => page >= this.#pageOf(index))
    if (this.total !== null) this.total -= 1
    this.#notify()
    this.#plan()
    return true
  }

  /** Ids of the rows between two indexes, `last` excluded, fetching what is missing. Throws a `RangeError` past `MAX_RANGE`. */
  async idsBetween(first: number, last: number): Promise<string[]> {
    if (last - first > MAX_RANGE) throw new RangeError(`a range holds at most ${MAX_RANGE} rows`)
    const ids: string[] = []
    for (const page of this.#pagesBetween(first, Math.min(last, this.total ?? last))) {
      // A server that counts more rows than it gives has no more of them the third time either.
      let times = 2
      while (times && !this.#pages.isWhole(page, this.total ?? 0)) {
        const step = this.#route.step(page)
        if (step.page === page) times--
        this.#errors.delete(step.page)
        await this.#loads.startPinned(step.page, (signal) => this.#load(step, signal))
        if (this.#errors.has(step.page)) throw this.#errors.get(step.page)
        if (this.#closed) return ids
      }
      const start = page * this.#pageSize
      for (let index = Math.max(first, start); index < Math.min(last, start + this.#pageSize); index++) {
        const row = this.#pages.row(index)
        if (row) ids.push(row.id)
      }
    }
    return ids
  }

  /** Aborts what is under way; nothing is called back any more. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#settling)
    this.#loads.abort(() => true)
    this.#listeners.clear()
  }

  #pageOf(index: number): number {
    return Math.floor(index / this.#pageSize)
  }

  #pagesBetween(first: number, last: number): number[] {
    const end = Math.min(last, this.total ?? Math.max(last, 1))
    const from = this.#pageOf(Math.max(0, Math.min(first, end - 1)))
    return Array.from({ length: this.#pageOf(Math.max(0, end - 1)) - from + 1 }, (_, i) => from + i)
  }

  /** What to fetch now for the pages on the screen. */
  #steps(): PageStep[] {
    const steps = new Map<number, PageStep>()
    for (const page of this.#wanted) {
      const isPastEnd = page > 0 && page * this.#pageSize >= (this.total ?? Infinity)
      if (isPastEnd || this.#pages.isFresh(page)) continue
      const step = this.#route.step(page)
      if (!this.#errors.has(step.page) && !this.#errors.has(page)) steps.set(step.page, step)
    }
    return [...steps.values()]
  }

  #settle(): void {
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      this.#settling = undefined
      this.#plan()
    }, this.#settleMs)
  }

  #plan(): void {
    if (this.#closed || this.#settling !== undefined) return
    for (const step of this.#steps()) {
      void this.#loads.start(step.page, (signal) => this.#load(step, signal))
    }
  }

  async #load({ page, ...request }: PageStep, signal: AbortSignal): Promise<void> {
    let failure: unknown
    let answer: PageAnswer<Row> | undefined
    try {
      answer = await this.#fetchPage({ ...request, limit: this.#pageSize, signal })
    } catch (error) {
      failure = error
    }
    if (signal.aborted) return
    this.#loads.settled(page)
    if (answer) this.#arrived(page, answer)
    else this.#refused(page, failure)
    this.#notify()
    this.#plan()
  }

  #arrived(page: number, { items, total, nextCursor, maxOffset }: PageAnswer<Row>): void {
    const end = page * this.#pageSize + items.length
    // The last page knows best how long the list is: a total may be older than the rows.
    if (items.length === 0) this.total = Math.min(total, end)
    else this.total = nextCursor === null ? end : Math.max(total, end)
    this.#route.learn(page, nextCursor, maxOffset)
    this.#errors.delete(page)
    this.#expired.delete(page)
    // More than was asked for belongs to the pages behind, which are asked for in their turn.
    if (!this.#pages.put(page, items.slice(0, this.#pageSize))) this.moved = true
    this.#pages.truncate(this.total)
    this.#pages.evict((other) => this.#wanted.includes(other) || this.#loads.isPinned(other))
  }

  #refused(page: number, error: unknown): void {
    if (this.#isCursorExpired(error) && !this.#expired.has(page)) {
      this.#expired.add(page)
      this.#route.forget(page)
    } else this.#errors.set(page, error)
  }

  #notify(): void {
    for (const listener of this.#listeners) listener()
  }
}
