/** A part of the table that is loaded when it is first wanted, which in most visits it never is. */
export class LazyPart<T> {
  /** The part, once it is there. */
  now: T | undefined
  readonly #load: () => Promise<T>
  readonly #changed: () => void
  #loading: Promise<T | undefined> | undefined

  /** @param changed It has come, or is not to be had for now. */
  constructor(load: () => Promise<T>, changed: () => void) {
    this.#load = load
    this.#changed = changed
  }

  get isLoading(): boolean {
    return this.#loading !== undefined && this.now === undefined
  }

  /** Settles without the part where it is not to be had: it is asked for again the next time. */
  want(): Promise<T | undefined> {
    return (this.#loading ??= this.#begin())
  }

  async #begin(): Promise<T | undefined> {
    try {
      this.now = await this.#load()
    } catch {
      this.#loading = undefined
    }
    this.#changed()
    return this.now
  }
}
