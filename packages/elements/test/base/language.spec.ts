import { expect, fixture, html } from '@open-wc/testing'
import { configure } from '../../src/runtime/index.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { ProbeElement } from '../fixtures/probe-element.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

ProbeElement.define()

async function probeIn(root: Element | ShadowRoot): Promise<ProbeElement> {
  const probe = root.querySelector<ProbeElement>('boom-probe')!
  await probe.updateComplete
  return probe
}

describe('language', () => {
  afterEach(resetRuntime)

  const cases: [string, string | null, string][] = [
    ['Vietnamese where no lang stands around', null, 'vi'],
    ['the tag as it is, for dates and numbers', 'en-GB', 'en-GB'],
    ['a canonical tag', 'EN-us', 'en-US'],
    ['English for a language without strings', 'fr', 'en'],
    ['English for a tag that cannot be read', 'no_such tag', 'en'],
    ['Vietnamese for an empty lang', '', 'vi'],
  ]
  for (const [what, lang, locale] of cases)
    it(`X-11 is ${what}`, async () => {
      const before = document.documentElement.lang
      document.documentElement.removeAttribute('lang')
      const place = await fixture<HTMLElement>(html`<div></div>`)
      if (lang !== null) place.lang = lang
      place.innerHTML = '<boom-probe></boom-probe>'
      expect((await probeIn(place)).shownLocale).to.equal(locale)
      document.documentElement.lang = before
    })

  it('X-11 is the nearest one through shadow hosts, and follows it live', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`)
    const host = outer.querySelector('section')!
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = '<p><boom-probe></boom-probe></p>'
    const probe = await probeIn(root)
    expect(probe.shownLocale).to.equal('en')
    outer.lang = 'vi'
    await waitUntil(() => probe.shownLocale === 'vi')
    host.lang = 'en-GB'
    await waitUntil(() => probe.shownLocale === 'en-GB')
    root.querySelector('p')!.lang = 'vi'
    await waitUntil(() => probe.shownLocale === 'vi')
    probe.lang = 'en'
    await waitUntil(() => probe.shownLocale === 'en')
  })

  it('X-11 follows an element to where it is moved', async () => {
    const both = await fixture(
      html`<div>
        <div lang="en"><boom-probe></boom-probe></div>
        <div lang="vi"></div>
      </div>`,
    )
    const probe = await probeIn(both)
    both.lastElementChild!.append(probe)
    await waitUntil(() => probe.shownLocale === 'vi')
  })

  it('renders nothing again for a lang that is none of its own', async () => {
    // Else it is drawn once more when nobody has come to serve it in time.
    configure({ baseUrl: 'https://risk.test', getToken: () => 'token' })
    const both = await fixture(
      html`<div>
        <div lang="vi"><boom-probe></boom-probe></div>
        <div lang="vi"></div>
      </div>`,
    )
    const probe = await probeIn(both)
    const { renders } = probe
    both.lastElementChild!.setAttribute('lang', 'en')
    const other = both.lastElementChild!.appendChild(document.createElement('boom-probe')) as ProbeElement
    await other.updateComplete
    await new Promise(requestAnimationFrame)
    expect(probe.renders).to.equal(renders)
  })

  it('takes the default of configure() where there is no lang, and a language that the host adds', async () => {
    const page = document.documentElement
    const before = page.lang
    page.removeAttribute('lang')
    const probe = await fixture<ProbeElement>(html`<boom-probe></boom-probe>`)
    configure({ locale: 'en' })
    await waitUntil(() => probe.shownLocale === 'en')
    configure({ strings: { fr: { reports: 'Signalements' } } })
    probe.lang = 'fr-CA'
    await waitUntil(() => probe.shownLocale === 'fr-CA')
    page.lang = before
  })
})
