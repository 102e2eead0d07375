import { expect } from '@open-wc/testing'
import { mountShown, type TableDriver } from './table-driver.ts'

const tabStops = (driver: TableDriver) => driver.all('table [tabindex="0"]')

describe('<boom-customer-table>: keyboard', () => {
  it('is one Tab stop, by the pattern of a grid', async () => {
    const driver = await mountShown({ count: 500 })
    expect(driver.find('table').getAttribute('role')).to.equal('grid')
    expect(tabStops(driver)).to.have.lengthOf(1)
    const focusable = driver.all('table button, table input').filter((control) => control.tabIndex >= 0)
    expect(focusable).to.have.lengthOf(1)
    await driver.scrollTo(5000)
    expect(tabStops(driver)).to.have.lengthOf(1)
  })

  it('walks by arrows through the stops of a row and through the rows', async () => {
    const driver = await mountShown({ count: 500 })
    driver.element.focusRow(0)
    await driver.press('ArrowDown')
    expect(driver.focused).to.deep.equal({ row: 1, stop: 'name' })
    const stops = []
    for (let i = 0; i < 12; i++) {
      await driver.press('ArrowRight')
      stops.push(driver.focused.stop)
    }
    expect(stops.slice(0, 9)).to.deep.equal([
      'level',
      'returned',
      'shipped',
      'returnRate',
      'network',
      'reports',
      'lastReturn',
      'status',
      'menu',
    ])
    expect(stops.at(-1)).to.equal('menu')
    await driver.press('ArrowLeft')
    expect(driver.focused.stop).to.equal('status')
    await driver.press('ArrowUp')
    await driver.press('ArrowUp')
    expect(driver.focused.row).to.equal(-1)
    await driver.press('ArrowDown')
    expect(driver.focused.row).to.equal(0)
    expect(tabStops(driver)).to.have.lengthOf(1)
  })

  it('jumps by PageDown, PageUp, Home and End, to rows that are not loaded yet', async () => {
    const driver = await mountShown({ count: 100_000 })
    driver.element.focusRow(0)
    await driver.press('PageDown')
    const page = driver.focused.row
    expect(page).to.be.greaterThan(4)
    await driver.press('PageDown')
    expect(driver.focused.row).to.equal(page * 2)
    await driver.press('PageUp')
    expect(driver.focused.row).to.equal(page)

    await driver.press('End')
    expect(driver.focused).to.deep.equal({ row: page, stop: 'menu' })
    await driver.press('End')
    expect(driver.focused.row).to.equal(99_999)
    await driver.until(() => driver.nameAt(99_999))
    expect(driver.focused).to.deep.equal({ row: 99_999, stop: 'menu' })
    await driver.press('Home', { ctrlKey: true })
    expect(driver.focused.row).to.equal(0)
    await driver.press('End', { ctrlKey: true })
    await driver.press('Home')
    await driver.press('Home')
    expect(driver.focused).to.deep.equal({ row: 0, stop: 'select' })
  })

  it('keeps the row with focus in the page while it is scrolled out of sight', async () => {
    const driver = await mountShown({ count: 1000 })
    driver.element.focusRow(2)
    await driver.scrollTo(20_000)
    expect(driver.focused.row).to.equal(2)
    await driver.press('ArrowDown')
    expect(driver.focused.row).to.equal(3)
    expect(driver.scroller.scrollTop).to.be.lessThan(200)
  })

  it('reads from right to left where the page does', async () => {
    const driver = await mountShown({ count: 10 })
    driver.element.dir = 'rtl'
    driver.element.focusRow(0)
    await driver.press('ArrowLeft')
    expect(driver.focused.stop).to.equal('level')
  })

  it('S0-14 opens the row menu by its button, walks and closes it, focus back on the button', async () => {
    const driver = await mountShown({ count: 20 })
    const button = driver.inRow(1, '[data-action=menu]')
    button.focus()
    button.click()
    const menu = driver.find('#row-menu')
    expect(menu.matches(':popover-open')).to.equal(true)
    expect(button.getAttribute('aria-expanded')).to.equal('true')
    const focused = () => driver.root.activeElement?.textContent.trim()
    expect(focused()).to.equal('Xem chi tiết')
    await driver.press('ArrowDown')
    expect(focused()).to.equal('Làm mới SL đơn hàng')
    await driver.press('End')
    expect(focused()).to.equal('Báo xấu khách hàng')
    await driver.press('ArrowDown')
    expect(focused()).to.equal('Xem chi tiết')
    await driver.press('Escape')
    expect(menu.matches(':popover-open')).to.equal(false)
    expect(driver.root.activeElement).to.equal(button)
    expect(button.hasAttribute('aria-expanded')).to.equal(false)
  })
})
