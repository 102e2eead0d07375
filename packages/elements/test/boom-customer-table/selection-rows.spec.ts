import { expect } from '@open-wc/testing'
import { mountShown, type TableDriver } from './table-driver.ts'

const check = (driver: TableDriver, index: number, init: MouseEventInit = {}) =>
  driver
    .inRow(index, '[data-action=select]')
    .dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }))

const countOf = (driver: TableDriver) => driver.text('.selection')

describe('<boom-customer-table>: the chosen on the screen', () => {
  it('S0-9 selects rows one by one and counts them', async () => {
    const driver = await mountShown({ count: 500 })
    const counts: number[] = []
    driver.element.addEventListener('boom-selection-change', (event) => counts.push(event.detail.count))
    check(driver, 0)
    check(driver, 2)
    await driver.until(() => countOf(driver).startsWith('Đã chọn 2 khách'))
    expect(driver.row(0)!.getAttribute('aria-selected')).to.equal('true')
    expect(driver.row(1)!.getAttribute('aria-selected')).to.equal('false')
    check(driver, 0)
    check(driver, 2)
    await driver.until(() => !driver.root.querySelector('.selection'))
    expect(counts).to.deep.equal([1, 2, 1, 0])
  })

  it('S0-9 selects a range with Shift, over rows that are not loaded', async () => {
    const driver = await mountShown({ count: 1000 })
    check(driver, 1)
    await driver.scrollTo(600 * 44)
    await driver.until(() => driver.nameAt(605))
    check(driver, 604, { shiftKey: true })
    await driver.until(() => countOf(driver).startsWith('Đã chọn 604 khách'))
  })

  it('S0-9 shows who is chosen in box and row alike, in elements that showed others before', async () => {
    const driver = await mountShown({ count: 1000 })
    const alike = () =>
      driver
        .all<HTMLTableRowElement>('tbody tr.row:not(.coming)')
        .every(
          (row) =>
            `${row.querySelector<HTMLInputElement>('[data-action=select]')?.checked}` === row.ariaSelected,
        )
    check(driver, 3)
    await driver.until(() => driver.row(3)?.ariaSelected === 'true')
    await driver.scrollTo(600 * 44)
    await driver.until(() => driver.nameAt(603))
    expect(alike()).to.equal(true)
    expect(driver.all('tbody tr[aria-selected=true]')).to.have.lengthOf(0)
    await driver.scrollTo(0)
    await driver.until(() => driver.nameAt(3))
    expect(alike()).to.equal(true)
    expect(driver.all('tbody tr[aria-selected=true]')).to.deep.equal([driver.row(3)])
    driver.element.view = { columns: ['level'] }
    await driver.until(() => driver.all('tbody td.shipped').length === 0)
    expect(alike()).to.equal(true)
    expect(driver.inRow(3, '[data-action=select]')).to.have.property('checked', true)
  })

  it('shows a row that is on its way to nobody, neither eye nor keyboard nor screen reader', async () => {
    const driver = await mountShown({ count: 1000 })
    driver.client.faults.set('search', () => new Promise(() => {}))
    driver.scroller.scrollTop = 600 * 44
    driver.scroller.dispatchEvent(new Event('scroll'))
    const names = driver.all('tr.coming .name')
    expect(names).not.to.have.lengthOf(0)
    for (const name of names) {
      expect(name.checkVisibility({ opacityProperty: true })).to.equal(false)
      name.focus()
      expect(driver.root.activeElement).not.to.equal(name)
    }
  })

  it('S0-9 S0-19 keeps search, filter and export at hand while some are chosen', async () => {
    const driver = await mountShown({ count: 300, width: 700 })
    check(driver, 0)
    await driver.until(() => driver.root.querySelector('.selection'))
    for (const control of driver.all('.search input, .toolbar select, .toolbar .export')) {
      const { left, top } = control.getBoundingClientRect()
      const above = driver.root.elementFromPoint(left + 4, top + 4)
      expect(above && (control === above || control.contains(above)), control.className).to.equal(true)
    }
    driver.fill('.search input', 'Linh')
    // Another filter finds others: who was chosen under the one before is not.
    await driver.until(() => !driver.root.querySelector('.selection'))
  })

  it('keeps the row that is worked on in sight when the bar comes up below it', async () => {
    const driver = await mountShown({ count: 300, width: 700 })
    const room = () => driver.scroller.getBoundingClientRect()
    const last = driver
      .all('tbody tr')
      .filter((row) => row.getBoundingClientRect().bottom <= room().bottom)
      .map((row) => Number(row.getAttribute('aria-rowindex')) - 2)
      .sort((a, b) => a - b)
      .at(-1)!
    driver.inRow(last, '[data-action=select]').focus()
    driver.inRow(last, '[data-action=select]').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    await driver.until(() => driver.row(last)!.getBoundingClientRect().bottom <= room().bottom + 1)
    expect(driver.focused).to.deep.equal({ row: last, stop: 'select' })
  })
})
