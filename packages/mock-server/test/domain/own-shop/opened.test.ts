import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { OWN_SHOP_ID, OWN_SHOP_NUMBER } from '../../../src/domain/own-shop/own-shop-id.ts'
import { openOwnShop } from '../../../src/domain/own-shop/own-shop.ts'

describe('the shop of one’s own orders when a server starts', () => {
  it('X-16 it is there, with an owner, staff and somebody who only looks', () => {
    const { store } = createDomain({ customers: 20 })
    expect(store.shops.get(OWN_SHOP_ID)).toMatchObject({ number: OWN_SHOP_NUMBER })
    const employees = [...store.employees.values()].filter(({ shopId }) => shopId === OWN_SHOP_ID)
    expect(employees.map(({ id, role }) => [id, role])).toEqual([
      ['emp_13_1', 'owner'],
      ['emp_13_2', 'staff'],
      ['emp_13_3', 'read_only'],
    ])
  })

  it('X-16 what was set in it before holds', () => {
    const { store, transactions } = createDomain({ customers: 20 })
    const shop = store.shops.get(OWN_SHOP_ID)!
    const set = {
      ...shop,
      name: 'Tiệm Hoa',
      settings: { ...shop.settings, reportModeration: 'manual' as const },
    }
    transactions.run(() => store.shops.put(set))
    expect(openOwnShop(store, transactions)).toBe(set)
    expect(store.shops.get(OWN_SHOP_ID)).toBe(set)
  })
})
