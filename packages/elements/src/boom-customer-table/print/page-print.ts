import type { BoomList } from '../list/boom-list.ts'

/** More rows than this keep whoever prints waiting: all of a longer list print from the export menu. */
const MOST_ROWS = 1000

export interface PagePrintHost {
  readonly list: BoomList
  /** Who may not take the list out of the page prints what they see. */
  readonly mayPrint: boolean
  /** Draws so many rows from the top, whatever is in sight; `null`: those in sight again. */
  drawRows(count: number | null): void
}

/**
 * The browser's own print, which waits for nothing: it gets the rows that are loaded, however few the window draws. What it lacks of the list
 * stands below the rows (`missing`).
 */
export class PagePrint {
  readonly #host: () => PagePrintHost
  /** How many rows are printed of a list that has more; `null` where it has all, or nothing is printed. */
  missing: { readonly count: number; readonly total: number } | null = null

  constructor(host: () => PagePrintHost) {
    this.#host = host
  }

  connect(): void {
    addEventListener('beforeprint', this.#onBefore)
    addEventListener('afterprint', this.#onAfter)
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#onBefore)
    removeEventListener('afterprint', this.#onAfter)
    this.missing = null
  }

  readonly #onBefore = (): void => {
    const { list, mayPrint, drawRows } = this.#host()
    const { rows } = list
    const total = rows?.total ?? 0
    if (!rows || !mayPrint || total === 0) return
    let count = 0
    while (count < Math.min(total, MOST_ROWS) && rows.row(count)) count++
    this.missing = count < total ? { count, total } : null
    drawRows(count)
  }

  readonly #onAfter = (): void => {
    this.missing = null
    this.#host().drawRows(null)
  }
}
