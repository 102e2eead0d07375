import type { LiveEvent } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'
import { suggestionsClientOf } from './client.ts'

/** Tells of what happens to customers elsewhere, so that one who is deactivated leaves the list on show (`S0-11`, `X-9`). */
export class LiveChanges {
  readonly #changed: (customerIds: LiveEvent['customerIds']) => void
  #source: ClientSource | undefined
  #end: (() => void) | undefined

  constructor(changed: (customerIds: LiveEvent['customerIds']) => void) {
    this.#changed = changed
  }

  /** Listens to the events of this client from now on. The line stays open between questions: to open it anew for each would cost more. */
  follow(source: ClientSource | undefined): void {
    if (source === this.#source) return
    this.stop()
    this.#source = source
    if (source) void this.#listen(source)
  }

  stop(): void {
    this.#end?.()
    this.#end = this.#source = undefined
  }

  async #listen(source: ClientSource): Promise<void> {
    try {
      const { events } = await suggestionsClientOf(source)
      if (source === this.#source) this.#end = events?.subscribe((event) => this.#hear(event))
    } catch {
      // The question itself fails on a client that cannot be had, and says so.
      if (source === this.#source) this.#source = undefined
    }
  }

  #hear({ type, customerIds }: LiveEvent): void {
    if (/^(customer|report|order|stream)\./.test(type)) this.#changed(customerIds)
  }
}
