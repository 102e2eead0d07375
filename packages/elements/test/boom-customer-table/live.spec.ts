// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { customerAt } from './double/customers.ts'
import { catchDownloads } from './downloads.ts'
import { mount, mountShown, type TableDriver } from './table-driver.ts'

/** The server counts the orders of this customer anew. */
function recount(
  driver: TableDriver,
  name: string,
  level: 'none' | 'low' | 'high',
  [returned, shipped]: readonly [number, number],
): void {
  const { id, risk } = driver.client.customers_.find((customer) => customer.name === name)!
  const returnRate = Math.floor((returned / shipped) * 1000) / 10
  driver.client.set(id, {
    risk: { ...risk, level, shop: { shipped, returned, returnRate, dataIssue: null } },
  })
}

function refreshCounts(driver: TableDriver, row: number): void {
  driver.inRow(row, '[data-action=menu]').click()
  driver.button('Làm mới SL đơn hàng', '#row-menu').click()
}

describe('<boom-customer-table>: refresh, live changes, failures', () => {
  it('S0-14 reloads the counts of one customer', async () => {
    const driver = await mountShown({ count: 30 })
    const name = driver.nameAt(2)!
    const { searches } = driver.client
    const asked = searches.length
    recount(driver, name, 'high', [900, 999])
    refreshCounts(driver, 2)
    await driver.until(() => driver.text('.notices').includes(`Đã làm mới SL đơn hàng của ${name}`))
    expect(driver.row(2)!.innerText)
      .to.contain(name)
      .and.to.match(/900\s+999\s+90\s%/)
    expect(searches).to.have.lengthOf(asked)
  })

  it('S0-14 D-19 goes by the level that the server gives, whatever its counts would be here', async () => {
    const driver = await mountShown({ count: 30 })
    const [kept, left] = [driver.nameAt(1)!, driver.nameAt(2)!]
    // The server's threshold for this shop is another.
    recount(driver, kept, 'low', [2, 40])
    refreshCounts(driver, 1)
    await driver.until(() => driver.text('.notices').includes(`Đã làm mới SL đơn hàng của ${kept}`))
    expect(driver.row(1)!.innerText).to.match(/Nguy cơ thấp\s+2\s+40\s+5\s%/)
    recount(driver, left, 'none', [9, 10])
    refreshCounts(driver, 2)
    await driver.until(() => driver.text('.notices').includes('không còn trong danh sách'))
    expect(driver.names).not.to.include(left)
  })

  it('D-8 lets a customer leave who fell below the threshold, with a notice and the time', async () => {
    const customers = [0, 1, 2].map((i) => customerAt(i))
    const driver = await mountShown({ customers })
    const name = driver.nameAt(0)!
    const row = driver.client.customers_.find((customer) => customer.name === name)!
    driver.client.set(row.id, {
      refreshedAt: '2026-11-21T03:00:00Z',
      risk: {
        ...row.risk,
        level: 'none',
        shop: { shipped: 9, returned: 2, returnRate: 22.2, dataIssue: null },
      },
    })
    driver.inRow(0, '[data-action=menu]').click()
    driver.button('Làm mới SL đơn hàng', '#row-menu').click()
    await driver.until(() => driver.text('.notices').includes('không còn trong danh sách'))
    expect(driver.text('.notices')).to.contain(name).and.to.contain('2/9').and.to.contain('2026')
    expect(driver.names).not.to.include(name)
    expect(driver.text('.foot')).to.contain('2 khách')
  })

  it('X-9 offers a new order instead of moving rows under the reader', async () => {
    const driver = await mountShown({ count: 60 })
    const before = driver.names
    driver.client.customers_ = [
      {
        ...customerAt(500),
        risk: {
          ...customerAt(500).risk,
          shop: { shipped: 9, returned: 9, returnRate: 100, dataIssue: null },
        },
        id: 'a0',
      },
      ...driver.client.customers_,
    ]
    driver.client.change(['a0'])
    await driver.until(() => driver.text('.banner').includes('Danh sách đã thay đổi'))
    expect(driver.names.slice(0, 9)).to.deep.equal(before.slice(0, 9))
    driver.button('Cập nhật', '.banner').click()
    await driver.until(() => driver.nameAt(0) === customerAt(500).name)
    expect(driver.root.querySelector('.banner')).to.equal(null)
  })

  it('X-9 shows a customer who changed at once, and reads no page again where their place is the same', async () => {
    const driver = await mountShown({ count: 60 })
    const target = driver.client.customers_.find(({ name }) => name === driver.nameAt(2))!
    const searches = driver.client.searches.length
    driver.client.set(target.id, { name: 'Nguyễn Thị Đổi Tên', version: '99' })
    driver.client.change([target.id])
    await driver.until(() => driver.nameAt(2) === 'Nguyễn Thị Đổi Tên')
    // A customer whose place may be another takes the page along, once for all of a moment.
    const other = driver.client.customers_.find(({ name }) => name === driver.nameAt(4))!
    const shop = { ...other.risk.shop, shipped: other.risk.shop.shipped + 3 }
    driver.client.set(other.id, { risk: { ...other.risk, shop } })
    for (let i = 0; i < 3; i++) driver.client.change([other.id])
    await driver.until(() => driver.client.searches.length > searches)
    await driver.until(() => driver.inRow(4, '.shipped').textContent?.trim() === `${shop.shipped}`)
    expect(driver.client.searches.length).to.equal(searches + 1)
  })

  it('X-9 of answers that overtake each other shows the last one asked for', async () => {
    const driver = await mountShown({ count: 20 })
    const target = driver.client.customers_.find(({ name }) => name === driver.nameAt(1))!
    let release: (() => void) | undefined
    driver.client.set(target.id, { name: 'Tên Cũ' })
    const old = driver.client.find(target.id)
    const get = driver.client.customers.get!
    Object.assign(driver.client.customers, {
      get: async () => {
        Object.assign(driver.client.customers, { get })
        await new Promise<void>((resolve) => (release = resolve))
        return old
      },
    })
    driver.client.change([target.id])
    driver.client.set(target.id, { name: 'Tên Mới' })
    driver.client.change([target.id])
    await driver.until(() => driver.nameAt(1) === 'Tên Mới')
    release?.()
    await driver.frame()
    expect(driver.nameAt(1)).to.equal('Tên Mới')
  })

  it('keeps the rows that are there while the API fails in a deep scroll, and fills the gap on retry', async () => {
    const driver = await mountShown({ count: 5000 })
    let isDown = true
    driver.client.faults.set('search', () => {
      if (isDown) throw Object.assign(new Error('down'), { name: 'NetworkError' })
    })
    await driver.scrollTo(95 * 44)
    await driver.until(() => driver.text('.banner').includes('Một phần danh sách chưa tải được: Mất kết nối'))
    expect(driver.nameAt(95)).to.be.a('string')
    expect(driver.row(102)!.innerText).to.contain('Chưa tải được dòng này')
    isDown = false
    driver.button('Thử lại', '.banner').click()
    await driver.until(() => driver.nameAt(102))
    expect(driver.root.querySelector('.banner')).to.equal(null)
  })

  it('says what happened where nothing could be loaded, and retries', async () => {
    const driver = await mount({ count: 20 })
    driver.client.faults.set('search', () => {
      throw Object.assign(new Error('slow'), { name: 'DeadlineError' })
    })
    driver.element.client = undefined
    await driver.element.updateComplete
    driver.element.client = driver.client as never
    await driver.until(() => driver.text('.state').startsWith('Chưa tải được danh sách Máy chủ chậm'))
    driver.client.faults.clear()
    driver.button('Thử lại', '.state').click()
    await driver.shown()
  })

  it('says what to do where there is nobody, and where the filter finds nobody', async () => {
    const driver = await mount({ count: 0 })
    await driver.until(() => driver.text('.state').startsWith('Chưa có khách boom hàng'))
    const search = driver.fill('.search input', 'Không ai cả')
    await driver.until(() => driver.text('.state').startsWith('Không có khách nào khớp bộ lọc'))
    driver.button('Xóa bộ lọc', '.state').click()
    await driver.until(() => driver.text('.state').startsWith('Chưa có khách boom hàng'))
    expect(search.value).to.equal('')
  })

  it('keeps the former rows until those of a new filter are there', async () => {
    const driver = await mountShown({ count: 300 })
    let release: (() => void) | undefined
    driver.client.faults.set('search', () => new Promise<void>((resolve) => (release = resolve)))
    const before = driver.names
    driver.find('[data-level=low]').click()
    await driver.until(() => driver.find('table').getAttribute('aria-busy') === 'true')
    expect(driver.names).to.deep.equal(before)
    driver.client.faults.clear()
    release?.()
    await driver.until(() => driver.find('table').getAttribute('aria-busy') === 'false')
    expect(driver.names).not.to.deep.equal(before)
  })

  it('stops listening and asking when it leaves the page', async () => {
    const driver = await mountShown({ count: 30 })
    expect(driver.client.listeners).to.equal(1)
    const parent = driver.element.parentElement!
    driver.element.remove()
    expect(driver.client.listeners).to.equal(0)
    parent.append(driver.element)
    await driver.shown()
    expect(driver.client.listeners).to.equal(1)
    await driver.scrollTo(600)
    await driver.until(() => driver.nameAt(18))
  })

  it('S0-19 exports every row of the filter as a workbook', async () => {
    const driver = await mountShown({ count: 730, view: { levels: ['high', 'medium'] } })
    const total = driver.client.customers_.filter(({ risk }) => risk.level !== 'low').length
    const downloads = catchDownloads()
    driver.button('Xuất excel').click()
    await driver.until(() => driver.text('.notices').includes(`Đã xuất ${total} dòng`))
    const blobs = downloads.stop()
    expect(blobs).to.have.lengthOf(1)
    expect(blobs[0]!.type).to.contain('spreadsheetml')
    expect(blobs[0]!.size).to.be.greaterThan(10_000)
  })

  it('D-9 cancels an export, and goes on with one that was cut', async () => {
    const driver = await mountShown({ count: 1000 })
    let calls = 0
    driver.client.faults.set('search', () => {
      calls += 1
      if (calls === 3) throw Object.assign(new Error('down'), { name: 'NetworkError' })
    })
    const downloads = catchDownloads()
    driver.button('Xuất CSV').click()
    await driver.until(() => driver.text('.notices').includes('Xuất dừng ở dòng 400'))
    driver.button('Làm tiếp', '.notices').click()
    await driver.until(() => driver.text('.notices').includes('Đã xuất 1.000 dòng'))
    driver.client.faults.set('search', () => new Promise(() => {}))
    driver.button('Xuất excel').click()
    await driver.until(() => driver.text('.notices').includes('Đang xuất'))
    driver.button('Hủy', '.notices').click()
    await driver.until(() => !driver.root.querySelector('.notices progress'))
    const [file, ...others] = downloads.stop()
    expect(others).to.have.lengthOf(0)
    expect((await file!.text()).trim().split('\r\n')).to.have.lengthOf(1001)
  })
})
