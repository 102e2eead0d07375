import { expect } from '@open-wc/testing'
import { catchDownloads } from './downloads.ts'
import { ClientDouble } from './double/client-double.ts'
import { customerAt } from './double/customers.ts'
import { mount, type MountOptions, type TableDriver } from './table-driver.ts'

async function mountCards(options: MountOptions = {}): Promise<TableDriver> {
  const driver = await mount({ width: 320, ...options })
  await driver.shown()
  await driver.until(() => driver.root.querySelector('table.cards tbody .name'))
  await driver.until(() => driver.root.querySelector('.card-bar'))
  await driver.frame()
  return driver
}

const box = (driver: TableDriver) => driver.find('.card-bar input') as HTMLInputElement

describe('<boom-customer-table>: as cards', () => {
  it('is cards from its first frame on, whatever is still on its way', async () => {
    const client = new ClientDouble({ count: 20 })
    client.faults.set('search', () => new Promise(() => {}))
    const driver = await mount({ client, width: 320 })
    await driver.frame()
    expect(driver.find('table').className).to.include('cards')
  })

  it('D-7 selects the loaded cards by one box, then the whole filter by saying so', async () => {
    const driver = await mountCards({ count: 1200 })
    expect(box(driver).labels![0]!.innerText.trim()).to.equal('Chọn các khách đã tải')
    box(driver).click()
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 100 khách'))
    expect(box(driver).checked).to.equal(true)
    driver.button('Chọn tất cả 1.200 khách', '.card-bar').click()
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 1.200 khách'))
    expect(driver.all('.card-bar button')).to.have.lengthOf(0)
    driver.inRow(0, '[data-action=select]').click()
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 1.199 khách'))
    await driver.until(() => box(driver).indeterminate)
    box(driver).click()
    await driver.until(() => box(driver).checked && !box(driver).indeterminate)
  })

  it('D-7 leaves no box to the head, which is not there, and none to a read-only role', async () => {
    const driver = await mountCards({ count: 30 })
    expect(driver.all('thead *')).to.have.lengthOf(0)
    driver.element.focusRow(0)
    await driver.press('ArrowUp')
    expect(driver.focused.row).to.equal(0)
    const readOnly = await mount({ count: 3, width: 320, permissions: ['customers.read'] })
    await readOnly.shown()
    await readOnly.until(() => readOnly.root.querySelector('.banner'))
    expect(readOnly.all('.card-bar')).to.have.lengthOf(0)
  })

  it('S0-19 exports as Excel and as CSV of either kind from a menu, by keyboard, focus back on its button', async () => {
    const driver = await mountCards({ count: 250 })
    const button = driver.button('Xuất danh sách')
    const downloads = catchDownloads()
    for (const [key, item] of [
      ['Home', 'Xuất excel'],
      ['ArrowDown', 'CSV Excel tiếng Việt (; 58,3)'],
    ] as const) {
      button.focus()
      button.click()
      await driver.until(() => driver.find('#export-menu').matches(':popover-open'))
      await driver.press(key)
      const chosen = driver.root.activeElement as HTMLElement
      expect(chosen.innerText.trim()).to.equal(item)
      expect(button.getAttribute('aria-expanded')).to.equal('true')
      // A click, as Enter makes it.
      chosen.click()
      expect(driver.find('#export-menu').matches(':popover-open')).to.equal(false)
      expect(driver.root.activeElement).to.equal(button)
      await driver.until(() => driver.text('.notices').includes('Đã xuất 250 dòng'))
      driver.button('Đóng', '.notices').click()
      await driver.until(() => driver.text('.notices') === '')
    }
    const [workbook, csv] = downloads.stop()
    expect(workbook!.type).to.contain('spreadsheetml')
    expect(csv!.type).to.contain('csv')
  })

  it('S1-5 calls and copies, and lets the host call instead', async () => {
    const driver = await mountCards({ count: 20 })
    const { id, phones } = driver.client.customers_.find(({ name }) => name === driver.nameAt(0))!
    const link = driver.inRow(0, '[data-action=call]') as HTMLAnchorElement
    expect(link.href).to.equal(`tel:${phones[0]!.e164}`)
    const calls: unknown[] = []
    driver.element.addEventListener('boom-customer-call', (event) => {
      calls.push(event.detail)
      event.preventDefault()
    })
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
    link.dispatchEvent(click)
    expect(click.defaultPrevented).to.equal(true)
    expect(calls).to.deep.equal([{ customerId: id, phone: phones[0]!.e164 }])
    driver.inRow(0, '[data-action=copy]').click()
    await driver.until(() => /^(Đã sao chép|Trình duyệt không cho)/.test(driver.text('.notices')))
    driver.inRow(0, '.name').focus()
    await driver.press('ArrowRight')
    expect(driver.focused).to.deep.equal({ row: 0, stop: 'call' })
  })

  it('X-8 offers neither for a number that is masked', async () => {
    const masked = { ...customerAt(0), phones: [{ ...customerAt(0).phones[0]!, e164: null, masked: true }] }
    const driver = await mountCards({ customers: [masked] })
    expect(driver.all('[data-action=call], [data-action=copy]')).to.have.lengthOf(0)
  })

  for (const width of [226, 258, 300, 320, 360])
    it(`X-11 lays no control of a card over another, nor beside it, at ${width} px`, async () => {
      const driver = await mountCards({ count: 5, width })
      const row = driver.row(0)!.getBoundingClientRect()
      const boxes = driver
        .all('tbody tr:first-child :is([data-action=menu], [data-action=call], [data-action=copy], input)')
        .map((control) => control.getBoundingClientRect())
      expect(boxes).to.have.lengthOf(4)
      const number = driver.inRow(0, '.number')
      expect(number.scrollWidth, 'the whole number').to.equal(number.clientWidth)
      for (const [i, one] of boxes.entries()) {
        expect(one.left).to.be.at.least(row.left)
        expect(one.right).to.be.at.most(row.right)
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top
          expect(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).to.equal(true)
        }
      }
    })

  it('X-11 shows the whole number in large text too', async () => {
    document.documentElement.style.fontSize = '24px'
    try {
      const driver = await mountCards({ count: 5, width: 358 })
      const number = driver.inRow(0, '.number')
      expect(parseFloat(getComputedStyle(number).fontSize)).to.be.above(16)
      expect(number.scrollWidth).to.equal(number.clientWidth)
    } finally {
      document.documentElement.style.fontSize = ''
    }
  })

  it('X-11 leaves room for rows where its bars are higher than it is', async () => {
    const driver = await mountCards({ count: 40, width: 258 })
    driver.element.style.blockSize = '320px'
    box(driver).click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.element.focusRow(3)
    await driver.until(() => driver.focused.row === 3)
    expect(driver.scroller.clientHeight).to.be.at.least(100)
    const { top, bottom } = driver.inRow(3, '.name').getBoundingClientRect()
    const room = driver.scroller.getBoundingClientRect()
    expect(top).to.be.at.least(room.top)
    expect(bottom).to.be.at.most(room.bottom)
    const frame = driver.find('.frame')
    expect(frame.scrollHeight, 'the rest is a scroll away').to.be.above(frame.clientHeight)
  })

  for (const width of [258, 320, 600])
    it(`X-11 keeps all controls within ${width} px, 44 px high`, async () => {
      const driver = await mountCards({ count: 40, width })
      const host = driver.element.getBoundingClientRect()
      for (const control of driver.all('.toolbar :is(button, select), .search, .card-bar label')) {
        const { left, right, height } = control.getBoundingClientRect()
        expect(left).to.be.at.least(host.left)
        expect(right).to.be.at.most(host.right)
        expect(height).to.be.at.least(44)
      }
      box(driver).click()
      await driver.until(() => driver.root.querySelector('.selection'))
      for (const control of driver.all('.selection button')) {
        const { left, right, bottom } = control.getBoundingClientRect()
        expect(left).to.be.at.least(host.left)
        expect(right).to.be.at.most(host.right)
        expect(bottom).to.be.at.most(host.bottom)
      }
    })
})
