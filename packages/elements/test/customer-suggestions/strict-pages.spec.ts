import { expect } from '@open-wc/testing'
import { cspFrame } from '../fixtures/csp-frame.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { mount, SuggestionsDriver } from './suggestions-driver.ts'
import { HA, NAMELESS, SuggestionsDouble } from './suggestions-double.ts'

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).href

describe('<customer-suggestions>: sidebars, strict pages', () => {
  it('X-11 fits a sidebar of 258 px under a policy that forbids everything, over a page that resets all', async () => {
    const frame = await cspFrame(
      '<input id="phone"><customer-suggestions for="phone"></customer-suggestions>',
      `import '${source('customer-suggestions/define.ts')}'
       const reset = new CSSStyleSheet()
       reset.replaceSync('* { margin: 0; padding: 0; border: 0; background: none }')
       document.adoptedStyleSheets = [reset]
       const items = ${JSON.stringify([HA, NAMELESS])}
       const element = document.querySelector('customer-suggestions')
       element.client = { risk: {}, customers: { suggest: async () => ({ items }) } }
       await element.updateComplete
       setTimeout(done)`,
    )
    const page = frame.document
    const driver = new SuggestionsDriver(
      page.querySelector('customer-suggestions')!,
      page.querySelector('input')!,
    )
    page.defaultView!.frameElement!.setAttribute('width', '258')
    await waitUntil(() => page.documentElement.clientWidth <= 258)
    await driver.open()
    await waitUntil(() => driver.list.style.top !== '')
    const { left, right, top } = driver.list.getBoundingClientRect()
    expect(left).to.be.at.least(0)
    expect(right).to.be.at.most(258)
    expect(top).to.be.at.least(driver.field.getBoundingClientRect().bottom)
    expect(driver.list.scrollWidth).to.be.at.most(driver.list.clientWidth)
    expect(page.documentElement.scrollWidth).to.be.at.most(258)
    const style = page.defaultView!.getComputedStyle(driver.list)
    expect(style.paddingTop).to.equal('4px')
    expect(style.borderTopWidth).to.equal('1px')
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)')
    const name = driver.options[0]!.shadowRoot!.querySelector<HTMLElement>('.name')!
    expect(name.scrollWidth, 'no name is cut before 24 characters').to.be.at.most(name.clientWidth)
    await waitUntil(() => driver.announced !== '')
    expect(frame.violations).to.deep.equal([])
    frame.remove()
  })

  it('an option is a target of at least 24 px', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    for (const option of driver.options) expect(option.getBoundingClientRect().height).to.be.at.least(24)
  })
})
