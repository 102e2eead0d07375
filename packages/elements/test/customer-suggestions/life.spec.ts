import { expect, fixture, html } from '@open-wc/testing'
import { CustomerSuggestions } from '../../src/customer-suggestions/index.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { configure } from '../../src/runtime/index.ts'
import { Desk } from '../customer-panel/desk.ts'
import { mount, SuggestionsDriver } from './suggestions-driver.ts'
import { HA, SuggestionsDouble } from './suggestions-double.ts'

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))

describe('<customer-suggestions>: life', () => {
  afterEach(() => resetRuntime())

  it('goes on where a page that is morphed takes off what its own markup does not have', async () => {
    const driver = await mount(new SuggestionsDouble())
    await driver.open()
    const { field, element } = driver
    for (const name of field.getAttributeNames())
      if (/^aria-(?!label)|^role$|^autocomplete$/.test(name)) field.removeAttribute(name)
    element.replaceChildren()
    await waitUntil(() => field.getAttribute('role') === 'combobox')
    expect(field.getAttribute('aria-autocomplete')).to.equal('list')
    await driver.open()
    const list = element.querySelector('[role=listbox]')
    expect(field.getAttribute('aria-controls')).to.equal(list!.id)
    expect(field.getAttribute('aria-expanded')).to.equal('true')
  })

  it('X-5 gives the field back as it was when it leaves, and takes it again when it returns', async () => {
    const place = await fixture(html`
      <div>
        <input id="field" role="searchbox" autocomplete="tel" aria-expanded="mixed" type="search" />
        <customer-suggestions for="field"></customer-suggestions>
      </div>
    `)
    const element = place.querySelector('customer-suggestions')!
    const field = place.querySelector('input')!
    element.client = new SuggestionsDouble()
    const driver = await new SuggestionsDriver(element, field).open()
    driver.press('ArrowDown')
    element.remove()
    expect(attributesOf(field)).to.deep.equal({
      id: 'field',
      role: 'searchbox',
      autocomplete: 'tel',
      'aria-expanded': 'mixed',
      type: 'search',
    })
    expect(element.childElementCount).to.equal(0)
    expect(driver.press('ArrowDown')).to.equal(true)
    place.append(element)
    expect(field.role).to.equal('combobox')
    expect((await driver.open('ha')).names[0]).to.equal(HA.name)
  })

  it('leaves field and element as a server rendered them at first: a framework that hydrates them finds nothing else', async () => {
    const place = await fixture(html`<div><input id="field" /></div>`)
    const field = place.querySelector('input')!
    const element = document.createElement('customer-suggestions')
    Object.assign(element, { htmlFor: 'field', client: new SuggestionsDouble() })
    place.append(element)
    await element.updateComplete
    expect(attributesOf(field)).to.deep.equal({ id: 'field' })
    await waitUntil(() => field.role === 'combobox')
    expect(element.childNodes).to.have.length(0)
    const driver = await new SuggestionsDriver(element, field).open()
    expect(driver.list.parentElement).to.equal(driver.element)
  })

  it('drops its question and its line of events when it leaves', async () => {
    const client = new SuggestionsDouble()
    const driver = await (await mount(client)).open()
    expect(client.listeners).to.equal(1)
    client.reply = () => new Promise(() => {})
    driver.type('ngu')
    await waitUntil(() => client.asked.length === 2)
    driver.element.remove()
    await waitUntil(() => client.asked[1]!.signal?.aborted)
    expect(client.listeners).to.equal(0)
  })

  it('follows its field: one that comes later, one that takes its place, another id', async () => {
    const place = await fixture(html`<div><customer-suggestions for="later"></customer-suggestions></div>`)
    const element = place.querySelector('customer-suggestions')!
    const [first, second, third] = [0, 1, 2].map(() => document.createElement('input'))
    first!.id = second!.id = 'later'
    third!.id = 'third'
    place.append(first!)
    await waitUntil(() => first!.role === 'combobox')
    first!.replaceWith(second!)
    await waitUntil(() => second!.role === 'combobox')
    expect(first!.hasAttribute('role')).to.equal(false)
    second!.id = 'other'
    await waitUntil(() => !second!.hasAttribute('role'))
    place.append(third!)
    element.htmlFor = 'third'
    await waitUntil(() => third!.role === 'combobox')
    element.removeAttribute('for')
    await waitUntil(() => attributesOf(third!)['role'] === undefined)
  })

  it('upgrades with properties that were set before, before its field and inside a shadow root', async () => {
    const tag = 'late-suggestions'
    const host = await fixture(html`<div></div>`)
    const root = host.attachShadow({ mode: 'open' })
    const early = document.createElement(tag) as CustomerSuggestions
    Object.assign(early, { htmlFor: 'inner', fill: 'name', client: new SuggestionsDouble() })
    root.append(early)
    CustomerSuggestions.define(tag)
    const field = document.createElement('input')
    field.id = 'inner'
    root.append(field)
    await waitUntil(() => field.role === 'combobox')
    const driver = await new SuggestionsDriver(early, field).open()
    driver.press('ArrowDown')
    expect(driver.active).to.equal(HA.name)
    driver.press('Enter')
    await waitUntil(() => field.value === HA.name)
  })

  it('leaves alone what cannot be a combobox, with one warning that names no id', async () => {
    const console = watchConsole()
    const place = await fixture(html`
      <div>
        <input id="age" type="number" /><customer-suggestions for="age"></customer-suggestions>
        <textarea id="note"></textarea><customer-suggestions for="note"></customer-suggestions>
        <p id="talk" contenteditable aria-multiline="true"></p>
        <customer-suggestions for="talk"></customer-suggestions>
      </div>
    `)
    // An element of an earlier test may have waited too long meanwhile, and says so first.
    const ours = () => console.lines.filter((line) => line.includes('<customer-suggestions>'))
    await waitUntil(() => ours().length)
    console.stop()
    expect(place.querySelector('[role=combobox]')).to.equal(null)
    expect(ours()).to.deep.equal([
      'warn [boom-risk] <customer-suggestions> reaches no <input> for text in its field',
    ])
  })

  it('is served by the default of configure(), which loads when somebody types', async () => {
    const desk = new Desk()
    configure({
      baseUrl: 'https://risk.test',
      getToken: () => 'dev-1-owner',
      fetch: async (input, init) => {
        const request = new Request(input, init)
        return desk.server.respond(request, new URL(request.url).pathname)
      },
    })
    const place = await fixture(html`
      <div><input id="one" /><customer-suggestions for="one"></customer-suggestions></div>
    `)
    const element = place.querySelector('customer-suggestions')!
    const driver = await new SuggestionsDriver(element, place.querySelector('input')!).open('nguyen')
    expect(driver.options.length).to.be.within(1, 8)
  })

  it('takes no room, and says its texts in the language around it, also after a change', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    expect(driver.element.getBoundingClientRect().height).to.equal(0)
    await waitUntil(() => driver.announced.startsWith('Có 3 khách hàng gợi ý'))
    driver.field.form!.lang = 'en'
    await waitUntil(() => driver.announced.startsWith('3 suggested customers'))
    expect(driver.list.ariaLabel).to.equal('Suggested customers')
    driver.press('Escape')
    await waitUntil(() => driver.announced === '')
  })
})
