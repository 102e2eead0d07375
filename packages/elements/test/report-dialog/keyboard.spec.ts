import { sendKeys } from '@web/test-runner-commands'
import { expect } from '@open-wc/testing'
import { configure } from '../../src/runtime/index.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { open } from './dialog-driver.ts'

describe('report dialog: keyboard, language, width', () => {
  afterEach(resetRuntime)

  it('S0-15 moves between the tabs with arrows, Home and End, and chooses as it goes', async () => {
    const driver = await open()
    const [write, details] = driver.all('[role=tab]') as [HTMLElement, HTMLElement]
    write.focus()
    for (const [key, tab] of [
      ['ArrowRight', details],
      ['ArrowRight', write],
      ['ArrowLeft', details],
      ['Home', write],
      ['End', details],
    ] as const) {
      await sendKeys({ press: key })
      await driver.until(() => driver.focused === tab && tab.ariaSelected === 'true', `${key} leads there`)
      const panel = driver.find(`#${tab.getAttribute('aria-controls')}`)
      expect(panel.hidden).to.equal(false)
      expect(driver.all('[role=tab][tabindex="0"]')).to.deep.equal([tab])
      expect(driver.all('[role=tabpanel]:not([hidden])')).to.deep.equal([panel])
    }
  })

  it('turns the arrows round from right to left', async () => {
    const driver = await open()
    driver.dialog.dir = 'rtl'
    driver.tab('Báo xấu khách hàng').focus()
    await sendKeys({ press: 'ArrowLeft' })
    await driver.until(
      () => driver.focused === driver.tab('Thông tin báo xấu'),
      'the next tab is on the left',
    )
  })

  it('S0-16 Ctrl+Enter sends the report', async () => {
    const driver = await open({ who: 'own' })
    const { phone } = driver.element.subject
    const before = driver.reportsOf(phone!)
    driver.type('Hẹn giao lại hai lần rồi từ chối nhận.')
    // One engine's driver lets go of Ctrl before the next key.
    const sending = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }
    driver.field.dispatchEvent(new KeyboardEvent('keydown', sending))
    await driver.until(() => driver.reportsOf(phone!) === before + 1, 'it is sent')
  })

  it('S0-16 reasons are ready by key, the shop’s own first, and go behind what is typed', async () => {
    const driver = await open({ who: 'own' })
    const { phone } = driver.element.subject
    const before = driver.reportsOf(phone!)
    await driver.until(() => driver.all('.reason')[0]?.textContent?.includes('Đặt COD rồi không nhận'))
    driver.type('Đơn áo len.')
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: ' ' })
    await driver.until(() => driver.field.value === 'Đơn áo len. Đặt COD rồi không nhận, không báo trước')
    const [first, second] = driver.all('.reason')
    expect(driver.focused, 'stays where it is, for the next').to.equal(first)
    expect(first?.ariaPressed).to.equal('true')
    await sendKeys({ press: ' ' })
    await driver.until(() => driver.field.value === 'Đơn áo len.')
    second?.click()
    second?.focus()
    await driver.until(() => second?.ariaPressed === 'true')
    const sending = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }
    second?.dispatchEvent(new KeyboardEvent('keydown', sending))
    await driver.until(() => driver.reportsOf(phone!) === before + 1, 'it is sent')
  })

  it('Esc closes it, keeps the draft, gives the focus back, and stays inside', async () => {
    const driver = await open()
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => void heard.push(event.key)
    document.addEventListener('keydown', listen)
    driver.field.focus()
    await sendKeys({ type: 'Viết dở' })
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !driver.element.isConnected, 'it closes')
    document.removeEventListener('keydown', listen)
    expect(heard).to.deep.equal([])
    await waitUntil(() => document.activeElement === driver.opener, 'the focus is back')
    const again = await driver.reopen()
    await again.until(() => again.field.value === 'Viết dở', 'the draft is back')
    expect(again.focused).to.equal(again.field)
  })

  it('focuses what comes first in each view', async () => {
    const history = await open({ view: 'history' })
    expect(history.focused).to.equal(history.find('h2'))
    const details = await open({ view: 'details' })
    expect(details.focused).to.equal(details.tab('Thông tin báo xấu'))
  })

  it('X-11 switches its language while it is open, and takes the host’s own texts', async () => {
    const driver = await open()
    driver.type('Đang viết')
    driver.opener.lang = 'en'
    await driver.says('Send report')
    expect(driver.text('h2')).to.equal('Report Nguyễn Thị Thu Hà')
    expect(driver.field.value).to.equal('Đang viết')
    configure({ strings: { en: { reportSend: 'Tell everyone' } } })
    await driver.says('Tell everyone')
  })

  for (const view of ['history', 'write', 'details'] as const)
    it(`X-11 fits a sidebar of 258 px (${view})`, async () => {
      const driver = await open({ view, lang: 'en' })
      driver.dialog.style.inlineSize = '242px'
      if (view !== 'write') await driver.until(() => driver.rows.length === 2, 'the reports')
      for (const box of driver.all('.surface, .panel:not([hidden])'))
        expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth)
    })

  it('closes with its opener, and does not come back with it', async () => {
    const driver = await open()
    const place = driver.opener.parentElement!
    driver.opener.remove()
    expect(driver.element.isConnected).to.equal(false)
    place.append(driver.opener)
    expect(driver.opener.shadowRoot!.contains(driver.element)).to.equal(false)
  })
})
