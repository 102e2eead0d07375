import { Customer, CustomerPage, OrderPage, ReturnPage } from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

const SHOP = { token: 'dev-4-owner' }

export function parcelsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const listed = async () =>
    (await door.call(CustomerPage, '/v1/boom-customers/search', { ...SHOP, body: { limit: 1000 } })).items
  const ordersOf = async (id: string) =>
    (await door.call(OrderPage, `/v1/customers/${id}/orders?limit=200`, SHOP)).items
  const refresh = (id: string) =>
    door.call(Customer, `/v1/customers/${id}/refresh`, { method: 'POST', ...SHOP })
  const move = (orderId: string, status: string) =>
    door.send(`/__mock/orders/${orderId}/delivery`, { method: 'PUT', token: null, body: { status } })

  describe('parcels moved from the desk', () => {
    it('D-8 take a customer off the boom list with the next refresh, and back on', async () => {
      const [row] = (await listed()).toSorted((a, b) => a.risk.shop.returned - b.risk.shop.returned)
      const id = row?.id ?? ''
      const { returned = 0, shipped = 0 } = row?.risk.shop ?? {}
      const isListed = async () => (await listed()).some((each) => each.id === id)
      const mistaken = (await ordersOf(id))
        .filter(({ delivery, partialReturn }) => delivery.status === 'returned' && !partialReturn)
        .slice(0, returned - 2)
      for (const order of mistaken) {
        const { body } = await move(order.id, 'delivered')
        assert.deepInclude(body, { customerId: id, status: 'delivered', returnedAt: null })
      }
      assert.isTrue(await isListed(), 'until it is refreshed')
      const dropped = await refresh(id)
      assert.deepInclude(dropped.risk.shop, { returned: 2, shipped })
      assert.equal(dropped.risk.level, 'none')
      assert.isString(dropped.refreshedAt)
      assert.isFalse(await isListed())

      for (const order of mistaken) await move(order.id, 'returned')
      const raised = await refresh(id)
      assert.equal(raised.risk.level, row?.risk.level)
      assert.deepEqual(raised.risk.shop, row?.risk.shop)
      assert.isTrue(await isListed())
    })

    it('S0-13 D-13 come back by way of returning, which does not count', async () => {
      const [row] = await listed()
      const id = row?.id ?? ''
      const order = (await ordersOf(id)).find(
        ({ cancellation, delivery }) => cancellation === null && delivery.status === 'pending',
      )
      const orderId = order?.id ?? ''
      await move(orderId, 'delivering')
      const { shipped } = (await refresh(id)).risk.shop
      assert.equal(shipped, (row?.risk.shop.shipped ?? 0) + 1)
      await move(orderId, 'returning')
      assert.equal((await refresh(id)).risk.shop.returned, row?.risk.shop.returned)
      const { body } = await move(orderId, 'returned')
      assert.isString(body.returnedAt)
      const after = await refresh(id)
      assert.equal(after.risk.shop.returned, (row?.risk.shop.returned ?? 0) + 1)
      assert.equal(after.lastReturnAt, body.returnedAt)
      const { items } = await door.call(ReturnPage, `/v1/customers/${id}/returns?limit=200`, SHOP)
      assert.deepInclude(
        items.find((each) => each.orderId === orderId),
        { status: 'returned', partial: false, returnedAt: body.returnedAt },
      )
    })

    it('are refused for cancelled and unknown orders, and for what no parcel can be', async () => {
      let cancelled = ''
      for (const { id } of await listed()) {
        cancelled ||= (await ordersOf(id)).find(({ cancellation }) => cancellation)?.id ?? ''
        if (cancelled) break
      }
      const refused = await move(cancelled, 'delivered')
      assert.equal(refused.status, 409)
      assert.deepInclude(refused.body, { code: 'order_action_not_allowed', reason: 'order_cancelled' })
      assert.equal((await move('ord_none', 'delivered')).status, 404)
      assert.equal((await move(cancelled, 'cancelled')).status, 422)
    })
  })
}
