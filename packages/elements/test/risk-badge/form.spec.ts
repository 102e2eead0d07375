import { sendKeys } from '@web/test-runner-commands'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { describeFormContract } from '../fixtures/form-contract.ts'
import { never, RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { high, order } from '../fixtures/order.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

describeFormContract<RiskBadge>({
  tag: 'risk-badge',
  async fill(badge) {
    badge.client = high()
    badge.phone = '0987654321'
    await new BadgeDriver(badge).shows('high')
  },
  entries: [
    ['it', 'high'],
    ['it.assessment-id', 'assessment_high'],
  ],
  async invalidate(badge) {
    badge.client = high()
    badge.blockOn = 'high'
    badge.phone = '0987654321'
    await new BadgeDriver(badge).shows('high')
  },
  isReset: (badge) => !badge.acknowledged,
  isRestored: (badge) => badge.phone === '+84987654321',
})

describe('block-on', () => {
  it('X-3 holds the form until the warning is acknowledged, and submits that it was', async () => {
    const { driver, submit, submitted } = await order(high())
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    submit()
    expect(submitted).to.have.length(0)
    expect(driver.badge.validationMessage).to.equal('Khách có cảnh báo: hãy xác nhận để lên đơn.')
    expect(driver.badge.matches(':state(held)')).to.equal(true)
    driver.checkbox!.click()
    await waitUntil(() => driver.badge.acknowledged)
    submit()
    expect(submitted).to.have.length(1)
    expect([...submitted[0]!]).to.deep.equal([
      ['risk', 'high'],
      ['risk.assessment-id', 'assessment_high'],
      ['risk.acknowledged', 'true'],
    ])
    driver.checkbox!.click()
    submit()
    expect(submitted).to.have.length(1)
  })

  it('X-3 sends nothing of the customer before where a script fills the next one and submits at once', async () => {
    const { driver, input, submit, submitted } = await order(high())
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    driver.checkbox!.click()
    await waitUntil(() => driver.badge.acknowledged)
    input.value = '0903100312'
    submit()
    expect(submitted).to.have.length(1)
    expect([...submitted[0]!]).to.deep.equal([])
    expect(driver.badge.acknowledged).to.equal(false)
  })

  it('X-3 is acknowledged by keyboard alone', async () => {
    const { driver, submit, submitted } = await order(high())
    await driver.shows('high')
    driver.badge.focus()
    await sendKeys({ press: 'Tab' })
    expect(driver.badge.shadowRoot!.activeElement).to.equal(driver.checkbox)
    await sendKeys({ press: ' ' })
    await waitUntil(() => driver.badge.acknowledged)
    submit()
    expect(submitted).to.have.length(1)
  })

  it('X-3 asks again when the phone changes, even back', async () => {
    const { driver, input } = await order(high())
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    driver.checkbox!.click()
    for (const value of ['0912345678', '0987654321']) {
      input.value = value
      input.dispatchEvent(new Event('change', { bubbles: true }))
      await waitUntil(() => !driver.badge.acknowledged && driver.badge.assessment && driver.checkbox)
      expect(driver.badge.acknowledged, value).to.equal(false)
      expect(driver.checkbox!.checked, value).to.equal(false)
      expect(driver.badge.checkValidity(), value).to.equal(false)
    }
  })

  const levels: [string, Parameters<typeof assessmentOf>[0], 'low' | 'medium' | 'high', boolean][] = [
    ['the level itself', { shop: [7, 12] }, 'medium', true],
    ['a higher level', { shop: [3, 4] }, 'medium', true],
    ['a lower level', { shop: [3, 12] }, 'medium', false],
    ['the network’s level where it is the one shown', { shop: [0, 0], network: [9, 10] }, 'high', true],
    ['the network’s level behind the shop’s own', { shop: [3, 12], network: [9, 10] }, 'high', false],
    ['no level', { shop: [1, 1], reports: 9 }, 'low', false],
  ]
  for (const [what, given, blockOn, held] of levels)
    it(`X-3 D-11 D-15 ${held ? 'holds' : 'does not hold'}: ${what}`, async () => {
      const { driver } = await order(RiskClientDouble.answering(assessmentOf(given)), blockOn)
      await waitUntil(() => driver.badge.assessment && driver.button)
      expect(driver.badge.checkValidity()).to.equal(!held)
      expect(!!driver.checkbox).to.equal(held)
    })

  const open: [string, RiskClientDouble][] = [
    ['slow', RiskClientDouble.answering(never)],
    ['failing', RiskClientDouble.answering(new Error('down'))],
    [
      'unknowing',
      RiskClientDouble.answering(assessmentOf({}, { level: 'unknown', networkLevel: 'unknown' })),
    ],
  ]
  for (const [what, client] of open)
    it(`X-2 an API that is ${what} holds nothing`, async () => {
      const { driver, submit, submitted } = await order(client, 'low')
      await waitUntil(() => client.asked.length === 1)
      await waitUntil(() => driver.surface)
      submit()
      expect(submitted).to.have.length(1)
      if (what !== 'unknowing') expect([...submitted[0]!]).to.deep.equal([])
    })

  it('keeps room for the acknowledgement, so that the page does not move', async () => {
    const { driver, input } = await order(high())
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    const held = driver.badge.getBoundingClientRect()
    const box = driver.checkbox!.getBoundingClientRect()
    expect(box.bottom).to.be.at.most(held.bottom + 0.5)
    expect(driver.checkbox!.parentElement!.getBoundingClientRect().height).to.be.at.least(24)
    input.value = ''
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await driver.shows('empty')
    expect(driver.badge.getBoundingClientRect().height).to.equal(held.height)
  })

  it('lets its acknowledgement be disabled with its fieldset', async () => {
    const { form, driver } = await order(high())
    await driver.shows('high')
    const fieldset = document.createElement('fieldset')
    fieldset.disabled = true
    form.prepend(fieldset)
    fieldset.append(driver.badge)
    await waitUntil(() => driver.checkbox?.disabled)
    expect(driver.badge.checkValidity()).to.equal(true)
    // Pages that look for themselves are told the same.
    expect(driver.badge.matches(':state(held)')).to.equal(false)
  })
})

describe('reset and restore', () => {
  it('a form reset reads the field again and forgets the acknowledgement', async () => {
    const { form, driver, input } = await order(high())
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    driver.checkbox!.click()
    input.value = '0987'
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await driver.shows('incomplete')
    form.reset()
    await driver.shows('high')
    expect(driver.badge.acknowledged).to.equal(false)
  })

  it('a form reset ends the acknowledgement alone where the badge has a phone of its own, as a framework resets after each action', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><risk-badge phone="0912345678" block-on="high" .client=${high()}></risk-badge></form>`,
    )
    const driver = BadgeDriver.in(form)
    driver.badge.phone = '0987654321'
    await driver.shows('high')
    await waitUntil(() => driver.checkbox)
    driver.checkbox!.click()
    await waitUntil(() => driver.badge.acknowledged)
    form.reset()
    await waitUntil(() => !driver.badge.acknowledged && !driver.badge.checkValidity())
    expect(driver.badge.phone).to.equal('0987654321')
    expect(driver.state).to.equal('high')
  })

  it('restores an acknowledgement with its phone, and with no other', async () => {
    const { driver, input } = await order(high())
    await driver.shows('high')
    driver.badge.formStateRestoreCallback('+84987654321 acknowledged')
    await waitUntil(() => driver.badge.acknowledged && driver.badge.checkValidity())
    driver.badge.formStateRestoreCallback('+84912345678 acknowledged')
    await waitUntil(() => !driver.badge.checkValidity())
    expect(input.value).to.equal('0987654321')
  })
})
