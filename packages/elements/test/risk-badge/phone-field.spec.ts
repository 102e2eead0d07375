import { sendKeys } from '@web/test-runner-commands'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { laterTasks, withoutTimers } from '../fixtures/without-timers.ts'

/** How long the badge waits for typing to pause. */
const TYPING_PAUSE_MS = 300

const PHONE = '+84987654321'

async function form(value = '') {
  const client = RiskClientDouble.answering(() => assessmentOf({ shop: [3, 4] }))
  const root = await fixture<HTMLElement>(
    html`<div lang="vi">
      <input id="phone" aria-label="Phone" .value=${value} /><risk-badge
        for="phone"
        .client=${client}
      ></risk-badge>
    </div>`,
  )
  const driver = BadgeDriver.in(root)
  await driver.badge.updateComplete
  return { root, client, driver, input: root.querySelector('input')! }
}

/** As a browser announces it after a paste, an autofill, a script. */
function put(input: HTMLInputElement, value: string, event: Event): void {
  input.value = value
  input.dispatchEvent(event)
}

const typed = (inputType = 'insertText') =>
  new InputEvent('input', { inputType, bubbles: true, composed: true })

describe('a badge for a field', () => {
  it('S0-12 typing only the phone shows the level, asked once when typing pauses', async () => {
    const { client, driver, input } = await form()
    input.focus()
    await sendKeys({ type: '0987654321' })
    await driver.shows('high')
    expect(client.asked.map(({ phone }) => phone)).to.deep.equal([PHONE])
  })

  it('waits for a pause: a number typed on is never asked about', async () => {
    const { client, driver, input } = await form()
    put(input, '0987654321', typed())
    put(input, '09876543210', typed())
    await driver.shows('invalid')
    put(input, '0987654322', typed('deleteContentBackward'))
    await driver.shows('high')
    expect(client.asked.map(({ phone }) => phone)).to.deep.equal(['+84987654322'])
  })

  it('waits for a pause: a number that is there in whole is not asked about while typing may go on', async () => {
    const { client, driver, input } = await form()
    await withoutTimers(TYPING_PAUSE_MS / 2, async () => {
      put(input, '0987654321', typed())
      await laterTasks()
      expect(client.asked).to.have.length(0)
      expect(driver.state).not.to.equal('high')
    })
    put(input, '0987654322', typed())
    await driver.shows('high')
  })

  const whole: [string, () => Event][] = [
    ['a paste', () => typed('insertFromPaste')],
    ['an autofill', () => typed('insertReplacementText')],
    ['an autofill that says nothing', () => new Event('input', { bubbles: true })],
    ['a change', () => new Event('change', { bubbles: true })],
  ]
  for (const [what, event] of whole)
    it(`asks at once after ${what}`, async () => {
      const { client, driver, input } = await form()
      await withoutTimers(TYPING_PAUSE_MS, async () => {
        put(input, '+84 987.654.321', event())
        await waitUntil(() => client.asked.length === 1)
      })
      await driver.shows('high')
    })

  it('does not ask twice when the change follows the typing', async () => {
    const { client, driver, input } = await form()
    put(input, '0987654321', typed())
    put(input, '0987654321', new Event('change', { bubbles: true }))
    await driver.shows('high')
    put(input, '0987 654 321', typed())
    await driver.badge.updateComplete
    expect(driver.state).to.equal('high')
    expect(client.asked).to.have.length(1)
  })

  it('reads what stands there from the beginning', async () => {
    const { driver } = await form('0987654321')
    await driver.shows('high')
  })

  it('shows what is missing or wrong at once, and asks nothing', async () => {
    const { client, driver, input } = await form()
    put(input, '0987', typed())
    await driver.shows('incomplete')
    expect(driver.detail).to.equal('4 chữ số, cần 10')
    put(input, '09876543210', typed())
    await driver.shows('invalid')
    expect(driver.detail).to.equal('11 chữ số, cần 10')
    put(input, '', typed('deleteContentBackward'))
    await driver.shows('empty')
    expect(client.asked).to.have.length(0)
  })

  it('takes the old level away at once when the number changes', async () => {
    const { driver, input } = await form('0987654321')
    await driver.shows('high')
    put(input, '0912345678', typed())
    await laterTasks()
    expect(driver.state).to.equal('loading')
  })

  it('picks up a field that comes later, takes another’s place, or gets the id', async () => {
    const { root, client, driver, input } = await form()
    input.remove()
    await driver.shows('empty')
    const late = document.createElement('input')
    late.id = 'phone'
    late.value = '0987654321'
    root.prepend(late)
    await driver.shows('high')
    const other = document.createElement('input')
    other.value = '0987'
    late.replaceWith(other)
    await driver.shows('empty')
    other.id = 'phone'
    await driver.shows('incomplete')
    expect(client.asked).to.have.length(1)
  })

  const silent: [string, (input: HTMLInputElement) => void, string][] = [
    ['a script sets it', (input) => void (input.value = '0987654321'), 'high'],
    ['a script clears it', (input) => void (input.value = ''), 'empty'],
  ]
  for (const [what, change, state] of silent)
    it(`hears what nothing announces: ${what}`, async () => {
      const { driver, input } = await form(state === 'empty' ? '0987654321' : '')
      await driver.shows(state === 'empty' ? 'high' : 'empty')
      change(input)
      await driver.shows(state as 'high' | 'empty')
    })

  it('hears a reset of the form that it is not in', async () => {
    const { root, driver, input } = await form('0987654321')
    await driver.shows('high')
    const around = document.createElement('form')
    root.prepend(around)
    around.append(input)
    around.reset()
    await driver.shows('empty')
  })

  it('tells nothing inside the field’s own event: a framework that owns the field hears it first', async () => {
    const { driver, input } = await form('0987654321')
    await driver.shows('high')
    // As a controlled field: whatever is drawn before its owner has heard of the letter puts the old text back.
    let text = input.value
    driver.badge.addEventListener('boom-risk-change', () => (input.value = text))
    document.addEventListener('input', () => void (text = input.value), { once: true })
    input.select()
    await sendKeys({ press: 'Delete' })
    await driver.shows('empty')
    expect(input.value).to.equal('')
  })

  const others: [string, string, (field: HTMLElement) => void][] = [
    [
      'an element around an input',
      '<span id="phone"><input></span>',
      (it) => (it.querySelector('input')!.value = PHONE),
    ],
    [
      'an element around what says nothing, what is chosen or pressed, and an input that is typed into',
      '<span id="phone"><input type="hidden" value="84"><input type="checkbox"><input type="radio" value="vn"><input type="button" value="+84"><b contenteditable="false">VN</b><input type="tel"></span>',
      (it) => (it.querySelector<HTMLInputElement>('[type=tel]')!.value = PHONE),
    ],
    [
      'an element around a component, beside another that holds no text',
      '<span id="phone"><x-icon></x-icon><x-shadowed></x-shadowed></span>',
      (it) => {
        for (const each of it.children) each.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'
        it.lastElementChild!.shadowRoot!.innerHTML = '<input>'
        it.lastElementChild!.shadowRoot!.querySelector('input')!.value = PHONE
      },
    ],
    [
      'a component that shows a component that its page put into it',
      '<x-frame id="phone"><x-shadowed></x-shadowed></x-frame>',
      (it) => {
        it.attachShadow({ mode: 'open' }).innerHTML = '<label><slot></slot></label>'
        const inner = it.firstElementChild!.attachShadow({ mode: 'open' })
        inner.innerHTML = '<input>'
        inner.querySelector('input')!.value = PHONE
      },
    ],
    [
      'an element with an input in its shadow',
      '<x-shadowed id="phone"></x-shadowed>',
      (it) => {
        it.attachShadow({ mode: 'open' }).innerHTML = '<input>'
        it.shadowRoot!.querySelector('input')!.value = PHONE
      },
    ],
    [
      'an element around an input of a type that no browser knows, after a button',
      '<div id="phone"><button type="button" value="0">+84</button><input type="phone" /></div>',
      (it) => (it.querySelector('input')!.value = PHONE),
    ],
    ['editable text', '<div id="phone" contenteditable></div>', (it) => (it.textContent = PHONE)],
    [
      'a component with a value that announces nothing',
      '<x-valued id="phone"></x-valued>',
      (it) => Object.assign(it, { value: PHONE }),
    ],
  ]
  for (const [what, markup, fill] of others)
    it(`reads ${what}`, async () => {
      const root = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
      root.innerHTML = `${markup}<risk-badge for="phone"></risk-badge>`
      const driver = BadgeDriver.in(root)
      driver.badge.client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
      await driver.shows('empty')
      fill(root.querySelector('#phone')!)
      await driver.shows('high')
    })

  it('does not read itself where it stands in the wrapper that is its field', async () => {
    const root = await fixture<HTMLElement>(html`<form lang="vi"></form>`)
    root.innerHTML =
      '<div id="phone"><risk-badge for="phone" block-on="high"></risk-badge><x-shadowed></x-shadowed></div>'
    const driver = BadgeDriver.in(root)
    driver.badge.client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const inner = root.querySelector('x-shadowed')!.attachShadow({ mode: 'open' })
    inner.innerHTML = '<input>'
    const told: unknown[] = []
    root.addEventListener('boom-risk-change', ({ detail }) => told.push(detail.phone))
    inner.querySelector('input')!.value = PHONE
    await driver.shows('high')
    inner.querySelector('input')!.value = ''
    await driver.shows('empty')
    expect(told).to.deep.equal([PHONE, null])
  })

  it('takes a field by itself, by what finds it, or by what says its text', async () => {
    const { root, driver, input } = await form('0987654321')
    await driver.shows('high')
    const host = document.createElement('section')
    host.attachShadow({ mode: 'open' }).innerHTML = '<input value="0987">'
    root.prepend(host)
    const inner = host.shadowRoot!.querySelector('input')!
    driver.badge.field = inner
    await driver.shows('incomplete')
    inner.value = ''
    await driver.shows('empty')
    driver.badge.field = () => input
    await driver.shows('high')
    let said = '098765432'
    driver.badge.field = () => said
    await driver.shows('incomplete')
    said = '0987654321'
    await driver.shows('high')
    driver.badge.field = undefined
    driver.badge.htmlFor = undefined
    await driver.shows('empty')
  })

  const undrawn: [string, (badge: RiskBadge, read: () => HTMLInputElement) => void][] = [
    ['a function that throws', (badge, read) => (badge.field = read)],
    [
      'a component whose value throws',
      (badge, read) => {
        badge.field = document.createElement('div')
        Object.defineProperty(badge.field, 'value', { get: () => read().value })
      },
    ],
  ]
  for (const [what, give] of undrawn)
    it(`goes on asking ${what}, and so do the badges beside it`, async () => {
      const { root, client, driver, input } = await form()
      let isDrawn = false
      give(driver.badge, () => {
        if (!isDrawn) throw new TypeError('not drawn yet')
        return input
      })
      await driver.badge.updateComplete
      const beside = document.createElement('risk-badge')
      Object.assign(beside, { htmlFor: 'phone', client })
      root.append(beside)
      await new BadgeDriver(beside).shows('empty')
      input.value = '0987654321'
      await new BadgeDriver(beside).shows('high')
      await driver.shows('empty')
      isDrawn = true
      await driver.shows('high')
    })

  it('asks no field any more once it went with its root, though it was about to be drawn anew', async () => {
    const { root, client, input } = await form()
    const host = document.createElement('section')
    const away = document.createElement('risk-badge')
    let asked = 0
    Object.assign(away, { client, field: () => (asked++, undefined) })
    host.attachShadow({ mode: 'open' }).append(away)
    root.append(host)
    await new BadgeDriver(away).shows('empty')
    away.appearance = 'full'
    host.remove()
    await away.updateComplete
    const before = asked
    // Another one is asked at the same ticks.
    input.value = '0987654321'
    await BadgeDriver.in(root).shows('high')
    expect(asked).to.equal(before)
  })

  it('hears a field of its own root only', async () => {
    const { root, driver } = await form()
    const host = document.createElement('section')
    host.attachShadow({ mode: 'open' }).innerHTML = '<input id="phone">'
    root.prepend(host)
    put(host.shadowRoot!.querySelector('input')!, '0987654321', typed())
    await driver.badge.updateComplete
    expect(driver.state).to.equal('empty')
  })

  it('hears a component that has a value, inside a shadow root', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const host = await fixture(html`<section lang="vi"></section>`)
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = '<my-field id="phone"></my-field><risk-badge for="phone"></risk-badge>'
    const driver = BadgeDriver.in(root)
    driver.badge.client = client
    await driver.shows('empty')
    const field = Object.assign(root.querySelector('my-field')!, { value: '0987654321' })
    field.dispatchEvent(new Event('change'))
    await driver.shows('high')
  })

  it('stops listening when it leaves, and goes on where it is put back', async () => {
    const { root, client, driver, input } = await form()
    driver.badge.remove()
    put(input, '0987654321', new Event('change', { bubbles: true }))
    root.append(driver.badge)
    await driver.shows('high')
    expect(client.asked).to.have.length(1)
  })

  it('says the result once through its live region, and nothing while somebody types', async () => {
    const { driver, input } = await form()
    put(input, '0987', typed())
    await driver.shows('incomplete')
    expect(driver.badge.renderRoot.querySelector('[role="status"]')).to.equal(null)
    put(input, '0987654321', typed('insertFromPaste'))
    await waitUntil(() => driver.announced !== '')
    expect(driver.announced.replaceAll('\u00A0', ' ')).to.equal('Nguy cơ cao. 3/4 · 75 %')
    expect(driver.badge.renderRoot.querySelectorAll('[role="status"]')).to.have.length(1)
    put(input, '09876543210', typed())
    await waitUntil(() => driver.announced === 'Số không hợp lệ. 11 chữ số, cần 10')
    put(input, '', typed('deleteContentBackward'))
    await waitUntil(() => driver.announced === '')
  })
})
