// One engine is enough: these are about answers that fail, and what is kept and said.
import { expect } from '@open-wc/testing'
import { unzipTexts } from '../spreadsheet/support/unzip.ts'
import { catchDownloads } from './downloads.ts'
import { mountShown, type TableDriver } from './table-driver.ts'

const ROW = 44

const down = () => Object.assign(new Error('down'), { name: 'NetworkError' })

const gone = (name: string) => `${name} đã bị xóa nên đã rời danh sách.`

/** The customer of a row, as the server has it. */
function customerAt(driver: TableDriver, index: number) {
  const name = driver.nameAt(index)
  const found = driver.client.customers_.find((customer) => customer.name === name)
  if (!name || !found) throw new Error(`nobody stands in row ${index}`)
  return { ...found, name }
}

describe('<boom-customer-table>: a cursor that expired', () => {
  it('walks the way again, and nobody notices', async () => {
    const driver = await mountShown({ count: 2000, maxOffset: 200 })
    driver.client.expired.add('c300')
    await driver.scrollTo(350 * ROW)
    await driver.until(() => driver.nameAt(352))
    expect(driver.client.expired.size).to.equal(0)
    expect(driver.root.querySelector('.banner')).to.equal(null)
  })

  it('says so where that is in vain as well, keeps the rows that are there, and goes on by the button', async () => {
    const driver = await mountShown({ count: 2000, maxOffset: 200 })
    let isRestarting = true
    driver.client.faults.set('search', () => {
      if (isRestarting) driver.client.expired.add('c300')
    })
    await driver.scrollTo(295 * ROW)
    await driver.until(() =>
      driver.text('.banner').includes('Một phần danh sách chưa tải được: Danh sách đã cũ'),
    )
    expect(driver.nameAt(296)).to.be.a('string')
    expect(driver.row(302)!.innerText).to.contain('Chưa tải được dòng này')
    isRestarting = false
    driver.client.expired.clear()
    driver.button('Thử lại', '.banner').click()
    await driver.until(() => driver.nameAt(302))
    expect(driver.root.querySelector('.banner')).to.equal(null)
  })
})

describe('<boom-customer-table>: a customer who was deleted elsewhere', () => {
  it('S0-14 leaves the list with a notice when the counts are refreshed', async () => {
    const driver = await mountShown({ count: 30 })
    const { id, name } = customerAt(driver, 2)
    driver.client.delete(id)
    driver.inRow(2, '[data-action=menu]').click()
    driver.button('Làm mới SL đơn hàng', '#row-menu').click()
    await driver.until(() => driver.text('.notices').includes(gone(name)))
    expect(driver.text('.foot')).to.contain('29 khách')
    expect(driver.names).not.to.include(name)
  })

  it('S0-8 leaves the list with a notice when the switch is turned, and the selection with it', async () => {
    const driver = await mountShown({ count: 30 })
    const { id, name } = customerAt(driver, 1)
    driver.inRow(1, '[data-action=select]').click()
    driver.inRow(3, '[data-action=select]').click()
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 2 khách'))
    driver.client.delete(id)
    driver.inRow(1, '[role=switch]').click()
    await driver.until(() => driver.text('.notices').includes(gone(name)))
    expect(driver.names).not.to.include(name)
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 1 khách'))
  })

  it('D-7 is named among the failures of a bulk change after the row has left', async () => {
    const driver = await mountShown({ count: 30 })
    const { id, name } = customerAt(driver, 1)
    const other = customerAt(driver, 3)
    driver.inRow(1, '[data-action=select]').click()
    driver.inRow(3, '[data-action=select]').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.client.delete(id)
    driver.client.set(other.id, { status: 'active' })
    driver.button('Ngưng kích hoạt', '.selection').click()
    await driver.dialogOpened()
    driver.button('Ngưng kích hoạt 2 khách', 'dialog').click()
    await driver.until(() => driver.text('.notices').includes('1 khách chưa đổi được'))
    expect(driver.text('.notices')).to.contain('Đã ngưng kích hoạt 1 khách')
    await driver.until(() => driver.text('.banner').includes('Danh sách đã thay đổi'))
    driver.button('Cập nhật', '.banner').click()
    await driver.until(() => !driver.names.includes(name))
    expect(driver.find('.notices li span').textContent).to.equal(`${name}: đã bị xóa`)
    expect(driver.client.find(other.id).status).to.equal('inactive')
  })
})

describe('<boom-customer-table>: an export that is cut', () => {
  it('D-9 says where and why at row 60,000, goes on there, and loses nothing', async () => {
    const driver = await mountShown({ count: 61_000 })
    driver.client.faults.set('search', () => {
      if (driver.client.searches.length === 301) throw down()
    })
    // The rows on the screen took a search as well.
    expect(driver.client.searches).to.have.lengthOf(1)
    const downloads = catchDownloads()
    driver.button('Xuất excel').click()
    await waitFor(driver, 'Xuất dừng ở dòng 60.000: Mất kết nối')
    driver.client.faults.clear()
    driver.button('Làm tiếp', '.notices').click()
    await waitFor(driver, 'Đã xuất 61.000 dòng')
    const [file, ...others] = downloads.stop()
    expect(others).to.have.lengthOf(0)
    const sheet = (await unzipTexts(file!)).get('xl/worksheets/sheet1.xml')!
    expect(sheet.match(/<row /g)).to.have.lengthOf(61_001)
    const offsets = driver.client.searches.slice(1).map(({ cursor }) => cursor ?? 'c0')
    expect(new Set(offsets).size).to.equal(offsets.length)
  })

  it('D-9 begins the file anew where the server no longer knows the place, and no row is in it twice', async () => {
    const driver = await mountShown({ count: 1000 })
    driver.client.faults.set('search', () => {
      if (driver.client.searches.length === 3) throw down()
    })
    const downloads = catchDownloads()
    driver.button('Xuất CSV').click()
    await waitFor(driver, 'Xuất dừng ở dòng 400')
    driver.client.faults.clear()
    driver.client.expired.add('c400')
    driver.button('Làm tiếp', '.notices').click()
    await waitFor(driver, 'Đã xuất 1.000 dòng')
    const [file, ...others] = downloads.stop()
    expect(others).to.have.lengthOf(0)
    const records = (await file!.text()).trim().split('\r\n')
    expect(records).to.have.lengthOf(1001)
    expect(new Set(records.map((record) => record.split(';')[1])).size).to.equal(1001)
  })

  it('D-9 can be tried again where not even its beginning came', async () => {
    const driver = await mountShown({ count: 20 })
    driver.client.faults.set('search', () => {
      throw down()
    })
    const downloads = catchDownloads()
    driver.button('Xuất CSV').click()
    await waitFor(driver, 'Xuất dừng ở dòng 0: Mất kết nối')
    driver.client.faults.clear()
    driver.button('Làm tiếp', '.notices').click()
    await waitFor(driver, 'Đã xuất 20 dòng')
    expect(downloads.stop()).to.have.lengthOf(1)
  })
})

/** An export of many rows takes longer than what the driver waits for otherwise. */
async function waitFor(driver: TableDriver, words: string): Promise<void> {
  const notices = driver.find('.notices')
  if (notices.innerText.includes(words)) return
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!notices.innerText.includes(words)) return
      observer.disconnect()
      resolve()
    })
    observer.observe(notices, { subtree: true, childList: true, characterData: true })
  })
}
