import type { ReadOptions } from '@boom-risk/client'
import { Query } from '../../base/query.ts'
import { panelClientOf, type CustomerPanelClient } from '../client.ts'
import type { Panel } from '../panel.ts'
import type { SectionId } from '../sections/section-list.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly nextCursor: string | null
}

export interface PagedListOptions<P> {
  readonly section: SectionId
  /** Items of the first page, and of each one after it. */
  readonly first: number
  readonly more: number
  load(
    client: CustomerPanelClient,
    customerId: string,
    query: { limit: number; cursor?: string },
    options: ReadOptions,
  ): Promise<P>
}

/** The most that one page may hold. */
const MOST = 200

/** A list of the customer on show: the first page, and those after it when they are asked for. */
export class PagedList<T extends { readonly id: string }, P extends Page<T>> {
  readonly query: Query<P, readonly [string]>
  isLoadingMore = false
  moreError: unknown
  readonly #panel: Panel
  readonly #options: PagedListOptions<P>
  /** The first page that `#later` and `#replaced` belong to. */
  #page: P | undefined
  #later: readonly T[] = []
  #cursor: string | null = null
  readonly #replaced = new Map<string, T>()
  #shown: { customerId: string; count: number } | undefined

  constructor(panel: Panel, options: PagedListOptions<P>) {
    this.#panel = panel
    this.#options = options
    this.query = new Query<P, readonly [string]>(panel.element, {
      key: () =>
        panel.customerId !== undefined && panel.isOpen(options.section) ? [panel.customerId] : undefined,
      load: async (source, [customerId], read) =>
        options.load(await panelClientOf(source), customerId, { limit: this.#limit(customerId) }, read),
    })
  }

  get items(): readonly T[] {
    this.#follow()
    const items = [...(this.#page?.items ?? []), ...this.#later]
    return items.map((item) => this.#replaced.get(item.id) ?? item)
  }

  get hasMore(): boolean {
    this.#follow()
    return this.#cursor !== null
  }

  /** Shows an item as a write left it, until the list is read again. */
  replace(item: T): void {
    this.#follow()
    this.#replaced.set(item.id, item)
    this.#panel.update()
  }

  /** Reads what is on show again. */
  readonly refresh = (): Promise<void> => {
    const { customerId } = this.#panel
    if (customerId !== undefined) this.#shown = { customerId, count: this.items.length }
    return this.query.refresh()
  }

  readonly loadMore = async (): Promise<void> => {
    const { customerId } = this.#panel
    const page = this.#page
    const cursor = this.#cursor
    if (customerId === undefined || cursor === null || this.isLoadingMore) return
    this.isLoadingMore = true
    this.moreError = undefined
    this.#panel.update()
    try {
      const next = await this.#options.load(
        await this.#panel.client(),
        customerId,
        { limit: this.#options.more, cursor },
        {},
      )
      // The list was read again, or is another customer's, meanwhile.
      if (page !== this.#page) return
      const known = new Set(this.items.map(({ id }) => id))
      this.#later = [...this.#later, ...next.items.filter(({ id }) => !known.has(id))]
      this.#cursor = next.nextCursor
    } catch (error) {
      if (page === this.#page) this.moreError = error
      this.#panel.failed(error)
    } finally {
      if (page === this.#page) this.isLoadingMore = false
      this.#panel.update()
    }
  }

  #limit(customerId: string): number {
    const shown = this.#shown?.customerId === customerId ? this.#shown.count : 0
    return Math.min(MOST, Math.max(this.#options.first, shown))
  }

  #follow(): void {
    const page = this.query.data
    if (page === this.#page) return
    this.#page = page
    this.#later = []
    this.#replaced.clear()
    this.#cursor = page?.nextCursor ?? null
    this.isLoadingMore = false
    this.moreError = undefined
  }
}
