interface Load {
  readonly controller: AbortController
  readonly done: Promise<void>
}

/** Pages on their way: each asked for once at a time, given up when nobody waits for it any more. */
export class PageLoads {
  readonly #loads = new Map<number, Load>()
  /** Awaited whatever is on the screen. */
  readonly #pinned = new Set<number>()

  has(page: number): boolean {
    return this.#loads.has(page)
  }

  isPinned(page: number): boolean {
    return this.#pinned.has(page)
  }

  /** The load of this page that is under way, or a new one; settles in any case. */
  start(page: number, load: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const running = this.#loads.get(page)
    if (running) return running.done
    const controller = new AbortController()
    const done = load(controller.signal)
    this.#loads.set(page, { controller, done })
    return done
  }

  /** The same, and not to be aborted by scrolling on. */
  async startPinned(page: number, load: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#pinned.add(page)
    try {
      await this.start(page, load)
    } finally {
      this.#pinned.delete(page)
    }
  }

  settled(page: number): void {
    this.#loads.delete(page)
  }

  /** Gives up all of these; says whether there were any. */
  abort(isGivenUp: (page: number) => boolean): boolean {
    let isAny = false
    for (const [page, { controller }] of this.#loads) {
      if (!isGivenUp(page)) continue
      isAny = true
      this.#loads.delete(page)
      controller.abort()
    }
    return isAny
  }
}
