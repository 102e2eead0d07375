import type { Role, Shop } from '../model.ts'
import type { Store } from '../store/store.ts'
import { TIME_ZONE } from '../summary/shop-days.ts'
import type { Transactions } from '../transactions/transactions.ts'
import { OWN_SHOP_ID, OWN_SHOP_NUMBER } from './own-shop-id.ts'

const EMPLOYEES: readonly (readonly [Role, string])[] = [
  ['owner', 'Bạn'],
  ['staff', 'Nhân viên'],
  ['read_only', 'Người xem'],
]

/** Opens the shop, empty, unless the data has it already. */
export function openOwnShop(store: Store, transactions: Transactions): Shop {
  const known = store.shops.get(OWN_SHOP_ID)
  if (known) return known
  const shop: Shop = {
    id: OWN_SHOP_ID,
    number: OWN_SHOP_NUMBER,
    name: 'Shop của bạn',
    settings: {
      orderUrlTemplate: null,
      helpLinks: { paymentLink: null, sourceTracking: null, customFields: null, support: null },
      reportModeration: 'auto',
      timeZone: TIME_ZONE,
    },
  }
  transactions.run(() => {
    store.shops.put(shop)
    for (const [i, [role, name]] of EMPLOYEES.entries())
      store.employees.put({ id: `emp_${OWN_SHOP_NUMBER}_${i + 1}`, shopId: shop.id, name, role })
  })
  return shop
}
