import { expect } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { BoomCustomerSelectDetail } from '../../src/customer-suggestions/index.ts'
import { Desk, sample } from '../customer-panel/desk.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { mount } from './suggestions-driver.ts'
import { HA, suggestionOf, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: choosing', () => {
  it('X-5 a click tells the host, fills the phone, and says so by input and change', async () => {
    const client = new SuggestionsDouble()
    const driver = await (await mount(client)).open()
    const heard: unknown[] = []
    document.body.addEventListener(
      'boom-customer-select',
      (event) => heard.push(event.detail satisfies BoomCustomerSelectDetail),
      { once: true },
    )
    for (const type of ['input', 'change'])
      driver.field.form!.addEventListener(type, () => heard.push([type, driver.field.value]))
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    expect(driver.options[0]!.dispatchEvent(press), 'the press leaves the focus in the field').to.equal(false)
    driver.options[0]!.click()
    expect(heard).to.deep.equal([{ suggestion: HA }, ['input', '0987654321'], ['change', '0987654321']])
    expect(driver.isOpen).to.equal(false)
    expect(document.activeElement).to.equal(driver.field)
    await driver.element.updateComplete
    expect(client.asked.length, 'what was filled in is not asked for').to.equal(1)
  })

  it('a cancelled event leaves the field to the host', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    driver.element.addEventListener('boom-customer-select', (event) => event.preventDefault())
    driver.options[0]!.click()
    expect(driver.field.value).to.equal('ng')
    expect(driver.isOpen).to.equal(false)
  })

  it('what the host fills into the field by itself is not asked for', async () => {
    const client = new SuggestionsDouble()
    const driver = await (await mount(client)).open()
    driver.element.addEventListener('boom-customer-select', (event) => {
      event.preventDefault()
      driver.type('0987 654 321')
    })
    const { setTimeout: original } = globalThis
    const waits: unknown[] = []
    globalThis.setTimeout = ((run: () => void, after?: number) => {
      waits.push(after)
      return original(run, after)
    }) as typeof setTimeout
    driver.options[0]!.click()
    globalThis.setTimeout = original
    expect(driver.field.value).to.equal('0987 654 321')
    expect(waits, 'no pause in typing is waited for').to.deep.equal([])
    expect(client.texts).to.deep.equal(['ng'])
  })

  it('fill="name" fills the name; who has none leaves the text', async () => {
    const driver = await (await mount(new SuggestionsDouble(), { fill: 'name', type: 'text' })).open()
    driver.options[0]!.click()
    expect(driver.field.value).to.equal(HA.name)
    await driver.open('kh')
    driver.options[2]!.click()
    expect(driver.field.value).to.equal('kh')
  })

  it('X-8 shows a masked number as given, and does not fill it in', async () => {
    const masked = { id: 'p', e164: null, display: '0987***321', masked: true, convertedFrom: null }
    const driver = await mount(new SuggestionsDouble([suggestionOf('Hà', null, {}, { phone: masked })]))
    await driver.open('0987654')
    expect(driver.partOf(driver.options[0]!, '.phone bdi')).to.equal('0987***321')
    driver.options[0]!.click()
    expect(driver.field.value).to.equal('0987654')
  })

  it('fills a number that was recorded in a foreign or an odd form', async () => {
    const foreign = suggestionOf('A', '0', {}, {})
    const phone = {
      id: 'p',
      e164: '+442071838750',
      display: '+442071838750',
      masked: false,
      convertedFrom: null,
    }
    const odd = { ...phone, e164: null, display: '12345' }
    const driver = await mount(
      new SuggestionsDouble([
        { ...foreign, phone },
        { ...foreign, phone: odd },
      ]),
    )
    await driver.open()
    driver.options[0]!.click()
    expect(driver.field.value).to.equal('+442071838750')
    await driver.open()
    driver.options[1]!.click()
    expect(driver.field.value).to.equal('12345')
  })

  it('fills past the setter that a framework has put on the field', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    const tracked: unknown[] = []
    Object.defineProperty(driver.field, 'value', {
      configurable: true,
      get: () => Reflect.get(HTMLInputElement.prototype, 'value', driver.field) as unknown,
      set(value) {
        tracked.push(value)
      },
    })
    driver.options[0]!.click()
    expect(tracked).to.deep.equal([])
    expect(driver.field.value).to.equal('0987654321')
  })

  it('S0-12 the badge of the same field takes the chosen number at once', async () => {
    const desk = new Desk()
    const { phone: e164 } = sample('high-from')
    const driver = await mount(desk.client)
    const badge = document.createElement('risk-badge')
    badge.htmlFor = 'customer'
    badge.client = desk.client
    driver.field.form!.append(badge)
    await driver.open(`0${e164!.slice(3, 9)}`)
    driver.press('ArrowDown')
    driver.press('Enter')
    await new BadgeDriver(badge).shows('high')
    await waitUntil(() => !driver.isOpen)
  })
})
