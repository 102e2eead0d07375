import { initialState, Task } from '@lit/task'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { isInSight } from './in-sight.ts'
import { readyClient, type BoomClient, type ClientSource } from '../runtime/boom-client.ts'

/**
 * - `initial`: nothing to ask, or nobody to ask
 * - `pending`: asked, nothing to show yet
 * - `refreshing`: asked again, `data` is the answer before
 * - `complete`, `empty`: `data` is the answer
 * - `error`: `error` says why; `data` is still there if the same question was answered before
 */
export type QueryStatus = 'initial' | 'pending' | 'refreshing' | 'complete' | 'empty' | 'error'

/** Longer than this nobody waits without being asked to, ms. */
const MAX_WAIT_MS = 60_000

/** Ends a subscription; `undefined` where there is none. */
export type Ending = (() => void) | undefined

/** What a query stands on: a `BoomElement`, or something that many elements share. */
export interface QueryHost extends ReactiveControllerHost {
  /** Whom to ask, if anybody. */
  readonly source: ClientSource | undefined
  /** Whether it is on the page; what many share always is. */
  readonly isConnected: boolean
}

export interface LoadOptions {
  readonly signal: AbortSignal
  readonly fresh: boolean
  readonly isInSight?: () => boolean
}

/** How a kind of question is asked. One object may serve all elements of a class: what differs comes from the host. */
export interface QueryOptions<T, K extends readonly unknown[], H extends QueryHost = QueryHost> {
  /** The question; another key drops the old answer, `undefined` asks nothing. Compared item by item. */
  key(host: H): K | undefined
  /** Asks. Aborted by `signal` when the key changes or the element leaves; `fresh` passes by any cache. */
  load(client: BoomClient, key: K, options: LoadOptions): Promise<T>
  /** Where the answer will show: while it is out of sight, others go first where a platform's limit makes all wait. */
  place?(host: H): Element | null | undefined
  /** The answer that a cache holds, so that it shows at once; it is asked for all the same, since it may be stale. */
  peek?(client: BoomClient, key: K): T | undefined
  /** Hears of newer answers until the returned function is called; without one, the question is asked again. */
  subscribe?(client: BoomClient, key: K, changed: (data: T | undefined) => void): Ending | Promise<Ending>
  isEmpty?(data: T): boolean
}

/**
 * One question of an element and the state of its answer. It asks when the element updates with a key or a client that
 * changed, and renders the element as the state moves on. May be created late, in `willUpdate` too.
 */
export class Query<
  T,
  K extends readonly unknown[],
  H extends QueryHost = QueryHost,
> implements ReactiveController {
  /** The answer to the present key. */
  data: T | undefined
  /** Why the last try failed. */
  error: unknown

  #settled = false
  /** Something changed while an answer was under way. */
  #isOutdated = false
  /** There only while an answer is under way: a thousand elements at rest need none. */
  #task: Task<readonly [boolean], T> | undefined
  #key: K | undefined
  #source: ClientSource | undefined
  #unsubscribe: (() => void) | undefined
  #later: ReturnType<typeof setTimeout> | undefined
  readonly #host: H
  readonly #options: QueryOptions<T, K, H>

  constructor(host: H, options: QueryOptions<T, K, H>) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  get status(): QueryStatus {
    const { data } = this
    if (this.#task) return data === undefined ? 'pending' : 'refreshing'
    if (this.error !== undefined) return 'error'
    if (!this.#settled) return 'initial'
    return data !== undefined && this.#options.isEmpty?.(data) ? 'empty' : 'complete'
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    // An update that was asked for before it left: nobody would end what is asked now.
    if (!this.#host.isConnected) return
    const key = this.#options.key(this.#host)
    const { source } = this.#host
    if (source === this.#source && sameItems(key, this.#key)) return
    this.#stop()
    this.data = this.error = undefined
    this.#settled = false
    this.#source = source
    this.#key = key
    const client = readyClient(source)
    if (key && client) this.#receive(this.#options.peek?.(client, key))
    void this.#run(false)
  }

  hostDisconnected(): void {
    this.#stop()
    // Asked again on the next connection, where the answer may come from a cache.
    this.#source = undefined
  }

  /** Asks again, past any cache; the answer so far stays until the new one is there. */
  refresh(): Promise<void> {
    return this.#run(true)
  }

  #receive(data: T | undefined): void {
    if (data === undefined) return
    this.data = data
    this.error = undefined
    this.#settled = true
  }

  readonly #isInSight = (): boolean => {
    const host = this.#host
    const place = this.#options.place?.(host) ?? (host instanceof Element ? host : undefined)
    return !place || isInSight(place)
  }

  /** A platform that has had enough says when to come back, and so does a circuit that is open for a while. */
  #comeBack(error: unknown): void {
    const { retryAfterMs }: { readonly retryAfterMs?: unknown } = Object(error)
    const ms = Number(retryAfterMs)
    if (ms > 0 && ms <= MAX_WAIT_MS) this.#later = setTimeout(() => void this.#run(false), ms)
  }

  #stop(): void {
    clearTimeout(this.#later)
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    this.#task?.abort()
    this.#drop()
  }

  #drop(): void {
    if (this.#task) this.#host.removeController(this.#task)
    this.#task = undefined
  }

  async #run(fresh: boolean): Promise<void> {
    const key = this.#key
    const source = this.#source
    if (!key || !source) return
    this.#isOutdated = false
    clearTimeout(this.#later)
    this.#task ??= new Task(this.#host, {
      autoRun: false,
      task: ([again], { signal }) => this.#load(key, source, signal, again),
      onComplete: (data) => {
        this.#drop()
        this.#receive(data)
        if (this.#isOutdated) void this.#run(false)
      },
      onError: (error) => {
        this.#drop()
        this.error = error ?? new Error('failed without a reason')
        this.#comeBack(error)
      },
    })
    await this.#task.run([fresh])
  }

  async #load(key: K, source: ClientSource, signal: AbortSignal, fresh: boolean) {
    try {
      const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
      signal.throwIfAborted()
      this.#follow(client, key)
      return await this.#options.load(client, key, { signal, fresh, isInSight: this.#isInSight })
    } catch (error) {
      if (signal.aborted) return initialState
      throw error
    }
  }

  /** Hears of changes from now on; what takes a resource that is still loading, from when it is there. */
  #follow(client: BoomClient, key: K): void {
    if (this.#unsubscribe || !this.#options.subscribe) return
    let isOver = false
    let end: Ending
    this.#unsubscribe = () => {
      isOver = true
      end?.()
    }
    const begun = this.#options.subscribe(client, key, (data) => this.#changed(data))
    if (!(begun instanceof Promise)) {
      end = begun
      return
    }
    const wait = async () => {
      end = await begun
      if (isOver) end?.()
    }
    // A resource that does not load is said by the answer that does not come.
    wait().catch(() => {})
  }

  #changed(data: T | undefined): void {
    // Changes come in bursts: an answer that is under way is waited for, and asked for once more.
    if (data === undefined) {
      if (this.#task) this.#isOutdated = true
      else void this.#run(false)
    } else if (!this.#task) {
      this.#receive(data)
      this.#host.requestUpdate()
    }
  }
}

function sameItems(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((item, index) => Object.is(item, b?.[index])))
}
