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
    'what is nearly faded out': 'opacity: 0.01',
    'what is collapsed': 'visibility: collapse',
    'a closed accordion with a padding': 'max-height: 0; padding: 4px 0; overflow: hidden',
    'a drawer to the right of the window': 'position: fixed; right: 0; transform: translateX(100%)',
    'a drawer below the window': 'position: fixed; bottom: 0; transform: translateY(100%)',
    'what is fixed beside the window': 'position: fixed; left: 100vw',
    'what is clipped away': 'clip-path: inset(100%)',
    'what is scaled to nothing': 'transform: scale(0)',
  }
  if (CSS.supports('content-visibility', 'hidden'))
    UNSEEN['what is skipped by the browser'] = 'content-visibility: hidden'

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

  it('X-3 holds no order in silence: positioned inside a closed accordion that is so too, it lets the form go', async () => {
    const { form, driver, submit, submitted } = await order(high())
    const told = holds(driver)
    const [place, content] = [document.createElement('div'), document.createElement('div')]
    place.style.position = 'relative'
    content.style.cssText = 'position: absolute; inset-inline: 0'
    place.append(content)
    content.append(driver.badge)
    form.append(place)
    await driver.shows('high')
    await waitUntil(() => !driver.badge.checkValidity())
    Object.assign(place.style, { height: '0', overflow: 'hidden' })
    await waitUntil(() => told.at(-1) === 'lifted')
    submit()
    expect(submitted).to.have.length(1)
  })

  for (const far of ['', ', scrolled out of view'])
    it(`X-3 holds no order in silence: behind a modal dialog that has the form's button${far}, it lets the form go`, async () => {
      const { form, driver, submitted } = await order(high())
      const told = holds(driver)
      await driver.shows('high')
      await waitUntil(() => !driver.badge.checkValidity())
      form.id = 'order'
      if (far) form.style.marginBlock = '3000px'
      const dialog = document.createElement('dialog')
      dialog.innerHTML = '<button form="order">Đặt hàng</button>'
      form.parentElement!.append(dialog)
      dialog.showModal()
      await waitUntil(() => told.at(-1) === 'lifted')
      dialog.querySelector('button')!.click()
      expect(submitted).to.have.length(1)
      dialog.close()
      await waitUntil(() => told.at(-1) === 'held')
    })

  it('X-3 still holds inside a modal dialog, far down in it too', async () => {
    const { form, driver, submit, submitted } = await order(high())
    const [dialog, above] = [document.createElement('dialog'), document.createElement('div')]
    above.style.blockSize = '4000px'
    form.append(dialog)
    dialog.append(above, driver.badge)
    dialog.showModal()
    await driver.shows('high')
    await waitUntil(() => !driver.badge.checkValidity())
    driver.badge.scrollIntoView()
    driver.badge.refresh()
    await driver.shows('high')
    await waitUntil(() => driver.badge.matches(':state(held)'))
    submit()
    expect(submitted).to.have.length(0)
  })

  const SEEN: Record<string, string> = {
    'a badge without a box of its own': '.place risk-badge { display: contents }',
    'a wrapper without a box of its own': '.place { display: contents; overflow: hidden }',
    'what floats on a page without a height of its own':
      'html, body { height: 0 } body { overflow-x: hidden } .place { float: left }',
    'a page right to left that scrolls to it':
      'html { direction: rtl } .place { position: absolute; left: -2000px }',
    'a page that scrolls to the right': '.place { position: absolute; left: 4000px }',
    'a slide that is scrolled to':
      '.place { overflow: hidden; inline-size: 300px } .place > div { margin-inline-start: 900px }',
    'what is moved half out of a box': '.place { overflow: clip } .place > div { translate: 0 20px }',
    'what is not to be pressed for now': 'form { pointer-events: none }',
  }
  for (const [where, css] of Object.entries(SEEN))
    it(`X-3 still holds where it is seen: ${where}`, async () => {
      const { form, driver, submit, submitted } = await order(high())
      const told = holds(driver)
      await driver.shows('high')
      await waitUntil(() => !driver.badge.checkValidity())
      const [style, place, inner] = ['style', 'div', 'div'].map((tag) => document.createElement(tag))
      style!.textContent = css
      place!.className = 'place'
      inner!.append(driver.badge)
      place!.append(inner!)
      form.append(style!, place!)
      await driver.shows('high')
      driver.badge.refresh()
      await waitUntil(() => driver.badge.matches(':state(held)'))
      expect(told).to.not.include('lifted')
      submit()
      expect(submitted).to.have.length(0)
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

  if ('onbeforematch' in document)
    it('X-3 is shown when it holds the form from inside what is hidden until it is found', async () => {
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
