import type { ReactiveController } from 'lit'
import type { ClientSource } from '../runtime/boom-client.ts'
import type { QueryHost } from './query.ts'

/** An element to a query whose answer may be drawn a little later, together with what the element waits for. */
export class DeferredHost implements QueryHost {
  readonly #host: QueryHost
  readonly #moment: () => Promise<void> | undefined

  constructor(host: QueryHost, moment: () => Promise<void> | undefined) {
    this.#host = host
    this.#moment = moment
  }

  get source(): ClientSource | undefined {
    return this.#host.source
  }

  get isConnected(): boolean {
    return this.#host.isConnected
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete
  }

  addController(controller: ReactiveController): void {
    this.#host.addController(controller)
  }

  removeController(controller: ReactiveController): void {
    this.#host.removeController(controller)
  }

  requestUpdate(): void {
    const moment = this.#moment()
    if (moment) void moment.then(() => this.#host.requestUpdate())
    else this.#host.requestUpdate()
  }
}
