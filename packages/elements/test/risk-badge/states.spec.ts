import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { BadgeState } from '../../src/risk-badge/face.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { BADGE_CASES, mountCase } from '../fixtures/badge-cases.ts'
import { later, RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const NBSP = '\u00A0'
const plain = (text: string) => text.replaceAll(NBSP, ' ')

describe('what a badge shows', () => {
  afterEach(resetRuntime)

  for (const [name, { state, vi, en }] of Object.entries(BADGE_CASES)) {
    it(`S0-6 X-11 ${name}: in Vietnamese and English, switched live`, async () => {
      const driver = await mountCase(name, { lang: 'vi', appearance: 'full' })
      await driver.shows(state)
      expect([driver.title, plain(driver.detail)]).to.deep.equal(vi)
      driver.badge.lang = 'en'
      await waitUntil(() => driver.title === en[0])
      expect(plain(driver.detail)).to.equal(en[1])
      expect(driver.badge.matches(`:state(${state})`)).to.equal(true)
    })
  }

  it('S0-6 D-6 each level has a shape of its own, and neither word nor shape depends on colour', async () => {
    const outlines = new Map<string, string>()
    for (const name of ['none', 'reported', 'low', 'medium', 'high', 'unknown']) {
      const driver = await mountCase(name, { lang: 'vi' })
      await driver.shows(BADGE_CASES[name]!.state)
      outlines.set(driver.outline, driver.title)
    }
    expect(outlines.size).to.equal(6)
    expect(new Set(outlines.values()).size).to.equal(6)
  })

  it('D-6 nobody is shown as safe: no state is green', async () => {
    for (const [name, { state }] of Object.entries(BADGE_CASES)) {
      const driver = await mountCase(name, { lang: 'vi' })
      await driver.shows(state)
      for (const scheme of ['light', 'dark']) {
        driver.badge.parentElement!.style.colorScheme = scheme
        const surface = driver.surface!
        const colours = [
          getComputedStyle(surface.querySelector('span')!).color,
          getComputedStyle(surface).borderTopColor,
        ]
        for (const colour of colours) expect(isGreen(colour), `${name} ${scheme} ${colour}`).to.equal(false)
      }
    }
  })

  it('D-11 the network’s level is shown where the shop has none, labelled so in both forms', async () => {
    const driver = await mountCase('network', { lang: 'vi', appearance: 'full' })
    await driver.shows('medium')
    expect(driver.detail).to.contain('Toàn hệ thống')
    expect(driver.badge.matches(':state(network)')).to.equal(true)
    driver.badge.appearance = 'compact'
    await waitUntil(() => driver.title === 'Toàn hệ thống: trung bình')
    expect(driver.surface!.title).to.contain('Toàn hệ thống')
  })

  it('D-11 the shop’s own level counts before the network’s', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 12], network: [9, 10] }))
    const root = await fixture(
      html`<div lang="vi"><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('low')
    expect(driver.title).to.equal('Nguy cơ thấp')
  })

  it('is full where it watches a field and compact in a list, unless told', async () => {
    const client = new RiskClientDouble()
    const root = await fixture(
      html`<div lang="vi">
        <risk-badge phone="0987654321" .client=${client}></risk-badge>
        <risk-badge for="nowhere" .client=${client}></risk-badge>
        <risk-badge phone="0987654321" appearance="full" .client=${client}></risk-badge>
      </div>`,
    )
    const [list, field, full] = [...root.querySelectorAll('risk-badge')].map(
      (badge) => new BadgeDriver(badge),
    )
    await list!.shows('none')
    await full!.shows('none')
    await field!.shows('empty')
    expect([list!.detail, field!.detail !== '', full!.detail !== '']).to.deep.equal(['', true, true])
    expect(list!.surface!.title).to.not.equal('')
  })

  it('X-11 every text can be the host’s own, partly and later', async () => {
    const { configure } = await import('../../src/runtime/index.ts')
    const driver = await mountCase('high', { lang: 'vi' })
    await driver.shows('high')
    configure({ strings: { vi: { high: 'Khách bom hàng' }, fr: { high: 'Risque élevé' } } })
    await waitUntil(() => driver.title === 'Khách bom hàng')
    configure({ strings: { vi: { low: 'Hơi lo' } } })
    driver.badge.lang = 'fr'
    await waitUntil(() => driver.title === 'Risque élevé')
    driver.badge.lang = 'vi'
    await waitUntil(() => driver.title === 'Khách bom hàng')
  })

  it('keeps the focus on the button while it checks, and shows that it does', async () => {
    const client = RiskClientDouble.answering(new Error('down'))
    const root = await fixture<HTMLElement>(
      html`<div lang="vi"><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('error')
    const next = later()
    client.defaultReply = next.reply
    driver.badge.focus()
    driver.button!.click()
    await driver.shows('loading')
    expect(driver.badge.shadowRoot!.activeElement).to.equal(driver.button)
    next.answer(assessmentOf({ shop: [3, 4] }))
    await driver.shows('high')
    expect(driver.badge.shadowRoot!.activeElement).to.equal(driver.button)
  })
})

describe('layout', () => {
  const appearances = ['full', 'compact'] as const
  for (const lang of ['vi', 'en'])
    for (const appearance of appearances)
      it(`keeps its size through all states (${appearance}, ${lang})`, async () => {
        const sizes = new Map<string, BadgeState[]>()
        for (const [name, { state }] of Object.entries(BADGE_CASES)) {
          const driver = await mountCase(name, { lang, appearance })
          await driver.shows(state)
          const { width, height } = driver.badge.getBoundingClientRect()
          const size = `${width.toFixed(1)} × ${height.toFixed(1)}`
          sizes.set(size, [...(sizes.get(size) ?? []), state])
        }
        expect([...sizes.keys()], JSON.stringify([...sizes])).to.have.length(1)
      })

  it('X-11 fits 258 px without overflow', async () => {
    const narrow = await fixture<HTMLElement>(html`<div lang="vi" class="narrow"></div>`)
    narrow.style.inlineSize = '242px'
    for (const [name, { state }] of Object.entries(BADGE_CASES)) {
      const driver = await mountCase(name, { lang: 'vi', appearance: 'full', into: narrow })
      await driver.shows(state)
      expect(narrow.scrollWidth, name).to.be.at.most(242)
    }
  })

  it('is at least 24 px high, and larger and smaller on request', async () => {
    const heights: number[] = []
    for (const size of ['small', 'medium', 'large'] as const) {
      const driver = await mountCase('high', { lang: 'vi', appearance: 'compact' })
      await driver.shows('high')
      driver.badge.size = size
      await driver.badge.updateComplete
      heights.push(driver.surface!.getBoundingClientRect().height)
    }
    expect(heights[0]).to.be.at.least(24)
    expect(heights[2]).to.be.greaterThan(heights[1]!)
    expect(heights[1]).to.be.at.least(heights[0]!)
  })
})

function isGreen(colour: string): boolean {
  const context = document.createElement('canvas').getContext('2d')!
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return green > red + 12 && green > blue + 12
}
