import {
  BoomSummary,
  Customer,
  CustomerPage,
  CustomerSuggestions,
  OrderPage,
  ResolvedCustomer,
  Session,
} from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

export function scenariosBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const empty = { headers: { 'X-Mock-Scenario': 'empty-shop' } }
  const huge = { headers: { 'X-Mock-Scenario': 'huge-shop' } }

  describe('the scenario of an empty shop', () => {
    it('has nobody in it, and knows the network all the same', async () => {
      const page = await door.call(CustomerPage, '/v1/customers/search', { body: {}, ...empty })
      assert.deepInclude(page, { items: [], total: 0, nextCursor: null })
      assert.lengthOf(
        (
          await door.call(CustomerSuggestions, '/v1/customers/suggestions', {
            body: { text: '09' },
            ...empty,
          })
        ).items,
        0,
      )
      const summary = await door.call(BoomSummary, '/v1/boom-customers/summary', empty)
      assert.isTrue(summary.returns.points.every(({ shipped, returned }) => shipped + returned === 0))
      const { body } = await door.send('/v1/risk-assessments', {
        body: { phones: ['+84987654321'] },
        ...empty,
      })
      assert.deepInclude(body.assessments[0], { customerId: null, level: 'none', networkLevel: 'high' })
    })

    it('keeps the role, and lets customers be made', async () => {
      const session = await door.call(Session, '/v1/session', { token: 'dev-2-staff', ...empty })
      assert.equal(session.employee.role, 'staff')
      assert.equal(session.shop.id, 'shop_empty')
      const made = await door.call(Customer, '/v1/customers', {
        body: { name: 'Khách Đầu Tiên', phones: ['+84987654321'] },
        ...empty,
      })
      assert.equal((await door.send(`/v1/customers/${made.id}`)).status, 404, 'in the shop of the token')
      assert.equal((await door.send(`/v1/customers/${made.id}`, empty)).status, 200)
    })
  })

  describe('the scenario of a huge shop', () => {
    it('has 100,000 customers, found, sorted and with orders', async () => {
      const body = { sort: { by: 'name', direction: 'ascending' }, offset: 99_990, limit: 50 }
      const { items, total } = await door.call(CustomerPage, '/v1/customers/search', { body, ...huge })
      assert.equal(total, 100_000)
      assert.lengthOf(items, 10)
      const last = items.at(-1)
      const phone = last?.phones[0]?.e164
      const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
        body: { phone },
        ...huge,
      })
      assert.equal(customer?.id, last?.id)
      const shipped = items.find(({ risk }) => risk.shop.shipped > 0)
      const orders = await door.call(OrderPage, `/v1/customers/${shipped?.id}/orders?limit=200`, huge)
      assert.isAtLeast(orders.total, shipped?.risk.shop.shipped ?? 1)
    })

    it('is no part of the shop of the token', async () => {
      const { items } = await door.call(CustomerPage, '/v1/customers/search', { body: { limit: 1 }, ...huge })
      assert.equal((await door.send(`/v1/customers/${items[0]?.id}`)).status, 404)
    })
  })
}
