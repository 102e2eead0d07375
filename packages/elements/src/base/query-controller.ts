import { Task } from '@lit/task'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ClientSource } from '../runtime/boom-client.ts'
import { Query, type Question } from './query.ts'

/** An element that asks: a `BoomElement`, or a dialog of one. */
export interface QueryHost extends ReactiveControllerHost {
  /** Whom to ask, if anybody. */
  readonly source: ClientSource | undefined
  readonly isConnected: boolean
}

/** A question of an element: what differs from one to the next comes from the host. */
export interface QueryOptions<T, K extends readonly unknown[], H extends QueryHost> extends Question<T, K> {
  /** The question; `undefined` asks nothing. */
  key(host: H): K | undefined
  /** Where the answer will show, unless that is all of the element. */
  place?(host: H): Element | null | undefined
}

/**
 * A query for as long as its element is on the page: a task asks when that updates with a key or a client that changed, and the
 * element is rendered as the state moves on. May be created late, in `willUpdate` too.
 */
export class QueryController<T, K extends readonly unknown[], H extends QueryHost = QueryHost>
  extends Query<T, K>
  implements ReactiveController
{
  readonly #host: H
  readonly #options: QueryOptions<T, K, H>
  readonly #task: Task
  /** How often the element came to the page: whoever comes back asks anew. */
  #visits = 0

  /** @param changed What to do as the state moves on, where that is not to render the element at once. */
  constructor(host: H, options: QueryOptions<T, K, H>, changed = () => host.requestUpdate()) {
    super(options, changed)
    this.#host = host
    this.#options = options
    host.addController(this)
    this.#task = new Task(host, {
      args: () => [this.#visits, host.source, ...(options.key(host) ?? [undefined])],
      task: () => this.askNow(),
    })
  }

  /** Asks before the element updates, which it does by itself. */
  askNow(): void {
    const host = this.#host
    // An update that was asked for before it left: nobody would end what is asked now.
    if (host.isConnected) this.ask(host.source, this.#options.key(host))
  }

  hostConnected(): void {
    this.#visits++
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#task.abort()
    this.stop()
  }

  protected override readonly isInSight = (): boolean => {
    const host = this.#host
    const place = this.#options.place?.(host) ?? (host instanceof Element ? host : undefined)
    return !place || isInSight(place)
  }
}

/** Whether any of an element is in the window now. */
function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return bottom >= 0 && right >= 0 && top <= innerHeight && left <= innerWidth
}
