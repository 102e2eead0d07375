import type { ReadOptions } from '@boom-risk/client'
import { PagedQuery } from '../../base/paged-query.ts'
import type { Ending } from '../../base/query.ts'
import { clientOf, type CustomerPanelClient } from '../client.ts'
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
  /** Hears of changes of the list, where the client tells of them. */
  subscribe(client: CustomerPanelClient, customerId: string, changed: () => void): Ending
}

/** A list of the customer on show, asked for while its section is open. */
export class PagedList<T extends { readonly id: string }, P extends Page<T>> extends PagedQuery<
  T,
  P,
  readonly [string]
> {
  /** Reads more. Where that takes the button away, and the focus with it, the first of the new ones has it. */
  readonly showMore: () => Promise<void>

  constructor(panel: Panel, { section, first, more, load, subscribe }: PagedListOptions<P>) {
    super(panel.element, {
      first,
      more,
      key: () => (panel.customerId !== undefined && panel.isOpen(section) ? [panel.customerId] : undefined),
      idOf: ({ id }) => id,
      place: () => panel.placeOf(section),
      load: async (client, [customerId], query, options) =>
        load(await clientOf(client), customerId, query, options),
      subscribe: async (client, [customerId], changed) =>
        subscribe(await clientOf(client), customerId, changed),
      failed: (error) => panel.failed(error),
    })
    this.showMore = async () => {
      const { length } = this.items
      await this.loadMore()
      const id = this.items[length]?.id
      if (id !== undefined) panel.focus(`:is([data-order="${id}"], [data-note="${id}"])`, true)
    }
  }
}
