import { html, render } from 'lit'
import { fixture } from '@open-wc/testing'
import '../../../src/risk-badge/define.ts'
import { assessmentOf } from '../../fixtures/assessments.ts'
import { BADGE_CASES, mountCase } from '../../fixtures/badge-cases.ts'
import { BadgeDriver } from '../../fixtures/badge-driver.ts'
import { RiskClientDouble } from '../../fixtures/risk-client-double.ts'
import { waitUntil } from '../../fixtures/wait-until.ts'
import { PAGE, PHONE } from './looks.ts'
import type { Look, Scene } from './scene.ts'

type Given = Parameters<typeof assessmentOf>[0]

/** Every state side by side. */
async function sheet({ lang }: Look, appearance: 'full' | 'compact'): Promise<readonly Element[]> {
  const place = await fixture<HTMLElement>(html`<div class="sheet"></div>`)
  for (const [name, { state }] of Object.entries(BADGE_CASES)) {
    const into = document.createElement('div')
    place.append(into)
    const driver = await mountCase(name, { lang, appearance, into })
    await driver.shows(state)
  }
  return [place]
}

/** What was read, or why not, of texts that are more than a number (`D-17`); then the same in one line. */
const TEXTS = [
  'DH00123 0987654321',
  '0987654321 / 0912345678',
  '01687654321, 0912345678',
  'Hà 0912345678',
  'SPX0987654321',
  '0987654321@gmail.com',
  '00987654321',
  '9.87654E+08',
  '+999 123456789',
  '1900 1234',
]

async function read({ lang }: Look): Promise<readonly Element[]> {
  const client = RiskClientDouble.answering(assessmentOf({ shop: [7, 12] }))
  client.replies.set('+84912345678', assessmentOf({ shop: [0, 0], network: [747, 1000] }))
  const place = await fixture<HTMLElement>(html`<div class="sheet" lang=${lang}></div>`)
  for (const appearance of ['full', 'compact'] as const)
    for (const text of appearance === 'full' ? TEXTS : TEXTS.slice(0, 5)) {
      const into = document.createElement('div')
      place.append(into)
      render(html`<risk-badge .phone=${text} .client=${client} appearance=${appearance}></risk-badge>`, into)
      const driver = BadgeDriver.in(into)
      await waitUntil(() => /^(?:low|medium|high|invalid)$/.test(driver.state), text)
    }
  return [place]
}

/** What a badge says when it is asked why. */
async function explained({ lang }: Look, given: Given, phone = '0987654321'): Promise<readonly Element[]> {
  const client = RiskClientDouble.answering(assessmentOf(given))
  const place = await fixture<HTMLElement>(html`<div class="sheet" lang=${lang}></div>`)
  render(html`<risk-badge .phone=${phone} .client=${client}></risk-badge>`, place)
  const driver = BadgeDriver.in(place)
  await waitUntil(() => driver.button)
  return [place, await driver.open()]
}

/** A form that is held until the warning is acknowledged (`X-3`). */
async function held({ lang }: Look): Promise<readonly Element[]> {
  const client = RiskClientDouble.answering(assessmentOf({ shop: [7, 8] }))
  const place = await fixture<HTMLFormElement>(html`
    <form class="sheet" lang=${lang}>
      <risk-badge .phone=${'0987654321'} .blockOn=${'high'} .client=${client}></risk-badge>
    </form>
  `)
  const driver = BadgeDriver.in(place)
  await driver.shows('high')
  // The browser would lay its own bubble above the picture, sooner or later; what it does besides is done by hand.
  place.addEventListener('invalid', (event) => event.preventDefault(), { capture: true })
  place.requestSubmit()
  await waitUntil(() => driver.checkbox, 'the question')
  driver.checkbox?.focus()
  return [place]
}

export const badgeScenes: readonly Scene[] = [
  {
    name: 'badge-states',
    looks: [...PAGE.a, { width: 1240, theme: 'forced', lang: 'vi' }],
    height: 1600,
    show: (look) => sheet(look, 'full'),
  },
  {
    name: 'badge-compact',
    looks: [...PAGE.d, { width: 320, theme: 'forced', lang: 'en' }],
    height: 1600,
    show: (look) => sheet(look, 'compact'),
  },
  {
    name: 'badge-why',
    looks: PAGE.b,
    show: (look) => explained(look, { shop: [7, 12], network: [9, 15], reports: 3, disputed: 1 }),
  },
  {
    name: 'badge-why-network',
    looks: [PHONE.light.en],
    show: (look) => explained(look, { shop: [1, 9], network: [747, 1000] }, '01682 345 678'),
  },
  {
    name: 'badge-read',
    looks: [
      { width: 258, theme: 'light', lang: 'vi' },
      { width: 258, theme: 'dark', lang: 'en' },
      { width: 1240, theme: 'dark', lang: 'vi' },
      { width: 1240, theme: 'light', lang: 'en' },
    ],
    height: 1600,
    show: read,
  },
  { name: 'badge-held', looks: [PHONE.dark.vi], show: held },
]
