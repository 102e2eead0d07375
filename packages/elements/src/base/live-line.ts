import type { LiveEvent } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'

/** A client that may know of what others change (`X-9`). */
interface Listenable {
  readonly events?: { subscribe(listener: (event: LiveEvent) => void): () => void } | undefined
}

/** The live events of whoever serves an element now; another client ends the line to the one before. */
export class LiveLine {
  readonly #clientOf: (source: ClientSource) => Promise<Listenable>
  readonly #hear: (event: LiveEvent) => void
  /** Of the client that is followed now; another each time, also for the same client. */
  #following: object | undefined
  #source: ClientSource | undefined
  #end: (() => void) | undefined

  constructor(clientOf: (source: ClientSource) => Promise<Listenable>, hear: (event: LiveEvent) => void) {
    this.#clientOf = clientOf
    this.#hear = hear
  }

  /** Listens to the events of this client from now on. */
  follow(source: ClientSource | undefined): void {
    if (source === this.#source) return
    this.stop()
    this.#source = source
    if (source) void this.#listen(source)
  }

  stop(): void {
    this.#end?.()
    this.#end = this.#source = this.#following = undefined
  }

  async #listen(source: ClientSource): Promise<void> {
    const mine = (this.#following = {})
    try {
      const { events } = await this.#clientOf(source)
      if (mine === this.#following) this.#end = events?.subscribe((event) => this.#hear(event))
    } catch {
      // A client that cannot be loaded shows wherever it is asked.
      if (mine === this.#following) this.stop()
    }
  }
}
