import type { LiveEvent } from '@boom-risk/client/contract'
import type { ClientSource } from '../runtime/boom-client.ts'
import { panelClientOf } from './client.ts'
import type { PanelModel } from './panel-model.ts'
import type { PanelSections } from './sections/panel-sections.ts'

/** Other people's changes of what is on show (`X-9`). The customer follows the client's cache by itself. */
export class LiveChanges {
  readonly #model: PanelModel
  readonly #sections: PanelSections
  #source: ClientSource | undefined
  #end: (() => void) | undefined

  constructor(model: PanelModel, sections: PanelSections) {
    this.#model = model
    this.#sections = sections
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
    this.#end = this.#source = undefined
  }

  async #listen(source: ClientSource): Promise<void> {
    try {
      const { events } = await panelClientOf(source)
      if (source === this.#source) this.#end = events?.subscribe((event) => this.#hear(event))
    } catch {
      // A client that cannot be loaded shows in each section that asks it.
      if (source === this.#source) this.#source = undefined
    }
  }

  #hear({ type, customerIds }: LiveEvent): void {
    const { customerId, entitled } = this.#model
    if (type === 'session.updated') void entitled.refresh()
    if (customerId === undefined || customerIds?.includes(customerId) === false) return
    this.#sections.heard(type)
  }
}
