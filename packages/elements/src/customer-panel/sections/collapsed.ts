/** Where the panel remembers which sections are collapsed: a `Storage`, or the host's own. Never holds any data. */
export interface PanelStorage {
  /** What was kept under a key, or `null`. It may throw, as a `Storage` in a sandboxed frame does: all sections are open then. */
  getItem(key: string): string | null
  /** Keeps a text under a key. It may throw, as a full `Storage` does: the panel remembers by itself then. */
  setItem(key: string, value: string): void
}

const KEY = 'boom-panel-collapsed'

/** Which sections are collapsed, remembered for the next panel. */
export class CollapsedSections {
  readonly #storage: () => PanelStorage | null
  #ids: Set<string> | undefined

  constructor(storage: () => PanelStorage | null) {
    this.#storage = storage
  }

  has(id: string): boolean {
    return this.#read().has(id)
  }

  toggle(id: string): void {
    const ids = this.#read()
    if (!ids.delete(id)) ids.add(id)
    try {
      this.#storage()?.setItem(KEY, [...ids].join(' '))
    } catch {
      // Full, or forbidden in a frame: it is remembered as long as the panel lives.
    }
  }

  /** Reads the storage anew: another one was given. */
  forget(): void {
    this.#ids = undefined
  }

  #read(): Set<string> {
    if (this.#ids) return this.#ids
    let stored = ''
    try {
      stored = this.#storage()?.getItem(KEY) ?? ''
    } catch {
      // As above.
    }
    return (this.#ids = new Set(stored.split(' ').filter(Boolean)))
  }
}
