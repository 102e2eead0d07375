import { expect } from '@open-wc/testing'
// What a row opens is loaded when it is asked for; here it is there already, for a machine under load.
import '../../src/customer-detail/index.ts'
import '../../src/report-dialog/index.ts'
import { catchDownloads } from './downloads.ts'
import { mount, mountShown, type TableDriver } from './table-driver.ts'

/** Clicks with focus on the control, as Enter and Space do. */
function enter(control: HTMLElement): void {
  control.focus()
  control.click()
}

const focused = (driver: TableDriver) => driver.root.activeElement as HTMLElement | null

/** The control with focus, by its name, or the stop of a row. */
async function settlesOn(driver: TableDriver, name: string | RegExp): Promise<void> {
  await driver.until(
    () => {
      const control = focused(driver)
      const is = (control?.ariaLabel ?? control?.innerText ?? '').trim()
      return typeof name === 'string' ? is === name : name.test(is)
    },
    `focus on ${String(name)}, not ${focused(driver)?.outerHTML}`,
  )
}

async function settlesInRows(driver: TableDriver): Promise<void> {
  await driver.until(
    () => driver.focused.stop !== undefined,
    `focus in the rows, not ${focused(driver)?.outerHTML}`,
  )
}

async function selected(driver: TableDriver, ...rows: number[]): Promise<void> {
  for (const row of rows) driver.inRow(row, '[data-action=select]').click()
  await driver.until(() => driver.root.querySelector('.selection'))
}

async function ask(driver: TableDriver): Promise<void> {
  enter(driver.button('Ngưng kích hoạt', '.selection'))
  await driver.dialogOpened()
}

