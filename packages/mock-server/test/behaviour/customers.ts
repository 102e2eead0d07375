import { Customer, CustomerPhone, CustomFieldList, ResolvedCustomer } from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

const HIGH = '+84987654321'

export function customersBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const resolve = async (key: Readonly<Record<string, string>>, token = 'dev-1-owner') =>
    (await door.call(ResolvedCustomer, '/v1/customers/resolve', { token, body: key })).customer
  const known = async (key: Readonly<Record<string, string>>, token?: string) => {
    const customer = await resolve(key, token)
    if (!customer) throw new Error('nobody is found')
    return customer
  }
  const patch = (id: string, version: string, body: unknown) =>
    door.send(`/v1/customers/${id}`, { method: 'PATCH', body, headers: { 'If-Match': `"${version}"` } })

  describe('customers', () => {
    it('are found by phone, old phone, PSID and external id, and nobody is an answer', async () => {
      const { id, name } = await known({ phone: HIGH })
      assert.equal(name, 'Nguyễn Thị Thu Hà')
      assert.equal((await known({ phone: '+841687654321' })).phones[0]?.e164, '+84387654321')
      assert.equal((await known({ psid: '6543210987654321' })).name, 'Lý Khánh Chi')
      assert.isNull(await resolve({ phone: '+84999999998' }))
      const { headers, body } = await door.send(`/v1/customers/${id}`)
      assert.equal(headers.get('etag'), `"${body.version}"`)
      assert.equal(body.name, name)
    })

    it('of another shop do not exist', async () => {
      const { id } = await known({ phone: HIGH })
      for (const path of [`/v1/customers/${id}`, `/v1/customers/${id}/notes`, '/v1/customers/cus_0'])
        assert.equal((await door.send(path, { token: 'dev-2-owner' })).status, 404)
    })

    it('X-8 show their phones masked to those who may not read them, and reveal one where that is allowed', async () => {
      const masked = await known({ phone: HIGH }, 'dev-1-staff')
      const [phone] = masked.phones
      assert.deepInclude(phone, { e164: null, display: '0987***321', masked: true })
      const path = `/v1/customers/${masked.id}/phones/${phone?.id}/reveal`
      const clear = await door.call(CustomerPhone, path, { method: 'POST', token: 'dev-1-staff' })
      assert.deepInclude(clear, { e164: HIGH, display: '0987654321', masked: false })
      assert.equal((await door.send(path, { method: 'POST', token: 'dev-1-read_only' })).status, 403)
      assert.equal(
        (
          await door.send(path.replace(/phones.*/, 'phones/x/reveal'), {
            method: 'POST',
            token: 'dev-1-staff',
          })
        ).status,
        404,
      )
    })

    it('are created, found, and unique in the shop by phone, PSID and external id', async () => {
      const body = {
        name: 'Trần Thị Kim Ánh',
        phones: ['+841687000111'],
        emails: ['1234567890@facebook.com'],
        addresses: [{ street: '12 Lê Lợi', ward: 'Phường Bến Thành', province: 'Thành phố Hồ Chí Minh' }],
        psid: '1234567890',
        externalId: 'POS-77',
        source: { channel: 'Zalo', utm: { campaign: 'Tết' } },
        customFields: [{ fieldId: 'vip', value: true }],
      }
      const created = await door.call(Customer, '/v1/customers', { body })
      assert.deepInclude(created.phones[0], { e164: '+84387000111', convertedFrom: '01687000111' }, 'X-12')
      assert.deepInclude(created, { status: 'active', psid: '1234567890', externalId: 'POS-77' })
      assert.equal(created.attribution.first?.channel, 'Zalo')
      assert.isNull(created.addresses[0]?.district)
      assert.isNull(created.risk.shop.returnRate, 'D-4')
      assert.equal((await known({ externalId: 'POS-77' })).id, created.id)
      for (const again of [{ phones: ['+84387000111'] }, { psid: '1234567890' }, { externalId: 'POS-77' }]) {
        const conflict = await door.send('/v1/customers', { body: again })
        assert.equal(conflict.status, 409)
        assert.deepInclude(conflict.body, { code: 'customer_exists', existingId: created.id })
      }
      await door.call(Customer, '/v1/customers', { body: { phones: ['+84387000111'] }, token: 'dev-2-staff' })
    })

    it('are refused without a phone, a PSID or an external id, and with numbers that are none', async () => {
      const violations = async (body: unknown) => {
        const { status, body: problem } = await door.send('/v1/customers', { body })
        assert.equal(status, 422)
        return problem.violations.map(
          ({ field, code }: { field: string; code: string }) => `${field} ${code}`,
        )
      }
      assert.deepEqual(await violations({ name: 'Lê Lan' }), [' conflict'])
      assert.deepEqual(await violations({ phones: ['+84000000000', HIGH, HIGH] }), [
        '/phones/0 invalid_format',
        '/phones/2 duplicate',
      ])
      // Whoever sends what was typed has it refused; `readEmail` cleans it first.
      const emails = ['lan@gmail.com', 'lan@gmail,com', '<lan@gmail.com>', 'Lan <lan@gmail.com>', 'lan@gmail']
      assert.deepEqual(
        await violations({ psid: '77777', emails: [...emails, 'lan＠gmail.com', '0987654321@gmail.com'] }),
        [1, 2, 3, 4, 5].map((at) => `/emails/${at} invalid_format`),
      )
      assert.deepEqual(await violations({ psid: '77777', customFields: [{ fieldId: 'nix', value: 1 }] }), [
        '/customFields/0/fieldId unknown_reference',
      ])
    })

    it('change by PATCH, keep what is left out, and get a new version', async () => {
      const before = await known({ phone: '+84913100313' })
      const { status, body, headers } = await patch(before.id, before.version, {
        name: 'Đặng Minh Khôi',
        emails: ['khoi@example.com'],
      })
      assert.equal(status, 200)
      assert.notEqual(body.version, before.version)
      assert.equal(headers.get('etag'), `"${body.version}"`)
      assert.equal(body.name, 'Đặng Minh Khôi')
      assert.deepEqual(body.addresses, before.addresses)
      assert.deepEqual(body.customFields, before.customFields)
      assert.deepEqual(body.phones, before.phones)
    })

    it('lose nothing to a race: a PATCH on an old version gets the current one back', async () => {
      const before = await known({ phone: '+84903100101' })
      assert.equal((await patch(before.id, before.version, { name: 'Một' })).status, 200)
      const lost = await patch(before.id, before.version, { name: 'Hai' })
      assert.equal(lost.status, 412)
      assert.equal(lost.body.code, 'version_conflict')
      assert.equal(lost.body.current.name, 'Một')
      const path = `/v1/customers/${before.id}`
      assert.equal((await door.send(path, { method: 'PATCH', body: { name: 'Ba' } })).status, 428)
      const weak = { method: 'PATCH', body: { name: 'Ba' }, headers: { 'If-Match': 'W/"1"' } }
      assert.equal((await door.send(path, weak)).status, 400)
    })

    it('X-8 keep a masked phone by its id, and take a second one', async () => {
      const before = await known({ phone: '+84903100102' }, 'dev-1-staff')
      const { status } = await door.send(`/v1/customers/${before.id}`, {
        method: 'PATCH',
        token: 'dev-1-staff',
        body: { phones: [{ e164: '+842439990123' }, { id: before.phones[0]?.id }] },
        headers: { 'If-Match': `"${before.version}"` },
      })
      assert.equal(status, 200)
      const after = await known({ phone: '+842439990123' })
      assert.deepEqual(
        after.phones.map(({ e164 }) => e164),
        ['+842439990123', '+84903100102'],
      )
    })

    it('S1-22 take values of custom fields by their type only', async () => {
      const { id, version } = await known({ phone: '+84903100000' })
      const edits = [
        ['size', 'xxl', 'invalid_choice'],
        ['interests', ['home', 'home'], 'duplicate'],
        ['interests', ['home', 'toys', 'skincare', 'fashion'], 'too_many'],
        ['birthday', '2026-02-30', 'invalid_format'],
        ['birthday', '1800-01-01', 'too_small'],
        ['discount', 51, 'too_large'],
        ['discount', 2.5, 'wrong_type'],
        ['vip', 'yes', 'wrong_type'],
        ['delivery_hint', 'x'.repeat(201), 'too_long'],
        ['facebook', 'facebook.com/lan', 'invalid_format'],
        ['first_order', '2026-01-01', 'read_only'],
      ] as const
      for (const [fieldId, value, code] of edits) {
        const { status, body } = await patch(id, version, { customFields: [{ fieldId, value }] })
        assert.equal(status, 422)
        assert.deepEqual(
          [body.violations[0].field, body.violations[0].code],
          ['/customFields/0/value', code],
          fieldId,
        )
      }
      const good = [
        { fieldId: 'size', value: 'l' },
        { fieldId: 'birthday', value: '2004-02-29' },
        { fieldId: 'interests', value: ['home', 'toys'] },
        { fieldId: 'vip', value: false },
      ]
      const { body } = await patch(id, version, { customFields: good })
      for (const value of good) assert.deepInclude(body.customFields, value)
      const gone = await patch(id, body.version, { customFields: [{ fieldId: 'size', value: null }] })
      assert.notInclude(JSON.stringify(gone.body.customFields), '"size"')
      const kept = await patch(id, gone.body.version, { customFields: [{ fieldId: 'vip', value: null }] })
      assert.equal(kept.body.violations[0].code, 'required')
    })

    it('S1-22 show each employee the fields of his choice', async () => {
      const token = 'dev-4-staff'
      const { items } = await door.call(CustomFieldList, '/v1/custom-fields', { token })
      const types = new Set(items.map(({ type }) => type))
      assert.equal(types.size, 7)
      const sent = (shown: unknown) => ({ method: 'PUT', body: { shown }, token })
      const path = '/v1/custom-fields/shown'
      assert.deepEqual((await door.call(CustomFieldList, path, sent(['facebook', 'size']))).shown, [
        'facebook',
        'size',
      ])
      assert.deepEqual((await door.call(CustomFieldList, '/v1/custom-fields', { token })).shown, [
        'facebook',
        'size',
      ])
      assert.notDeepEqual((await door.call(CustomFieldList, '/v1/custom-fields')).shown, ['facebook', 'size'])
      const { body } = await door.send(path, sent(['size', 'nix', 'size']))
      assert.deepEqual(
        body.violations.map(({ code }: { code: string }) => code),
        ['unknown_reference', 'duplicate'],
      )
    })

    it('may be written by those who have the permission only', async () => {
      const { id, version } = await known({ phone: HIGH })
      const sent = {
        method: 'PATCH',
        token: 'dev-1-read_only',
        body: {},
        headers: { 'If-Match': `"${version}"` },
      }
      assert.equal((await door.send(`/v1/customers/${id}`, sent)).status, 403)
      const body = { psid: '55555' }
      assert.equal((await door.send('/v1/customers', { token: 'dev-1-read_only', body })).status, 403)
    })
  })
}
