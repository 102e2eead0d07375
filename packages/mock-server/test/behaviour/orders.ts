import {
  Customer,
  Order,
  OrderPage,
  PaymentLink,
  ResolvedCustomer,
  ReturnPage,
} from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

const MANY_ORDERS = '+84912500060'

export function ordersBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const pathOf = async (phone: string, list: 'orders' | 'returns') => {
    const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', { body: { phone } })
    return `/v1/customers/${customer?.id}/${list}`
  }
  const ordersOf = async (phone = MANY_ORDERS): Promise<Order[]> => {
    const path = await pathOf(phone, 'orders')
    const orders: Order[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: OrderPage = await door.call(
        OrderPage,
        `${path}?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      )
      orders.push(...page.items)
      cursor = page.nextCursor
    }
    return orders
  }
  const orderWhere = async (fits: (order: Order) => boolean): Promise<Order> => {
    const order = (await ordersOf()).find(fits)
    if (!order) throw new Error('the seed has no such order')
    return order
  }
  const act = (id: string, action: string, body?: unknown, token?: string) =>
    door.send(`/v1/orders/${id}/${action}`, { method: 'POST', body, ...(token ? { token } : {}) })
  const refused = async (reason: string, id: string, action: string, body?: unknown, token?: string) => {
    const reply = await act(id, action, body, token)
    assert.equal(reply.status, 409)
    assert.deepInclude(reply.body, { code: 'order_action_not_allowed', reason })
  }

  describe('orders', () => {
    it('S1-7 come five at a time, newest first, without a gap or a repetition', async () => {
      const path = await pathOf(MANY_ORDERS, 'orders')
      const first = await door.call(OrderPage, path)
      assert.lengthOf(first.items, 5)
      assert.equal(first.total, 500)
      const all = await ordersOf()
      assert.lengthOf(all, 500)
      assert.equal(new Set(all.map(({ id }) => id)).size, 500)
      const times = all.map(({ createdAt }) => createdAt)
      assert.deepEqual(times, times.toSorted().toReversed())
      assert.deepEqual(first.items, all.slice(0, 5))
    })

    it('S1-11 S1-12 S1-13 D-1 are counted of all orders', async () => {
      const { stats } = await door.call(OrderPage, await pathOf(MANY_ORDERS, 'orders'))
      const all = await ordersOf()
      const completed = all.filter(
        (o) => o.financialStatus === 'paid' && o.delivery.status === 'delivered',
      ).length
      assert.deepEqual(stats, {
        total: 500,
        completed,
        completedRate: Math.floor((completed * 1000) / 500) / 10,
        returned: 12,
        returnedRate: 2.4,
      })
    })

    it('D-4 have no rate where there are none', async () => {
      const { id } = await door.call(Customer, '/v1/customers', {
        body: { phones: ['+84981000777'] },
      })
      const page = await door.call(OrderPage, `/v1/customers/${id}/orders`)
      assert.deepEqual(page, {
        items: [],
        total: 0,
        nextCursor: null,
        stats: { total: 0, completed: 0, completedRate: null, returned: 0, returnedRate: null },
      })
    })

    it('S1-9 are shipped once: a slip, a carrier, a tracking code', async () => {
      const { id, version } = await orderWhere(({ actions }) => actions.ship.allowed)
      const { status, headers, body } = await act(id, 'ship')
      assert.equal(status, 200)
      assert.equal(headers.get('etag'), `"${body.version}"`)
      assert.equal(Number(body.version), Number(version) + 1)
      assert.equal(body.delivery.status, 'ready_to_pick')
      assert.isNotNull(body.delivery.slip)
      assert.isNull(body.delivery.shippedAt, 'D-2: the carrier has yet to take it')
      assert.deepEqual(body.actions.ship, { allowed: false, reason: 'already_shipped' })
      assert.deepEqual(body.actions.cancel, { allowed: false, reason: 'delivery_slip_exists' })
      assert.deepEqual((await act(id, 'ship')).body, body, 'the same at once is the same intent')
      await refused('already_shipped', id, 'ship', undefined, 'dev-1-staff')
      await refused('delivery_slip_exists', id, 'cancel', { reason: 'x' })
    })

    it('S1-10 S1-19 are cancelled while there is no slip, and tell by whom, when and why', async () => {
      const { id } = await orderWhere(({ actions }) => actions.cancel.allowed)
      assert.equal((await act(id, 'cancel', { reason: '  ' })).status, 422)
      const { body } = await act(id, 'cancel', { reason: 'Khách đổi ý' })
      assert.deepInclude(body.cancellation, { reason: 'Khách đổi ý' })
      assert.isString(body.cancellation.by.name)
      assert.include(['voided', 'refunded'], body.financialStatus)
      assert.equal(body.amounts.paid, 0)
      for (const rule of Object.values(body.actions))
        assert.deepEqual(rule, { allowed: false, reason: 'order_cancelled' })
      for (const action of ['ship', 'confirmation', 'payment-link'])
        await refused('order_cancelled', id, action)
      await refused('order_cancelled', id, 'cancel', { reason: 'x' })
    })

    it('S1-9 are confirmed as often as it is asked for, but not once they are completed', async () => {
      const { id } = await orderWhere(({ actions }) => actions.confirmation.allowed)
      const { body } = await act(id, 'confirmation')
      assert.isString(body.confirmationSentAt)
      assert.equal((await act(id, 'confirmation')).status, 200)
      const completed = await orderWhere(({ actions }) => actions.confirmation.reason === 'order_completed')
      await refused('order_completed', completed.id, 'confirmation')
    })

    it('S1-18 D-10 have a payment link while something is to be paid online', async () => {
      const open = await orderWhere(({ actions }) => actions.paymentLink.allowed)
      assert.equal(open.payment.class, 'online')
      const link = await door.call(PaymentLink, `/v1/orders/${open.id}/payment-link`, { method: 'POST' })
      assert.match(link.url, /^https:\/\//)
      assert.equal(link.sentBy, 'sms')
      assert.isNotNull(link.sentAt)
      for (const reason of ['payment_method', 'already_paid', 'order_completed'] as const) {
        const { id } = await orderWhere(({ actions }) => actions.paymentLink.reason === reason)
        await refused(reason, id, 'payment-link')
      }
    })

    it('S0-14 D-2 are counted anew by a refresh, once the carrier has them', async () => {
      const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
        body: { phone: '+84862333030' },
      })
      const id = customer?.id ?? ''
      const { items } = await door.call(OrderPage, `/v1/customers/${id}/orders`)
      const open = items.find(({ actions }) => actions.ship.allowed)
      assert.equal((await act(open?.id ?? '', 'ship')).status, 200)
      const refreshed = await door.call(Customer, `/v1/customers/${id}/refresh`, { method: 'POST' })
      assert.deepInclude(refreshed.risk.shop, { returned: 3, shipped: 5, returnRate: 60 })
      assert.deepInclude(refreshed.risk.network, { returned: 3, shipped: 31 })
      assert.equal(refreshed.risk.level, 'medium')
      assert.isNotNull(refreshed.refreshedAt)
    })

    it('offer nothing to those who may only look, and do not exist for other shops', async () => {
      const path = await pathOf(MANY_ORDERS, 'orders')
      const { items } = await door.call(OrderPage, path, { token: 'dev-1-read_only' })
      for (const { actions } of items)
        assert.deepEqual(actions.cancel, { allowed: false, reason: 'no_permission' })
      const id = items[0]?.id ?? ''
      assert.equal((await act(id, 'ship', undefined, 'dev-1-read_only')).status, 403)
      assert.equal((await act(id, 'ship', undefined, 'dev-2-owner')).status, 404)
      assert.equal((await act('ord_1', 'ship')).status, 404)
      assert.equal((await door.send(path, { token: 'dev-2-owner' })).status, 404)
    })

    it('are refused with a cursor that is none and a limit out of range', async () => {
      const path = await pathOf(MANY_ORDERS, 'orders')
      assert.equal((await door.send(`${path}?cursor=abc`)).status, 410)
      for (const query of ['limit=0', 'limit=201', 'limit=x', 'page=2', 'limit=1&limit=2'])
        assert.equal((await door.send(`${path}?${query}`)).status, 422, query)
    })
  })

  describe('returns', () => {
    it('S0-13 are the orders that came back or are on their way', async () => {
      const path = await pathOf(MANY_ORDERS, 'returns')
      const { items, total } = await door.call(ReturnPage, `${path}?limit=200`)
      const orders = new Map((await ordersOf()).map((order) => [order.id, order]))
      assert.equal(items.length, total)
      for (const { orderId, orderCode, status, partial, lines, shippedAt } of items) {
        const order = orders.get(orderId)
        assert.equal(order?.code, orderCode)
        assert.equal(order?.partialReturn, partial)
        assert.equal(order?.delivery.status, status)
        assert.include(['waiting_for_return', 'returning', 'returned'], status)
        assert.isNotNull(shippedAt)
        const all = order?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
        const back = lines.reduce((sum, { quantity }) => sum + quantity, 0)
        if (partial) assert.isTrue(back > 0 && back < all, 'D-12')
        else assert.equal(back, all)
      }
      const counted = items.filter(({ status, partial }) => status === 'returned' && !partial)
      assert.lengthOf(counted, 12, 'D-12 D-13')
      assert.isTrue(items.some(({ partial }) => partial))
      assert.isTrue(items.some(({ returnedAt }) => returnedAt === null))
    })

    it('come 20 at a time', async () => {
      const path = await pathOf(MANY_ORDERS, 'returns')
      const first = await door.call(ReturnPage, path)
      assert.lengthOf(first.items, 20)
      const next = await door.call(ReturnPage, `${path}?cursor=${encodeURIComponent(first.nextCursor ?? '')}`)
      assert.equal(first.items.length + next.items.length, first.total)
      assert.isNull(next.nextCursor)
    })
  })
}
