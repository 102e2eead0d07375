import { expect } from '@open-wc/testing'
import { ClientDouble } from './double/client-double.ts'
import { mountShown } from './table-driver.ts'

const READ_ONLY = ['customers.read', 'customers.read_phone'] as const

describe('<boom-customer-table>: keys of the whole table', () => {
  it('D-7 chooses everything that the filter finds by Ctrl+A in the list, and the text of a field in a field', async () => {
    const driver = await mountShown({ count: 1300 })
    driver.find('.search input').focus()
    expect((await driver.press('a', { ctrlKey: true })).defaultPrevented).to.equal(false)
    expect(driver.all('.selection')).to.have.lengthOf(0)
    driver.element.focusRow(3)
    expect((await driver.press('a', { ctrlKey: true })).defaultPrevented).to.equal(true)
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 1.300 khách'))
    expect(driver.focused.row).to.equal(3)
  })

  it('X-8 chooses nobody for a role that may not change them', async () => {
    const client = new ClientDouble({ count: 20, permissions: [...READ_ONLY] })
    const driver = await mountShown({ client })
    driver.element.focusRow(0)
    expect((await driver.press('a', { ctrlKey: true })).defaultPrevented).to.equal(false)
  })

  it('goes to the search by a slash, and types one there', async () => {
    const driver = await mountShown({ count: 30 })
    driver.element.focusRow(2)
    expect((await driver.press('/')).defaultPrevented).to.equal(true)
    const search = driver.find('.search input')
    expect(driver.root.activeElement).to.equal(search)
    expect(search.getAttribute('aria-keyshortcuts')).to.equal('/')
    expect((await driver.press('/')).defaultPrevented).to.equal(false)
  })

  it('goes from the search to those who were found by the arrow down', async () => {
    const driver = await mountShown({ count: 300 })
    driver.element.focusRow(40)
    await driver.until(() => driver.focused.row === 40)
    driver.find('.search input').focus()
    driver.fill('.search input', 'Linh', 'input')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.text === 'Linh')
    await driver.until(() => driver.nameAt(0)?.includes('Linh'))
    expect((await driver.press('ArrowDown')).defaultPrevented).to.equal(true)
    expect(driver.focused).to.deep.equal({ row: 0, stop: 'name' })
  })

  it('takes back by Escape what is typed, who is chosen, and what they were found by, one by one', async () => {
    const driver = await mountShown({ count: 300 })
    driver.find('.search input').focus()
    driver.fill('.search input', 'Linh')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.text === 'Linh')
    await driver.until(() => driver.row(0) && driver.nameAt(0)?.includes('Linh'))
    driver.inRow(0, '[data-action=select]').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.element.focusRow(1)
    await driver.press('Escape')
    await driver.until(() => !driver.root.querySelector('.selection'))
    expect(driver.focused.row).to.equal(1)
    await driver.press('Escape')
    await driver.until(() => !driver.client.searches.at(-1)?.filter?.text)
    expect(
      (await driver.press('Escape')).defaultPrevented,
      'a dialog around the table has its turn',
    ).to.equal(false)

    const search = driver.find('.search input') as HTMLInputElement
    search.focus()
    driver.fill('.search input', 'Hà', 'input')
    await driver.press('Escape')
    expect(search.value).to.equal('')
    expect(driver.root.activeElement).to.equal(search)
    await driver.press('Escape')
    await driver.until(() => driver.focused.row >= 0)
  })

  it('leaves what is being typed in the search as it is, whatever comes meanwhile', async () => {
    const driver = await mountShown({ count: 60 })
    const search = driver.find('.search input') as HTMLInputElement
    search.focus()
    driver.fill('.search input', 'Li', 'input')
    driver.element.requestUpdate()
    await driver.element.updateComplete
    expect(search.value).to.equal('Li')
    driver.fill('.search input', 'Linh', 'input')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.text === 'Linh')
    expect(search.value).to.equal('Linh')
    driver.element.view = { ...driver.element.view, text: 'Hà' }
    await driver.until(() => search.value === 'Hà')
  })

  it('leaves the keys of an input method alone while it composes', async () => {
    const driver = await mountShown({ count: 30 })
    const search = driver.find('.search input') as HTMLInputElement
    search.focus()
    driver.fill('.search input', 'Nguyên', 'input')
    expect((await driver.press('Escape', { isComposing: true })).defaultPrevented).to.equal(false)
    expect(search.value).to.equal('Nguyên')
  })

  it('S0-14 opens the menu of the row that has the focus by Shift+F10 and by the menu key', async () => {
    const driver = await mountShown({ count: 30 })
    for (const [key, init] of [
      ['F10', { shiftKey: true }],
      ['ContextMenu', {}],
    ] as const) {
      driver.element.focusRow(2)
      expect((await driver.press(key, init)).defaultPrevented).to.equal(true)
      const menu = driver.find('#row-menu')
      expect(menu.matches(':popover-open')).to.equal(true)
      const event = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true })
      driver.root.activeElement!.dispatchEvent(event)
      expect(event.defaultPrevented).to.equal(true)
      await driver.press('Escape')
      expect(driver.focused).to.deep.equal({ row: 2, stop: 'menu' })
    }
    driver.find('.search input').focus()
    expect((await driver.press('F10', { shiftKey: true })).defaultPrevented).to.equal(false)
  })

  it('leaves the keys of what is open above it alone', async () => {
    const driver = await mountShown({ count: 30 })
    driver.inRow(0, '[data-action=select]').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.button('Ngưng kích hoạt').click()
    await driver.dialogOpened()
    for (const key of ['/', 'f', '?']) expect((await driver.press(key)).defaultPrevented, key).to.equal(false)
    expect(driver.dialog.open).to.equal(true)
  })
})
