import { type Cell, textOf } from './cell.ts'

/** A spreadsheet keeps fifteen digits of a number: what is longer ends in zeros, and two codes become one. */
const KEPT_DIGITS = 15

/** `open`: it ends as a rounded number does, and as one of some that were never rounded does as well. */
export type Rounding = 'none' | 'open' | 'rounded'

/** Long numbers of one column, and whether a spreadsheet rounded them: one that has all its digits tells for the others. */
export class LongNumbers {
  #hasWhole = false
  readonly #open = new Set<string>()

  see(cell: Cell): Rounding {
    const text = textOf(cell)
    if (typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)) return 'rounded'
    if (/^\d(?:[.,]\d+)?E(?:\+\d+|\d{2,})$/i.test(text)) return 'rounded'
    if (text.length <= KEPT_DIGITS || !/^\d+$/.test(text)) return 'none'
    if (/[^0]/.test(text.slice(KEPT_DIGITS))) {
      this.#hasWhole = true
      return 'none'
    }
    this.#open.add(text)
    return 'open'
  }

  /** Whether this one may have been rounded, once the whole column was seen. */
  isDoubtful(text: string): boolean {
    return !this.#hasWhole && this.#open.has(text)
  }
}
