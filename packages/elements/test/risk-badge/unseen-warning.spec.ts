import { expect } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { RiskHold } from '../../src/risk-badge/index.ts'
import type { BadgeDriver } from '../fixtures/badge-driver.ts'
import { high, order } from '../fixtures/order.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** What is told of the hold from now on. */
const holds = (driver: BadgeDriver) => {
  const told: RiskHold[] = []
  driver.badge.addEventListener('boom-risk-change', ({ detail }) => told.push(detail.hold))
  return told
}

describe('a warning that cannot be seen', () => {
  it('X-3 holds no order in silence: not displayed, it lets the form go and says so, and holds again when it is seen', async () => {
    const { driver, submit, submitted } = await order(high())
    const told = holds(driver)
    await driver.shows('high')
    const place = driver.badge
    place.style.display = 'none'
    await waitUntil(() => told.at(-1) === 'lifted')
    expect(driver.badge.matches(':state(held)')).to.equal(false)
    submit()
    expect(submitted).to.have.length(1)
    place.style.display = ''
    await waitUntil(() => told.at(-1) === 'held')
    submit()
    expect(submitted).to.have.length(1)
    expect(told).to.deep.equal(['lifted', 'held'])
  })

  const UNSEEN: Record<string, string> = {
    'a closed accordion': 'height: 0; overflow: hidden',
    'text for screen readers alone': 'position: absolute; width: 1px; height: 1px; overflow: hidden',
    'what is moved off the page': 'position: absolute; left: -9999px',
    'what is faded out': 'opacity: 0',
    'what is collapsed': 'visibility: collapse',
  }
  for (const [where, style] of Object.entries(UNSEEN))
    it(`X-3 holds no order in silence: inside ${where}, it lets the form go, and holds again when it is seen`, async () => {
      const { form, driver, submit, submitted } = await order(high())
      const told = holds(driver)
      await driver.shows('high')
      const place = document.createElement('div')
      form.append(place)
      place.append(driver.badge)
      await waitUntil(() => told.at(-1) === 'held')
      place.style.cssText = style
      await waitUntil(() => told.at(-1) === 'lifted')
      submit()
      expect(submitted).to.have.length(1)
      place.style.cssText = ''
      await waitUntil(() => told.at(-1) === 'held')
    })

  it('X-3 holds no order in silence: inert, as a step of a form that is over, it lets the form go', async () => {
    const { driver, submit, submitted } = await order(high())
    const told = holds(driver)
    await driver.shows('high')
    driver.badge.inert = true
    await waitUntil(() => told.at(-1) === 'lifted')
    submit()
    expect(submitted).to.have.length(1)
  })

  it('X-3 still holds where it is seen: in a dialog inside a box without room, and far down what scrolls', async () => {
    const { form, driver } = await order(high())
    await driver.shows('high')
    const [box, dialog, content] = [0, 1, 2].map(() => document.createElement('div'))
    box!.style.cssText = 'height: 0; overflow: hidden'
    dialog!.style.cssText = 'position: fixed; inset: 0; overflow: auto'
    content!.style.cssText = 'padding-block-end: 4000px'
    box!.append(dialog!)
    dialog!.append(content!)
    form.append(box!)
    content!.append(driver.badge)
    await waitUntil(() => !driver.badge.checkValidity())
    const told = holds(driver)
    dialog!.scrollTop = 3000
    expect(driver.badge.getBoundingClientRect().bottom).to.be.below(0)
    driver.badge.refresh()
    await driver.shows('high')
    await waitUntil(() => !driver.badge.checkValidity())
    expect(told).to.not.include('lifted')
  })

  it('X-3 is shown when it holds the form from inside what is hidden until it is found', async function () {
    if (!('onbeforematch' in document)) this.skip()
    const { form, driver, submit, submitted } = await order(high())
    const place = document.createElement('div')
    form.append(place)
    place.append(driver.badge)
    await driver.shows('high')
    await waitUntil(() => !driver.badge.checkValidity())
    place.setAttribute('hidden', 'until-found')
    let heard = 0
    place.addEventListener('beforematch', () => (heard += 1))
    submit()
    expect(submitted).to.have.length(0)
    expect(place.hasAttribute('hidden')).to.equal(false)
    expect(heard).to.equal(1)
  })

  it('X-3 is unfolded when it holds the form from inside closed details', async () => {
    const { form, driver, submit, submitted } = await order(high())
    await driver.shows('high')
    const [outer, inner] = [document.createElement('details'), document.createElement('details')]
    outer.append(inner)
    form.prepend(outer)
    inner.append(driver.badge)
    await driver.shows('high')
    await waitUntil(() => !driver.badge.checkValidity())
    outer.open = inner.open = false
    submit()
    expect(submitted).to.have.length(0)
    expect([outer.open, inner.open]).to.deep.equal([true, true])
    expect(driver.checkbox!.getClientRects()).to.have.length(1)
  })
})
