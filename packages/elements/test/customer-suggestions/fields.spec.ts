import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { waitUntil } from '../fixtures/wait-until.ts'
import { laterTasks } from '../fixtures/without-timers.ts'
import { CAN_POINT, driverIn, innerOf, ROLES, SHAPES, ShapedField } from './field-shapes.ts'
import { SuggestionsDriver } from './suggestions-driver.ts'
import { HA, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: fields of others', () => {
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

  it('17.1 says where one is in browsers that cannot point out of a shadow root', async () => {
    const pointing = ['ariaActiveDescendantElement', 'ariaControlsElements'].flatMap((name) => {
      const described = Object.getOwnPropertyDescriptor(Element.prototype, name)
      return described ? [[name, described] as const] : []
    })
    for (const [name] of pointing) Reflect.deleteProperty(Element.prototype, name)
    try {
      const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), new SuggestionsDouble())
      await driver.keys('ng')
      await sendKeys({ press: 'ArrowDown' })
      await waitUntil(
        () => driver.announced.startsWith('Nguyễn Thị Thu Hà, 0987 654 321'),
        'the option is said',
      )
      await sendKeys({ press: 'Enter' })
      await waitUntil(() => driver.around.value === '0987654321')
    } finally {
      for (const [name, described] of pointing) Object.defineProperty(Element.prototype, name, described)
    }
  })

  it('X-11 axe is content with a field in a shadow root, closed, open and at an option', async () => {
    const driver = await ShapedField.mount('x-shadowed', innerOf('x-shadowed'), new SuggestionsDouble())
    driver.field.ariaLabel = 'Khách hàng'
    await expect(driver.place).to.be.accessible()
    await driver.keys('ng')
    await expect(driver.place).to.be.accessible()
    await sendKeys({ press: 'ArrowDown' })
    await expect(driver.place).to.be.accessible()
  })
})
