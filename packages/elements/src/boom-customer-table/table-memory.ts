import { isStandardColumns } from './model/columns.ts'
import { NOTHING_KEPT, readKept, type KeptTable } from './model/kept-table.ts'
import { DEFAULT_VIEW, type TableView } from './model/view-state.ts'

/** Where the table keeps how it is to look and its saved filters: a `Storage`, or the host's own. */
export interface TableStorage {
  /** What was kept under a key, or `null`. It may throw, as a `Storage` in a sandboxed frame does: nothing is remembered then. */
  getItem(key: string): string | null
  /** Keeps a text under a key. It may throw, as a full `Storage` does: the table goes on without. */
  setItem(key: string, value: string): void
}

export interface TableMemoryHost {
  storage(): TableStorage | null
  /** The id of the shop, once it is known. */
  shop(): string | undefined
  /** Something is kept that was not. */
  changed(): void
}

/** What a shop's people chose for the table on this machine, for the next visit: never a phone number or a token (`X-10`). */
export class TableMemory {
  readonly #host: TableMemoryHost
  #shop: string | undefined
  #kept = NOTHING_KEPT

  constructor(host: TableMemoryHost) {
    this.#host = host
  }

  get now(): KeptTable {
    const shop = this.#host.shop()
    if (shop !== this.#shop) {
      this.#shop = shop
      this.#kept = NOTHING_KEPT
      this.#read()
    }
    return this.#kept
  }

  /** @param part made of what is kept by then: another tab may have kept something else meanwhile */
  change(part: (kept: KeptTable) => Partial<KeptTable>): void {
    if (this.#host.shop() === this.#shop) this.#read()
    const { now } = this
    this.#kept = { ...now, ...part(now) }
    this.#host.changed()
    if (this.#shop === undefined) return
    try {
      this.#host.storage()?.setItem(keyOf(this.#shop), JSON.stringify(this.#kept))
    } catch {
      // Full, or as in #read().
    }
  }

  /** Keeps columns and density as they are in a view. */
  keepLook({ columns, density }: TableView): void {
    this.change(() => ({
      columns: isStandardColumns(columns) ? null : columns,
      density: density === DEFAULT_VIEW.density ? null : density,
    }))
  }

  /** A view with what is kept in the place of what it leaves at its default: what a host, or an address, says comes first. */
  fill(view: TableView): TableView {
    const { columns, density } = this.now
    return {
      ...view,
      columns: columns && isStandardColumns(view.columns) ? columns : view.columns,
      density: density && view.density === DEFAULT_VIEW.density ? density : view.density,
    }
  }

  #read(): void {
    if (this.#shop === undefined) return
    try {
      const stored = this.#host.storage()?.getItem(keyOf(this.#shop))
      if (typeof stored === 'string') this.#kept = readKept(stored)
    } catch {
      // Forbidden in a frame: what was chosen is remembered as long as the table lives.
    }
  }
}

const keyOf = (shop: string): string => `boom-table:${shop}`
