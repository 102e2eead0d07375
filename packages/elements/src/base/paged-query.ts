import type { ReadOptions } from '@boom-risk/client'
import { hasCode } from './error-kinds.ts'
import type { BoomClient } from '../runtime/boom-client.ts'
import type { Ending } from './query.ts'
import { QueryController, type QueryHost } from './query-controller.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly nextCursor: string | null
}

export interface PagedQueryOptions<T, P, K> {
  /** Items of the first page, and of each one after it. */
  readonly first: number
  readonly more: number
  /** What is listed; another key drops the list, `undefined` asks nothing. */
  readonly key: () => K | undefined
  readonly idOf: (item: T) => string
  readonly load: (
    client: BoomClient,
    key: K,
    query: { limit: number; cursor?: string },
    options: ReadOptions,
  ) => Promise<P>
  /** Hears that the list may be another by now, until what it returns is called. */
  readonly subscribe?: (client: BoomClient, key: K, changed: () => void) => Promise<Ending>
  /** Where the list shows. */
  readonly place?: () => Element | null | undefined
  /** A page after the first could not be had. */
  readonly failed: (error: unknown) => void
}

/** The most that one page may hold. */
const MOST = 200

/**
 * A list by cursor: the first page, and those after it when they are asked for. Reading it again keeps its length. A page that could not be had is
 * asked for again once there is a connection.
 */
export class PagedQuery<T, P extends Page<T>, K extends readonly unknown[]> {
  readonly query: QueryController<P, K>
  isLoadingMore = false
  moreError: unknown
  readonly #host: QueryHost
  readonly #options: PagedQueryOptions<T, P, K>
  /** The first page that all of the following belongs to. */
  #page: P | undefined
  #items: readonly T[] = []
  /** What came beyond what was asked for: shown when more is wanted, since drawing thousands freezes a page. */
  #beyond: readonly T[] = []
  #cursor: string | null = null
  /** Whose next page could not be had. */
  #failedFor: K | undefined
  readonly #replaced = new Map<string, T>()
  #shown: { key: K; count: number } | undefined

  constructor(host: QueryHost, options: PagedQueryOptions<T, P, K>) {
    this.#host = host
    this.#options = options
    this.query = new QueryController<P, K>(host, {
      key: options.key,
      load: (client, key, read) => options.load(client, key, { limit: this.#limit(key) }, read),
      ...(options.place && { place: options.place }),
      ...(options.subscribe && {
        subscribe: (client, key, changed) =>
          options.subscribe?.(client, key, () => {
            this.#keepLength(key)
            changed(undefined)
          }),
      }),
      isEmpty: ({ items }) => items.length === 0,
    })
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.#onLine)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine)
  }

  readonly #onLine = (): void => {
    if (this.moreError !== undefined) void this.loadMore()
  }

  get items(): readonly T[] {
    this.#follow()
    return this.#items.map((item) => this.#replaced.get(this.#options.idOf(item)) ?? item)
  }

  get total(): number {
    return this.query.data?.total ?? 0
  }

  get hasMore(): boolean {
    this.#follow()
    return this.#cursor !== null || this.#beyond.length > 0
  }

  /** Shows an item as a write left it, until the list is read again. */
  replace(item: T): void {
    this.#follow()
    this.#replaced.set(this.#options.idOf(item), item)
    this.#host.requestUpdate()
  }

  /** Reads what is on show again. */
  readonly refresh = (): Promise<void> => {
    const key = this.#options.key()
    if (key) this.#keepLength(key)
    return this.query.refresh()
  }

  readonly loadMore = async (): Promise<void> => {
    if (this.#beyond.length && !this.isLoadingMore) {
      this.#show([])
      return this.#host.requestUpdate()
    }
    const key = this.#options.key()
    const { source } = this.#host
    const page = this.#page
    const cursor = this.#cursor
    if (!key || !source || cursor === null || this.isLoadingMore) return
    this.isLoadingMore = true
    this.moreError = undefined
    this.#host.requestUpdate()
    try {
      const client = typeof source === 'function' ? (source.ready ?? (await source())) : source
      const { idOf, load, more } = this.#options
      const next = await load(client, key, { limit: more, cursor }, {})
      if (this.#isOver(page)) return
      const known = new Set(this.items.map(idOf))
      this.#cursor = next.nextCursor
      this.#show(next.items.filter((item) => !known.has(idOf(item))))
    } catch (error) {
      if (this.#isOver(page)) return
      this.moreError = error
      this.#failedFor = key
      this.#options.failed(error)
      // The place in the list is lost for good: only reading it from the top leads on.
      if (hasCode(error, 'cursor_expired')) void this.refresh()
    } finally {
      if (page === this.#page) this.isLoadingMore = false
      // Who asked for more of a list that was read again meanwhile still waits for it, from where the list ends now.
      else if (sameKey(key, this.#options.key())) void this.loadMore()
      this.#host.requestUpdate()
    }
  }

  /** Shows so many more, of what came before and of these. */
  #show(items: readonly T[], count = this.#options.more): void {
    const waiting = [...this.#beyond, ...items]
    this.#items = [...this.#items, ...waiting.slice(0, count)]
    this.#beyond = waiting.slice(count)
  }

  /** Whether the list that began with this page was read again, or is another's by now. */
  #isOver(page: P | undefined): boolean {
    this.#follow()
    return page !== this.#page
  }

  /** What is read next is as long as what is on show. */
  #keepLength(key: K): void {
    this.#shown = { key, count: this.items.length }
  }

  #limit(key: K | undefined): number {
    const shown = sameKey(this.#shown?.key, key) ? (this.#shown?.count ?? 0) : 0
    return Math.min(MOST, Math.max(this.#options.first, shown))
  }

  #follow(): void {
    const page = this.query.data
    if (page === this.#page) return
    this.#page = page
    const key = this.#options.key()
    this.#items = this.#beyond = []
    this.#show(page?.items ?? [], this.#limit(key))
    this.#replaced.clear()
    this.#cursor = page?.nextCursor ?? null
    this.isLoadingMore = false
    // That the next page could not be had is still so once the list before it is read again.
    if (this.#cursor === null || !sameKey(key, this.#failedFor)) this.moreError = undefined
  }
}

function sameKey(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
