/** Told of every change of a table, to keep what it derives from the records up to date. */
export interface Index<T> {
  /** `before` is absent for a new record, `after` for a removed one. */
  update(before: T | undefined, after: T | undefined): void
}

/** Records by id. A record is replaced, never changed in place, so that every index sees both sides of a change. */
export class Table<T extends { readonly id: string }> {
  readonly #records = new Map<string, T>()
  readonly #indexes: Index<T>[] = []

  /** How many records there are. */
  get size(): number {
    return this.#records.size
  }

  /** Keeps `index` up to date from now on, and brings it up to date first. */
  addIndex<I extends Index<T>>(index: I): I {
    for (const record of this.#records.values()) index.update(undefined, record)
    this.#indexes.push(index)
    return index
  }

  /** Tells `index` of every change from now on, and nothing of what is there. */
  observe(index: Index<T>): void {
    this.#indexes.push(index)
  }

  /** The record of an id, if there is one. */
  get(id: string): T | undefined {
    return this.#records.get(id)
  }

  /** All records, in the order in which their ids first came. */
  values(): IterableIterator<T> {
    return this.#records.values()
  }

  /** Adds a record, or puts it in the place of the one with its id; indexes hear both. */
  put(record: T): void {
    const before = this.#records.get(record.id)
    this.#records.set(record.id, record)
    for (const index of this.#indexes) index.update(before, record)
  }

  /** Takes a record away; `false` where there was none. */
  delete(id: string): boolean {
    const before = this.#records.get(id)
    if (before === undefined) return false
    this.#records.delete(id)
    for (const index of this.#indexes) index.update(before, undefined)
    return true
  }
}
