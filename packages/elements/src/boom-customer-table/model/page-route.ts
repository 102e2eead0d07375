/** The request that brings a page nearer: the page itself, or one before it whose answer holds the cursor on. */
export interface PageStep {
  readonly page: number
  readonly offset?: number
  readonly cursor?: string
}

/** How each page of a list is reached: by offset as far as the server goes, past that by the cursor of the page before. */
export class PageRoute {
  readonly #pageSize: number
  /** By the page that a cursor begins. */
  readonly #cursors = new Map<number, string>()
  #maxOffset = Infinity

  constructor(pageSize: number) {
    this.#pageSize = pageSize
  }

  learn(page: number, nextCursor: string | null, maxOffset: number): void {
    this.#maxOffset = maxOffset
    if (nextCursor === null) this.#cursors.delete(page + 1)
    else if ((page + 1) * this.#pageSize > maxOffset) this.#cursors.set(page + 1, nextCursor)
  }

  /** Forgets the cursors from this page on. */
  forget(from: number): void {
    for (const page of this.#cursors.keys()) if (page >= from) this.#cursors.delete(page)
  }

  step(page: number): PageStep {
    for (let near = page; near > 0; near--) {
      const offset = near * this.#pageSize
      if (offset <= this.#maxOffset) return { page: near, offset }
      const cursor = this.#cursors.get(near)
      if (cursor !== undefined) return { page: near, cursor }
    }
    return { page: 0 }
  }
}
