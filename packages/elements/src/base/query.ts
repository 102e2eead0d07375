import { initialState, Task, TaskStatus } from '@lit/task'
import type { ReactiveController } from 'lit'
import type { BoomClient, ClientSource } from '../runtime/boom-client.ts'
import type { BoomElement } from './boom-element.ts'

/**
 * - `initial`: nothing to ask, or nobody to ask
 * - `pending`: asked, nothing to show yet
 * - `refreshing`: asked again, `data` is the answer before
 * - `complete`, `empty`: `data` is the answer
 * - `error`: `error` says why; `data` is still there if the same question was answered before
 */
export type QueryStatus = 'initial' | 'pending' | 'refreshing' | 'complete' | 'empty' | 'error'

export interface QueryOptions<T, K extends readonly unknown[]> {
  /** The question; another key drops the old answer, `undefined` asks nothing. Compared item by item. */
  key(): K | undefined
  /** Asks. Aborted by `signal` when the key changes or the element leaves; `fresh` passes by any cache. */
  load(client: BoomClient, key: K, options: { signal: AbortSignal; fresh: boolean }): Promise<T>
  isEmpty?(data: T): boolean
}

/**
 * One question of an element and the state of its answer. It asks when the element updates with a key or a client that
 * changed, and renders the element as the state moves on. May be created late, in `willUpdate` too.
 */
export class Query<T, K extends readonly unknown[]> implements ReactiveController {
  /** The answer to the present key. */
  data: T | undefined

  #task: Task<readonly unknown[], T> | undefined
  #key: K | undefined
  #source: ClientSource | undefined
  readonly #host: BoomElement
  readonly #options: QueryOptions<T, K>

  constructor(host: BoomElement, options: QueryOptions<T, K>) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  get status(): QueryStatus {
    const { data } = this
    switch (this.#task?.status) {
      case TaskStatus.PENDING:
        return data === undefined ? 'pending' : 'refreshing'
      case TaskStatus.ERROR:
        return 'error'
      case TaskStatus.COMPLETE:
        return data !== undefined && this.#options.isEmpty?.(data) ? 'empty' : 'complete'
      default:
        return 'initial'
    }
  }

  get error(): unknown {
    return this.status === 'error' ? this.#task?.error : undefined
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    const key = this.#options.key()
    const { source } = this.#host
    if (source === this.#source && sameItems(key, this.#key)) return
    this.#stop()
    this.data = undefined
    this.#source = source
    this.#key = key
    void this.#run(false)
  }

  hostDisconnected(): void {
    this.#stop()
    // Asked again on the next connection, where the answer may come from a cache.
    this.#key = undefined
  }

  /** Asks again, past any cache; the answer so far stays until the new one is there. */
  refresh(): Promise<void> {
    return this.#run(true)
  }

  /** For good: the query hears nothing of its host any more. */
  dispose(): void {
    this.#stop()
    this.#host.removeController(this)
  }

  #stop(): void {
    if (!this.#task) return
    this.#task.abort()
    this.#host.removeController(this.#task)
    this.#task = undefined
  }

  async #run(fresh: boolean): Promise<void> {
    const key = this.#key
    const source = this.#source
    if (!key || !source) return
    this.#task ??= new Task<readonly unknown[], T>(this.#host, {
      autoRun: false,
      task: ([again], { signal }) => this.#load(key, source, signal, again === true),
    })
    await this.#task.run([fresh])
  }

  async #load(key: K, source: ClientSource, signal: AbortSignal, fresh: boolean) {
    try {
      const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
      const data = await this.#options.load(client, key, { signal, fresh })
      if (!signal.aborted) this.data = data
      return data
    } catch (error) {
      if (signal.aborted) return initialState
      throw error
    }
  }
}

function sameItems(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((item, index) => Object.is(item, b?.[index])))
}
