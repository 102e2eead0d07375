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

export interface LoadOptions {
  readonly signal: AbortSignal
  readonly fresh: boolean
  readonly isInSight?: () => boolean
}

/** How a kind of question is asked. One object may serve many queries. */
export interface Question<T, K extends readonly unknown[]> {
  /** Asks. Aborted by `signal` when another key is asked for or the query stops; `fresh` passes by any cache. */
  load(client: BoomClient, key: K, options: LoadOptions): Promise<T>
  /** The answer that a cache holds, so that it shows at once; it is asked for all the same, since it may be stale. */
  peek?(client: BoomClient, key: K): T | undefined
  /** Hears of newer answers until the returned function is called; without one, the question is asked again. */
  subscribe?(client: BoomClient, key: K, changed: (data: T | undefined) => void): Ending | Promise<Ending>
  isEmpty?(data: T): boolean
}

/** A question and the state of its answer, for whoever shows it. Knows no element: `QueryController` asks for one. */
export class Query<T, K extends readonly unknown[]> {
  /** The answer to the present key. */
  data: T | undefined
  /** Why the last try failed. */
  error: unknown

  /** Out of sight others go first, where a platform's limit makes all wait. */
  protected isInSight: (() => boolean) | undefined

  #settled = false
  /** Something changed while an answer was under way. */
  #isOutdated = false
  /** Ends what is under way; there is nothing under way without it. */
  #asking: AbortController | undefined
  #key: K | undefined
  #source: ClientSource | undefined
  #unsubscribe: (() => void) | undefined
  #later: ReturnType<typeof setTimeout> | undefined
  readonly #question: Question<T, K>
  readonly #changed: () => void

  /** @param changed Called whenever the state has moved on. */
  constructor(question: Question<T, K>, changed: () => void) {
    this.#question = question
    this.#changed = changed
  }

  get status(): QueryStatus {
    const { data } = this
    if (this.#asking) return data === undefined ? 'pending' : 'refreshing'
    if (this.error !== undefined) return 'error'
    if (!this.#settled) return 'initial'
    return data !== undefined && this.#question.isEmpty?.(data) ? 'empty' : 'complete'
  }

  /**
   * Asks, unless the same was asked of the same before. Another key, compared item by item, or another source drops the
   * old answer; `undefined` asks nothing.
   */
  ask(source: ClientSource | undefined, key: K | undefined): void {
    if (source === this.#source && sameItems(key, this.#key)) return
    this.#end()
    this.data = this.error = undefined
    this.#settled = false
    this.#source = source
    this.#key = key
    const client = readyClient(source)
    if (key && client) this.#receive(this.#question.peek?.(client, key))
    void this.#run(false)
  }

  /** Asks again, past any cache; the answer so far stays until the new one is there. */
  refresh(): Promise<void> {
    return this.#run(true)
  }

  /** Ends what is under way. What is asked next is asked anew; its answer may come from a cache. */
  stop(): void {
    this.#end()
    this.#source = undefined
  }

  #receive(data: T | undefined): void {
    if (data === undefined) return
    this.data = data
    this.error = undefined
    this.#settled = true
  }

  /** A platform that has had enough says when to come back, and so does a circuit that is open for a while. */
  #comeBack(error: unknown): void {
    const { retryAfterMs }: { readonly retryAfterMs?: unknown } = Object(error)
    const ms = Number(retryAfterMs)
    if (ms > 0 && ms <= MAX_WAIT_MS) this.#later = setTimeout(() => void this.#run(false), ms)
  }

  #end(): void {
    clearTimeout(this.#later)
    this.#unsubscribe?.()
    this.#asking?.abort()
    this.#unsubscribe = this.#asking = undefined
  }

  async #run(fresh: boolean): Promise<void> {
    const key = this.#key
    const source = this.#source
    if (!key || !source) return
    this.#isOutdated = false
    clearTimeout(this.#later)
    this.#asking?.abort()
    const asking = (this.#asking = new AbortController())
    // Who asks may be in the middle of being drawn.
    void Promise.resolve().then(this.#changed)
    try {
      const data = await this.#load(key, source, asking.signal, fresh)
      if (asking !== this.#asking) return
      this.#asking = undefined
      this.#receive(data)
      if (this.#isOutdated) void this.#run(false)
    } catch (error) {
      if (asking !== this.#asking) return
      this.#asking = undefined
      this.error = error ?? new Error('failed without a reason')
      this.#comeBack(error)
    }
    this.#changed()
  }

  async #load(key: K, source: ClientSource, signal: AbortSignal, fresh: boolean): Promise<T> {
    const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
    signal.throwIfAborted()
    this.#follow(client, key)
    const { isInSight } = this
    return this.#question.load(client, key, { signal, fresh, ...(isInSight && { isInSight }) })
  }

  /** Hears of changes from now on; what takes a resource that is still loading, from when it is there. */
  #follow(client: BoomClient, key: K): void {
    if (this.#unsubscribe || !this.#question.subscribe) return
    let isOver = false
    let end: Ending
    this.#unsubscribe = () => {
      isOver = true
      end?.()
    }
    const begun = this.#question.subscribe(client, key, (data) => this.#hear(data))
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

  #hear(data: T | undefined): void {
    // Changes come in bursts: an answer that is under way is waited for, and asked for once more.
    if (data === undefined) {
      if (this.#asking) this.#isOutdated = true
      else void this.#run(false)
    } else if (!this.#asking) {
      this.#receive(data)
      this.#changed()
    }
  }
}

function sameItems(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((item, index) => Object.is(item, b?.[index])))
}
