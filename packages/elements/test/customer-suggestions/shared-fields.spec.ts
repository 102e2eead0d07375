import { expect, fixture, html } from '@open-wc/testing'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { driverIn, looksAgain } from './field-shapes.ts'
import { SuggestionsDouble } from './suggestions-double.ts'
import { mount } from './suggestions-driver.ts'

/** What a combobox has beside what its host wrote. */
const rolesOf = (field: Element) =>
  ['role', 'autocomplete', 'aria-expanded', 'aria-autocomplete', 'aria-controls'].map((name) =>
    field.getAttribute(name),
  )

describe('<customer-suggestions>: a field in which others have a hand', () => {
  afterEach(() => resetRuntime())

  it('17.1 of two for one field the first has it, with one warning, and the second when that is away', async () => {
    const console = watchConsole()
    const place = await fixture<HTMLElement>(html`
      <div>
        <input id="field" />
        <customer-suggestions for="field" .client=${new SuggestionsDouble()}></customer-suggestions>
      </div>
    `)
    const field = place.querySelector('input')!
    await waitUntil(() => field.role === 'combobox')
    const second = document.createElement('customer-suggestions')
    Object.assign(second, { htmlFor: 'field', client: new SuggestionsDouble() })
    place.append(second)
    await second.updateComplete
    const driver = await driverIn(place, field).open()
    await looksAgain()
    driver.press('ArrowDown')
    expect(driver.active).to.be.a('string')
    expect(document.querySelectorAll(':popover-open')).to.have.length(1)
    expect(console.lines.filter((line) => line.includes('<customer-suggestions>'))).to.deep.equal([
      'warn [boom-risk] Of two <customer-suggestions> for one field the first has it',
    ])
    console.stop()
    const list = field.getAttribute('aria-controls')
    driver.element.remove()
    await waitUntil(() => ![null, list].includes(field.getAttribute('aria-controls')))
    second.remove()
    expect(rolesOf(field)).to.deep.equal([null, null, null, null, null])
  })

  it('17.1 keeps what a host writes into the field meanwhile, when it leaves', async () => {
    const driver = await mount(new SuggestionsDouble())
    await waitUntil(() => driver.field.role === 'combobox')
    driver.field.setAttribute('autocomplete', 'tel')
    driver.element.remove()
    expect(rolesOf(driver.field)).to.deep.equal([null, 'tel', null, null, null])
  })

  it('17.1 leaves nothing in a field that was copied from one that it had', async () => {
    const driver = await mount(new SuggestionsDouble())
    await waitUntil(() => driver.field.role === 'combobox')
    const copy = driver.field.cloneNode() as HTMLInputElement
    driver.field.replaceWith(copy)
    await waitUntil(() => driver.field.role === null)
    await waitUntil(() => copy.role === 'combobox')
    driver.element.remove()
    expect(rolesOf(copy)).to.deep.equal([null, null, null, null, null])
  })

  it('17.1 keeps its list beside a field that the page moves', async () => {
    const driver = await (await mount(new SuggestionsDouble())).open()
    const gap = () => driver.list.getBoundingClientRect().top - driver.field.getBoundingClientRect().bottom
    const before = gap()
    driver.field.form!.style.paddingBlockStart = '120px'
    expect(gap()).to.be.lessThan(before - 100)
    await waitUntil(() => Math.abs(gap() - before) < 1)
  })

  it('17.1 shows its list beside a field in a frame of the page', async () => {
    const place = await fixture<HTMLElement>(html`<div style="padding: 90px 0 0 70px"></div>`)
    const frame = document.createElement('iframe')
    frame.style.cssText = 'border: 3px solid; inline-size: 500px; block-size: 80px'
    place.append(frame)
    await waitUntil(() => frame.contentDocument?.body)
    const inner = frame.contentDocument!
    inner.body.innerHTML = '<input aria-label="Phone">'
    const field = inner.querySelector('input')!
    const element = document.createElement('customer-suggestions')
    Object.assign(element, { field, client: new SuggestionsDouble() })
    place.append(element)
    await waitUntil(() => field.role === 'combobox')
    const driver = await driverIn(place, field).open()
    const [list, outer, at] = [driver.list, frame, field].map((each) => each.getBoundingClientRect())
    expect(list!.left).to.be.closeTo(outer!.left + 3 + at!.left, 1)
    expect(list!.top).to.be.within(outer!.top + 3 + at!.bottom, outer!.top + 3 + at!.bottom + 20)
  })
})
