// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import { BOUNDARY_CUSTOMERS, createMockServer, deskToken } from '@boom-risk/mock-server'
import { startWorker, type RunningWorker } from '@boom-risk/mock-server/browser'
import '../../src/risk-badge/define.ts'
import type { BadgeState } from '../../src/risk-badge/face.ts'
import { configure } from '../../src/runtime/index.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** The boundary customers of the desk, and what a badge says of them. */
const SHOWN: Record<string, [state: BadgeState, title: string, detail: string]> = {
  'nothing-shipped': ['none', 'Chưa có cảnh báo', 'Chưa có đơn giao'],
  'all-returned-below-count': ['none', 'Chưa có cảnh báo', '1/1 · 100 %'],
  'low-from': ['low', 'Nguy cơ thấp', '3/12 · 25 %'],
  'below-low': ['none', 'Chưa có cảnh báo', '3/13 · 23 %'],
  'low-up-to': ['low', 'Nguy cơ thấp', '149/300 · 49,6 %'],
  'medium-up-to': ['medium', 'Nguy cơ trung bình', '747/1.000 · 74,7 %'],
  'high-from': ['high', 'Nguy cơ cao', '3/4 · 75 %'],
  inactive: ['medium', 'Nguy cơ trung bình', '5/9 · 55,5 %'],
  'reported-only': ['reported', '3 lần báo xấu', '1/6 · 16,6 %'],
  foreign: ['medium', 'Nguy cơ trung bình', '3/6 · 50 %'],
  'converted-2018': ['low', 'Nguy cơ thấp', 'Số mới: 0387 654 321'],
  'network-only': ['medium', 'Nguy cơ trung bình', 'Toàn hệ thống · 8/11 · 72,7 %'],
  'returned-exceeds-shipped': ['high', 'Nguy cơ cao', '5/4 · 100 %'],
}

describe('a badge over the real API', () => {
  let worker: RunningWorker
  const server = createMockServer({ customers: 200 })

  before(async () => {
    worker = await startWorker(server, { baseUrl: `${location.origin}/desk` })
    configure({ baseUrl: worker.baseUrl, getToken: () => deskToken(1, 'owner') })
  })
  after(async () => {
    await worker.stop()
    resetRuntime()
  })

  for (const [key, [state, title, detail]] of Object.entries(SHOWN))
    it(`S0-12 D-3 D-5 D-11 ${key}: ${title}, ${detail}`, async () => {
      const { typed } = BOUNDARY_CUSTOMERS.find((customer) => customer.key === key)!
      const form = await fixture(
        html`<form lang="vi">
          <input id="phone" aria-label="Phone" /><risk-badge for="phone"></risk-badge>
        </form>`,
      )
      const input = form.querySelector('input')!
      const driver = BadgeDriver.in(form)
      input.value = typed!
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }))
      await driver.shows(state)
      expect([driver.title, driver.detail.replaceAll('\u00A0', ' ')]).to.deep.equal([title, detail])
    })

  it('X-2 goes offline and comes back by itself', async () => {
    const root = await fixture(html`<div lang="vi"><risk-badge phone="0356 700 701"></risk-badge></div>`)
    const driver = BadgeDriver.in(root)
    await driver.shows('none')
    server.faults.change({ offline: true })
    driver.badge.phone = '0912 500 061'
    await driver.shows('error')
    expect(driver.surface!.title).to.contain('Mất kết nối')
    server.faults.change({ offline: false })
    await driver.shows('none')
  })

  it('S0-12 X-1 the popover’s figures are the server’s', async () => {
    const root = await fixture(html`<div lang="vi"><risk-badge phone="0356 700 700"></risk-badge></div>`)
    const driver = await BadgeDriver.in(root).shows('medium')
    const popover = await driver.open()
    await waitUntil(() => popover.querySelector('dl'))
    const text = popover.textContent.replace(/\s+/g, ' ')
    expect(text).to.contain('shop này 1/2 · 50 %')
    expect(text).to.contain('3 shop 8/11 · 72,7 % Nguy cơ trung bình')
  })
})
