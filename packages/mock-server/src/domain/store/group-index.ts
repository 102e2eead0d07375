import type { Index } from './table.ts'

/** Records by keys that several may share, such as the phones of a customer. */
export class GroupIndex<K, T extends { readonly id: string }> implements Index<T> {
  readonly #groups = new Map<K, readonly T[]>()
  readonly #keysOf: (record: T) => readonly K[]

  constructor(keysOf: (record: T) => readonly K[]) {
    this.#keysOf = keysOf
  }

  /** In the order in which the records came under this key. */
  get(key: K): readonly T[] {
    return this.#groups.get(key) ?? []
  }

  update(before: T | undefined, after: T | undefined): void {
    const oldKeys = before ? this.#keysOf(before) : []
    const newKeys = after ? this.#keysOf(after) : []
    if (before) for (const key of oldKeys) if (!newKeys.includes(key)) this.#remove(key, before.id)
    if (after) for (const key of newKeys) this.#set(key, after, oldKeys.includes(key))
  }

  #set(key: K, record: T, known: boolean): void {
    const group = this.get(key)
    this.#groups.set(
      key,
      known ? group.map((other) => (other.id === record.id ? record : other)) : [...group, record],
    )
  }

  #remove(key: K, id: string): void {
    const rest = this.get(key).filter((record) => record.id !== id)
    if (rest.length === 0) this.#groups.delete(key)
    else this.#groups.set(key, rest)
  }
}
