import type { BoomList } from '../list/boom-list.ts'
import { Selection } from '../model/selection.ts'

export interface SelectionHost {
  readonly list: BoomList
  changed(): void
  failed(error: unknown): void
}

/** What clicks and keys make of the selection. */
export class SelectionControl {
  readonly selection = new Selection()
  readonly #host: SelectionHost

  constructor(host: SelectionHost) {
    this.#host = host
  }

  get total(): number {
    return this.#host.list.rows?.total ?? 0
  }

  get count(): number {
    return this.selection.count(this.total)
  }

  /** Of the rows that are loaded, for the box in the head. */
  get loaded(): 'none' | 'some' | 'all' {
    if (this.selection.isEmpty) return 'none'
    let isAny = false
    for (const row of this.#host.list.rows?.loaded() ?? []) {
      isAny = true
      if (!this.selection.has(row.id)) return 'some'
    }
    return isAny ? 'all' : 'some'
  }

  /** The whole filter may be chosen by saying so: something is, and not everything yet (`D-7`). */
  get offersAll(): boolean {
    return !this.selection.isEmpty && !this.selection.isAll && this.count < this.total
  }

  /** One row; with Shift every row from the last one clicked, fetched if need be. */
  async toggle(index: number, id: string, isChosen: boolean, isRange: boolean): Promise<void> {
    const { selection } = this
    const { first, last } = isRange ? selection.rangeTo(index) : { first: index, last: index + 1 }
    selection.set(id, isChosen)
    selection.anchorAt(index)
    this.#host.changed()
    if (last - first === 1) return
    try {
      const ids = (await this.#host.list.rows?.idsBetween(first, last)) ?? []
      selection.setMany(ids, isChosen)
      this.#host.changed()
    } catch (error) {
      this.#host.failed(error)
    }
  }

  /** The rows that are loaded, or none (`D-7`). */
  toggleLoaded(): void {
    if (this.loaded === 'all') this.selection.clear()
    else for (const row of this.#host.list.rows?.loaded() ?? []) this.selection.set(row.id, true)
    this.#host.changed()
  }

  /** Everything that the filter finds (`D-7`). */
  chooseAll(): void {
    this.selection.chooseAll()
    this.#host.changed()
  }

  clear(): void {
    if (this.selection.isEmpty) return
    this.selection.clear()
    this.#host.changed()
  }
}
