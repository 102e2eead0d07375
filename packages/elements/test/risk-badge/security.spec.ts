import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { cspFrame } from '../fixtures/csp-frame.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** A page with a field and a badge for it, the customer being one of high risk. */
function orderPage(width?: number) {
  return cspFrame(
    '<form><input id="phone" value="0987654321"><risk-badge for="phone" name="risk" block-on="high"></risk-badge></form>',
    `import '${source('risk-badge/define.ts')}'
     import { configure } from '${source('runtime/index.ts')}'
     const answer = ${JSON.stringify(assessmentOf({ shop: [3, 4], network: [747, 1000], reports: 2 }))}
     configure({ client: { risk: { assess: async () => answer } } })
     const badge = document.querySelector('risk-badge')
     badge.addEventListener('boom-risk-change', () => setTimeout(done))`,
    width === undefined ? {} : { width },
  )
}

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).href

describe('under a strict policy', () => {
  it('a badge with popover and acknowledgement violates nothing', async () => {
    const frame = await orderPage()
    const driver = BadgeDriver.in(frame.document)
    await driver.shows('high')
    driver.button!.click()
    await waitUntil(() => driver.popover?.querySelector('dl'))
    await waitUntil(() => driver.announced !== '')
    expect(getComputedStyle(driver.popover!).position).to.equal('fixed')
    expect(driver.checkbox).to.not.equal(null)
    expect(frame.violations).to.deep.equal([])
    frame.remove()
  })

  it('X-11 the badge and its popover fit a sidebar of 258 px', async () => {
    const frame = await orderPage(258)
    const driver = await BadgeDriver.in(frame.document).shows('high')
    driver.button!.click()
    await waitUntil(() => driver.popover?.style.top)
    const { left, right, bottom } = driver.popover!.getBoundingClientRect()
    expect(left).to.be.at.least(0)
    expect(right).to.be.at.most(258)
    expect(bottom).to.be.at.most(600)
    expect(driver.popover!.scrollWidth).to.be.at.most(driver.popover!.clientWidth)
    expect(frame.document.documentElement.scrollWidth).to.be.at.most(258)
    frame.remove()
  })

  it('the frame of this test does hear violations', async () => {
    const frame = await cspFrame('<p style="color: red">x</p>', 'setTimeout(done)')
    await waitUntil(() => frame.violations.length > 0)
    expect(frame.violations[0]).to.contain('style-src')
    frame.remove()
  })
})

describe('what a badge gives away', () => {
  it('X-10 no phone number stands in an attribute, in a log or in the address', async () => {
    const seen = watchConsole()
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture<HTMLElement>(html`<div></div>`)
    const badge = Object.assign(document.createElement('risk-badge'), {
      client,
      phone: '0987654321',
      appearance: 'full',
    })
    root.append(badge)
    const driver = await new BadgeDriver(badge).shows('high')
    await driver.open()
    client.defaultReply = new Error('down')
    await badge.refresh()
    expect(root.innerHTML).to.not.match(/987/)
    const attributes = [...badge.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
      Array.from(element.attributes),
    )
    expect(attributes.map(({ value }) => value).join(' ')).to.not.match(/987/)
    expect(location.href).to.not.match(/987654321/)
    expect(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    ).to.not.match(/987654321/)
    seen.stop()
    expect(seen.lines).to.deep.equal([])
  })

  it('what a server sends never becomes markup', async () => {
    const evil = '<img src=x onerror="globalThis.pwned = true">'
    const assessment = assessmentOf({ shop: [3, 4] }, { computedAt: '2026-11-21T02:30:00Z' })
    const client = RiskClientDouble.answering({
      ...assessment,
      id: evil,
      customerId: evil,
      level: evil as never,
      suggestedAction: evil as never,
    })
    const root = await fixture(
      html`<div><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = BadgeDriver.in(root)
    await waitUntil(() => driver.button)
    await driver.open()
    expect(driver.badge.shadowRoot!.querySelector('img')).to.equal(null)
    expect('pwned' in globalThis).to.equal(false)
  })
})
