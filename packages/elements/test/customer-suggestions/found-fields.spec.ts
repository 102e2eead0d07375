import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { CAN_POINT, driverIn, innerOf, looksAgain, ROLES, ShapedField } from './field-shapes.ts'
import { SuggestionsDriver } from './suggestions-driver.ts'
import { HA, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: how a field is found and followed', () => {
  afterEach(() => resetRuntime())

  it('17.1 takes a field by itself or by what finds it, such as one that its component alone can reach', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
    const closed = document.createElement('x-closed')
    const secret = closed.attachShadow({ mode: 'closed' })
    secret.innerHTML = '<input>'
    const inner = secret.querySelector('input')!
    const element = document.createElement('customer-suggestions')
    element.client = new SuggestionsDouble()
    let found: Element | undefined
    element.field = () => {
      if (!found) throw new TypeError('not drawn yet')
      return found
    }
    place.append(closed, element)
    await element.updateComplete
    await looksAgain()
    found = inner
    await waitUntil(() => inner.role === 'combobox', 'a getter is asked again')
    const driver = driverIn(place, inner)
    await driver.open()
    driver.press('ArrowDown')
    driver.press('Enter')
    await waitUntil(() => inner.value === '0987654321')
    found = undefined
    await waitUntil(() => !inner.hasAttribute('role'))
    element.field = inner
    await waitUntil(() => inner.role === 'combobox')
    closed.remove()
    await waitUntil(() => !inner.hasAttribute('role'), 'a field that is away is given back')
    place.append(closed)
    await waitUntil(() => inner.role === 'combobox')
    element.field = undefined
    await waitUntil(() => !inner.hasAttribute('role'))
  })

  it('17.1 points from where a field was moved to', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <input />
        <customer-suggestions .client=${new SuggestionsDouble()}></customer-suggestions>
        <section></section>
      </div>
    `)
    const field = place.querySelector('input')!
    const driver = driverIn(place, field)
    driver.element.field = field
    await waitUntil(() => field.role === 'combobox')
    const id = field.getAttribute('aria-controls')
    expect(id).to.match(/^boom-suggestions-/)
    place.querySelector('section')!.attachShadow({ mode: 'open' }).append(field)
    await waitUntil(() => field.getAttribute('aria-controls') !== id, 'no id leads out of a shadow root')
    await driver.open()
    driver.press('ArrowDown')
    expect(field.getAttribute('aria-activedescendant') ?? '').to.equal('')
    if (CAN_POINT) expect(field.ariaActiveDescendantElement).to.equal(driver.options[0])
  })

  it('asks for its field no more once it is away, and hears nothing of it', async () => {
    const place = await fixture<HTMLElement>(html`<div><input /></div>`)
    const field = place.querySelector('input')!
    const element = document.createElement('customer-suggestions')
    const client = new SuggestionsDouble()
    let asked = 0
    Object.assign(element, { client, field: () => (asked++, field) })
    for (let times = 0; times < 5; times++) {
      place.append(element)
      await waitUntil(() => field.role === 'combobox')
      element.remove()
      expect(field.hasAttribute('role')).to.equal(false)
    }
    const before = asked
    field.focus()
    new SuggestionsDriver(element, field).type('ng')
    await looksAgain()
    await looksAgain()
    expect(asked).to.equal(before)
    expect(client.texts).to.deep.equal([])
  })

  it('17.1 stands in a field of another window', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Pop-out"></iframe>`)
    const { document: page, KeyboardEvent } = frame.contentWindow as Window & typeof globalThis
    page.body.innerHTML = '<input id="there">'
    const element = document.createElement('customer-suggestions')
    Object.assign(element, { client: new SuggestionsDouble(), htmlFor: 'there' })
    page.body.append(element)
    const field = page.querySelector('input')!
    await waitUntil(() => field.role === 'combobox')
    const driver = await new SuggestionsDriver(element, field).open()
    for (const key of ['ArrowDown', 'Enter'])
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await waitUntil(() => field.value === '0987654321')
    expect(driver.isOpen).to.equal(false)
  })

  it('warns once somebody comes into a component whose control it cannot reach', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <x-locked id="locked" tabindex="0"></x-locked
        ><customer-suggestions for="locked"></customer-suggestions>
      </div>
    `)
    const console = watchConsole()
    place.querySelector<HTMLElement>('#locked')!.focus()
    console.stop()
    expect(console.lines).to.deep.equal([
      'warn [boom-risk] <customer-suggestions> reaches no <input> for text in its field',
    ])
  })

  it('17.1 goes on in the control that a component draws anew, and in a component that takes its place', async () => {
    const client = new SuggestionsDouble()
    const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), client)
    await driver.keys('ng')
    const { around, field, place } = driver
    const other = document.createElement('input')
    field.replaceWith(other)
    await waitUntil(() => other.role === 'combobox')
    await driver.closed()
    expect(field.hasAttribute('role')).to.equal(false)
    await new SuggestionsDriver(driver.element, other).open('ha')
    const next = document.createElement('x-shadowed')
    next.id = 'customer'
    around.replaceWith(next)
    const inner = innerOf('x-shadowed')(next)!
    await waitUntil(() => inner.role === 'combobox')
    expect(other.hasAttribute('role')).to.equal(false)
    next.remove()
    await waitUntil(() => !inner.hasAttribute('role'))
    place.prepend(next)
    await waitUntil(() => inner.role === 'combobox')
    await new SuggestionsDriver(driver.element, inner).open('an')
    expect(client.texts).to.deep.equal(['ng', 'ha', 'an'])
  })

  it('17.1 puts back what a page that is morphed takes off a component’s control, open as it was', async () => {
    const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), new SuggestionsDouble())
    await driver.keys('ng')
    await sendKeys({ press: 'ArrowDown' })
    for (const name of ROLES) driver.field.removeAttribute(name)
    await waitUntil(() => driver.field.role === 'combobox')
    expect(driver.field.ariaExpanded).to.equal('true')
    if (!CAN_POINT) return
    driver.expectAt(HA.name)
    expect(driver.controlled).to.equal(driver.list)
  })

  it('17.1 is found by whoever comes into a field that has just been drawn', async () => {
    const place = await fixture<HTMLElement>(html`
      <div><customer-suggestions for="new" .client=${new SuggestionsDouble()}></customer-suggestions></div>
    `)
    const field = document.createElement('input')
    field.id = 'new'
    place.append(field)
    field.focus()
    expect(field.role).to.equal('combobox')
    const element = place.querySelector('customer-suggestions')!
    element.remove()
    expect(field.hasAttribute('role')).to.equal(false)
    place.append(element)
    expect(field.role, 'whoever is there has not to wait').to.equal('combobox')
  })
})
