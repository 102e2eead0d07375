import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { DELIVERY_STATUSES, type KnownDeliveryStatus } from '../../src/contract/orders.ts'
import { type AssessedOrder, assessOrders, countOrders, wasShipped } from '../../src/rules/assess-orders.ts'
import { HANDED_TO_CARRIER } from '../../src/rules/handed-to-carrier.ts'
import { returnRate, riskLevel } from '../../src/rules/risk.ts'

const STATUSES = [...DELIVERY_STATUSES, 'a status of a later version', 'constructor', null]

const orders = (customer: string, ...statuses: (string | null)[]): AssessedOrder[] =>
  statuses.map((deliveryStatus) => ({ customer, deliveryStatus }))

describe('assessOrders', () => {
  test('S0-2 S0-3 S0-6 counts, rate and level of each customer', () => {
    const result = assessOrders([
      ...orders('+84987654321', 'returned', 'returned', 'delivered'),
      ...orders('+84903100313', ...Array.from({ length: 10 }, () => 'delivered'), 'returned', 'returned'),
      ...orders('+84987654321', 'returned'),
      ...orders('+84903100313', 'returned'),
    ])
    expect([...result.keys()]).toEqual(['+84987654321', '+84903100313'])
    expect(result.get('+84987654321')).toEqual({
      customer: '+84987654321',
      orders: 4,
      shipped: 4,
      returned: 3,
      returnRate: 75,
      dataIssue: null,
      level: 'high',
      suggestedAction: 'deposit',
      lastReturnAt: null,
    })
    expect(result.get('+84903100313')).toMatchObject({
      shipped: 13,
      returned: 3,
      returnRate: 23,
      level: 'none',
    })
  })

  test('D-2 D-13 in transit and on its way back count as shipped, only what is back as returned', () => {
    const [figures] = assessOrders(orders('a', ...STATUSES)).values()
    expect(figures).toMatchObject({ orders: STATUSES.length, shipped: 6, returned: 1 })
  })

  test('D-2 each status of the contract is decided on, and no other', () => {
    expectTypeOf<keyof typeof HANDED_TO_CARRIER>().toEqualTypeOf<KnownDeliveryStatus>()
    expect(new Set(Object.keys(HANDED_TO_CARRIER))).toEqual(new Set(DELIVERY_STATUSES))
  })

  test('D-2 what an order says of itself stands before its status', () => {
    expect(wasShipped({ shipped: false, deliveryStatus: 'delivered' })).toBe(false)
    expect(wasShipped({ shipped: true, deliveryStatus: 'cancelled' })).toBe(true)
  })

  test('D-12 a partial return does not count, and dates the last return', () => {
    const [figures] = assessOrders([
      { customer: 'a', deliveryStatus: 'returned', partiallyReturned: true, returnedAt: 2000 },
      { customer: 'a', deliveryStatus: 'returned', returnedAt: 1000 },
    ]).values()
    expect(figures).toMatchObject({ shipped: 2, returned: 1, lastReturnAt: 2000 })
  })

  test('D-4 nothing shipped has no rate; more returned than shipped is flagged', () => {
    const [pending] = assessOrders(orders('a', 'pending')).values()
    expect(pending).toMatchObject({ shipped: 0, returnRate: null, level: 'none', suggestedAction: 'ship' })
    const [odd] = assessOrders([{ customer: 'a', deliveryStatus: 'returned', shipped: false }]).values()
    expect(odd).toMatchObject({ shipped: 0, returned: 1, dataIssue: 'returned_exceeds_shipped' })
  })

  test('no order, no customer', () => expect(assessOrders([]).size).toBe(0))

  test('the order of the orders changes no figure, and each customer is as if alone', () => {
    const order = fc.record({
      customer: fc.constantFrom('a', 'b', '__proto__'),
      deliveryStatus: fc.constantFrom(...STATUSES),
      partiallyReturned: fc.boolean(),
      shipped: fc.option(fc.boolean(), { nil: undefined }),
      returnedAt: fc.option(fc.integer(), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(order, { maxLength: 60 }), (list) => {
        const all = assessOrders(list)
        const reversed = assessOrders(list.toReversed())
        for (const [customer, assessment] of all) {
          const own = list.filter((one) => one.customer === customer)
          const counts = countOrders(own)
          expect(assessment).toEqual({
            ...assessOrders(own).get(customer),
            ...counts,
            level: riskLevel(counts.returned, counts.shipped),
            returnRate: returnRate(counts.returned, counts.shipped),
          })
          expect(reversed.get(customer)).toEqual(assessment)
        }
      }),
    )
  })
})
