// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { Desk, sample } from '../customer-panel/desk.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { laterTasks, withoutTimers } from '../fixtures/without-timers.ts'
import { mount } from './suggestions-driver.ts'
import { AN, HA, NAMELESS, suggestionOf, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: who is suggested', () => {
  it('S0-11 suggests an active customer of the real API by part of the phone, with name, number, address and level', async () => {
    const desk = new Desk()
    const { phone: e164, name } = sample('high-from')
    const driver = await mount(desk.client)
    await driver.open(`0${e164!.slice(3, 9)}`)
    expect(driver.names).to.include(name)
    const option = driver.options[driver.names.indexOf(name)]!
    expect(driver.partOf(option, '.phone bdi').replaceAll(' ', '')).to.equal(`0${e164!.slice(3)}`)
    expect(driver.partOf(option, '.level')).to.equal('Nguy cơ cao')
  })

  it('S0-11 asks once typing pauses', async () => {
    const client = new SuggestionsDouble()
    const driver = await mount(client)
    await withoutTimers(100, async () => {
      for (const text of ['n', 'ng', 'ngu']) driver.type(text)
      await laterTasks()
      expect(client.asked).to.have.length(0)
    })
    await driver.open('nguy')
    expect(client.asked).to.have.length(1)
  })

  it('S0-11 does not suggest an inactive customer', async () => {
    const desk = new Desk()
    const { phone: e164 } = sample('inactive')
    const driver = await mount(desk.client)
    driver.type(`0${e164!.slice(3, -1)}`)
    await waitUntil(() => desk.sent(/suggestions/).length)
    await waitUntil(() => driver.element.updateComplete)
    expect(driver.isOpen).to.equal(false)
  })

  it('S0-11 X-9 a customer who is deactivated elsewhere vanishes from the open list', async () => {
    const desk = new Desk()
    const { phone: e164, name } = sample('high-from')
    const driver = await mount(desk.client)
    await driver.open(`0${e164!.slice(3, -1)}`)
    expect(driver.names).to.deep.equal([name])
    const other = desk.clientOf('owner')
    const customer = await other.customers.resolve({ phone: e164! })
    await other.customers.update(customer!.id, { status: 'inactive' })
    await driver.closed()
    expect(driver.field.ariaExpanded).to.equal('false')
  })

  it('S0-11 asks again only for changes that concern who is shown, and keeps the active option', async () => {
    const client = new SuggestionsDouble()
    const driver = await (await mount(client)).open()
    driver.press('ArrowDown')
    driver.press('ArrowDown')
    client.change(['someone-else'])
    expect(client.asked.length).to.equal(1)
    client.reply = [AN, NAMELESS]
    client.change([HA.customerId])
    await waitUntil(() => driver.names.length === 2)
    expect(client.asked.length).to.equal(2)
    expect(driver.active).to.equal(AN.name)
    client.reply = [AN]
    client.change(null)
    await waitUntil(() => driver.names.length === 1)
  })

  it('X-5 asks once typing pauses, drops what is out of date, and shows the last answer only', async () => {
    const first = Promise.withResolvers<(typeof HA)[]>()
    const client = new SuggestionsDouble((text) => (text === 'ng' ? first.promise : [AN]))
    const driver = await mount(client)
    for (const text of ['n', 'ng']) driver.type(text)
    await waitUntil(() => client.asked.length)
    for (const text of ['ngu', 'nguy', ' nguyễn ']) driver.type(text)
    await driver.opened()
    expect(client.texts).to.deep.equal(['ng', 'nguyễn'])
    expect(client.asked[0]!.signal?.aborted).to.equal(true)
    first.resolve([HA])
    await driver.element.updateComplete
    expect(driver.names).to.deep.equal([AN.name])
  })

  it('S0-11 D-5 leaves the place to the warning once a whole number is typed; Down asks all the same', async () => {
    const double = new SuggestionsDouble()
    const driver = await (await mount(double)).open('098765432')
    driver.type('0987 654 321')
    await driver.closed()
    driver.press('ArrowDown')
    await driver.opened()
    expect(double.texts).to.deep.equal(['098765432', '0987 654 321'])
    driver.type('+84 98 765 43 21')
    await driver.closed()
    driver.type('0987 654 321 chị Hà')
    await driver.opened()
  })

  it('S0-11 marks what was typed, in names with and without diacritics and in numbers', async () => {
    const driver = await (await mount(new SuggestionsDouble([HA]))).open('ha NGUYEN 8765')
    const marks = () =>
      [...driver.options[0]!.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks()).to.deep.equal(['Nguyễn', 'Hà', '87 65'])
    driver.type('thu')
    await waitUntil(() => marks().join() === 'Thu', 'the mark follows what is typed')
  })

  it('asks nothing for one letter, an endless text, or what a script writes while nobody is there', async () => {
    const client = new SuggestionsDouble()
    const driver = await mount(client)
    driver.type('x'.repeat(201))
    driver.type('n')
    driver.field.blur()
    driver.field.value = 'nguyễn'
    driver.field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    driver.press('ArrowDown', { ctrlKey: true })
    await driver.open('xy')
    expect(client.texts).to.deep.equal(['xy'])
  })

  for (const [lang, words] of [
    ['vi', ['Nguy cơ trung bình', '', 'Khách chưa có tên', 'Toàn hệ thống', '2 lần báo xấu']],
    ['en', ['Medium risk', '', 'Customer without a name', 'All shops', '2 bad reports']],
  ] as const) {
    it(`S0-6 D-11 D-6 says each level by word and shape (${lang})`, async () => {
      const network = suggestionOf('Mạng', '0900000001', { shop: [1, 9], network: [747, 1000] })
      const reported = suggestionOf('Báo', '0900000002', { shop: [0, 9], reports: 2 })
      const driver = await mount(new SuggestionsDouble([HA, AN, NAMELESS, network, reported]), { lang })
      await driver.open()
      const levels = driver.options.map((option) => driver.partOf(option, '.level'))
      expect(levels[0]).to.equal(words[0])
      expect(levels[1]).to.equal(words[1])
      expect(driver.names[2]).to.equal(words[2])
      expect(levels[3]).to.contain(words[0]).and.to.contain(words[3])
      expect(levels[4]).to.equal(words[4])
      const outlines = driver.options.map((option) =>
        option.shadowRoot!.querySelector('path')?.getAttribute('d'),
      )
      expect(outlines[1], 'who has no level has no sign').to.equal(undefined)
      expect(new Set(outlines).size).to.equal(4)
      expect(driver.options[0]!.ariaLabel).to.match(
        /^Nguyễn Thị Thu Hà, 0987 654 321, .*12 Lê Lợi, Phường Bến Thành/,
      )
    })
  }
})
