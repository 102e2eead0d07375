/**
 * Seeded randomness for the mock data: mulberry32, 32 bits of state. Not for secrets.
 * The same parts give the same sequence on every machine.
 */
export class Random {
  #state: number

  /** A sequence of its own for each combination of parts, such as `new Random(seed, 'orders', customerNumber)`. */
  constructor(...parts: readonly (string | number)[]) {
    this.#state = hash(parts.join('\u{1F}'))
  }

  /** The next number, 0 ≤ n < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  /** Whether an event of this probability (0–1) happened. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    const index = this.int(0, list.length - 1)
    const [item] = list.slice(index, index + 1)
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T>(table: Weighted<T>): T {
    let left = this.next() * table.total
    for (const [value, weight] of table.entries) {
      left -= weight
      if (left < 0) return value
    }
    return table.last
  }
}

/** Values with their weights, summed once because a draw happens for every customer. */
export interface Weighted<T> {
  readonly entries: readonly (readonly [T, number])[]
  readonly total: number
  readonly last: T
}

/** @throws RangeError without any value. */
export function weights<T>(...entries: readonly (readonly [T, number])[]): Weighted<T> {
  const last = entries.at(-1)
  if (!last) throw new RangeError('nothing to weigh')
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  return { entries, total, last: last[0] }
}

/** 32 bits from a text: FNV-1a, then a finaliser so that neighbours such as `…1` and `…2` start far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}
