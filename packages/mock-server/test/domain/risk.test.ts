import { describe, expect, it } from 'vitest'
import { actorOfToken, deskToken, may, readOnly } from '../../src/domain/access.ts'
import { createDomain } from '../../src/domain/create-domain.ts'
import type { Customer, Report } from '../../src/domain/model.ts'
import { Store } from '../../src/domain/store/store.ts'
import { assessPhone, canonicalPhone, profileOfCustomer } from '../../src/domain/risk.ts'

const NOW = Date.UTC(2026, 10, 21, 9)
const PHONE = '+84377000111'

function setUp() {
  const domain = createDomain({ customers: 0, clock: () => NOW })
  const [home, other] = [...domain.store.shops.values()]
  if (!home || !other) throw new Error('no shops')
  const customer = (fields: Partial<Customer>): Customer => ({
    id: `c_${domain.store.customers.size}`,
    shopId: home.id,
    version: 1,
    name: 'Lê Thị Mai',
    phones: [{ id: 'main', e164: PHONE, convertedFrom: null }],
    psid: null,
    externalId: null,
    refreshedAt: null,
    lastReturnAt: null,
    profile: null,
    status: 'active',
    shipped: 0,
    returned: 0,
    computedAt: NOW - 1000,
    createdAt: NOW - 5000,
    updatedAt: NOW - 5000,
    ...fields,
  })
  const report = (state: Report['state']): Report => ({
    id: `r_${domain.store.reports.size}`,
    phone: PHONE,
    shopId: other.id,
    employeeId: 'emp_2_1',
    content: 'Không nhận hàng.',
    state,
    rejectionReason: null,
    dispute: null,
    createdAt: NOW,
  })
  return { ...domain, home, other, customer, report }
}

describe('an assessment', () => {
  it('D-6 of a stranger has no level, no counts, and is as of now', () => {
    const { store, home } = setUp()
    expect(assessPhone(store, home, PHONE, NOW)).toMatchObject({
      customer: null,
      level: 'none',
      networkLevel: 'none',
      shop: { shipped: 0, returned: 0, returnRate: null, dataIssue: null },
      network: { shipped: 0, returned: 0, shops: 0 },
      suggestedAction: 'ship',
      computedAt: NOW,
    })
  })

  it('D-11 adds the counts of all shops, and counts the shops that shipped', () => {
    const { store, home, other, customer } = setUp()
    store.customers.put(customer({ shipped: 0, returned: 0, computedAt: NOW - 9 }))
    store.customers.put(customer({ shopId: other.id, shipped: 4, returned: 3, computedAt: NOW - 5 }))
    const assessment = assessPhone(store, home, PHONE, NOW)
    expect(assessment).toMatchObject({ level: 'none', networkLevel: 'high', network: { shops: 1 } })
    expect(assessment.computedAt).toBe(NOW - 9)
  })

  it('is as old as the newest count of another shop where this shop has none', () => {
    const { store, home, other, customer } = setUp()
    store.customers.put(customer({ shopId: other.id, computedAt: NOW - 70 }))
    store.customers.put(customer({ shopId: 'shop_3', computedAt: NOW - 30 }))
    store.customers.put(customer({ shopId: 'shop_4', computedAt: NOW - 50 }))
    expect(assessPhone(store, home, PHONE, NOW).computedAt).toBe(NOW - 30)
  })

  it.each([1, 2, 3])('D-11 of a customer counts what shops know under each of %i numbers, once', (count) => {
    const { store, other, customer } = setUp()
    const phones = [PHONE, '+84377000222', '+84377000333']
      .slice(0, count)
      .map((e164, i) => ({ id: `p${i}`, e164, convertedFrom: null }))
    const own = customer({ phones, shipped: 3, returned: 1 })
    store.customers.put(own)
    store.customers.put(customer({ shopId: other.id, phones: phones.slice(-1), shipped: 4, returned: 3 }))
    expect(profileOfCustomer(store, own)).toMatchObject({
      shop: { shipped: 3, returned: 1 },
      network: { shipped: 7, returned: 4, shops: 2 },
    })
  })

  it('X-6 D-15 counts the reports that every shop sees, and takes no level from them', () => {
    const { store, home, customer, report } = setUp()
    store.customers.put(customer({ shipped: 9, returned: 0 }))
    for (const state of ['visible', 'disputed', 'held', 'retracted'] as const)
      store.reports.put(report(state))
    expect(assessPhone(store, home, PHONE, NOW)).toMatchObject({
      level: 'none',
      reports: { total: 2, disputed: 1 },
    })
  })

  it('X-12 asks under the number that an old one has become, and leaves what is no number alone', () => {
    expect(canonicalPhone(new Store(), '+841687654321')).toBe('+84387654321')
    expect(canonicalPhone(new Store(), '+84987654321')).toBe('+84987654321')
    expect(canonicalPhone(new Store(), '+84000000000')).toBe('+84000000000')
  })
})

describe('access', () => {
  it('knows each role of each shop by its token, and nobody else', () => {
    const { store } = setUp()
    expect(actorOfToken(store, deskToken(10, 'staff'))).toMatchObject({
      shop: { number: 10 },
      employee: { role: 'staff', shopId: 'shop_10' },
    })
    for (const token of ['', 'dev-0-owner', 'dev-11-owner', 'dev-1-Owner', 'dev-1-owner ', '__proto__'])
      expect(actorOfToken(store, token)).toBeNull()
  })

  it('X-8 lets owners read phones, staff reveal them, and readers neither', () => {
    const { store } = setUp()
    const rights = (['owner', 'staff', 'read_only'] as const).map((role) => {
      const actor = actorOfToken(store, deskToken(1, role))
      return actor && [may(actor, 'customers.read_phone'), may(actor, 'customers.reveal_phone')]
    })
    expect(rights).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  it('takes every right to write away', () => {
    const { store } = setUp()
    const owner = actorOfToken(store, deskToken(1, 'owner'))
    expect(owner && readOnly(owner).permissions).toEqual(['customers.read'])
  })
})
