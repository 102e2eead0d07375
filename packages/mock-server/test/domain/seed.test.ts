import { SHOP_COUNT } from '@boom-risk/mock-server'
import { OWN_SHOP_ID } from '../../src/domain/own-shop/own-shop-id.ts'
import { parsePhone, riskLevel } from '@boom-risk/client/rules'
import { describe, expect, it } from 'vitest'
import { DAY_MS, startOfDay } from '../../src/domain/clock.ts'
import { createDomain, type DomainOptions } from '../../src/domain/create-domain.ts'
import type { Domain } from '../../src/domain/domain.ts'
import { BOUNDARY_CUSTOMERS } from '../../src/domain/seed/boundary-customers.ts'

const MORNING = Date.UTC(2026, 10, 21, 2)
const domainAt = (options: DomainOptions = {}, now = MORNING) =>
  createDomain({ clock: () => now, ...options })
const contents = ({ store }: Domain) => ({
  shops: [...store.shops.values()],
  employees: [...store.employees.values()],
  customers: [...store.customers.values()],
  reports: [...store.reports.values()],
})

describe('the seed', () => {
  it('gives the same data for the same seed, all day long', () => {
    expect(contents(domainAt({ seed: 5 }))).toEqual(contents(domainAt({ seed: 5 }, MORNING + DAY_MS / 2)))
  })

  it('gives other data for another seed', () => {
    const [one, two] = [domainAt({ seed: 5 }), domainAt({ seed: 6 })].map(
      (domain) =>
        new Set([...domain.store.customers.values()].flatMap(({ phones }) => phones[0]?.e164 ?? [])),
    )
    const shared = [...(one ?? [])].filter((phone) => two?.has(phone))
    expect(shared.length).toBeLessThan(BOUNDARY_CUSTOMERS.length + 5)
  })

  it('has as many customers as asked, the boundary customers at least', () => {
    expect(domainAt().store.customers.size).toBe(2000)
    expect(domainAt({ customers: 100 }).store.customers.size).toBe(100)
    const least = domainAt({ customers: 0 }).store
    expect(least.customers.size).toBe(
      BOUNDARY_CUSTOMERS.reduce((sum, { elsewhere }) => sum + 1 + elsewhere.length, 0),
    )
    // Ten of the seed, and the empty one of one's own orders.
    expect(least.shops.size).toBe(SHOP_COUNT + 1)
    expect(least.customersByShop.size(OWN_SHOP_ID)).toBe(0)
  })

  it.each([
    { seed: -1 },
    { seed: 1.5 },
    { seed: 2 ** 32 },
    { customers: -1 },
    { customers: NaN },
    { shop: 0 },
    { shop: 11 },
  ])('refuses %j', (options) => {
    expect(() => domainAt(options)).toThrow(RangeError)
  })

  it.each([1, 2, 77])(
    'S0-2 S0-6 lists 6 to 8 percent of the customers, each level often enough to see (seed %d)',
    (seed) => {
      const counts = { none: 0, low: 0, medium: 0, high: 0 }
      const { store } = domainAt({ seed, customers: 20_000 })
      for (const { returned, shipped } of store.customers.values()) counts[riskLevel(returned, shipped)]++
      const listed = (counts.low + counts.medium + counts.high) / store.customers.size
      expect(listed).toBeGreaterThan(0.055)
      expect(listed).toBeLessThan(0.08)
      for (const level of ['low', 'medium', 'high'] as const)
        expect(counts[level] / store.customers.size).toBeGreaterThan(0.01)
    },
  )

  it('D-11 shares some customers among shops, so that levels of shop and network differ both ways', () => {
    const { store } = domainAt({ customers: 20_000 })
    let higher = 0
    let lower = 0
    const all = [...store.customers.values()]
    for (const { phones, returned, shipped } of all) {
      const known = phones[0] ? store.customersByPhone.get(phones[0].e164) : []
      const network = riskLevel(
        known.reduce((sum, each) => sum + each.returned, 0),
        known.reduce((sum, each) => sum + each.shipped, 0),
      )
      const own = riskLevel(returned, shipped)
      if (own === 'none' && network !== 'none') higher++
      if (own !== 'none' && network === 'none') lower++
    }
    expect(higher).toBeGreaterThan(20)
    expect(lower).toBeGreaterThan(20)
  })

  it('S0-17 X-6 has reports by several shops, some disputed', () => {
    const { store } = domainAt()
    const reports = [...store.reports.values()]
    expect(new Set(reports.map(({ shopId }) => shopId)).size).toBe(10)
    expect(reports.some(({ state }) => state === 'disputed')).toBe(true)
    for (const { employeeId, shopId } of reports) expect(store.employees.get(employeeId)?.shopId).toBe(shopId)
  })

  it('gives every customer a valid phone in its stored form, once per shop, and a name family name first', () => {
    const { store } = domainAt({ customers: 5000 })
    const seen = new Set<string>()
    for (const { phones, shopId, name } of store.customers.values()) {
      for (const { e164 } of phones) {
        expect(parsePhone(e164)).toMatchObject({ status: 'valid', e164, convertedFrom: null })
        expect(seen.has(`${shopId} ${e164}`)).toBe(false)
        seen.add(`${shopId} ${e164}`)
      }
      expect(name).toMatch(/^\p{Lu}\p{Ll}*(?: \p{L}+){1,3}$/u)
    }
  })

  it('dates everything before today, and nothing before it was made', () => {
    const { store } = domainAt()
    const today = startOfDay(MORNING)
    for (const { createdAt, updatedAt, computedAt } of store.customers.values()) {
      expect(createdAt).toBeLessThan(today)
      expect(updatedAt).toBeGreaterThanOrEqual(createdAt)
      expect(computedAt).toBeGreaterThanOrEqual(createdAt)
    }
  })

  it('starts with 100,000 customers in less than three seconds of work', () => {
    // Not the clock on the wall, which other work on the machine moves on as well.
    const before = process.cpuUsage()
    expect(domainAt({ customers: 100_000 }).store.customers.size).toBe(100_000)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})

describe('the boundary customers', () => {
  it.each([1, 424_242])(
    'are in the default shop with the same phones and counts whatever the seed (%d)',
    (seed) => {
      for (const shop of [1, 6]) {
        const { store, defaultShop } = domainAt({ seed, shop, customers: 200 })
        expect(defaultShop.number).toBe(shop)
        for (const { phone, psid, own, status, name, reports } of BOUNDARY_CUSTOMERS) {
          const found = [...store.customers.values()].find(
            (customer) =>
              customer.shopId === defaultShop.id &&
              (phone === null ? customer.psid === psid : customer.phones[0]?.e164 === phone),
          )
          expect(found).toMatchObject({ ...own, status, name })
          if (phone !== null) expect(store.reportsByPhone.get(phone)).toHaveLength(reports.length)
        }
      }
    },
  )

  it('cover every case of the requirements', () => {
    const figures = BOUNDARY_CUSTOMERS.map(({ own }) => `${own.returned}/${own.shipped}`)
    const demanded = ['0/0', '1/1', '2/4', '3/12', '3/13', '149/300', '1/2', '747/1000', '3/4']
    expect(figures).toEqual(expect.arrayContaining(demanded))
    const kinds = BOUNDARY_CUSTOMERS.map(({ phone }) => {
      const parse = parsePhone(phone)
      return parse.status === 'valid' ? parse.kind : parse.status
    })
    expect(new Set(kinds)).toEqual(new Set(['mobile', 'landline', 'foreign', 'empty']))
    expect(BOUNDARY_CUSTOMERS.some(({ status }) => status === 'inactive')).toBe(true)
  })

  it('are found as a person would type them, the old number converted (X-12)', () => {
    for (const { typed, phone, convertedFrom } of BOUNDARY_CUSTOMERS) {
      if (phone === null) expect(typed).toBeNull()
      else expect(parsePhone(typed)).toMatchObject({ status: 'valid', e164: phone, convertedFrom })
    }
  })

  it('have a key of their own and a description in both languages', () => {
    expect(new Set(BOUNDARY_CUSTOMERS.map(({ key }) => key)).size).toBe(BOUNDARY_CUSTOMERS.length)
    for (const { description } of BOUNDARY_CUSTOMERS)
      expect(Object.values(description).every((text) => text.length > 5)).toBe(true)
  })
})
