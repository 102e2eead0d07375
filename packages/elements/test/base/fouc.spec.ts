import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.ts'
import { runtime } from '../../src/runtime/runtime.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'

type Attributes = Readonly<Record<string, string>>

/** The style sheet for pages, for tags that never come to be defined; `text/css` would be made a module of. */
async function reserveFor(suffix: string): Promise<HTMLStyleElement> {
  const css = await (await fetch(new URL('../../src/fouc.css', import.meta.url))).text()
  const style = document.createElement('style')
  style.textContent = css.replaceAll(
    /(risk-badge|risk-provider|customer-\w+|boom-customer-table)\b/g,
    `$1${suffix}`,
  )
  document.head.append(style)
  return style
}

describe('room for elements whose script is still on its way', () => {
  let style: HTMLStyleElement
  before(async () => {
    style = await reserveFor('-later')
  })
  after(() => style.remove())

  /** As long as nobody has been waited for too long, or the panel would say so. */
  async function roomOf(tag: string, attributes: Attributes, reset = ''): Promise<readonly number[]> {
    let room: readonly number[]
    do {
      resetRuntime()
      room = await roomNow(tag, attributes, reset)
    } while (runtime().overdue)
    return room
  }

  /** Text before and after, so that how it stands in a line counts too. */
  async function roomNow(tag: string, attributes: Attributes, reset: string): Promise<readonly number[]> {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 700px; font-size: 17px">
        <style>
          ${reset}
        </style>
        Before
      </div>`,
    )
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    place.append(element, 'after')
    if ('updateComplete' in element) await element.updateComplete
    const { width, height } = element.getBoundingClientRect()
    return [width, height, place.getBoundingClientRect().height].map(Math.round)
  }

  const cases: readonly (readonly [string, Attributes])[] = [
    ['risk-badge', { for: 'phone' }],
    ['risk-badge', { for: 'phone', size: 'small' }],
    ['risk-badge', { for: 'phone', size: 'large', 'block-on': 'high' }],
    ['risk-badge', { for: 'phone', 'block-on': 'high' }],
    ['risk-badge', { for: 'phone', appearance: 'compact', 'block-on': 'high' }],
    ['risk-badge', { phone: '0987654321' }],
    ['risk-badge', { for: 'phone', appearance: 'compact' }],
    ['boom-customer-table', {}],
    ['customer-panel', { phone: '0987654321' }],
    ['customer-suggestions', { for: 'phone' }],
    ['risk-provider', {}],
  ]

  /** What pages begin with. */
  const resets = { 'as it is': '', 'that resets boxes': '* { box-sizing: border-box }' }

  for (const [page, reset] of Object.entries(resets))
    for (const [tag, attributes] of cases)
      it(`is as much as <${tag}> takes once it is drawn, in a page ${page}: ${JSON.stringify(attributes)}`, async () => {
        expect(await roomOf(`${tag}-later`, attributes, reset)).to.deep.equal(
          await roomOf(tag, attributes, reset),
        )
      })

  for (const [page, reset] of Object.entries(resets))
    it(`keeps the room below a warning that holds the form, in a page ${page}, also where a line is missing`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <style>
            ${reset}
          </style>
          <risk-badge for="phone" block-on="high"></risk-badge>
        </div>`,
      )
      const badge = place.querySelector('risk-badge')!
      await badge.updateComplete
      const { height } = badge.getBoundingClientRect()
      badge.renderRoot.querySelector('[part=detail]')!.textContent = ''
      expect(badge.getBoundingClientRect().height).to.equal(height)
    })

  it('gives way to what the page says itself', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <style>
          boom-customer-table-later {
            block-size: 400px;
          }
        </style>
        <boom-customer-table-later></boom-customer-table-later>
      </div>`,
    )
    expect(place.querySelector('boom-customer-table-later')?.clientHeight).to.equal(400)
  })
})
