import type { Domain } from '../domain.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'

/** Forgets every customer, order, note and report of the shop: whoever tried it leaves nothing behind. */
export function clearOwnShop({ store, transactions, lists, shopDays, events, clock }: Domain): void {
  lists.forget(OWN_SHOP_ID)
  transactions.run(() => {
    for (const table of [store.customers, store.orders, store.notes, store.reports])
      for (const record of table.values()) if (record.shopId === OWN_SHOP_ID) table.delete(record.id)
  })
  shopDays.forget(OWN_SHOP_ID)
  events.append(OWN_SHOP_ID, { type: 'customer.updated', customerIds: null, entity: null }, clock())
}
