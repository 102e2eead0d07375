import type { LiveEvent, Order, OrderPage, ReturnPage, ReturnRecord } from '@boom-risk/client/contract'
import { PagedQuery } from '../base/paged-query.ts'
import type { QueryHost } from '../base/query.ts'
import { detailClientOf } from './client.ts'
import type { DetailTab } from './tabs.ts'

type Key = readonly [customerId: string]

/** Items at first, and with each "Xem thêm". */
const PAGE = 20

export interface OrderListsOptions {
  /** The customer, once the tab was opened: what nobody looks at is not asked for. */
  readonly keyOf: (tab: DetailTab) => Key | undefined
  readonly failed: (error: unknown) => void
}

/** What came back from the customer (`S0-13`), and all of their orders in this shop. */
export class OrderLists {
  readonly returns: PagedQuery<ReturnRecord, ReturnPage, Key>
  readonly orders: PagedQuery<Order, OrderPage, Key>

  constructor(host: QueryHost, { keyOf, failed }: OrderListsOptions) {
    const paging = { first: PAGE, more: PAGE, failed }
    this.returns = new PagedQuery<ReturnRecord, ReturnPage, Key>(host, {
      ...paging,
      key: () => keyOf('returns'),
      idOf: ({ orderId }) => orderId,
      load: async (client, [id], query, options) =>
        (await detailClientOf(client)).returns.list(id, query, options),
    })
    this.orders = new PagedQuery<Order, OrderPage, Key>(host, {
      ...paging,
      key: () => keyOf('orders'),
      idOf: ({ id }) => id,
      load: async (client, [id], query, options) =>
        (await detailClientOf(client)).orders.list(id, query, options),
    })
  }

  /** Other people's changes (`X-9`): what is on show is read again and stays meanwhile. */
  heard({ type }: Pick<LiveEvent, 'type'>): void {
    if (!/^(order|stream)\./.test(type)) return
    void this.returns.refresh()
    void this.orders.refresh()
  }

  /** The connection is back. */
  retry(): void {
    for (const list of [this.returns, this.orders]) if (list.query.status === 'error') void list.refresh()
  }
}
