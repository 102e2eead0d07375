import type { CustomerSort } from '@boom-risk/client/contract'
import type { KnownRiskLevel } from '@boom-risk/client/rules'
import { type Compare, compareRows, sortRows } from './order.ts'
import type { Row } from './row.ts'

/** How many customers each level has, `none` included. */
export type CountsByLevel = Readonly<Record<KnownRiskLevel, number>>

/** To count in: nobody has any level yet. */
export const nobodyByLevel = (): Record<KnownRiskLevel, number> => ({ none: 0, low: 0, medium: 0, high: 0 })

/** Who stands in a view, and in which order. */
export interface ViewQuery {
  /** Everything of the filter but its levels: what `countsByLevel` counts. */
  readonly matches: (row: Row) => boolean
  /** `null`: every level. */
  readonly levels: ReadonlySet<KnownRiskLevel> | null
  readonly sort: CustomerSort
}

/**
 * The rows of one filter in one order. Kept up to date row by row, so that a page at any depth costs the page and a
 * change costs a binary search.
 */
export class View {
  readonly #query: ViewQuery
  readonly #compare: Compare
  readonly #rows: Row[]
  readonly #counts = nobodyByLevel()

  constructor(rows: Iterable<Row>, query: ViewQuery) {
    this.#query = query
    this.#compare = compareRows(query.sort)
    const found: Row[] = []
    for (const row of rows) if (this.#tally(row, 1)) found.push(row)
    this.#rows = sortRows(found, query.sort)
  }

  /** Rows of the chosen levels. */
  get total(): number {
    return this.#rows.length
  }

  /** Rows by level, whichever levels were chosen: what the tabs above the list say. */
  get countsByLevel(): CountsByLevel {
    return { ...this.#counts }
  }

  /** At most `limit` rows from a place on, the first being 0. */
  slice(offset: number, limit: number): readonly Row[] {
    return this.#rows.slice(offset, offset + limit)
  }

  /** How many rows stand before the place after `row`, which may have moved or gone since. */
  offsetAfter(row: Row): number {
    const at = this.#place(row)
    return this.#rows[at]?.id === row.id ? at + 1 : at
  }

  update(before: Row | undefined, after: Row | undefined): void {
    if (before && this.#tally(before, -1)) this.#rows.splice(this.#place(before), 1)
    if (after && this.#tally(after, 1)) this.#rows.splice(this.#place(after), 0, after)
  }

  /** Counts the row by its level; whether it stands in the list as well. */
  #tally(row: Row, by: 1 | -1): boolean {
    if (!this.#query.matches(row)) return false
    this.#counts[row.level] += by
    return this.#query.levels?.has(row.level) ?? true
  }

  /** The first place whose row does not stand before `row`. */
  #place(row: Row): number {
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#rows[middle]
      if (other && this.#compare(other, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
