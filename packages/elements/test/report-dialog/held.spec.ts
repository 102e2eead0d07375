import { expect } from '@open-wc/testing'
import { createTestClient, placeOrder } from '@boom-risk/mock-server/testing'
import { open, type DialogDriver } from './dialog-driver.ts'

const PHONE = '+84987654321'
const FACTS = 'Đặt hai đơn COD, đã xác nhận nhưng không nhận hàng.'
const CORRECTED = 'Đặt một đơn COD, đã xác nhận nhưng không nhận hàng.'
const REASON = 'Khách đã nhận hàng, shop nhầm người.'

const reportsOf = ({ server }: DialogDriver, content: string) =>
  server.domain.store.reportsByPhone.get(PHONE).filter((report) => report.content === content)

function expectHeld(driver: DialogDriver, selector: string, value: string): void {
  const field = driver.find(selector) as HTMLTextAreaElement
  expect([field.readOnly, field.ariaDisabled, field.value]).to.deep.equal([true, 'true', value])
}

/** A shop's report, and the dialog that shows it to shop 1. */
async function openReported(shop: number): Promise<DialogDriver> {
  const { server } = createTestClient()
  const { client, close } = createTestClient({ server, shop })
  const { customerId } = placeOrder(server, { shop, phone: PHONE })
  await client.reports.create(customerId, FACTS)
  close()
  const driver = await open({ server, view: 'details' })
  await driver.until(() => driver.rows.some((row) => row[2]!.includes(FACTS)), 'the reports')
  return driver
}

const offline = ({ server }: DialogDriver) => server.faults.change({ offline: true })
const online = ({ server }: DialogDriver) => server.faults.change({ offline: false })

describe('report dialog: what was sent and never answered', () => {
  it('S0-16 holds a report, also in the dialog that is opened again, which says that it was sent', async () => {
    const driver = await open()
    driver.type(FACTS)
    offline(driver)
    await driver.press('Gửi báo xấu')
    await driver.says('Chưa rõ kết quả: Mất kết nối')
    await driver.says('Nội dung đã gửi tạm khóa cho đến khi rõ kết quả.')
    expectHeld(driver, '#content', FACTS)
    await driver.press('Đóng')
    await driver.until(() => !driver.element.isConnected, 'it closes')
    const again = await driver.reopen()
    await again.says('tạm khóa')
    expectHeld(again, '#content', FACTS)
    again.type(CORRECTED)
    online(again)
    dispatchEvent(new Event('online'))
    await again.says('Đã gửi báo xấu')
    await again.until(() => again.rows[0]?.[2]?.includes(FACTS), 'the report')
    expect([reportsOf(again, FACTS).length, reportsOf(again, CORRECTED).length]).to.deep.equal([1, 0])
  })

  it('S0-16 stops sending a report that is to be corrected, and sends the correction alone', async () => {
    const driver = await open()
    driver.type(FACTS)
    offline(driver)
    await driver.press('Gửi báo xấu')
    await driver.press('Ngừng gửi để sửa')
    await driver.says('Nội dung gửi trước đó có thể đã được lưu.')
    expect(driver.focused).to.equal(driver.field)
    expect(driver.field.readOnly).to.equal(false)
    online(driver)
    dispatchEvent(new Event('online'))
    driver.type(CORRECTED)
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
    expect([reportsOf(driver, FACTS).length, reportsOf(driver, CORRECTED).length]).to.deep.equal([0, 1])
  })

  it('X-6 joins a dispute that waits when it is closed and chosen again', async () => {
    const driver = await openReported(2)
    await driver.press('Khiếu nại')
    driver.type(REASON, '#reason')
    offline(driver)
    await driver.press('Gửi khiếu nại')
    await driver.says('Chưa rõ kết quả')
    expectHeld(driver, '#reason', REASON)
    driver.find('.question .buttons [type=button]').click()
    await driver.until(() => driver.all('.question').length === 0, 'nothing is asked any more')
    await driver.press('Khiếu nại')
    await driver.says('tạm khóa', '.question')
    expectHeld(driver, '#reason', REASON)
    online(driver)
    await driver.press('Gửi khiếu nại')
    await driver.says('báo xấu đang được xác minh')
    await driver.until(() => driver.all('.question').length === 0, 'nothing is asked any more')
    expect(reportsOf(driver, FACTS)[0]!.dispute!.reason).to.equal(REASON)
  })

  it('X-6 files the corrected reason of a dispute, and not the one before', async () => {
    const driver = await openReported(2)
    await driver.press('Khiếu nại')
    driver.type('Sai.', '#reason')
    offline(driver)
    await driver.press('Gửi khiếu nại')
    await driver.press('Ngừng gửi để sửa')
    expect(driver.focused).to.equal(driver.find('#reason'))
    online(driver)
    dispatchEvent(new Event('online'))
    driver.type(REASON, '#reason')
    await driver.press('Gửi khiếu nại')
    await driver.says('báo xấu đang được xác minh')
    expect(reportsOf(driver, FACTS)[0]!.dispute!.reason).to.equal(REASON)
  })

  it('X-6 holds the reason of a retraction', async () => {
    const driver = await openReported(1)
    await driver.press('Thu hồi')
    driver.type('Khách đã trả tiền.', '#reason')
    offline(driver)
    await driver.press('Thu hồi báo xấu')
    await driver.says('tạm khóa', '.question')
    expectHeld(driver, '#reason', 'Khách đã trả tiền.')
    online(driver)
    dispatchEvent(new Event('online'))
    await driver.says('Đã thu hồi báo xấu')
    expect(reportsOf(driver, FACTS)[0]!.state).to.equal('retracted')
  })
})
