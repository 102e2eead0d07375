// A page of its own: print is watched on the whole page.
import { expect } from '@open-wc/testing'
import { catchDownloads } from './downloads.ts'
import { mountShown, type TableDriver } from './table-driver.ts'

async function chooseFormat(driver: TableDriver, button: HTMLElement, item: string): Promise<void> {
  button.click()
  await driver.until(() => driver.root.querySelector('#export-menu:popover-open'))
  driver.button(item, '#export-menu').click()
}

/** What a CSV has in its first column, without the head. */
async function names(file: Blob): Promise<string[]> {
  const lines = (await file.text()).trim().split('\r\n').slice(1)
  return lines.map((line) => line.split(';')[0]!.replaceAll('"', ''))
}

const CSV = 'CSV Excel tiếng Việt (; 58,3)'

interface Printed {
  readonly title: string
  readonly facts: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const words = (cells: Iterable<Element>) => [...cells].map((cell) => cell.textContent)

/** Keeps the browser's question from opening, and what it would print. */
function watchPrints(): { readonly prints: Printed[]; readonly stop: () => void } {
  const prints: Printed[] = []
  const watch = new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(frame instanceof HTMLIFrameElement)) continue
      const read = () => {
        const view = frame.contentWindow!
        view.print = () => {
          const { title, body } = view.document
          prints.push({
            title,
            facts: body.querySelector('p')!.textContent,
            heads: words(body.querySelectorAll('thead th')),
            rows: [...body.querySelectorAll('tbody tr')].map((row) => words(row.children)),
          })
          view.dispatchEvent(new Event('afterprint'))
        }
      }
      read()
      frame.addEventListener('load', read)
    }
  })
  watch.observe(document.body, { childList: true })
  return { prints, stop: () => watch.disconnect() }
}

describe('<boom-customer-table>: the chosen as a file, the list on paper', () => {
  it('S0-19 D-9 exports the chosen alone, in the order of the list, and asks for no more than that takes', async () => {
    const driver = await mountShown({ count: 900 })
    const wanted = [4, 1, 0].map((index) => {
      driver.inRow(index, '[data-action=select]').click()
      return driver.nameAt(index)!
    })
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 3 khách'))
    const downloads = catchDownloads()
    const searches = driver.client.searches.length
    await chooseFormat(driver, driver.button('Xuất', '.selection'), CSV)
    expect(driver.find('#export-menu').ariaLabel).to.equal('Xuất các khách đã chọn')
    await driver.until(() => driver.text('.notices').includes('Đã xuất 3 dòng'))
    const [file] = downloads.stop()
    expect(await names(file!)).to.deep.equal(wanted.toReversed())
    expect(driver.client.searches.length).to.equal(searches + 1)
    expect(driver.text('.selection')).to.contain('Đã chọn 3 khách')
  })

  it('S0-19 D-7 exports everybody but those who were taken out', async () => {
    const driver = await mountShown({ count: 450 })
    driver.element.focusRow(0)
    await driver.press('a', { ctrlKey: true })
    const out = driver.nameAt(1)!
    driver.inRow(1, '[data-action=select]').click()
    await driver.until(() => driver.text('.selection').startsWith('Đã chọn 449 khách'))
    const downloads = catchDownloads()
    await chooseFormat(driver, driver.button('Xuất', '.selection'), CSV)
    // What is chosen meanwhile is another matter.
    driver.button('Bỏ chọn').click()
    await driver.until(() => driver.text('.notices').includes('Đã xuất 449 dòng'))
    const [file] = downloads.stop()
    const exported = await names(file!)
    expect(exported).to.have.lengthOf(449)
    expect(exported[1]).not.to.equal(out)
  })

  it('S0-19 exports the shown columns alone where somebody says so, and all of them otherwise', async () => {
    const driver = await mountShown({ count: 3, view: { columns: ['reports', 'level'] } })
    const downloads = catchDownloads()
    const more = driver.button('Xuất danh sách')
    await chooseFormat(driver, more, 'Xuất excel, chỉ các cột đang hiện')
    await driver.until(() => driver.text('.notices').includes('Đã xuất 3 dòng'))
    driver.button('Đóng', '.notices').click()
    await driver.until(() => driver.text('.notices') === '')
    await chooseFormat(driver, more, CSV)
    await driver.until(() => driver.text('.notices').includes('Đã xuất 3 dòng'))
    const [shown, all] = downloads.stop()
    expect(shown!.type).to.contain('spreadsheetml')
    const [head = ''] = (await all!.text()).split('\r\n')
    expect(head.split(';')).to.have.lengthOf(12)
  })

  it('prints all rows that match, whatever the window draws, with the shown columns', async () => {
    const driver = await mountShown({
      count: 430,
      view: { levels: ['high'], columns: ['returnRate', 'lastReturn'], text: 'a' },
    })
    const total = Number(driver.find('table').getAttribute('aria-rowcount')) - 1
    expect(total).to.be.greaterThan(driver.all('tbody tr').length)
    const { prints, stop } = watchPrints()
    await chooseFormat(driver, driver.button('Xuất danh sách'), 'In danh sách')
    await driver.until(() => prints.length === 1)
    stop()
    const [{ title, facts, heads, rows } = undefined!] = prints
    expect(title).to.equal('Khách boom hàng')
    expect(facts).to.match(new RegExp(`^${total} khách trong danh sách · Nguy cơ cao · “a” · In lúc \\d`))
    expect(heads).to.deep.equal([
      'Khách hàng',
      'Số điện thoại',
      'Nhà mạng',
      'Tỷ lệ chuyển hoàn',
      'Hoàn gần nhất',
      'Trạng thái khách hàng',
    ])
    expect(rows).to.have.lengthOf(total)
    expect(rows[0]![0]).to.equal(driver.nameAt(0))
    expect(rows[0]![3]!.replaceAll('\u00a0', ' ')).to.match(/^\d+(,\d)? %$/)
    expect(rows[0]![4]).to.match(/^\d\d\/\d\d\/\d{4}$/)
    await driver.until(() => document.querySelectorAll('iframe[aria-hidden]').length === 0)
  })

  it('prints by Ctrl+P from the list, and not for a role that may not export', async () => {
    const driver = await mountShown({ count: 5 })
    const { prints, stop } = watchPrints()
    driver.element.focusRow(0)
    expect((await driver.press('p', { ctrlKey: true })).defaultPrevented).to.equal(true)
    await driver.until(() => prints.length === 1)
    const other = await mountShown({ count: 5, permissions: ['customers.read', 'customers.write'] })
    other.element.focusRow(0)
    expect((await other.press('p', { ctrlKey: true })).defaultPrevented).to.equal(false)
    stop()
  })
})
