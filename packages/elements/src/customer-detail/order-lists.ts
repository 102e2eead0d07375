import type { Order, OrderPage, ReturnPage, ReturnRecord } from '@boom-risk/client/contract'
import { PagedQuery } from '../base/paged-query.ts'
import type { QueryHost } from '../base/query-controller.ts'
import { clientOf } from './client.ts'
import type { DetailTab } from './tabs.ts'

type Key = readonly [customerId: string]

/** Items at first, and with each "Xem thêm". */
const PAGE = 20

export interface OrderListsOptions {
  /** The customer, once the tab was opened: what nobody looks at is not asked for. */
  readonly keyOf: (tab: DetailTab) => Key | undefined
  readonly failed: (error: unknown) => void
}

/** What came back from the customer (`S0-13`), and all of their orders in this shop; read again as they change (`X-9`). */
export class OrderLists {
  readonly returns: PagedQuery<ReturnRecord, ReturnPage, Key>
  readonly orders: PagedQuery<Order, OrderPage, Key>

  constructor(host: QueryHost, { keyOf, failed }: OrderListsOptions) {
    const paging = { first: PAGE, more: PAGE, failed }
    this.returns = new PagedQuery<ReturnRecord, ReturnPage, Key>(host, {
      ...paging,
      key: () => keyOf('returns'),
      idOf: ({ orderId }) => orderId,
      load: async (client, [id], query, options) => (await clientOf(client)).returns.list(id, query, options),
      subscribe: async (client, [id], changed) => (await clientOf(client)).returns.subscribe?.(id, changed),
    })
    this.orders = new PagedQuery<Order, OrderPage, Key>(host, {
      ...paging,
      key: () => keyOf('orders'),
      idOf: ({ id }) => id,
      load: async (client, [id], query, options) => (await clientOf(client)).orders.list(id, query, options),
      subscribe: async (client, [id], changed) => (await clientOf(client)).orders.subscribe?.(id, changed),
    })
  }

  /** The connection is back. */
  retry(): void {
    for (const list of [this.returns, this.orders]) if (list.query.status === 'error') void list.refresh()
  }
}
