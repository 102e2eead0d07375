import {
  CustomerPage,
  CustomerSuggestions,
  MAX_LOOKUPS_PER_HOUR,
  MAX_PROBLEM_BYTES,
  ReportPage,
  ResolvedCustomer,
  RiskAssessmentsResponse,
} from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

const PHONE = '+84987654321'
/** Sees masked numbers, and may have none shown. */
const HIDDEN = 'dev-1-read_only'
/** Sees masked numbers, and may have each shown. */
const STAFF = 'dev-1-staff'

/** One of many numbers that nobody has. */
const stranger = (i: number) => `+8490${String(1_000_000 + i)}`

export function lookupsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const assessed = async (token: string) => {
    const body = { phones: [PHONE] }
    const { assessments } = await door.call(RiskAssessmentsResponse, '/v1/risk-assessments', { body, token })
    return assessments[0]?.customerId
  }
  const computedAt = async (token: string) => {
    const body = { phones: [PHONE] }
    const { assessments } = await door.call(RiskAssessmentsResponse, '/v1/risk-assessments', { body, token })
    return assessments[0]?.computedAt
  }
  const resolved = async (token: string) =>
    (await door.call(ResolvedCustomer, '/v1/customers/resolve', { body: { phone: PHONE }, token })).customer
      ?.id
  const found = async (token: string, text: string) =>
    (await door.call(CustomerPage, '/v1/customers/search', { body: { filter: { text } }, token })).total
  const suggested = async (token: string, text: string) =>
    (await door.call(CustomerSuggestions, '/v1/customers/suggestions', { body: { text }, token })).items
      .length
  const reports = async (token: string) =>
    (await door.call(ReportPage, '/v1/reports/search', { body: { phone: PHONE }, token })).items
  const recorded = async (): Promise<readonly { employee: { id: string }; phone: string }[]> =>
    (await door.send('/__mock/lookups', { token: null })).body.items

  describe('look-ups where numbers are masked', () => {
    it('D-20 tell nobody whose a number is who may have none shown', async () => {
      assert.isNull(await assessed(HIDDEN))
      assert.notEqual(await computedAt(HIDDEN), await computedAt(STAFF))
      assert.isUndefined(await resolved(HIDDEN))
      for (const text of [PHONE, '0987 654 321', 'hà 0987654321', '0987', '987654'])
        assert.deepEqual([await found(HIDDEN, text), await suggested(HIDDEN, text)], [0, 0], text)
      assert.isAbove(await found(HIDDEN, 'thu ha'), 0)
      const seen = await reports(HIDDEN)
      assert.isNotEmpty(seen)
      assert.isTrue(seen.every(({ customerId }) => customerId === null))
    })

    it('D-20 tell who may have numbers shown, by the whole number and recorded', async () => {
      const id = await resolved('dev-1-owner')
      assert.isString(id)
      assert.equal(await assessed(STAFF), id)
      assert.equal(await resolved(STAFF), id)
      assert.equal(await found(STAFF, '0987654321'), 1)
      assert.equal(await found(STAFF, '098765432'), 0)
      assert.isTrue((await reports(STAFF)).every(({ customerId }) => customerId === id))
      const items = await recorded()
      assert.lengthOf(
        items.filter(({ phone, employee }) => phone === '0987***321' && employee.id === 'emp_1_2'),
        1,
      )
      assert.notInclude(JSON.stringify(items), '987654321')
    })

    it('D-20 name nobody in 409 where the number is what two customers share', async () => {
      const body = { phones: [PHONE] }
      const known = await door.send('/v1/customers', { body, token: STAFF })
      assert.deepInclude(known.body, { status: 409, code: 'customer_exists' })
      assert.isString(known.body.existingId)
    })

    it('D-20 are limited by distinct numbers, over all calls, and say when to come again', async () => {
      const token = 'dev-2-read_only'
      const ask = (from: number) =>
        door.send('/v1/risk-assessments', {
          body: { phones: Array.from({ length: 100 }, (_, i) => stranger(from + i)) },
          token,
        })
      for (let from = 0; from < MAX_LOOKUPS_PER_HOUR; from += 100) assert.equal((await ask(from)).status, 200)
      const next = stranger(MAX_LOOKUPS_PER_HOUR)
      for (const [path, body] of [
        ['/v1/risk-assessments', { phones: [next] }],
        ['/v1/customers/resolve', { phone: next }],
        ['/v1/reports/search', { phone: next }],
        ['/v1/customers/search', { filter: { text: next } }],
        ['/v1/boom-customers/search', { filter: { text: next } }],
        ['/v1/customers/suggestions', { text: next }],
      ] as const) {
        const { status, headers, body: problem } = await door.send(path, { body, token })
        assert.deepInclude(problem, { status: 429, code: 'lookup_limit_reached' }, path)
        assert.equal(status, 429)
        assert.isAtMost(Number(headers.get('retry-after')), 3600)
        assert.notInclude(JSON.stringify(problem), next.slice(3))
      }
      assert.equal((await ask(0)).status, 200)
      assert.equal(
        (await door.send('/v1/customers/search', { body: { filter: { text: 'lan' } }, token })).status,
        200,
      )
    })

    it('D-20 of who sees numbers are neither counted nor recorded', async () => {
      const before = (await recorded()).length
      await assessed('dev-1-owner')
      assert.lengthOf(await recorded(), before)
    })

    it('S0-14 D-20 a recount needs the permission to write', async () => {
      const id = await resolved('dev-1-owner')
      const path = `/v1/customers/${id}/refresh`
      assert.equal((await door.send(path, { method: 'POST', token: HIDDEN })).status, 403)
      assert.equal((await door.send(path, { method: 'POST', token: STAFF })).status, 200)
    })

    it('answers a refused body with 64 kB at most', async () => {
      const many = Array.from({ length: 50_000 }, () => '\u0007')
      const deep = many.slice(0, 40).reduce<unknown>((inner) => ({ ['a'.repeat(40)]: inner }), '\u0007')
      for (const phones of [many, many.map(() => 7), [deep]]) {
        const { status, body } = await door.send('/v1/risk-assessments', { body: { phones } })
        assert.include([400, 422], status)
        assert.isAtMost(JSON.stringify(body).length, MAX_PROBLEM_BYTES)
      }
    })
  })
}
