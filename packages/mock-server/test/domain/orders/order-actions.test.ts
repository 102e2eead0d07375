import type { KnownDeliveryStatus, KnownFinancialStatus } from '@boom-risk/client/contract'
import { cancelRefusal, paymentLinkRefusal, riskLevel } from '@boom-risk/client/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, actorOfToken } from '../../../src/domain/access.ts'
import { DAY_MS } from '../../../src/domain/clock.ts'
import { refreshCustomer } from '../../../src/domain/customers/refresh.ts'
import { createCustomer, updateCustomer } from '../../../src/domain/customers/write.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import type { Domain } from '../../../src/domain/domain.ts'
import type { Customer } from '../../../src/domain/model.ts'
import {
  cancelOrder,
  createPaymentLink,
  sendConfirmation,
  shipOrder,
} from '../../../src/domain/orders/actions.ts'
import { recount, ordersOf, ownOrder } from '../../../src/domain/orders/book.ts'
import { contactChannelOf } from '../../../src/domain/orders/contact.ts'
import { factsOf } from '../../../src/domain/orders/facts.ts'
import type { Order } from '../../../src/domain/orders/model.ts'
import { orderActions } from '../../../src/domain/orders/rules.ts'

const refusal = (code: string, members = {}) =>
  expect.objectContaining({ name: 'Refusal', code, details: expect.objectContaining(members) })
const notAllowed = (reason: string) => refusal('order_action_not_allowed', { members: { reason } })

function setUp() {
  const time = { now: Date.UTC(2026, 10, 21, 9) }
  const domain = createDomain({ customers: 300, clock: () => time.now })
  const actor = (role: string) => actorOfToken(domain.store, `dev-1-${role}`)!
  return { domain, time, owner: actor('owner'), reader: actor('read_only') }
}
const byPhone = ({ store }: Domain, phone: string): Customer =>
  store.customersByPhone.get(phone).find(({ shopId }) => shopId === 'shop_1')!
const openOrder = (domain: Domain, customer: Customer): Order =>
  ordersOf(domain, customer).find(
    ({ delivery, cancellation }) => delivery.status === 'pending' && !cancellation,
  )!

const DELIVERIES: readonly KnownDeliveryStatus[] = [
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
]
const FINANCES: readonly KnownFinancialStatus[] = ['pending', 'partially_paid', 'paid', 'refunded', 'voided']

describe('what may be done with an order', () => {
  const { domain, owner, reader } = setUp()
  const template = openOrder(domain, byPhone(domain, '+84987654321'))
  const order = fc.record({
    status: fc.constantFrom(...DELIVERIES),
    financialStatus: fc.constantFrom(...FINANCES),
    kind: fc.constantFrom('cod', 'bank', 'other', 'online' as const),
    slip: fc.constantFrom(null, { id: 'slip_1', code: 'PGH1', createdAt: 0 }),
    cancellation: fc.constantFrom(null, { employeeId: null, at: 0, reason: null }),
  })
  const made = fc
    .record({ order, channel: fc.constantFrom(null, 'sms', 'chat', 'email' as const) })
    .map(({ order: { status, kind, slip, ...rest }, channel }) => ({
      order: {
        ...template,
        ...rest,
        payment: { class: kind, name: null },
        delivery: { ...template.delivery, status, slip },
      },
      channel,
    }))

  it('S1-10 S1-18 D-10 follows the rules that the elements follow', () => {
    fc.assert(
      fc.property(made, ({ order, channel }) => {
        const actions = orderActions(owner, order, channel)
        expect(actions.cancel === null).toBe(cancelRefusal(factsOf(order)) === null)
        expect(actions.paymentLink === null).toBe(paymentLinkRefusal(factsOf(order)) === null)
        if (order.cancellation) expect(new Set(Object.values(actions))).toEqual(new Set(['order_cancelled']))
        else if (order.delivery.slip) {
          expect(actions.ship).not.toBeNull()
          if (actions.cancel !== null) expect(actions.cancel).toBe('delivery_slip_exists')
        }
        if (!order.cancellation && channel === null) expect(actions.confirmation).not.toBeNull()
      }),
    )
  })

  it('is nothing for those who may only look', () => {
    fc.assert(
      fc.property(made, ({ order, channel }) => {
        const reasons = Object.values(orderActions(reader, order, channel))
        expect(reasons).toEqual(reasons.map(() => 'no_permission'))
      }),
      { numRuns: 20 },
    )
  })

  it('S1-9 is to ship it once more, where the carrier has called the delivery off', () => {
    const calledOff = {
      ...template,
      delivery: { ...template.delivery, status: 'cancelled', slip: null },
    } as const
    expect(orderActions(owner, calledOff, 'sms').ship).toBeNull()
  })
})

