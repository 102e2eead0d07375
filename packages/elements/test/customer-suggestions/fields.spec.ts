import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { laterTasks } from '../fixtures/without-timers.ts'
import { everyTick } from '../../src/ui/field/tick.ts'
import { SHAPES, ShapedField } from './field-shapes.ts'
import { mount, SuggestionsDriver } from './suggestions-driver.ts'
import { AN, HA, SuggestionsDouble } from './suggestions-double.ts'

const ROLES = ['role', 'aria-controls', 'aria-expanded', 'aria-autocomplete', 'aria-activedescendant']

/** Engines since 2025 point from a shadow root to what is around it. */
const CAN_POINT = 'ariaActiveDescendantElement' in Element.prototype

describe('<customer-suggestions>: fields of others', () => {
  afterEach(() => resetRuntime())

  for (const [shape, inner] of SHAPES) {
    it(`17.1 stands in a field of another library: ${shape}`, async () => {
      const client = new SuggestionsDouble()
      const driver = await ShapedField.mount(shape, inner, client)
      await driver.keys('ng')
      expect(client.texts).to.deep.equal(['ng'])
      expect(driver.field.ariaExpanded).to.equal('true')
      await sendKeys({ press: 'ArrowDown' })
      const isNear = driver.field.getRootNode() === document
      if (isNear || CAN_POINT) {
        expect(driver.controlled).to.equal(driver.list)
        driver.expectAt(HA.name)
      }
      driver.heard.length = 0
      await sendKeys({ press: 'Enter' })
      await waitUntil(() => driver.around.value === '0987654321', 'the component has taken it in')
      expect(driver.field.value).to.equal('0987654321')
      await laterTasks()
      for (const type of new Set(driver.heard.map(([heard]) => heard)))
        expect(driver.times(type), `${type} is told once`).to.equal(1)
      expect(driver.times('input')).to.equal(1)
      expect(driver.isOpen).to.equal(false)
      expect(client.texts, 'what was chosen is not asked for').to.deep.equal(['ng'])
      driver.element.remove()
      for (const name of ROLES) expect(driver.field.hasAttribute(name), name).to.equal(false)
    })
  }

  it('17.1 keys of the list are not the component’s: no clear button, no form, no list of its own hears them', async () => {
    const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), new SuggestionsDouble())
    const keys: string[] = []
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      driver.around.addEventListener(`x-key-${key}`, () => keys.push(key))
    await driver.keys('ng')
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Escape' })
    await driver.closed()
    expect(keys).to.deep.equal([])
    await sendKeys({ press: 'Escape' })
    await sendKeys({ press: 'Enter' })
    expect(keys, 'without a list they are').to.deep.equal(['Escape', 'Enter'])
  })

  it('17.1 stands beside the frame that a component draws, not beside the text in it, nor below its words of help', async () => {
    const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), new SuggestionsDouble())
    await driver.keys('ng')
    const frame = driver.around.shadowRoot!.querySelector('[part=frame]')!.getBoundingClientRect()
    await waitUntil(() => driver.list.style.top !== '')
    const list = driver.list.getBoundingClientRect()
    expect(list.left).to.be.closeTo(frame.left, 1)
    expect(list.top - frame.bottom).to.be.within(0, 8)
  })

  it('17.1 stands beside the control of a wrapper that holds much more', async () => {
    const place = await fixture<HTMLElement>(html`
      <div id="row" style="padding: 100px">
        <p style="margin: 0"><input style="display: block" /></p>
        <customer-suggestions for="row" .client=${new SuggestionsDouble()}></customer-suggestions>
      </div>
    `)
    const driver = driverIn(place, place.querySelector('input')!)
    await driver.open()
    const { bottom } = driver.field.getBoundingClientRect()
    expect(driver.list.getBoundingClientRect().top - bottom).to.be.within(0, 8)
  })

  it('17.1 says where one is where the field cannot point there', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="vi"><input /></div>`)
    const [field] = place.children
    const root = document.createElement('section')
    place.append(root)
    root.attachShadow({ mode: 'open' }).innerHTML = '<customer-suggestions></customer-suggestions>'
    const element = root.shadowRoot!.querySelector('customer-suggestions')!
    Object.assign(element, { client: new SuggestionsDouble(), field })
    await waitUntil(() => field!.role === 'combobox')
    const driver = new SuggestionsDriver(element, field as HTMLInputElement)
    await driver.open()
    await waitUntil(() => driver.announced.startsWith('Có 3 khách'))
    driver.press('ArrowDown')
    await waitUntil(
      () => driver.announced.startsWith('Nguyễn Thị Thu Hà, 0987 654 321'),
      'the option is said',
    )
    driver.press('ArrowLeft')
    await waitUntil(() => driver.announced.startsWith('Có 3 khách'))
    driver.press('Escape')
    await waitUntil(() => driver.announced === '')
  })

  it('17.1 takes a field by itself or by what finds it, such as one that its component alone can reach', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
    const closed = document.createElement('x-closed')
    const secret = closed.attachShadow({ mode: 'closed' })
    secret.innerHTML = '<input>'
    const inner = secret.querySelector('input')!
    const element = document.createElement('customer-suggestions')
    element.client = new SuggestionsDouble()
    let found: Element | undefined
    element.field = () => found
    place.append(closed, element)
    await element.updateComplete
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
  })

  const silent: [string, string, string[], boolean][] = [
    ['a script writes while somebody is there', 'tr', ['ng', 'tr'], true],
    ['a script clears', '', ['ng'], false],
  ]
  for (const [what, text, texts, isOpen] of silent)
    it(`17.1 goes by what the field holds, though nothing announces it: ${what}`, async () => {
      const client = new SuggestionsDouble((asked) => (asked === 'tr' ? [AN] : [HA]))
      const driver = await (await mount(client)).open()
      driver.field.value = text
      await (isOpen ? waitUntil(() => driver.names[0] === AN.name) : driver.closed())
      expect(client.texts).to.deep.equal(texts)
    })

  it('17.1 a reset of the form closes the list', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    driver.field.form!.reset()
    await driver.closed()
  })

  it('a framework that writes the letters anew, and a host that words a choice, ask for nothing more', async () => {
    const client = new SuggestionsDouble()
    const driver = await mount(client, { type: 'text', fill: 'name' })
    driver.field.addEventListener('input', () =>
      setTimeout(() => (driver.field.value = driver.field.value.toUpperCase())),
    )
    await driver.open('ng')
    expect(client.texts).to.deep.equal(['NG'])
    driver.press('ArrowDown')
    driver.press('Enter')
    await waitUntil(() => driver.field.value === HA.name!.toUpperCase())
    driver.field.value = 'Chị Hà'
    await looksAgain()
    expect(client.texts).to.deep.equal(['NG'])
    expect(driver.isOpen).to.equal(false)
    await driver.open('an')
  })
})

describe('<customer-suggestions>: editable text', () => {
  it('17.1 is a combobox too: typed, gone through, chosen, heard as typing, undone by the browser', async () => {
    const client = new SuggestionsDouble()
    const place = await fixture<HTMLElement>(html`
      <div lang="vi">
        <div id="customer" contenteditable aria-label="Khách hàng"></div>
        <customer-suggestions for="customer" .client=${client}></customer-suggestions>
      </div>
    `)
    const field = place.querySelector<HTMLElement>('#customer')!
    const driver = driverIn(place, field)
    expect(field.role).to.equal('combobox')
    expect(field.hasAttribute('autocomplete')).to.equal(false)
    field.focus()
    await sendKeys({ type: 'ng v' })
    await driver.opened()
    expect(client.texts).to.deep.equal(['ng v'])
    await sendKeys({ press: 'ArrowDown' })
    expect(driver.active).to.equal(HA.name)
    const heard: string[] = []
    field.addEventListener('input', () => heard.push(field.textContent))
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => field.textContent === '0987654321')
    expect(heard).to.deep.equal(['0987654321'])
    await looksAgain()
    expect(driver.isOpen).to.equal(false)
    document.execCommand('undo')
    expect(field.textContent.replaceAll('\u00A0', ' ')).to.equal('ng v')
  })
})

const innerOf = (shape: string) => SHAPES.find(([name]) => name === shape)![1]

const driverIn = (place: HTMLElement, field: HTMLElement) =>
  new SuggestionsDriver(place.querySelector('customer-suggestions')!, field as HTMLInputElement)

/** Until the field has been looked at again. */
function looksAgain(): Promise<void> {
  return new Promise((resolve) => {
    const stop = everyTick(() => {
      stop()
      resolve()
    })
  })
}
