import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { BoomErrorDetail, RiskChangeDetail } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const PHONE = '+84987654321'

async function mount(client: RiskClientDouble, phone = '0987654321') {
  const changes: RiskChangeDetail[] = []
  const errors: BoomErrorDetail[] = []
  const root = await fixture<HTMLElement>(
    html`<div
      lang="vi"
      @boom-risk-change=${(event: CustomEvent<RiskChangeDetail>) => changes.push(event.detail)}
      @boom-error=${(event: CustomEvent<BoomErrorDetail>) => errors.push(event.detail)}
    ></div>`,
  )
  const badge = document.createElement('risk-badge')
  badge.client = client
  badge.phone = phone
  root.attachShadow({ mode: 'open' }).append(badge)
  return { driver: new BadgeDriver(badge), badge, changes, errors }
}

describe('boom-risk-change', () => {
  const actions = [
    [{ shop: [1, 9] }, 'ship', 'giao thường'],
    [{ shop: [3, 12] }, 'call', 'gọi xác nhận'],
    [{ shop: [7, 12] }, 'call', 'gọi xác nhận'],
    [{ shop: [3, 4] }, 'deposit', 'yêu cầu cọc'],
  ] as const
  for (const [given, action, label] of actions)
    it(`X-3 suggests ${action} for ${given.shop.join('/')}, leaving shadow roots`, async () => {
      const assessment = assessmentOf(given)
      const { changes } = await mount(RiskClientDouble.answering(assessment))
      await waitUntil(() => changes.length === 1)
      expect(changes[0]).to.deep.equal({
        phone: PHONE,
        level: assessment.level,
        scope: 'shop',
        suggestedAction: action,
        suggestedActionLabel: label,
        assessment,
        hold: 'none',
      })
    })

  for (const levels of [
    { level: 'unknown', networkLevel: 'high' },
    { level: 'none', networkLevel: 'unknown' },
  ] as const)
    it(`D-19 suggests nothing with a level that this version does not know: ${Object.values(levels).join()}`, async () => {
      const assessment = assessmentOf({ shop: [3, 4] }, { ...levels, suggestedAction: 'deposit' })
      const { changes } = await mount(RiskClientDouble.answering(assessment))
      await waitUntil(() => changes.length === 1)
      expect(changes[0]!.level).to.equal('unknown')
      expect([changes[0]!.suggestedAction, changes[0]!.suggestedActionLabel]).to.deep.equal([null, null])
    })

  it('X-3 D-19 suggests nothing where this version does not know the action', async () => {
    const { changes } = await mount(
      RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }, { suggestedAction: 'unknown' })),
    )
    await waitUntil(() => changes.length === 1)
    expect([changes[0]!.suggestedAction, changes[0]!.suggestedActionLabel]).to.deep.equal([null, null])
  })

  it('D-11 says whose level it is', async () => {
    const { changes } = await mount(
      RiskClientDouble.answering(assessmentOf({ network: [9, 10], shop: [0, 0] })),
    )
    await waitUntil(() => changes.length === 1)
    expect([changes[0]!.level, changes[0]!.scope]).to.deep.equal(['high', 'network'])
  })

  it('takes the old answer back before there is a new one', async () => {
    const client = RiskClientDouble.answering(() => assessmentOf({ shop: [3, 4] }))
    const { badge, changes } = await mount(client)
    await waitUntil(() => changes.length === 1)
    badge.phone = '0912345678'
    await waitUntil(() => changes.length === 3)
    expect(changes[1]).to.deep.equal({
      phone: '+84912345678',
      level: null,
      scope: null,
      suggestedAction: null,
      suggestedActionLabel: null,
      assessment: null,
      hold: 'none',
    })
    badge.phone = 'no phone'
    await waitUntil(() => changes.length === 4)
    expect([changes[3]!.phone, changes[3]!.level]).to.deep.equal([null, null])
  })

  it('is silent where nothing is known, and when nothing changed', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const { badge, driver, changes } = await mount(client, '0987')
    await driver.shows('incomplete')
    expect(changes).to.have.length(0)
    badge.phone = '0987654321'
    await waitUntil(() => changes.length === 1)
    badge.phone = '0987 654 321'
    badge.lang = 'en'
    await waitUntil(() => driver.title === 'High risk')
    expect(changes).to.have.length(1)
  })

  it('X-9 tells of a newer answer', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [7, 12] }))
    const { driver, changes } = await mount(client)
    await driver.shows('medium')
    client.publish(PHONE, assessmentOf({ shop: [9, 12] }))
    await driver.shows('high')
    expect(changes.map(({ level }) => level)).to.deep.equal(['medium', 'high'])
  })
})

describe('boom-error', () => {
  it('is fired once a failure, with the error', async () => {
    const error = new Error('down')
    const client = RiskClientDouble.answering(error)
    const { badge, driver, errors, changes } = await mount(client)
    await driver.shows('error')
    expect(errors).to.deep.equal([{ error }])
    badge.lang = 'en'
    await waitUntil(() => driver.title === 'Could not check')
    expect(errors).to.have.length(1)
    expect(changes).to.have.length(0)
  })
})