describe('an action on an order', () => {
  it('D-2 S0-14 D-8 counts as shipped when the carrier has it, which a refresh finds out', () => {
    const { domain, time, owner } = setUp()
    const customer = byPhone(domain, '+84913100312')
    expect([customer.returned, customer.shipped]).toEqual([3, 12])
    const shipped = shipOrder(domain, owner, openOrder(domain, customer).id)
    expect(domain.store.customers.get(customer.id)).toBe(customer)
    const refreshed = refreshCustomer(domain, customer)
    expect(refreshed).toMatchObject({ shipped: 13, returned: 3, refreshedAt: time.now, computedAt: time.now })
    expect(riskLevel(refreshed.returned, refreshed.shipped)).toBe('none')
    expect(domain.lists.row(refreshed).level).toBe('none')
    expect(ownOrder(domain, owner, shipped.id).delivery).toMatchObject({
      status: 'delivering',
      shippedAt: time.now,
    })
    time.now += DAY_MS - 1
    refreshCustomer(domain, refreshed)
    expect(ownOrder(domain, owner, shipped.id).delivery.status).toBe('delivering')
    time.now += 1
    const later = refreshCustomer(domain, refreshed)
    expect(later).toMatchObject({ shipped: 13, returned: 3 })
    expect(ownOrder(domain, owner, shipped.id).delivery).toMatchObject({
      status: 'delivered',
      deliveredAt: time.now,
    })
  })

  it('S0-14 leaves the counts as they are where nothing has happened', () => {
    const { domain } = setUp()
    for (const customer of domain.store.customers.values()) {
      const { shipped, returned, lastReturnAt } = customer
      expect(refreshCustomer(domain, customer)).toMatchObject({ shipped, returned, lastReturnAt })
    }
  })

  it('S1-11 is paid for at the door, where that was agreed', () => {
    const { domain, time, owner } = setUp()
    const orders = [...domain.store.customersByShop.get('shop_1')].flatMap((customer) =>
      ordersOf(domain, customer),
    )
    const cod = orders.find(
      (order) => order.payment.class === 'cod' && !orderActions(owner, order, 'sms').ship,
    )!
    const online = orders.find(
      (order) =>
        order.payment.class === 'online' && order.paid === 0 && !orderActions(owner, order, 'sms').ship,
    )!
    for (const { id } of [cod, online]) shipOrder(domain, owner, id)
    for (const days of [0, 1]) {
      time.now += days * DAY_MS
      for (const { customerId } of [cod, online])
        refreshCustomer(domain, domain.store.customers.get(customerId)!)
    }
    expect(ownOrder(domain, owner, cod.id)).toMatchObject({ financialStatus: 'paid' })
    expect(ownOrder(domain, owner, cod.id).paid).toBeGreaterThan(0)
    expect(ownOrder(domain, owner, online.id)).toMatchObject({
      financialStatus: online.financialStatus,
      paid: 0,
    })
  })

  it('keeps counts and orders together, whatever is done in whatever order', () => {
    const step = fc.record({
      phone: fc.constantFrom('+84987654321', '+84913100312', '+84912500060', '+84798400500'),
      nth: fc.nat(40),
      action: fc.constantFrom('ship', 'cancel', 'confirm', 'link', 'refresh', 'wait'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { domain, time, owner } = setUp()
        for (const { phone, nth, action } of steps) {
          const customer = byPhone(domain, phone)
          const orders = ordersOf(domain, customer)
          const order = orders[nth % orders.length]!
          const before = ownOrder(domain, owner, order.id)
          try {
            if (action === 'ship') shipOrder(domain, owner, order.id)
            else if (action === 'cancel') cancelOrder(domain, owner, order.id, 'Khách đổi ý')
            else if (action === 'confirm') sendConfirmation(domain, owner, order.id)
            else if (action === 'link') createPaymentLink(domain, owner, order.id)
            else if (action === 'refresh') refreshCustomer(domain, customer)
            else time.now += DAY_MS
          } catch (error) {
            expect(error).toEqual(refusal('order_action_not_allowed'))
            expect(ownOrder(domain, owner, order.id)).toBe(before)
          }
          expect(ordersOf(domain, customer)).toHaveLength(orders.length)
          const { shipped, returned, lastReturnAt } = byPhone(domain, phone)
          expect(recount(ordersOf(domain, customer))).toEqual({ shipped, returned, lastReturnAt })
        }
      }),
      { numRuns: 15 },
    )
  })

  it('S1-10 gives back what was paid, and tells the shop', () => {
    const { domain, owner } = setUp()
    const orders = [...domain.store.customersByShop.get('shop_1')].flatMap((customer) =>
      ordersOf(domain, customer),
    )
    const cancellable = (paid: boolean) =>
      orders.find((order) => order.paid > 0 === paid && orderActions(owner, order, 'sms').cancel === null)!
    const events: unknown[] = []
    domain.events.subscribe('shop_1', (event) => events.push(event))
    const refunded = cancelOrder(domain, owner, cancellable(true).id, 'Hết hàng')
    expect(refunded).toMatchObject({ financialStatus: 'refunded', paid: 0 })
    expect(cancelOrder(domain, owner, cancellable(false).id, 'Hết hàng').financialStatus).toBe('voided')
    expect(events).toMatchObject([
      { type: 'order.updated', entity: { id: refunded.id } },
      { type: 'order.updated' },
    ])
  })

  it('S1-9 reaches the customer by phone, else by chat, else by mail, else not at all', () => {
    const { domain, owner } = setUp()
    const channel = (customer: Customer) => contactChannelOf(domain, customer)
    const made = (input: Parameters<typeof createCustomer>[2]) => createCustomer(domain, owner, input)
    expect(channel(made({ phones: ['+84981000111'], psid: '11111111' }))).toBe('sms')
    expect(channel(made({ psid: '22222222', emails: ['a@b.vn'] }))).toBe('chat')
    expect(channel(made({ externalId: 'x', emails: ['33333333@facebook.com', 'a@b.vn'] }))).toBe('email')
    expect(channel(made({ externalId: 'y', emails: ['33333333@facebook.com'] }))).toBeNull()
    const known = byPhone(domain, '+84987654321')
    const order = openOrder(domain, known)
    updateCustomer(domain, owner, known, { phones: [], externalId: 'z', emails: [], psid: null })
    expect(() => sendConfirmation(domain, owner, order.id)).toThrow(notAllowed('no_contact'))
  })

  it('S1-18 leaves the sending to the caller where there is no way', () => {
    const { domain, owner, time } = setUp()
    const payable = [...domain.store.customersByShop.get('shop_1')]
      .flatMap((customer) => ordersOf(domain, customer))
      .find((order) => orderActions(owner, order, 'sms').paymentLink === null)!
    const known = domain.store.customers.get(payable.customerId)!
    expect(createPaymentLink(domain, owner, payable.id)).toMatchObject({
      expiresAt: time.now + 3 * DAY_MS,
      sentBy: 'sms',
      sentAt: time.now,
    })
    updateCustomer(domain, owner, known, { phones: [], externalId: 'z', emails: [], psid: null })
    expect(createPaymentLink(domain, owner, payable.id)).toMatchObject({ sentBy: 'none', sentAt: null })
  })

  it('finds an order by its id before anybody has listed it, and none of another shop', () => {
    const { domain, owner } = setUp()
    const seen = openOrder(domain, byPhone(domain, '+84987654321'))
    const fresh = setUp()
    expect(ownOrder(fresh.domain, fresh.owner, seen.id)).toEqual(seen)
    const stranger: Actor = { ...owner, shop: domain.store.shops.get('shop_2')! }
    for (const [actor, id] of [
      [stranger, seen.id],
      [owner, 'ord_1'],
      [owner, 'ord_99999999999'],
      [owner, 'ord_x'],
    ] as const)
      expect(() => ownOrder(domain, actor, id)).toThrow(refusal('not_found'))
  })
})
