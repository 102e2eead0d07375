interface Page<Row> {
  rows: (Row | undefined)[]
  stale: boolean
  /** The next answer may bring other rows, or the same in another order. */
  movable: boolean
}

/** Rows by page, in a bounded number of pages; those used longest ago go first. */
export class PageCache<Row extends { readonly id: string }> {
  readonly #size: number
  readonly #maxPages: number
  /** In the order of their last use. */
  readonly #pages = new Map<number, Page<Row>>()

  constructor(size: number, maxPages: number) {
    this.#size = size
    this.#maxPages = maxPages
  }

  get pages(): number {
    return this.#pages.size
  }

  has(page: number): boolean {
    return this.#pages.has(page)
  }

  /** Held and not to be asked for again; counts as a use. */
  isFresh(number: number): boolean {
    const page = this.#pages.get(number)
    if (!page) return false
    this.#pages.delete(number)
    this.#pages.set(number, page)
    return !page.stale
  }

  /** Held without a gap, or past the end of a list of `total` rows. */
  isWhole(number: number, total: number): boolean {
    const expected = Math.max(0, Math.min(this.#size, total - number * this.#size))
    const rows = this.#pages.get(number)?.rows
    return expected === 0
      ? rows !== undefined || number > 0
      : rows?.length === expected && rows.every(Boolean)
  }

  row(index: number): Row | undefined {
    return index < 0 ? undefined : this.#pages.get(Math.floor(index / this.#size))?.rows[index % this.#size]
  }

  *rows(): Generator<Row> {
    for (const number of this.#numbers()) {
      for (const row of this.#pages.get(number)?.rows ?? []) if (row) yield row
    }
  }

  indexOf(id: string): number {
    for (const [number, { rows }] of this.#pages) {
      const at = rows.findIndex((row) => row?.id === id)
      if (at >= 0) return number * this.#size + at
    }
    return -1
  }

  set(index: number, row: Row): void {
    const page = this.#pages.get(Math.floor(index / this.#size))
    if (page) page.rows[index % this.#size] = row
  }

  map(change: (row: Row) => Row): void {
    for (const page of this.#pages.values()) page.rows = page.rows.map((row) => row && change(row))
  }

  /**
   * Takes an answer in. Rows that are on show keep their places: where an answer for a page held orders them
   * differently, those known are updated, and `false` says that the order is another one by now.
   */
  put(number: number, rows: readonly Row[]): boolean {
    const held = this.#pages.get(number)
    this.#pages.delete(number)
    const keep = held && !held.movable && !held.rows.every((row, i) => !row || row.id === rows[i]?.id)
    if (!keep) {
      this.#pages.set(number, { rows: [...rows], stale: false, movable: false })
      return true
    }
    const fresh = new Map(rows.map((row) => [row.id, row]))
    this.#pages.set(number, {
      rows: held.rows.map((row) => row && (fresh.get(row.id) ?? row)),
      stale: false,
      movable: false,
    })
    return false
  }

  markStale(): void {
    for (const page of this.#pages.values()) page.stale = true
  }

  markMovable(): void {
    for (const page of this.#pages.values()) page.movable = true
  }

  /** Closes the gap of a removed row from the pages behind; where those are not held, the place stays empty and stale. */
  remove(index: number): void {
    const from = Math.floor(index / this.#size)
    for (const number of this.#numbers()) {
      const page = this.#pages.get(number)
      if (!page || number < from) continue
      const [first] = page.rows.splice(number === from ? index % this.#size : 0, 1)
      const previous = number > from ? this.#pages.get(number - 1) : undefined
      if (previous?.rows.length === this.#size - 1) previous.rows.push(first)
      page.stale = true
    }
  }

  /** Drops what stands past the end of the list. */
  truncate(total: number): void {
    for (const [number, page] of this.#pages) {
      const left = total - number * this.#size
      if (left <= 0 && number > 0) this.#pages.delete(number)
      else if (page.rows.length > left) page.rows.length = Math.max(0, left)
    }
  }

  evict(isNeeded: (page: number) => boolean): void {
    for (const number of this.#pages.keys()) {
      if (this.#pages.size <= this.#maxPages) return
      if (!isNeeded(number)) this.#pages.delete(number)
    }
  }

  #numbers(): number[] {
    return [...this.#pages.keys()].sort((a, b) => a - b)
  }
}
