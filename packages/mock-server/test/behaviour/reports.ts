import { Report, ReportPage, ResolvedCustomer, RiskAssessmentsResponse } from '@boom-risk/client/contract'
import { parse } from 'valibot'
import type { Assert, Door, TestFramework } from './harness.ts'

const PHONE = '+84963149300'
const TEXT = 'Đặt ba đơn rồi không nghe máy, hàng hoàn về.'

export function reportsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const customerId = async (phone: string, token: string) => {
    const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
      body: { phone },
      token,
    })
    return customer?.id ?? ''
  }
  /** A customer is reported again only with a new order (`D-18`). */
  const order = (token: string, phone = PHONE) =>
    door.send(`/__mock/shops/${token.split('-')[1]}/orders`, { token: null, body: { phone } })
  let reports = 0
  /** In other words each time: the same within ten seconds is the same report. */
  const tryReport = async (token = 'dev-1-staff', phone = PHONE) =>
    door.send(`/v1/customers/${await customerId(phone, token)}/reports`, {
      body: { content: `${TEXT} Lần ${++reports}.` },
      token,
    })
  const report = async (token = 'dev-1-staff', phone = PHONE) => {
    await order(token, phone)
    return parse(Report, (await tryReport(token, phone)).body)
  }
  const seen = (token: string, phone = PHONE) =>
    door.call(ReportPage, '/v1/reports/search', { body: { phone }, token })
  const act = (id: string, action: string, token: string, body?: unknown) =>
    door.send(`/v1/reports/${id}/${action}`, { method: 'POST', token, body })
  const counted = async (token: string, phone = PHONE) => {
    const { assessments } = await door.call(RiskAssessmentsResponse, '/v1/risk-assessments', {
      body: { phones: [phone] },
      token,
    })
    return assessments[0]?.reports
  }

  describe('reports', () => {
    it('S0-16 S0-17 made in one shop are seen by every shop, without their author', async () => {
      const before = (await counted('dev-8-owner'))?.total ?? 0
      const made = await report()
      assert.deepInclude(made, {
        own: true,
        state: 'visible',
        content: `${TEXT} Lần ${reports}.`,
        allowedActions: ['retract'],
      })
      assert.isString(made.author?.name)
      const { items } = await seen('dev-8-owner')
      const there = items.find(({ id }) => id === made.id)
      assert.deepInclude(there, { own: false, author: null, customerId: null, allowedActions: ['dispute'] })
      assert.equal(there?.shop.name, 'Tiệm Nhà Mây')
      assert.equal((await counted('dev-8-owner'))?.total, before + 1)
    })

    it('S0-18 of a customer come newest first, page by page', async () => {
      await report()
      await report()
      const path = `/v1/customers/${await customerId(PHONE, 'dev-1-owner')}/reports`
      const whole = await door.call(ReportPage, path)
      const first = await door.call(ReportPage, `${path}?limit=1`)
      const rest = await door.call(ReportPage, `${path}?limit=100&cursor=${first.nextCursor}`)
      assert.deepEqual([...first.items, ...rest.items], whole.items)
      assert.isNull(rest.nextCursor)
      assert.equal(first.total, whole.total)
      const dates = whole.items.map(({ reportedAt }) => reportedAt)
      assert.deepEqual(dates, dates.toSorted().toReversed())
      assert.equal((await door.send(`${path}?cursor=nonsense`)).status, 410)
      assert.equal((await door.send(`${path}?limit=0`)).status, 422)
      assert.equal((await door.send(`${path}?limit=1&limit=2`)).status, 422)
    })

    it('X-6 are taken back by their own shop alone, and only once', async () => {
      const { id } = await report()
      const before = (await counted('dev-2-owner'))?.total ?? 0
      assert.equal((await act(id, 'retract', 'dev-2-owner')).status, 403)
      assert.equal((await act(id, 'retract', 'dev-1-read_only')).status, 403)
      assert.equal((await act(id, 'retract', 'dev-1-owner')).body.state, 'retracted')
      assert.equal((await counted('dev-2-owner'))?.total, before - 1)
      const again = await act(id, 'retract', 'dev-1-owner')
      assert.deepInclude(again.body, { status: 409, code: 'report_state' })
      assert.notInclude(
        (await seen('dev-2-owner')).items.map((each) => each.id),
        id,
      )
      assert.include(
        (await seen('dev-1-owner')).items.map((each) => each.id),
        id,
      )
      assert.equal((await act(id, 'dispute', 'dev-2-owner', { reason: 'x' })).status, 404)
    })

    it('X-6 are disputed by another shop, stay visible and say so; the reason stays between the two', async () => {
      const { id } = await report()
      assert.equal((await act(id, 'dispute', 'dev-1-owner', { reason: 'Nhầm người.' })).status, 403)
      const disputed = await act(id, 'dispute', 'dev-2-staff', { reason: 'Nhầm người.' })
      assert.equal(disputed.body.state, 'disputed')
      const reasonFor = async (token: string) =>
        (await seen(token)).items.find((each) => each.id === id)?.dispute?.reason
      assert.equal(await reasonFor('dev-1-owner'), 'Nhầm người.')
      assert.equal(await reasonFor('dev-2-owner'), 'Nhầm người.')
      assert.isNull(await reasonFor('dev-3-owner'))
      assert.equal((await act(id, 'dispute', 'dev-3-owner', { reason: 'Nữa.' })).status, 409)
    })

    it('X-6 wait for a moderator in a shop that wants it so, and count for nobody until then', async () => {
      const phone = '+84356700711'
      const held = await report('dev-5-owner', phone)
      assert.equal(held.state, 'held')
      assert.equal((await counted('dev-5-owner', phone))?.total, 0)
      assert.lengthOf((await seen('dev-6-owner', phone)).items, 0)
      const { items, counted: own } = await seen('dev-5-owner', phone)
      assert.lengthOf(items, 1)
      assert.equal(own, 0)
    })

    it('X-7 are refused with each reason where they hold a phone, a link or an insult', async () => {
      const path = `/v1/customers/${await customerId(PHONE, 'dev-1-owner')}/reports`
      const before = (await seen('dev-1-owner')).total
      const content = 'Số 0987 654 321, xem https://example.com/abc'
      const { status, body } = await door.send(path, { body: { content } })
      assert.equal(status, 422)
      assert.deepEqual(
        body.violations.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`),
        ['/content contains_phone', '/content contains_link'],
      )
      assert.notInclude(JSON.stringify(body), '654')
      assert.equal((await seen('dev-1-owner')).total, before)
    })

    it('D-18 about one customer come once a day, or with a new order', async () => {
      const phone = '+84356700722'
      const { body } = await door.send('/v1/customers', { body: { phones: [phone] } })
      const none = await tryReport('dev-1-owner', phone)
      assert.deepInclude(none.body, { status: 409, code: 'report_needs_order' })
      await order('dev-1-owner', phone)
      assert.equal((await tryReport('dev-1-owner', phone)).status, 201)
      assert.deepInclude((await tryReport('dev-1-staff', phone)).body, {
        status: 409,
        code: 'report_too_soon',
      })
      await order('dev-1-owner', phone)
      const again = await tryReport('dev-1-owner', phone)
      assert.equal(again.status, 201)
      await act(again.body.id, 'retract', 'dev-1-owner')
      assert.equal((await tryReport('dev-1-owner', phone)).body.code, 'report_too_soon')
      assert.isString(body.id)
    })

    it('need a phone number that other shops could know', async () => {
      const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
        body: { psid: '6543210987654321' },
      })
      const { status, body } = await door.send(`/v1/customers/${customer?.id}/reports`, {
        body: { content: TEXT },
      })
      assert.equal(status, 409)
      assert.equal(body.code, 'customer_has_no_phone')
    })
  })
}
