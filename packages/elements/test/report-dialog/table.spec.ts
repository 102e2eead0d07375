import { expect, fixture, html } from '@open-wc/testing'
import { createTestClient } from '@boom-risk/mock-server/testing'
import '../../src/boom-customer-table/define.ts'
import type { BoomCustomerTable } from '../../src/boom-customer-table/index.ts'
import { ReportDialog } from '../../src/report-dialog/report-dialog.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { DialogDriver, plain } from './dialog-driver.ts'

const NAME = 'Nguyễn Thị Thu Hà'

async function mount() {
  const { client, server } = createTestClient()
  const root = await fixture<HTMLElement>(
    html`<div lang="vi">
      <boom-customer-table .client=${client} .view=${{ text: NAME }}></boom-customer-table>
    </div>`,
  )
  root.style.blockSize = '600px'
  const table: BoomCustomerTable = root.querySelector('boom-customer-table')!
  const find = (selector: string) => table.shadowRoot!.querySelector<HTMLElement>(selector)
  await waitUntil(() => find('tbody [data-action=history]'), 'the rows')
  return { root, server, table, find }
}

async function dialog({ table, server }: Awaited<ReturnType<typeof mount>>): Promise<DialogDriver> {
  const find = () => [...table.shadowRoot!.children].find((each) => each instanceof ReportDialog)
  await waitUntil(find, 'the dialog comes')
  const driver = new DialogDriver(table, server, find()!)
  await driver.until(() => driver.isOpen, 'the dialog opens')
  return driver
}

describe('<boom-customer-table> opens the dialogs', () => {
  it('S0-5 shows the bad-report history by the icon of a row, and gives the focus back', async () => {
    const page = await mount()
    const icon = page.find('tbody [data-action=history]')!
    icon.focus()
    icon.click()
    const driver = await dialog(page)
    expect(driver.text('h2')).to.equal(`Lịch sử báo xấu ${NAME}`)
    await driver.until(() => driver.rows.length === 2, 'the reports')
    await driver.press('Đóng')
    await waitUntil(() => page.table.shadowRoot!.activeElement === icon, 'the focus is back')
  })

  it('S0-15 S0-16 reports a customer by the row’s menu', async () => {
    const page = await mount()
    page.find('tbody [data-action=menu]')!.click()
    await waitUntil(() => page.find('[data-item=report]')?.checkVisibility(), 'the menu')
    expect(plain(page.find('[data-item=report]')!.textContent)).to.equal('Báo xấu khách hàng')
    page.find('[data-item=report]')!.click()
    const driver = await dialog(page)
    expect(driver.focused).to.equal(driver.field)
    driver.type('Hẹn giao lại hai lần rồi từ chối nhận.')
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
  })

  it('leaves it to a host that wants to do it itself', async () => {
    const page = await mount()
    page.root.addEventListener('boom-customer-reports-open', (event) => event.preventDefault())
    page.find('tbody [data-action=history]')!.click()
    page.find('tbody [data-action=menu]')!.click()
    await waitUntil(() => page.find('[data-item=report]')?.checkVisibility(), 'the menu')
    page.find('[data-item=report]')!.click()
    const driver = await dialog(page)
    expect(driver.text('h2')).to.equal(`Báo xấu ${NAME}`)
    expect(page.table.shadowRoot!.querySelectorAll(driver.element.localName)).to.have.length(1)
  })
})
