import type { Index } from './table.ts'

/** Records by a key with many records each, such as the customers of a shop: a change costs the same however many. */
export class Partition<K, T extends { readonly id: string }> implements Index<T> {
  readonly #parts = new Map<K, Map<string, T>>()
  readonly #keyOf: (record: T) => K

  constructor(keyOf: (record: T) => K) {
    this.#keyOf = keyOf
  }

  get(key: K): Iterable<T> {
    return this.#part(key).values()
  }

  size(key: K): number {
    return this.#part(key).size
  }

  update(before: T | undefined, after: T | undefined): void {
    if (before && (!after || this.#keyOf(before) !== this.#keyOf(after)))
      this.#part(this.#keyOf(before)).delete(before.id)
    if (after) this.#part(this.#keyOf(after)).set(after.id, after)
  }

  #part(key: K): Map<string, T> {
    let part = this.#parts.get(key)
    if (!part) {
      part = new Map()
      this.#parts.set(key, part)
    }
    return part
  }
}
