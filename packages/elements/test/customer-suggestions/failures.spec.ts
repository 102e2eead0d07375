// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { NetworkError } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { Desk, sample } from '../customer-panel/desk.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { mount } from './suggestions-driver.ts'
import { AN, HA, suggestionOf, SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: bad days', () => {
  it('X-2 a failing API leaves the field as it is: quiet, told to the host, asked again by Down', async () => {
    const down = new NetworkError({ code: 'unreachable', retryable: true })
    const client = new SuggestionsDouble(down)
    const driver = await mount(client)
    const errors: unknown[] = []
    driver.element.addEventListener('boom-error', ({ detail }) => errors.push(detail.error))
    driver.type('ng')
    await waitUntil(() => errors.length)
    expect(errors).to.deep.equal([down])
    expect(driver.isOpen).to.equal(false)
    expect(driver.field.value).to.equal('ng')
    expect(driver.announced).to.equal('')
    expect(driver.press('Enter')).to.equal(true)
    client.reply = [HA]
    driver.press('ArrowDown')
    await driver.opened()
    expect(driver.active).to.equal(HA.name)
  })

  it('X-2 an open list closes when the next question fails, and comes back with the next answer', async () => {
    const client = new SuggestionsDouble((text) => (text === 'ngu' ? new Error('broken') : [AN]))
    const driver = await (await mount(client)).open()
    driver.type('ngu')
    await driver.closed()
    await driver.open('nguy')
    expect(driver.names).to.deep.equal([AN.name])
  })

  it('X-2 a slow API holds nothing: the list so far stays, typing goes on, leaving ends the question', async () => {
    const client = new SuggestionsDouble((text) => (text === 'ng' ? [HA] : new Promise(() => {})))
    const driver = await (await mount(client)).open()
    driver.type('ngu')
    await waitUntil(() => client.asked.length === 2)
    expect(driver.names).to.deep.equal([HA.name])
    driver.field.blur()
    await driver.closed()
    await waitUntil(() => client.asked[1]!.signal?.aborted)
  })

  it('nobody found closes the list', async () => {
    const client = new SuggestionsDouble((text) => (text === 'ng' ? [HA] : []))
    const driver = await (await mount(client)).open()
    driver.type('ngx')
    await driver.closed()
    await waitUntil(() => driver.announced === '')
  })

  it('a client without customers is an error for the host, once', async () => {
    const driver = await mount({ risk: { assess: () => Promise.reject(new Error('unused')) } })
    const errors: unknown[] = []
    driver.element.addEventListener('boom-error', ({ detail }) => errors.push(detail.error))
    driver.type('ng')
    await waitUntil(() => errors.length)
    expect(errors[0]).to.be.instanceOf(TypeError)
  })

  it('X-10 no number in a URL, the console or an error’s text', async () => {
    const console = watchConsole()
    const desk = new Desk()
    const { phone: e164 } = sample('high-from')
    const digits = e164!.slice(3)
    const driver = await mount(desk.client)
    await driver.open(`anh 0${digits}`)
    const mend = desk.cut(/suggestions/)
    const errors: string[] = []
    driver.element.addEventListener('boom-error', ({ detail }) => errors.push(String(detail.error)))
    driver.type(`anh +84${digits}`)
    await waitUntil(() => errors.length)
    mend()
    console.stop()
    expect(desk.sent(/suggestions/).length).to.be.at.least(2)
    const said = [...desk.requests.map(({ url }) => url), ...console.lines, ...errors].join(' ')
    expect(said).to.not.contain(digits.slice(0, 6))
  })

  it('hostile names stay text and inside the list', async () => {
    const hostile = [
      '<img src=x onerror="document.title=1">',
      '\u202Eevil\u202D',
      'x'.repeat(10_000),
      'á̷̧'.repeat(500),
    ]
    const driver = await mount(new SuggestionsDouble(hostile.map((name) => suggestionOf(name, '0912345678'))))
    await driver.open()
    expect(driver.names).to.deep.equal(hostile)
    for (const option of driver.options)
      expect(option.shadowRoot!.querySelector('img, script')).to.equal(null)
    expect(driver.list.scrollWidth).to.be.at.most(driver.list.clientWidth)
    expect(driver.list.getBoundingClientRect().right).to.be.at.most(innerWidth)
  })
})
