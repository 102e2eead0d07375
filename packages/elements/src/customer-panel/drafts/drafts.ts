import { Draft } from './draft.ts'

/** Drafts of one kind: by the customer's id, or by what else they are about. */
export class Drafts<T> {
  readonly #drafts = new Map<string, Draft<T>>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get(key: string): Draft<T> | undefined {
    return this.#drafts.get(key)
  }

  get values(): readonly T[] {
    return [...this.#drafts.values()].map(({ value }) => value)
  }

  /** Opens a draft with what it begins with; one that is open stays as it is. */
  open(key: string, begin: () => T): Draft<T> {
    let draft = this.#drafts.get(key)
    if (!draft) {
      this.#drafts.set(key, (draft = new Draft(begin(), this.#changed)))
      this.#changed()
    }
    return draft
  }

  /** Drops a draft: it was saved, or nobody wants it. */
  drop(key: string): void {
    this.#drafts.get(key)?.dispose()
    if (this.#drafts.delete(key)) this.#changed()
  }

  get isDirty(): boolean {
    return [...this.#drafts.values()].some((draft) => draft.isDirty)
  }
}
