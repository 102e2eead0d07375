import { isReturned, riskLevel } from '@boom-risk/client/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorOfToken } from '../../src/domain/access.ts'
import { DAY_MS } from '../../src/domain/clock.ts'
import { refreshCustomer } from '../../src/domain/customers/refresh.ts'
import { createDomain } from '../../src/domain/create-domain.ts'
import type { Domain } from '../../src/domain/domain.ts'
import { shipOrder } from '../../src/domain/orders/actions.ts'
import { findOrder, ordersOf } from '../../src/domain/orders/book.ts'
import { factsOf } from '../../src/domain/orders/facts.ts'
import { moveParcel } from '../../src/domain/parcels/move.ts'
import { summarizeBoom } from '../../src/domain/summary/boom-summary.ts'
import { dayOf } from '../../src/domain/summary/shop-days.ts'

// A Saturday, 16:00 in Vietnam.
const NOW = Date.UTC(2026, 10, 21, 9)
const date = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)

function setUp(customers = 400) {
  const time = { now: NOW }
  const domain = createDomain({ customers, clock: () => time.now })
  return { domain, time, actor: actorOfToken(domain.store, 'dev-1-owner')! }
}
const ordersOfShop = (domain: Domain) =>
  [...domain.store.customersByShop.get('shop_1')].flatMap((customer) => ordersOf(domain, customer))

/** The same by looking at every order. */
function counted(domain: Domain, from: number, to: number) {
  const within = (time: number | null) => time !== null && dayOf(time) >= from && dayOf(time) < to
  const orders = ordersOfShop(domain)
  return {
    shipped: orders.filter(({ delivery }) => within(delivery.shippedAt)).length,
    returned: orders.filter((order) => isReturned(factsOf(order)) && within(order.delivery.returnedAt))
      .length,
  }
}

describe('the summary above the boom list', () => {
  it('S0-1 counts the listed customers by level and by status', () => {
    const { domain, actor } = setUp()
    const { countsByLevel, countsByStatus } = summarizeBoom(domain, actor, {})
    const listed = [...domain.store.customersByShop.get('shop_1')].filter(
      ({ returned, shipped }) => riskLevel(returned, shipped) !== 'none',
    )
    const inactive = listed.filter(({ status }) => status === 'inactive').length
    expect(countsByStatus).toEqual({ active: listed.length - inactive, inactive })
    expect(countsByLevel.low + countsByLevel.medium + countsByLevel.high).toBe(listed.length)
    expect(countsByLevel.none).toBe(0)
  })

  it('D-2 D-12 D-13 counts the orders of the whole shop, whether or not anybody has looked at them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 366 }), fc.constantFrom('day', 'week'), (days, interval) => {
        const { domain, actor } = setUp(120)
        const { points } = summarizeBoom(domain, actor, { days, interval })
        const length = interval === 'week' ? 7 : 1
        for (const [i, { from, shipped, returned }] of points.entries()) {
          expect({ shipped, returned }, date(from)).toEqual(counted(domain, from, from + length))
          if (i > 0) expect(from).toBe(points[i - 1]!.from + length)
        }
        const looked = setUp(120)
        ordersOfShop(looked.domain)
        expect(summarizeBoom(looked.domain, looked.actor, { days, interval }).points).toEqual(points)
      }),
      { numRuns: 6 },
    )
  })

  it('has 90 days in weeks that begin on Monday, or as many days as are asked for, up to today', () => {
    const { domain, actor } = setUp(60)
    const weeks = summarizeBoom(domain, actor, {}).points.map(({ from }) => date(from))
    expect(weeks).toHaveLength(13)
    expect([weeks[0], weeks.at(-1)]).toEqual(['2026-08-24', '2026-11-16'])
    const days = summarizeBoom(domain, actor, { days: 7, interval: 'day' }).points.map(({ from }) =>
      date(from),
    )
    expect(days).toEqual([15, 16, 17, 18, 19, 20, 21].map((day) => `2026-11-${day}`))
  })

  it('counts days as they are in Vietnam', () => {
    expect(date(dayOf(Date.UTC(2026, 10, 21, 16, 59, 59, 999)))).toBe('2026-11-21')
    expect(date(dayOf(Date.UTC(2026, 10, 21, 17)))).toBe('2026-11-22')
  })

  it('D-2 follows an order that is handed over, and one that is taken back', () => {
    const { domain, time, actor } = setUp()
    const today = () => summarizeBoom(domain, actor, { days: 7, interval: 'day' }).points.at(-1)!
    const customer = domain.store.customersByPhone.get('+84913100312')[0]!
    const before = today().shipped
    const open = ordersOf(domain, customer).find(({ delivery }) => delivery.status === 'pending')!
    shipOrder(domain, actor, open.id)
    expect(today().shipped).toBe(before)
    const undone = () =>
      domain.transactions.run(() => {
        refreshCustomer(domain, customer)
        throw new Error('undone')
      })
    expect(undone).toThrow('undone')
    expect(today().shipped).toBe(before)
    refreshCustomer(domain, customer)
    expect(today().shipped).toBe(before + 1)
    time.now += 2 * DAY_MS
    expect(today().shipped).toBe(0)
    expect(today()).toMatchObject(counted(domain, today().from, today().from + 1))
  })

  it('does not count what a transaction took back', () => {
    const { domain, actor } = setUp()
    const before = summarizeBoom(domain, actor, {})
    // Nobody has looked at the orders yet, so that they come and go with the transaction.
    const id = domain.store.customersByPhone.get('+84912500060')[0]!.id.replace('cus_', '')
    const pending = Array.from({ length: 500 }, (_, i) => `ord_${Number(id) * 10_000 + i + 1}`)
    expect(() =>
      domain.transactions.run(() => {
        for (const orderId of pending)
          if (!findOrder(domain, orderId)?.cancellation) moveParcel(domain, orderId, 'delivering')
        expect(summarizeBoom(domain, actor, {}).points).not.toEqual(before.points)
        throw new Error('no room on the disk')
      }),
    ).toThrow('no room on the disk')
    expect(summarizeBoom(domain, actor, {})).toEqual(before)
  })
})
