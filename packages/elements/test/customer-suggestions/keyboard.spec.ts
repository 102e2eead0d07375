import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { waitUntil } from '../fixtures/wait-until.ts'
import { mount, type SuggestionsDriver } from './suggestions-driver.ts'
import { AN, HA, SuggestionsDouble } from './suggestions-double.ts'

const NAMELESS = 'Khách chưa có tên'

async function shown(): Promise<SuggestionsDriver> {
  return (await mount(new SuggestionsDouble())).open()
}

/** The APG's combobox, editable, with list autocomplete and manual selection. */
describe('<customer-suggestions>: keyboard', () => {
  it('X-5 the field is a combobox of a listbox in its own root', async () => {
    const { field, list } = await shown()
    expect(field.role).to.equal('combobox')
    expect(field.ariaAutoComplete).to.equal('list')
    expect(field.ariaExpanded).to.equal('true')
    expect(document.getElementById(field.getAttribute('aria-controls')!)).to.equal(list)
    expect(list.ariaLabel).to.equal('Khách hàng gợi ý')
  })

  it('Down goes through the options and round; the focus stays in the field, the text as it is', async () => {
    const driver = await shown()
    expect(driver.active).to.equal(undefined)
    for (const name of [HA.name, AN.name, NAMELESS, HA.name]) {
      expect(driver.press('ArrowDown')).to.equal(false)
      expect(driver.active).to.equal(name)
    }
    expect(document.activeElement).to.equal(driver.field)
    expect(driver.field.value).to.equal('ng')
  })

  it('Up goes to the last option, back, and round', async () => {
    const driver = await shown()
    for (const name of [NAMELESS, AN.name, HA.name, NAMELESS]) {
      expect(driver.press('ArrowUp')).to.equal(false)
      expect(driver.active).to.equal(name)
    }
  })

  for (const [key, name] of [
    ['ArrowDown', HA.name],
    ['ArrowUp', NAMELESS],
  ] as const) {
    it(`${key} asks and opens a closed list, at its end`, async () => {
      const driver = await shown()
      driver.press('Escape')
      expect(driver.press(key)).to.equal(false)
      await driver.opened()
      expect(driver.active).to.equal(name)
    })
  }

  it('Down in an empty field is the browser’s', async () => {
    const driver = await mount(new SuggestionsDouble())
    driver.field.focus()
    expect(driver.press('ArrowDown')).to.equal(true)
    expect(driver.isOpen).to.equal(false)
  })

  it('Alt+Down opens without going to an option; Alt+Up closes', async () => {
    const driver = await shown()
    driver.press('Escape')
    expect(driver.press('ArrowDown', { altKey: true })).to.equal(false)
    await driver.opened()
    expect(driver.active).to.equal(undefined)
    expect(driver.press('ArrowUp', { altKey: true })).to.equal(false)
    expect(driver.isOpen).to.equal(false)
    expect(driver.field.value).to.equal('ng')
  })

  it('Enter takes the active option, and neither the form nor the host’s own listener gets the key', async () => {
    const driver = await shown()
    const heard: string[] = []
    driver.field.form!.addEventListener('keydown', ({ key }) => heard.push(key))
    driver.press('ArrowDown')
    let isUnderWay = true
    driver.element.addEventListener('boom-customer-select', () => heard.push(`told inside: ${isUnderWay}`))
    expect(driver.press('Enter')).to.equal(false)
    isUnderWay = false
    expect(driver.isOpen).to.equal(false)
    await waitUntil(() => driver.field.value === '0987654321')
    expect(heard).to.deep.equal(['told inside: false'])
  })

  it('Enter without an active option closes the list and is the form’s', async () => {
    const driver = await shown()
    expect(driver.press('Enter')).to.equal(true)
    expect(driver.isOpen).to.equal(false)
    expect(driver.field.value).to.equal('ng')
  })

  it('Esc closes the list and nothing around it; without a list it is the host’s', async () => {
    const driver = await shown()
    driver.press('ArrowDown')
    expect(driver.press('Escape')).to.equal(false)
    expect(driver.isOpen).to.equal(false)
    expect(driver.field.ariaExpanded).to.equal('false')
    expect(driver.field.hasAttribute('aria-activedescendant')).to.equal(false)
    expect(driver.field.value).to.equal('ng')
    expect(driver.press('Escape')).to.equal(true)
  })

  it('Home, End, Left and Right go back to the text and move its caret', async () => {
    const driver = await shown()
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      driver.press('ArrowDown')
      expect(driver.active).to.equal(HA.name)
      expect(driver.press(key), `${key} is the browser’s`).to.equal(true)
      expect(driver.active).to.equal(undefined)
      expect(driver.isOpen).to.equal(true)
    }
  })

  it('a letter goes back to the text', async () => {
    const driver = await shown()
    driver.press('ArrowDown')
    driver.type('ngu')
    expect(driver.active).to.equal(undefined)
  })

  it('Tab leaves, closes, and chooses nobody', async () => {
    const driver = await shown()
    driver.press('ArrowDown')
    await sendKeys({ press: 'Tab' })
    await driver.closed()
    expect(document.activeElement).to.not.equal(driver.field)
    expect(driver.field.value).to.equal('ng')
  })

  it('real keys: type, Down, Down, Enter', async () => {
    const driver = await mount(new SuggestionsDouble())
    driver.field.focus()
    await sendKeys({ type: 'tr' })
    await driver.opened()
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => driver.field.value === '0912345678')
  })

  it('keys of a composition are the input method’s, though what it has composed is asked for', async () => {
    const driver = await mount(new SuggestionsDouble())
    driver.type('nguye', { isComposing: true, inputType: 'insertCompositionText' })
    await driver.opened()
    driver.press('ArrowDown')
    for (const init of [{ isComposing: true }, { keyCode: 229 }] as KeyboardEventInit[]) {
      for (const key of ['Enter', 'Escape', 'ArrowDown'])
        expect(driver.press(key, init), `${key} ${JSON.stringify(init)}`).to.equal(true)
      expect(driver.active).to.equal(HA.name)
      expect(driver.field.value).to.equal('nguye')
    }
  })

  it('a long list scrolls with the active option, and the page does not', async () => {
    const client = new SuggestionsDouble(
      Array.from({ length: 20 }, (_, i) => ({ ...AN, customerId: `c${i}` })),
    )
    const driver = await (await mount(client)).open()
    const before = scrollY
    driver.press('ArrowUp')
    const list = driver.list.getBoundingClientRect()
    const option = driver.options[19]!.getBoundingClientRect()
    expect(driver.list.scrollHeight).to.be.greaterThan(driver.list.clientHeight)
    expect(option.bottom).to.be.at.most(list.bottom)
    expect(option.top).to.be.at.least(list.top)
    expect(scrollY).to.equal(before)
    driver.press('ArrowDown')
    expect(driver.options[0]!.getBoundingClientRect().top).to.be.at.least(list.top)
  })
})
