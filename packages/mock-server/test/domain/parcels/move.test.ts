import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import type { DomainEvent } from '../../../src/domain/events.ts'
import { recount, ordersOf } from '../../../src/domain/orders/book.ts'
import { totalOf } from '../../../src/domain/orders/model.ts'
import { moveParcel, PARCEL_STATUSES } from '../../../src/domain/parcels/move.ts'

const NOW = Date.UTC(2026, 10, 21, 9)

function setup() {
  const domain = createDomain({ customers: 50, clock: () => NOW })
  const [customer] = domain.store.customersByPhone.get('+84912500060')
  return { domain, customer: customer!, orders: () => ordersOf(domain, customer!) }
}

describe('a parcel that is moved', () => {
  it('X-9 is told to the shop, as a change of its order', () => {
    const { domain, customer, orders } = setup()
    const events: DomainEvent[] = []
    domain.events.subscribe(customer.shopId, (event) => events.push(event))
    const { id, version } = orders().find(({ delivery }) => delivery.status === 'delivering')!
    moveParcel(domain, id, 'returned')
    expect(events).toMatchObject([
      { type: 'order.updated', customerIds: [customer.id], entity: { id, version: version + 1 } },
    ])
  })

  it('D-2 has a slip, a carrier of the registry and a hand-over, though nobody shipped it before', () => {
    const { domain, orders } = setup()
    const pending = orders().find(({ delivery, cancellation }) => delivery.slip === null && !cancellation)!
    const { delivery } = moveParcel(domain, pending.id, 'delivering')
    expect(delivery).toMatchObject({
      status: 'delivering',
      shippedAt: NOW,
      deliveredAt: null,
      returnedAt: null,
    })
    expect(delivery.slip?.code).toMatch(/^PGH\d+$/)
    const { slip } = moveParcel(domain, pending.id, 'delivered').delivery
    expect(slip).toEqual(delivery.slip)
  })

  it('is paid at the door where the order is COD', () => {
    const { domain, orders } = setup()
    const out = orders().filter(({ delivery }) => delivery.status === 'delivering')
    for (const order of out) {
      const { paid, financialStatus } = moveParcel(domain, order.id, 'delivered')
      if (order.payment.class === 'cod')
        expect({ paid, financialStatus }).toEqual({ paid: totalOf(order), financialStatus: 'paid' })
      else
        expect({ paid, financialStatus }).toEqual({
          paid: order.paid,
          financialStatus: order.financialStatus,
        })
    }
    expect(new Set(out.map(({ payment }) => payment.class === 'cod')).size).toBe(2)
  })

  it('D-13 counts as shipped from the hand-over on, and as returned only when it is back, wherever it was before', () => {
    const { domain, orders } = setup()
    const pending = orders().find(({ delivery, cancellation }) => delivery.slip === null && !cancellation)!
    const before = recount(orders())
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARCEL_STATUSES), { minLength: 1 }), (statuses) => {
        for (const status of statuses) moveParcel(domain, pending.id, status)
        const last = statuses.at(-1)
        const { shipped, returned } = recount(orders())
        expect(shipped - before.shipped).toBe(last === 'picking' ? 0 : 1)
        expect(returned - before.returned).toBe(last === 'returned' ? 1 : 0)
      }),
      { numRuns: 50 },
    )
  })
})
