import {
  CustomerPage,
  Report,
  ReportPage,
  ResolvedCustomer,
  RiskAssessmentsResponse,
  Session,
} from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

/** Its reports wait for a moderator. */
const MODERATED = { token: 'dev-5-staff' }
const OTHER = { token: 'dev-7-owner' }
const TEXT = 'Hẹn giao ba lần, lần nào cũng không nghe máy.'

export function moderationBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const report = async () => {
    const { items } = await door.call(CustomerPage, '/v1/customers/search', {
      token: 'dev-5-owner',
      body: { limit: 1, sort: { by: 'name', direction: 'ascending' } },
    })
    const [customer] = items
    const phone = customer?.phones[0]?.e164 ?? ''
    await order(5, phone)
    const made = await door.call(Report, `/v1/customers/${customer?.id}/reports`, {
      ...MODERATED,
      body: { content: TEXT },
    })
    return { ...made, phone }
  }
  /** A customer is reported again only with a new order (`D-18`). */
  const order = (shop: number, phone: string) =>
    door.send(`/__mock/shops/${shop}/orders`, { token: null, body: { phone } })
  const seen = async (phone: string, { token }: { readonly token: string }) =>
    (await door.call(ReportPage, '/v1/reports/search', { token, body: { phone } })).items
  const counted = async (phone: string) => {
    const { assessments } = await door.call(RiskAssessmentsResponse, '/v1/risk-assessments', {
      ...OTHER,
      body: { phones: [phone] },
    })
    return assessments[0]?.reports.total
  }
  const desk = (path: string, body?: unknown) =>
    door.send(`/__mock/${path}`, { method: 'POST', token: null, body })
  const waiting = async (): Promise<
    readonly (Pick<Report, 'id' | 'content' | 'state'> & {
      readonly kind: string
      readonly reason: string | null
    })[]
  > => (await door.send('/__mock/held-reports', { token: null })).body.items

  describe('moderation', () => {
    it('X-6 holds a report, which its own shop alone sees, until it is approved', async () => {
      assert.equal((await door.call(Session, '/v1/session', MODERATED)).settings.reportModeration, 'manual')
      const { id, phone, state } = await report()
      assert.equal(state, 'held')
      const before = await counted(phone)
      assert.notInclude(
        (await seen(phone, OTHER)).map((each) => each.id),
        id,
      )
      const held = (await waiting()).find((each) => each.id === id)
      assert.deepInclude(held, { content: TEXT, state: 'held' })
      assert.notInclude(JSON.stringify(held), phone.slice(3), 'X-8')

      const approved = await desk(`reports/${id}/approve`)
      assert.equal(approved.status, 200)
      assert.equal(approved.body.state, 'visible')
      assert.equal(await counted(phone), (before ?? 0) + 1)
      assert.deepInclude(
        (await seen(phone, OTHER)).find((each) => each.id === id),
        { state: 'visible', own: false },
      )
      assert.notInclude(
        (await waiting()).map((each) => each.id),
        id,
      )
    })

    it('X-6 refuses a report with a reason that its own shop alone learns', async () => {
      const { id, phone } = await report()
      assert.equal((await desk(`reports/${id}/reject`, { reason: '  ' })).status, 422)
      assert.equal((await desk(`reports/${id}/reject`, { reason: 'Không có chứng cứ' })).status, 200)
      assert.deepInclude(
        (await seen(phone, MODERATED)).find((each) => each.id === id),
        { state: 'rejected', rejectionReason: 'Không có chứng cứ', allowedActions: [] },
      )
      assert.notInclude(
        (await seen(phone, OTHER)).map((each) => each.id),
        id,
      )
    })

    it('X-6 decides once, and only on what is held', async () => {
      const { id } = await report()
      await desk(`reports/${id}/approve`)
      for (const reply of [
        await desk(`reports/${id}/approve`),
        await desk(`reports/${id}/reject`, { reason: 'Trùng' }),
      ]) {
        assert.equal(reply.status, 409)
        assert.equal(reply.body.code, 'report_state')
      }
      assert.equal((await desk('reports/rep_none/approve')).status, 404)
      assert.equal((await door.send(`/__mock/reports/${id}/approve`)).status, 405)
      assert.equal((await desk('reports')).status, 404)
    })

    it('D-18 holds a text that the rules refuse where its author asks for a review, and refuses it otherwise', async () => {
      const phone = '+84963149300'
      const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', { body: { phone } })
      const path = `/v1/customers/${customer?.id}/reports`
      const content = 'Cốc in chữ “ngu ngốc” theo yêu cầu, khách không nhận.'
      await order(1, phone)
      assert.equal((await door.send(path, { body: { content } })).status, 422)
      const made = await door.call(Report, path, { body: { content, review: true } })
      assert.deepInclude(made, { state: 'held', content, allowedActions: ['retract'] })
      assert.notInclude(
        (await seen(phone, OTHER)).map((each) => each.id),
        made.id,
      )
      assert.deepInclude(
        (await waiting()).find((each) => each.id === made.id),
        { kind: 'report', content },
      )
    })

    it('D-18 a review that the rules have no need of changes nothing', async () => {
      const { items } = await door.call(CustomerPage, '/v1/customers/search', {
        body: { limit: 1, sort: { by: 'shipped', direction: 'descending' } },
      })
      const made = await door.call(Report, `/v1/customers/${items[0]?.id}/reports`, {
        body: { content: TEXT, review: true },
      })
      assert.equal(made.state, 'visible')
    })

    it('D-18 moderates the reason of a dispute, which nobody else learns of until it is approved', async () => {
      const { id, phone } = await report()
      await desk(`reports/${id}/approve`)
      const reason = 'Gọi 0912 345 678 hỏi khách.'
      const dispute = (body: unknown) =>
        door.send(`/v1/reports/${id}/dispute`, { method: 'POST', ...OTHER, body })
      const refused = await dispute({ reason })
      assert.equal(refused.status, 422)
      assert.deepEqual(
        refused.body.violations.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`),
        ['/reason contains_phone'],
      )
      const held = await dispute({ reason, review: true })
      assert.deepInclude(held.body, { state: 'visible', dispute: null, allowedActions: [] })
      assert.deepInclude(held.body.ownDispute, { state: 'held', reason })
      assert.notInclude(JSON.stringify(await seen(phone, MODERATED)), '0912')
      assert.deepInclude(
        (await waiting()).find((each) => each.id === id),
        { kind: 'dispute', reason },
      )
      assert.equal((await desk(`reports/${id}/approve`)).body.state, 'disputed')
      assert.equal((await seen(phone, MODERATED)).find((each) => each.id === id)?.dispute?.reason, reason)
    })

    it('D-18 tells a shop alone why its dispute was refused, and lets it dispute again', async () => {
      const { id, phone } = await report()
      await desk(`reports/${id}/approve`)
      const body = { reason: 'Xem https://example.com', review: true }
      await door.send(`/v1/reports/${id}/dispute`, { method: 'POST', ...OTHER, body })
      await desk(`reports/${id}/reject`, { reason: 'Không mở liên kết' })
      const own = (await seen(phone, OTHER)).find((each) => each.id === id)
      assert.deepInclude(own?.ownDispute, { state: 'rejected', rejectionReason: 'Không mở liên kết' })
      assert.deepEqual(own?.allowedActions, ['dispute'])
      assert.isNull((await seen(phone, MODERATED)).find((each) => each.id === id)?.ownDispute)
    })

    it('D-18 moderates the reason of a retraction, which its own shop alone reads', async () => {
      const { id, phone } = await report()
      await desk(`reports/${id}/approve`)
      const retract = (body: unknown) =>
        door.send(`/v1/reports/${id}/retract`, { method: 'POST', ...MODERATED, body })
      assert.equal((await retract({ reason: 'đồ chó' })).status, 422)
      const { body } = await retract({ reason: 'đồ chó', review: true })
      assert.deepInclude(body, { state: 'retracted' })
      assert.deepInclude(body.retraction, { reason: 'đồ chó', reasonState: 'held' })
      await desk(`reports/${id}/approve`)
      assert.equal(
        (await seen(phone, MODERATED)).find((each) => each.id === id)?.retraction?.reasonState,
        'shown',
      )
    })

    it('X-6 has nothing left to decide on a report that its shop has taken back', async () => {
      const { id } = await report()
      assert.equal(
        (await door.send(`/v1/reports/${id}/retract`, { method: 'POST', ...MODERATED })).status,
        200,
      )
      assert.equal((await desk(`reports/${id}/approve`)).status, 409)
    })
  })
}
