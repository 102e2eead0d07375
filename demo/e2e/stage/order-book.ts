import type { Customer, Order } from '@boom-risk/client'
import type { Domain } from '@boom-risk/mock-server'
import { ordersOf } from './api.ts'
import type { Stage } from './stage.ts'

type StoredOrder = NonNullable<ReturnType<Domain['store']['orders']['get']>>

/** What an order has become in the shop's other systems; what is left out is as with an order that nobody has touched yet. */
export type Fate = Partial<Omit<StoredOrder, 'delivery'>> & {
  readonly delivery?: Partial<StoredOrder['delivery']>
}

/** Of an order that nobody has shipped. */
export const NO_DELIVERY: StoredOrder['delivery'] = {
  status: 'pending',
  slip: null,
  carrier: null,
  trackingCode: null,
  trackingUrl: null,
  shippedAt: null,
  deliveredAt: null,
  returnedAt: null,
}

/** Gives the customer's newest orders these fates, the newest first. @returns them as the API then tells them */
export async function giveFates(
  stage: Stage,
  customer: Pick<Customer, 'id'>,
  fates: readonly Fate[],
): Promise<Order[]> {
  const { items } = await ordersOf(stage, customer, fates.length)
  const { store, commit } = stage.server.domain
  const orders = fates.map(({ delivery, ...fate }, at): StoredOrder => {
    const order = store.orders.get(items[at]?.id ?? '')
    if (!order) throw new Error('the customer has fewer orders than are to be changed')
    return {
      ...order,
      version: order.version + 1,
      paid: 0,
      financialStatus: 'pending',
      payment: { class: 'cod', name: 'COD' },
      goodsReturn: null,
      cancellation: null,
      ...fate,
      delivery: { ...NO_DELIVERY, ...delivery },
    }
  })
  commit({ orders })
  return (await ordersOf(stage, customer, fates.length)).items
}
