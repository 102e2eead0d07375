import { Session } from '@boom-risk/client/contract'
import { parse } from 'valibot'
import type { Assert, Door, TestFramework } from './harness.ts'

export function sessionBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  describe('GET /v1/session', () => {
    it('tells the shop, the employee and the permissions of each role', async () => {
      for (const role of ['owner', 'staff', 'read_only'] as const) {
        const { status, body } = await door.send('/v1/session', { token: `dev-3-${role}` })
        assert.equal(status, 200)
        const session = parse(Session, body)
        assert.equal(session.shop.id, 'shop_3')
        assert.equal(session.employee.role, role)
        assert.equal(session.permissions.includes('customers.write'), role !== 'read_only')
        assert.equal(session.permissions.includes('customers.read_phone'), role === 'owner', 'X-8')
        assert.equal(session.permissions.includes('customers.reveal_phone'), role === 'staff', 'X-8')
      }
    })

    it('S1-23 leaves the links of a shop that has set none up at null', async () => {
      const { body } = await door.send('/v1/session', { token: 'dev-10-owner' })
      assert.deepEqual(Object.values(body.settings.helpLinks), [null, null, null, null])
      assert.isNull(body.settings.orderUrlTemplate)
    })

    it('refuses a request without a token, with a wrong one, and with one of no shop', async () => {
      for (const token of [null, 'wrong', 'dev-99-owner', 'dev-1-admin', 'dev-01-owner']) {
        const { status, body, headers } = await door.send('/v1/session', { token })
        assert.equal(status, 401)
        assert.equal(body.code, 'unauthorized')
        assert.equal(headers.get('content-type'), 'application/problem+json')
      }
    })
  })
}
