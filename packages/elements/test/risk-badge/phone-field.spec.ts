import { sendKeys } from '@web/test-runner-commands'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
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
    await driver.badge.updateComplete
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
