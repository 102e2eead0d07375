import { Draft } from './draft.ts'
import { DraftOwner } from './draft-owner.ts'

/** Drafts of one kind: by the customer's id, or by what else they are about. */
export class Drafts<T> {
  readonly #drafts = new Map<string, Draft<T>>()
  readonly owner: DraftOwner

  constructor(owner = new DraftOwner()) {
    this.owner = owner
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
      this.#keep(key, (draft = new Draft(begin(), this.owner)))
      this.owner.changed()
    }
    return draft
  }

  /** Drops a draft: it was saved, or nobody wants it. */
  drop(key: string): void {
    const draft = this.#drafts.get(key)
    this.#drafts.delete(key)
    draft?.stop()
  }

  /**
   * Takes over what was typed before it was known who types; of what is held nothing is replaced.
   * @param isOlder nor of what was typed since
   */
  adopt(others: Drafts<T>, isOlder = false): void {
    for (const [key, draft] of others.#drafts) {
      const mine = this.#drafts.get(key)
      if (mine?.isHeld || (isOlder && mine?.isDirty)) continue
      others.#drafts.delete(key)
      if (draft.isDirty || draft.isHeld) this.#keep(key, draft)
    }
  }

  #keep(key: string, draft: Draft<T>): void {
    draft.owner = this.owner
    draft.drop = () => this.drop(key)
    this.#drafts.set(key, draft)
  }

  get isDirty(): boolean {
    return [...this.#drafts.values()].some((draft) => draft.isDirty)
  }
}
