import { describe, expect, it } from 'vitest'
import type { ImportedOrder, ImportedState } from '../../../src/domain/own-shop/imported-order.ts'
import { inDomain } from '../../import/support/import-file.ts'
import { importedOrder } from '../imported-order.ts'

const PHONES = ['+84987654321', '+84912345678', '+84903100204', '+84903100205']

/** So many orders in one state of one customer. */
const ordersOf = (phone: string, state: ImportedState, count: number, change: Partial<ImportedOrder> = {}) =>
  Array.from({ length: count }, (_, i) =>
    importedOrder({ code: `${phone}-${state}-${i}`, phone, state, ...change }),
  )

describe('what a shop’s own orders come to', () => {
  it.each<readonly [ImportedState, number]>([
    ['pending', 0],
    ['shipping', 0],
    ['delivered', 0],
    ['returning', 0],
    ['partially_returned', 0],
    ['cancelled', 0],
    ['returned', 1],
  ])('X-16 D-12 %s: %i came back whole', (state, count) => {
    const { figures } = inDomain([importedOrder({ state })])
    expect(figures).toMatchObject({
      orders: 1,
      customers: 1,
      returnedOrders: count,
      returnedValue: count * 100_000,
      returnedWithoutValue: 0,
    })
  })

  it('X-16 S0-2 on the boom list are those of any level', () => {
    const [high, medium, low, none] = PHONES as [string, string, string, string]
    const { figures } = inDomain([
      ...ordersOf(high, 'returned', 4, { total: 50_000 }),
      ...ordersOf(medium, 'returned', 3),
      ...ordersOf(medium, 'delivered', 3),
      ...ordersOf(low, 'returned', 3),
      ...ordersOf(low, 'delivered', 9),
      ...ordersOf(none, 'returned', 2),
    ])
    expect(figures).toMatchObject({
      orders: 24,
      customers: 4,
      boomCustomers: 3,
      countsByLevel: { none: 1, low: 1, medium: 1, high: 1 },
      returnedOrders: 12,
      returnedValue: 1_000_000,
    })
  })

  it('X-16 none where there are no orders', () => {
    expect(inDomain([]).figures).toMatchObject({
      orders: 0,
      customers: 0,
      boomCustomers: 0,
      returnedOrders: 0,
      returnedValue: 0,
      returnedWithoutValue: 0,
    })
  })
})
