import type { CustomerSort } from '@boom-risk/client/contract'
import { CUSTOMER_SORT_FIELDS } from '@boom-risk/client/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import type { Domain } from '../../../src/domain/domain.ts'
import type { ListQuery } from '../../../src/domain/lists/customer-lists.ts'
import type { Customer } from '../../../src/domain/model.ts'

const SHOP = 'shop_2'
const small = () => createDomain({ customers: 600 })
const query = (sort: CustomerSort, rest: Partial<ListQuery> = {}): ListQuery => ({
  list: 'all',
  filter: {},
  sort,
  findable: 'by_parts',
  ...rest,
})
const idsOf = (domain: Domain, asked: ListQuery) => {
  const view = domain.lists.view(SHOP, asked)
  return view.slice(0, view.total).map(({ id }) => id)
}

/** What a change may do to a place in a list. */
const change = fc.record({
  pick: fc.nat(1000),
  shipped: fc.nat(12),
  returned: fc.nat(12),
  name: fc.constantFrom('An', 'Ánh', 'Bình', null),
  status: fc.constantFrom('active', 'inactive'),
  report: fc.boolean(),
})

describe('a view', () => {
  it('after any changes is what it would be if it were made anew, in every order', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...CUSTOMER_SORT_FIELDS),
        fc.constantFrom('ascending', 'descending'),
        (changes, by, direction) => {
          const domain = small()
          const asked = [
            query({ by, direction }),
            query({ by, direction }, { list: 'boom', filter: { levels: ['high', 'low'] } }),
            query({ by, direction }, { filter: { text: 'an', status: 'active' } }),
          ]
          for (const each of asked) domain.lists.view(SHOP, each)
          const customers = [...domain.store.customers.values()]
          for (const { pick, report, ...fields } of changes) {
            const before = domain.store.customers.get(
              customers[pick % customers.length]?.id ?? '',
            ) as Customer
            domain.commit({ customers: [{ ...before, ...fields, version: before.version + 1 }] })
            const [phone] = before.phones
            const [known] = domain.store.reports.values()
            if (report && phone && known)
              domain.commit({ reports: [{ ...known, id: `r${pick}`, phone: phone.e164, state: 'visible' }] })
          }
          const fresh = createDomain({ customers: 0 })
          for (const record of domain.store.customers.values()) fresh.store.customers.put(record)
          for (const record of domain.store.reports.values()) fresh.store.reports.put(record)
          for (const each of asked) {
            expect(idsOf(domain, each)).toEqual(idsOf(fresh, each))
            expect(domain.lists.view(SHOP, each).countsByLevel).toEqual(
              fresh.lists.view(SHOP, each).countsByLevel,
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('D-4 has those without a value last in both directions', () => {
    const domain = small()
    for (const direction of ['ascending', 'descending'] as const) {
      const view = domain.lists.view(SHOP, query({ by: 'return_rate', direction }))
      const rates = view.slice(0, view.total).map(({ risk }) => risk.shop.returnRate)
      const from = rates.indexOf(null)
      expect(from).toBeGreaterThan(0)
      expect(rates.slice(from).every((rate) => rate === null)).toBe(true)
    }
  })

  it('D-4 has names in Vietnamese order, and those without one last in both directions', () => {
    const domain = createDomain({ customers: 0 })
    const [someone] = domain.store.customersByShop.get(SHOP)
    if (!someone) throw new Error('the shop has nobody')
    for (const { id } of domain.store.customersByShop.get(SHOP)) domain.store.customers.delete(id)
    for (const [i, name] of ['Đạt', 'Ân', null, 'Dung', 'An'].entries())
      domain.store.customers.put({ ...someone, id: `cus_9${i}`, name, phones: [] })
    const names = (direction: CustomerSort['direction']) =>
      domain.lists
        .view(SHOP, query({ by: 'name', direction }))
        .slice(0, 9)
        .map(({ customer }) => customer.name)
    expect(names('ascending')).toEqual(['An', 'Ân', 'Dung', 'Đạt', null])
    expect(names('descending')).toEqual(['Đạt', 'Dung', 'Ân', 'An', null])
  })

  it('D-11 moves a customer when another shop counts anew', () => {
    const domain = createDomain({ customers: 0 })
    const [here] = domain.store.customersByPhone.get('+84356700700')
    const asked = query({ by: 'network_returned', direction: 'descending' })
    const place = () =>
      domain.lists
        .view('shop_1', asked)
        .slice(0, 100)
        .findIndex(({ id }) => id === here?.id)
    const before = place()
    for (const other of domain.store.customersByPhone.get('+84356700700').slice(1))
      domain.commit({ customers: [{ ...other, returned: 0, version: 2 }] })
    expect(place()).toBeGreaterThan(before)
  })

  it('forgets a customer who is deleted, and keeps the place of the next page', () => {
    const domain = small()
    const asked = query({ by: 'name', direction: 'ascending' })
    const view = domain.lists.view(SHOP, asked)
    const [, second, third] = view.slice(0, 3)
    if (!second || !third) throw new Error('too few customers')
    domain.store.customers.delete(second.id)
    expect(idsOf(domain, asked)).not.toContain(second.id)
    expect(view.slice(view.offsetAfter(second), 1)[0]?.id).toBe(third.id)
  })
})
