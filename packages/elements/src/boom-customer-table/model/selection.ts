/** What a selection comes to, in the words of a bulk request: these, or all of the filter but those (`D-7`). */
export type SelectionTarget<Filter> =
  | { readonly ids: readonly string[] }
  | { readonly filter: Filter; readonly excludedIds: readonly string[] }

/**
 * Chosen rows: either ids, or everything that the filter finds except some ids, so that a hundred thousand cost as much
 * as one (`D-7`).
 */
export class Selection {
  #isAll = false
  /** Chosen; or, with `all`, those left out. */
  #ids = new Set<string>()
  /** Where a range with Shift begins. */
  #anchor: number | null = null

  /** Everything that the filter finds is chosen, but for what was taken out. */
  get isAll(): boolean {
    return this.#isAll
  }

  /** Index that a range with Shift begins at, or `null`. */
  get anchor(): number | null {
    return this.#anchor
  }

  get isEmpty(): boolean {
    return !this.#isAll && this.#ids.size === 0
  }

  /** As it is now, whatever is chosen later. */
  copy(): Selection {
    const copy = new Selection()
    copy.#isAll = this.#isAll
    copy.#ids = new Set(this.#ids)
    return copy
  }

  has(id: string): boolean {
    return this.#ids.has(id) !== this.#isAll
  }

  /** How many are chosen of a filter that finds `total`. */
  count(total: number): number {
    return this.#isAll ? Math.max(0, total - this.#ids.size) : this.#ids.size
  }

  set(id: string, isChosen: boolean): void {
    if (isChosen !== this.#isAll) this.#ids.add(id)
    else this.#ids.delete(id)
  }

  setMany(ids: Iterable<string>, isChosen: boolean): void {
    for (const id of ids) this.set(id, isChosen)
  }

  /** The next range begins here. */
  anchorAt(index: number | null): void {
    this.#anchor = index
  }

  /** The rows from the anchor to this one, `last` excluded; without an anchor, this one alone. */
  rangeTo(index: number): { readonly first: number; readonly last: number } {
    const anchor = this.#anchor ?? index
    return { first: Math.min(anchor, index), last: Math.max(anchor, index) + 1 }
  }

  chooseAll(): void {
    this.#isAll = true
    this.#ids = new Set()
  }

  clear(): void {
    this.#isAll = false
    this.#ids = new Set()
    this.#anchor = null
  }

  /** A row that left the list is neither chosen nor left out. */
  forget(id: string): void {
    this.#ids.delete(id)
  }

  target<Filter>(filter: Filter): SelectionTarget<Filter> {
    return this.#isAll ? { filter, excludedIds: [...this.#ids] } : { ids: [...this.#ids] }
  }
}
