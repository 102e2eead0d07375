import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cancelRefusal,
  isCompleted,
  isReturned,
  orderStatistics,
  paymentLinkRefusal,
  type OrderFacts,
} from '../../src/rules/order-rules.ts'
import { returnRate } from '../../src/rules/risk.ts'

const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  financialStatus: 'pending',
  deliveryStatus: 'pending',
  paymentMethod: 'online',
  cancelled: false,
  hasDeliverySlip: false,
  partiallyReturned: false,
  ...facts,
})

const completed = order({ financialStatus: 'paid', deliveryStatus: 'delivered' })
const returned = order({ deliveryStatus: 'returned' })

const FINANCIAL = ['pending', 'partially_paid', 'paid', 'refunded', 'voided', 'unknown']
const DELIVERY = [
  'pending',
  'ready_to_pick',
  'picking',
  'delivering',
  'delivered',
  'not_met',
  'waiting_for_return',
  'returning',
  'returned',
  'cancelled',
  'unknown',
  null,
]

describe('completed and returned', () => {
  test('S1-11 completed is delivered and paid, nothing else', () => {
    for (const financialStatus of FINANCIAL) {
      for (const deliveryStatus of DELIVERY) {
        expect(isCompleted({ financialStatus, deliveryStatus })).toBe(
          financialStatus === 'paid' && deliveryStatus === 'delivered',
        )
      }
    }
  })

  test('S1-12 D-13 only "returned" counts, not "returning"', () => {
    for (const deliveryStatus of DELIVERY) {
      expect(isReturned({ deliveryStatus, partiallyReturned: false })).toBe(deliveryStatus === 'returned')
    }
  })

  test('D-12 a partial return does not count', () => {
    expect(isReturned({ deliveryStatus: 'returned', partiallyReturned: true })).toBe(false)
    expect(isReturned({ deliveryStatus: 'delivered', partiallyReturned: true })).toBe(false)
  })
})

describe('resending the payment link', () => {
  test('S1-18 D-10 unpaid, not cancelled, not completed, paid online', () => {
    expect(paymentLinkRefusal(order())).toBeNull()
    expect(paymentLinkRefusal(order({ financialStatus: 'partially_paid' }))).toBeNull()
    expect(paymentLinkRefusal(order({ deliveryStatus: 'delivered' }))).toBeNull()
  })

  test.each(['other', 'cod', 'bank', 'unknown'])('S1-18 not for the method %s', (paymentMethod) => {
    expect(paymentLinkRefusal(order({ paymentMethod }))).toBe('payment_method')
  })

  test('D-10 says why not', () => {
    expect(paymentLinkRefusal(order({ cancelled: true }))).toBe('cancelled')
    expect(paymentLinkRefusal(completed)).toBe('completed')
    for (const financialStatus of ['paid', 'refunded', 'voided', 'unknown']) {
      expect(paymentLinkRefusal(order({ financialStatus }))).toBe('not_unpaid')
    }
  })
})

describe('cancelling', () => {
  test('S1-10 works while there is no delivery slip', () => {
    expect(cancelRefusal(order())).toBeNull()
    expect(cancelRefusal(order({ hasDeliverySlip: true }))).toBe('delivery_slip')
  })

  test('S1-10 a cancelled or a completed order is not cancelled again', () => {
    expect(cancelRefusal(order({ cancelled: true, hasDeliverySlip: true }))).toBe('cancelled')
    expect(cancelRefusal(completed)).toBe('completed')
  })
})

describe('statistics', () => {
  test('S1-11 S1-12 S1-13 both rates are of all orders, whatever their status', () => {
    const orders = [completed, completed, returned, order({ cancelled: true }), order(), order(), order()]
    expect(orderStatistics(orders)).toEqual({
      all: 7,
      completed: 2,
      returned: 1,
      completedOfAll: 28.5,
      returnedOfAll: 14.2,
    })
  })

  test('D-1 the rate of all orders is not the rate of shipped orders', () => {
    const neverShipped = order({ deliveryStatus: null })
    const { returned: count, returnedOfAll } = orderStatistics([
      returned,
      completed,
      neverShipped,
      neverShipped,
    ])
    expect(returnedOfAll).toBe(25)
    expect(returnRate(count, 2)).toBe(50)
  })

  test('S1-13 no orders have no rates', () => {
    expect(orderStatistics([])).toEqual({
      all: 0,
      completed: 0,
      returned: 0,
      completedOfAll: null,
      returnedOfAll: null,
    })
  })

  test('S1-13 no order is both, and none is counted twice', () => {
    const anyOrder = fc.record({
      financialStatus: fc.constantFrom(...FINANCIAL),
      deliveryStatus: fc.constantFrom(...DELIVERY),
      partiallyReturned: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyOrder), (orders) => {
        const statistics = orderStatistics(new Set(orders))
        expect(statistics.all).toBe(orders.length)
        expect(statistics.completed + statistics.returned).toBeLessThanOrEqual(statistics.all)
      }),
    )
  })
})