describe('<boom-customer-table>: where focus goes', () => {
  it('S0-9 goes on from each step of a selection', async () => {
    const driver = await mountShown({ count: 300 })
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    enter(driver.button('Chọn tất cả 300 khách'))
    await settlesOn(driver, 'Kích hoạt')
    enter(driver.button('Bỏ chọn'))
    await settlesInRows(driver)
  })

  it('S0-9 stays with the button that asked, through the question and the change', async () => {
    const driver = await mountShown({ count: 30 })
    await selected(driver, 0, 1)
    await ask(driver)
    await settlesOn(driver, 'Hủy')
    enter(driver.button('Hủy', 'dialog'))
    await settlesOn(driver, 'Ngưng kích hoạt')
    await driver.until(() => !driver.dialog.querySelector('form'))

    await ask(driver)
    enter(driver.button('Ngưng kích hoạt 2 khách', 'dialog'))
    await settlesOn(driver, 'Ngưng kích hoạt')
    await driver.until(() => driver.text('.notices').startsWith('Đã ngưng'))
    await settlesOn(driver, 'Ngưng kích hoạt')
  })

  it('S0-9 follows the outcome: stop, go on, try again, undo, dismiss', async () => {
    const driver = await mountShown({ count: 2400 })
    let release: (() => void) | undefined
    driver.client.faults.set('changeStatus', () => new Promise<void>((resolve) => (release = resolve)))
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.button(/^Chọn tất cả/).click()
    await driver.frame()
    await ask(driver)
    driver.button(/^Ngưng kích hoạt/, 'dialog').click()
    await driver.until(() => driver.root.querySelector('.notices progress') && release)
    enter(driver.button('Dừng'))
    release?.()
    await settlesOn(driver, 'Làm tiếp')

    driver.client.faults.clear()
    const unchanged = driver.client.customers_.find(({ status }) => status === 'active')!
    driver.client.refusedIds.set(unchanged.id, 'internal_error')
    enter(driver.button('Làm tiếp'))
    await driver.until(() => driver.text('.notices').includes('1 khách chưa đổi được'))
    await settlesOn(driver, 'Thử lại 1 khách')
    driver.client.refusedIds.clear()
    enter(driver.button('Thử lại 1 khách'))
    await driver.until(() => !driver.text('.notices').includes('chưa đổi được'))
    await settlesOn(driver, 'Hoàn tác')
    enter(driver.button('Hoàn tác'))
    await driver.until(() => driver.text('.notices').startsWith('Đã hoàn tác'))
    await settlesOn(driver, 'Đóng')
    enter(driver.button('Đóng', '.notices'))
    await settlesInRows(driver)
  })

  it('S0-19 goes from a cancelled export back to its button', async () => {
    const driver = await mountShown({ count: 400 })
    const downloads = catchDownloads()
    driver.client.faults.set('search', () => new Promise(() => {}))
    enter(driver.button('Xuất excel'))
    await driver.until(() => driver.root.querySelector('.notices progress'))
    await settlesOn(driver, 'Xuất excel')
    enter(driver.button('Hủy', '.notices'))
    await settlesOn(driver, 'Xuất excel')
    downloads.stop()
  })

  it('S0-14 goes from a notice that is dismissed to the next one, then to the rows', async () => {
    const driver = await mountShown({ count: 30 })
    for (const row of [0, 1]) {
      driver.inRow(row, '[data-action=menu]').click()
      driver.button('Làm mới SL đơn hàng').click()
      const name = driver.nameAt(row)!
      await driver.until(() => driver.text('.notices').includes(name))
      await driver.until(() => driver.focused.row === row)
    }
    enter(driver.button('Đóng', '.notices'))
    await settlesOn(driver, 'Đóng')
    enter(driver.button('Đóng', '.notices'))
    await settlesInRows(driver)
  })

  it('D-8 goes from the last row of a long list, when it leaves, to the one before', async () => {
    const driver = await mountShown({ count: 60 })
    driver.element.focusRow(59)
    await driver.until(() => driver.focused.row === 59)
    driver.client.delete(driver.client.customers_.at(-1)!.id)
    driver.element.refresh()
    await driver.until(() => driver.find('table').getAttribute('aria-rowcount') === '60')
    await driver.until(() => driver.focused.row === 58)
    expect(focused(driver)).to.equal(driver.inRow(58, '.name'))
  })

  it('keeps focus through a refetch and a live change', async () => {
    const driver = await mountShown({ count: 100 })
    driver.element.focusRow(3)
    await driver.frame()
    expect(driver.focused).to.deep.equal({ row: 3, stop: 'name' })
    const searches = driver.client.searches.length
    driver.client.change(null)
    await driver.until(() => driver.client.searches.length > searches)
    await driver.frame()
    expect(driver.focused).to.deep.equal({ row: 3, stop: 'name' })
  })

  it('comes to the list by focus(), to where it was last', async () => {
    const driver = await mountShown({ count: 60 })
    driver.element.focusRow(30)
    await driver.until(() => driver.focused.row === 30)
    driver.find('.search input').focus()
    await driver.scrollTo(0)
    driver.element.focus()
    await driver.until(() => driver.focused.row === 30)
  })

  it('comes back to where it was last, though rows came while that was scrolled away', async () => {
    const driver = await mountShown({ count: 60 })
    driver.element.focusRow(50)
    await driver.until(() => driver.focused.row === 50)
    driver.find('.search input').focus()
    await driver.scrollTo(0)
    await driver.until(() => driver.row(0) && !driver.row(50))
    driver.element.refresh()
    await driver.until(() => driver.inRow(0, '[tabindex="0"]'))
    driver.element.focus()
    await driver.until(() => driver.focused.row === 50)
  })

  it('comes to what is in sight by focus(), where focus was in no row yet', async () => {
    const driver = await mountShown({ count: 60 })
    await driver.scrollTo(44 * 30)
    await driver.until(() => driver.row(30) && !driver.row(0))
    driver.element.focus()
    await driver.until(() => driver.focused.row === 30)
  })

  it('S0-14 D-8 goes from the last row of a list, when it leaves, to the notice that tells of it', async () => {
    const driver = await mountShown({ count: 1 })
    driver.client.delete(driver.client.customers_[0]!.id)
    enter(driver.inRow(0, '[data-action=menu]'))
    driver.button('Làm mới SL đơn hàng', '#row-menu').click()
    await driver.until(() => driver.text('.notices').includes('đã rời danh sách'))
    await settlesOn(driver, 'Đóng')
  })

  it('goes from cleared filters, and from a retry, to the rows that come', async () => {
    const driver = await mount({ count: 30, view: { text: 'nobody of this name' } })
    await driver.until(() => driver.root.querySelector('.state button'))
    enter(driver.button('Xóa bộ lọc'))
    await driver.shown()
    await settlesInRows(driver)
  })

  for (const [what, open] of [
    ['the detail (S0-13)', (driver: TableDriver) => enter(driver.inRow(1, '.name'))],
    [
      'the report dialog (S0-15)',
      (driver: TableDriver) => {
        enter(driver.inRow(1, '[data-action=menu]'))
        driver.button('Báo xấu khách hàng').click()
      },
    ],
    ['the reports (S0-5)', (driver: TableDriver) => enter(driver.inRow(1, '[data-action=history]'))],
  ] as const)
    it(`goes back to the row when ${what} closes, wherever the row is by then`, async () => {
      const driver = await mountShown({ count: 30 })
      const name = driver.nameAt(1)!
      open(driver)
      const dialogOf = () =>
        [...driver.root.children]
          .map((element) => element.shadowRoot?.querySelector('dialog'))
          .find((dialog) => dialog?.open)
      await driver.until(dialogOf)
      driver.client.set(driver.client.customers_.find((row) => row.name === driver.nameAt(0))!.id, {
        name: 'Someone new',
      })
      dialogOf()!.close()
      await driver.until(() => driver.nameAt(driver.focused.row) === name)
    })
})
