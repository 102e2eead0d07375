import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { waitUntil } from '../fixtures/wait-until.ts'
import { driverIn, looksAgain } from './field-shapes.ts'
import { mount } from './suggestions-driver.ts'
import { AN, HA, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: what a field holds', () => {
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
    await waitUntil(() => field.role === 'combobox')
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

  it('leaves the focus where the host has sent it', async () => {
    const place = await fixture<HTMLElement>(html`
      <div lang="vi">
        <div id="customer" contenteditable aria-label="Khách hàng"></div>
        <customer-suggestions for="customer" .client=${new SuggestionsDouble()}></customer-suggestions>
        <button>Tiếp</button>
      </div>
    `)
    const field = place.querySelector<HTMLElement>('#customer')!
    const driver = driverIn(place, field)
    field.focus()
    await sendKeys({ type: 'ng' })
    await driver.opened()
    const [heard, next] = [[] as string[], place.querySelector('button')!]
    field.addEventListener('input', () => heard.push(field.textContent))
    driver.element.addEventListener('boom-customer-select', () => next.focus())
    driver.options[0]!.click()
    expect(heard).to.deep.equal(['0987654321'])
    expect(document.activeElement).to.equal(next)
  })
})
