// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import { BADGE_CASES, mountCase } from '../fixtures/badge-cases.ts'
import type { BadgeDriver } from '../fixtures/badge-driver.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

type Scheme = 'light' | 'dark'

/** A page in the theme, since a badge without a background stands on the host's. */
async function page(lang: string, scheme: Scheme): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<section></section>`)
  element.lang = lang
  Object.assign(element.style, { colorScheme: scheme, background: 'Canvas', color: 'CanvasText' })
  return element
}

async function mountAll(
  into: HTMLElement,
  lang: string,
  appearance: 'full' | 'compact',
): Promise<BadgeDriver[]> {
  const drivers: BadgeDriver[] = []
  for (const [name, { state }] of Object.entries(BADGE_CASES)) {
    const row = into.appendChild(document.createElement('div'))
    const driver = await mountCase(name, { lang, appearance, into: row })
    await driver.shows(state)
    drivers.push(driver)
  }
  return drivers
}

describe('axe', () => {
  afterEach(resetRuntime)

  for (const lang of ['vi', 'en'])
    for (const scheme of ['light', 'dark'] as const)
      for (const appearance of ['full', 'compact'] as const)
        it(`finds nothing in any state: ${lang}, ${scheme}, ${appearance}`, async () => {
          const place = await page(lang, scheme)
          const drivers = await mountAll(place, lang, appearance)
          // Words of waiting appear after a moment.
          await waitUntil(() => drivers.every(({ badge }) => opaque(badge)))
          await expect(place).to.be.accessible()
        })

  for (const scheme of ['light', 'dark'] as const)
    it(`finds nothing in the explanation and the acknowledgement: ${scheme}`, async () => {
      for (const name of ['medium', 'converted', 'network', 'dataIssue', 'none']) {
        const place = await page('vi', scheme)
        const driver = await mountCase(name, { lang: 'vi', appearance: 'full', into: place })
        driver.badge.blockOn = 'low'
        await driver.shows(BADGE_CASES[name]!.state)
        await driver.open()
        await expect(place).to.be.accessible()
      }
    })
})

function opaque(badge: HTMLElement): boolean {
  const texts = [...badge.shadowRoot!.querySelectorAll('[part="badge"] span')]
  return texts.every((text) => getComputedStyle(text).opacity === '1')
}

describe('for all senses', () => {
  it('the icon is hidden from a screen reader, whose words are those on view', async () => {
    const driver = await mountCase('medium', { lang: 'vi', appearance: 'full' })
    await driver.shows('medium')
    expect(driver.surface!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true')
    expect(driver.button!.getAttribute('aria-haspopup')).to.equal('dialog')
    expect(driver.button!.textContent.replaceAll('\u00A0', ' ')).to.equal('Nguy cơ trung bình7/12 · 58,3 %')
  })

  it('where there is nothing to open there is no button in the way', async () => {
    for (const name of ['empty', 'incomplete', 'tooLong', 'loading', 'unconfigured']) {
      const driver = await mountCase(name, { lang: 'vi' })
      await driver.shows(BADGE_CASES[name]!.state)
      expect(driver.badge.renderRoot.querySelector('button'), name).to.equal(null)
    }
    resetRuntime()
  })
})
