import { RiskAssessmentsResponse } from '@boom-risk/client/contract'
import { returnRate, riskLevel } from '@boom-risk/client/rules'
import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'
import { parse } from 'valibot'
import type { Assert, Door, TestFramework } from './harness.ts'

const UNKNOWN_PHONE = '+84999999999'

export function riskBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const assess = async (...phones: string[]) => {
    const { status, body } = await door.assess(...phones)
    assert.equal(status, 200)
    return parse(RiskAssessmentsResponse, body).assessments
  }
  const byKey = async (key: string) => {
    const customer = BOUNDARY_CUSTOMERS.find((each) => each.key === key)
    const [assessment] = await assess(customer?.phone ?? '')
    if (!assessment) throw new Error(`no assessment of ${key}`)
    return assessment
  }

  describe('POST /v1/risk-assessments', () => {
    for (const { key, phone, own } of BOUNDARY_CUSTOMERS) {
      if (phone === null) continue
      it(`S0-6 knows ${own.returned}/${own.shipped} by its phone (${key})`, async () => {
        const [assessment] = await assess(phone)
        assert.equal(assessment?.phone, phone)
        assert.deepInclude(assessment?.shop, { returned: own.returned, shipped: own.shipped })
        assert.equal(assessment?.level, riskLevel(own.returned, own.shipped))
        assert.equal(assessment?.shop.returnRate, returnRate(own.returned, own.shipped))
        assert.isString(assessment?.customerId)
      })
    }

    it('S0-2 D-3 puts the borders where the rule has them', async () => {
      assert.equal((await byKey('low-from')).level, 'low')
      assert.equal((await byKey('below-low')).level, 'none')
      assert.equal((await byKey('low-up-to')).level, 'low')
      assert.equal((await byKey('low-up-to')).shop.returnRate, 49.6)
      assert.equal((await byKey('medium-up-to')).level, 'medium')
      assert.equal((await byKey('high-from')).level, 'high')
      assert.equal((await byKey('half-returned-below-count')).level, 'none')
    })

    it('D-4 has no rate where nothing was shipped, and flags more returned than shipped', async () => {
      assert.isNull((await byKey('nothing-shipped')).shop.returnRate)
      const { shop } = await byKey('returned-exceeds-shipped')
      assert.equal(shop.returnRate, 100)
      assert.equal(shop.dataIssue, 'returned_exceeds_shipped')
    })

    it('D-5 warns about an inactive customer', async () => {
      assert.equal((await byKey('inactive')).level, 'medium')
    })

    it('D-11 tells the level of this shop and the level of all shops apart', async () => {
      const networkOnly = await byKey('network-only')
      assert.equal(networkOnly.level, 'none')
      assert.equal(networkOnly.networkLevel, 'medium')
      assert.deepInclude(networkOnly.network, { returned: 8, shipped: 11, shops: 3 })
      const ownOnly = await byKey('own-only')
      assert.equal(ownOnly.level, 'high')
      assert.equal(ownOnly.networkLevel, 'none')
    })

    it('S0-17 D-15 counts the reports of all shops, and they change no level', async () => {
      const { level, reports } = await byKey('reported-only')
      assert.equal(level, 'none')
      assert.deepEqual(reports, { total: 3, disputed: 1 })
      const elsewhere = await door.send('/v1/risk-assessments', {
        token: 'dev-7-staff',
        body: { phones: [BOUNDARY_CUSTOMERS.find(({ key }) => key === 'reported-only')?.phone] },
      })
      assert.deepEqual(elsewhere.body.assessments[0].reports, { total: 3, disputed: 1 })
      assert.isNull(elsewhere.body.assessments[0].customerId)
    })

    it('X-3 suggests to ship, to call or to ask for a deposit', async () => {
      assert.equal((await byKey('below-low')).suggestedAction, 'ship')
      assert.equal((await byKey('low-from')).suggestedAction, 'call')
      assert.equal((await byKey('network-only')).suggestedAction, 'call')
      assert.equal((await byKey('high-from')).suggestedAction, 'deposit')
    })

    it('X-12 finds a customer by the 11-digit number of before 2018', async () => {
      const [assessment] = await assess('+841687654321')
      assert.equal(assessment?.phone, '+841687654321')
      assert.equal(assessment?.level, 'low')
    })

    it('D-6 knows nothing of a stranger, and calls nobody safe', async () => {
      const [assessment] = await assess(UNKNOWN_PHONE)
      assert.isNull(assessment?.customerId)
      assert.equal(assessment?.level, 'none')
      assert.deepEqual(assessment?.reports, { total: 0, disputed: 0 })
      assert.equal(assessment?.network.shops, 0)
    })

    it('X-4 answers 100 phones in the order asked, repetitions included, and refuses 101', async () => {
      const phones = Array.from(
        { length: 100 },
        (_, i) => `+8498765${String(4300 + (i % 50)).padStart(4, '0')}`,
      )
      const assessments = await assess(...phones)
      assert.deepEqual(
        assessments.map(({ phone }) => phone),
        phones,
      )
      assert.equal(new Set(assessments.map(({ id }) => id)).size, 100)
      const { status, body } = await door.assess(...phones, UNKNOWN_PHONE)
      assert.equal(status, 422)
      assert.deepEqual(
        body.violations.map(({ field, code }: { field: string; code: string }) => [field, code]),
        [['/phones', 'too_many']],
      )
    })
  })
}
