import { expect, it } from 'vitest'
import { actorOfToken, deskToken } from '../../src/domain/access.ts'
import { createDomain } from '../../src/domain/create-domain.ts'
import { HUGE_SHOP_CUSTOMERS, stagedActor } from '../../src/domain/staged-shops.ts'

const NOW = Date.UTC(2026, 10, 21, 9)

it('a staged shop is made once, and changes nothing for any other', () => {
  const domain = createDomain({ customers: 3000, clock: () => NOW })
  const { store, lists } = domain
  const others = Array.from(store.shops.values(), ({ id }) => id)
  const known = () =>
    others.map((id) => Array.from(lists.rows(id), ({ customer, risk }) => ({ customer, risk })))
  const before = known()
  const actor = actorOfToken(store, deskToken(3, 'staff'))!
  const staged = stagedActor(domain, actor, 'huge')
  expect(staged).toMatchObject({
    shop: { id: 'shop_huge' },
    employee: { id: 'emp_12_2', role: 'staff', shopId: 'shop_huge' },
  })
  expect(staged.permissions).toBe(actor.permissions)
  expect(store.customersByShop.size('shop_huge')).toBe(HUGE_SHOP_CUSTOMERS)
  expect(stagedActor(domain, actor, 'huge')).toEqual(staged)
  expect(known()).toEqual(before)
  expect(domain.events.since('shop_huge', domain.events.last('shop_huge'))).toEqual([])

  expect(stagedActor(domain, actor, 'empty').shop.id).toBe('shop_empty')
  expect(store.customersByShop.size('shop_empty')).toBe(0)
  expect(store.employeesByShop.get('shop_empty').map(({ id }) => id)).toEqual([
    'emp_11_1',
    'emp_11_2',
    'emp_11_3',
  ])
  expect(actorOfToken(store, 'dev-12-owner')).toBeNull()
})
