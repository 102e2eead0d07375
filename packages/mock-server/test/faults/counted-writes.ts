import type { Journal, RowChange } from '../../src/domain/transactions/journal.ts'

/** Keeps apart what each write has done, by what reaches the journal: the server's own word on it. */
export class CountedWrites implements Journal {
  readonly #byKey = new Map<string, number>()
  /** Changes that no key accounts for. */
  unaccounted = 0
  /** Only what is written from here on counts. */
  counting = false

  restore(): null {
    return null
  }

  begin(): void {}

  append(changes: readonly RowChange[]): void {
    if (!this.counting) return
    const answers = changes.filter(({ table, record }) => table === 'answers' && record !== null)
    const work = changes.filter(({ table }) => table !== 'answers' && table !== 'orders')
    for (const { id } of answers) {
      const key = id.slice(id.indexOf(' ') + 1)
      this.#byKey.set(key, this.timesDone(key) + 1)
    }
    if (answers.length === 0 && work.length > 0) this.unaccounted++
  }

  /** How often the write with this key was done, or refused for good. */
  timesDone(key: string): number {
    return this.#byKey.get(key) ?? 0
  }
}
