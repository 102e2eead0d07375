import { expect, fixture, html } from '@open-wc/testing'
import { createTestClient, inMemoryFetch, TEST_BASE_URL } from '@boom-risk/mock-server/testing'
import '../../src/risk-badge/define.ts'
import { ReportDialog } from '../../src/report-dialog/report-dialog.ts'
import { configure } from '../../src/runtime/index.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { DialogDriver, plain } from './dialog-driver.ts'

async function mount(phone = '0987654321') {
  const { client, server } = createTestClient()
  const root = await fixture<HTMLElement>(
    html`<div lang="vi"><risk-badge .phone=${phone} .client=${client}></risk-badge></div>`,
  )
  const badge = BadgeDriver.in(root)
  await waitUntil(() => badge.button, 'the answer')
  return { root, server, badge }
}

const dialogOf = ({ badge }: BadgeDriver) =>
  [...badge.shadowRoot!.children].find((each) => each instanceof ReportDialog)

async function choose(badge: BadgeDriver, label: string): Promise<void> {
  const popover = await badge.open()
  const button = [...popover.querySelectorAll('button')].find((each) => plain(each.textContent) === label)!
  button.click()
}

async function dialog({ badge, server }: Awaited<ReturnType<typeof mount>>): Promise<DialogDriver> {
  await waitUntil(() => dialogOf(badge), 'the dialog comes')
  const driver = new DialogDriver(badge.badge, server, dialogOf(badge)!)
  await driver.until(() => driver.isOpen, 'the dialog opens')
  return driver
}

describe('<risk-badge> opens the dialogs', () => {
  it('S0-5 shows the bad-report history, naming the customer', async () => {
    const page = await mount()
    await choose(page.badge, 'Lịch sử báo xấu')
    const driver = await dialog(page)
    await driver.until(() => driver.rows.length === 2, 'the reports')
    await driver.says('Lịch sử báo xấu Nguyễn Thị Thu Hà', 'h2')
    await driver.press('Đóng')
    await waitUntil(
      () => page.badge.badge.shadowRoot!.activeElement === page.badge.button,
      'the focus is back',
    )
  })

  it('S0-15 S0-16 reports the customer, and the badge counts it', async () => {
    const page = await mount()
    await choose(page.badge, 'Báo xấu khách hàng')
    const driver = await dialog(page)
    expect(driver.focused).to.equal(driver.field)
    driver.type('Hẹn giao lại hai lần rồi từ chối nhận.')
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
    await waitUntil(() => page.badge.badge.assessment?.reports.total === 3, 'the badge knows it')
  })

  it('leaves it to a host that wants to do it itself', async () => {
    const page = await mount()
    let asked = 0
    page.root.addEventListener('boom-report-open', (event) => {
      asked++
      event.preventDefault()
    })
    await choose(page.badge, 'Báo xấu khách hàng')
    await waitUntil(() => asked === 1)
    await page.badge.open()
    expect(dialogOf(page.badge)).to.equal(undefined)
  })

  it('brings the resources where configure() has loaded no more than the core', async () => {
    const server = createMockServer({ customers: 100 })
    configure({
      baseUrl: TEST_BASE_URL,
      getToken: () => deskToken(1, 'owner'),
      fetch: inMemoryFetch(server, TEST_BASE_URL),
    })
    const root = await fixture<HTMLElement>(
      html`<div lang="vi"><risk-badge phone="0987654321"></risk-badge></div>`,
    )
    const badge = BadgeDriver.in(root)
    await waitUntil(() => badge.button, 'the answer')
    await choose(badge, 'Lịch sử báo xấu')
    const driver = await dialog({ root, server, badge })
    await driver.until(() => driver.rows.length === 2, 'the reports')
    resetRuntime()
  })
})
