/** Texts that come again and again, such as products, streets and names; more than this many are kept one by one. */
const MAX_SHARED = 200_000

/**
 * Texts as they may be kept. One that was cut out of a file holds on to all of the piece that it was cut from, and a file's texts are the
 * same few over and over: each is copied once, and shared.
 */
export class KeptTexts {
  readonly #shared = new Map<string, string>()

  keep(text: string): string {
    const known = this.#shared.get(text)
    if (known !== undefined) return known
    const copy = copied(text)
    if (this.#shared.size < MAX_SHARED) this.#shared.set(copy, copy)
    return copy
  }
}

/** The same text with memory of its own. */
export function copied(text: string): string {
  // Joining makes a new text; the cut behind it is one of that small one.
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
