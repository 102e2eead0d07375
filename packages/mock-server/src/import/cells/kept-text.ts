import { OrderFileError } from '../file/import-error.ts'
import { TextBudget } from '../file/limits.ts'

/** Texts that come again and again, such as products, streets and names; more than this many are kept one by one. */
const MAX_SHARED = 200_000

/**
 * Texts as they may be kept. One that was cut out of a file holds on to all of the piece that it was cut from, and a file's texts are the
 * same few over and over: each is copied once, and shared.
 */
export class KeptTexts {
  readonly #shared = new Map<string, string>()
  readonly #budget = new TextBudget()

  /** A text that comes again. @throws OrderFileError where all of them are more than can be kept */
  keep(text: string): string {
    const known = this.#shared.get(text)
    if (known !== undefined) return known
    const copy = this.own(text)
    if (this.#shared.size < MAX_SHARED) this.#shared.set(copy, copy)
    return copy
  }

  /** A text that hardly comes again. @throws OrderFileError as `keep` does */
  own(text: string): string {
    if (!this.#budget.take(text)) throw new OrderFileError('too_much_text')
    return copied(text)
  }
}

/** The same text with memory of its own. */
export function copied(text: string): string {
  // Joining makes a new text; the cut behind it is one of that small one.
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
