import { createRiskClient } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { choose } from './order-menu.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const NOTES = /^POST .*notes$/
const PATCH = /^PATCH/
const STOP = 'Ngừng gửi để sửa'

const notesOf = ({ server }: Desk) =>
  [...server.domain.store.notes.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ text }) => text)

const keysOf = (desk: Desk, calls: RegExp) => new Set(desk.sent(calls).map(({ key }) => key))

/** What was sent cannot be changed, and says so. */
function expectHeld(panel: PanelDriver, selector: string, value: string): void {
  const field = panel.field(selector)
  expect([field.readOnly, field.ariaDisabled, field.value]).to.deep.equal([true, 'true', value])
}

/** A counter where one employee takes over from another. */
function counterOf(desk: Desk) {
  let role = 'owner'
  const client = createRiskClient({
    baseUrl: 'https://risk.test',
    shareEvents: false,
    getToken: () => `dev-1-${role}`,
    retries: 0,
    fetch: desk.fetch,
  })
  const signIn = (next: 'owner' | 'staff') => {
    role = next
    client.reset()
  }
  return { client, signIn }
}

describe('<customer-panel>: what was sent and never answered', () => {
  it('S1-20 holds a note as it was sent, until somebody stops it to change it', async () => {
    const desk = new Desk()
    const panel = await mountShown({ desk })
    const mend = desk.lose(NOTES)
    await panel.type('#new-note', 'Gọi sau 18 giờ')
    await panel.press('Thêm ghi chú')
    await panel.says('Nội dung đã gửi tạm khóa cho đến khi rõ kết quả.')
    expectHeld(panel, '#new-note', 'Gọi sau 18 giờ')
    panel.button(STOP).focus()
    await panel.press(STOP)
    await panel.says('Nội dung gửi trước đó có thể đã được lưu.')
    expect(panel.root.activeElement).to.equal(panel.field('#new-note'))
    expect(panel.field('#new-note').readOnly).to.equal(false)
    mend()
    await panel.press('Thêm ghi chú')
    await panel.says('Gọi sau 18 giờ', '.note')
    expect(keysOf(desk, NOTES).size, 'the same text is the same intent').to.equal(1)
    expect(notesOf(desk)).to.deep.equal(['Gọi sau 18 giờ'])
    expect(panel.text()).not.to.contain('có thể đã được lưu')
  })

  it('S1-3 gives up a profile that hangs, and sends what was corrected', async () => {
    const desk = new Desk()
    const panel = await mountShown({ desk })
    const mend = desk.cut(PATCH)
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.type('[name=name]', 'Thu Hà Sai')
    await panel.press('Lưu', '.profile')
    await panel.says('tạm khóa', '.profile')
    expectHeld(panel, '[name=name]', 'Thu Hà Sai')
    expect(panel.button('Hủy', '.profile').ariaDisabled).to.equal('true')
    await panel.press(STOP)
    mend()
    await panel.type('[name=name]', 'Thu Hà Đúng')
    dispatchEvent(new Event('online'))
    await panel.press('Lưu', '.profile')
    await panel.until(() => panel.text('.name') === 'Thu Hà Đúng')
    expect(desk.sent(PATCH).filter(({ body }) => body.includes('Sai'))).to.have.length(1)
  })

  it('S1-10 files the reason of a cancellation that was sent, and no other one meanwhile', async () => {
    const desk = new Desk()
    const panel = await mountShown({ desk })
    const mend = desk.cut(/cancel/)
    await choose(panel, 'Hủy đơn hàng')
    await panel.type('#cancel-reason', 'Khách đổi ý')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('Chưa rõ kết quả: Mất kết nối', '#order-question')
    await panel.says('tạm khóa', '#order-question')
    expectHeld(panel, '#cancel-reason', 'Khách đổi ý')
    await panel.press('Đóng', '#order-question .form-foot')
    await choose(panel, 'Hủy đơn hàng')
    expectHeld(panel, '#cancel-reason', 'Khách đổi ý')
    await panel.press(STOP, '#order-question')
    expect(panel.root.activeElement).to.equal(panel.field('#cancel-reason'))
    await panel.type('#cancel-reason', 'Khách đặt trùng')
    mend()
    dispatchEvent(new Event('online'))
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('Lý do: Khách đặt trùng', '.order')
    expect(panel.isAsked).to.equal(false)
    expect(keysOf(desk, /cancel/).size).to.equal(2)
  })

  it('S1-10 closes the question that was asked again once the first is answered', async () => {
    const desk = new Desk()
    const panel = await mountShown({ desk })
    const mend = desk.cut(/cancel/)
    await choose(panel, 'Hủy đơn hàng')
    await panel.type('#cancel-reason', 'Khách đổi ý')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('tạm khóa', '#order-question')
    await panel.press('Đóng', '#order-question .form-foot')
    await choose(panel, 'Hủy đơn hàng')
    mend()
    await panel.press('Gửi lại ngay', '#order-question')
    await panel.says('Lý do: Khách đổi ý', '.order')
    expect(panel.isAsked).to.equal(false)
    expect(panel.text('.notices')).not.to.contain('Chưa rõ kết quả')
    expect(keysOf(desk, /cancel/).size).to.equal(1)
  })

  it('S1-18 joins a payment link that waits when it is closed and chosen again, and asks the host once', async () => {
    const desk = new Desk()
    desk.rewrite(/^GET .*\/orders$/, (page: { items: { actions: object }[] }) => {
      Object.assign(page.items[0]!.actions, { paymentLink: { allowed: true, reason: null } })
      return page
    })
    desk.rewrite(/payment-link/, () => ({
      url: 'https://pay.example/l/1',
      expiresAt: null,
      sentBy: 'sms',
      sentAt: '2026-11-21T00:00:00Z',
    }))
    const panel = await mountShown({ desk })
    let asked = 0
    panel.element.addEventListener('boom-payment-link-send', () => void asked++)
    const mend = desk.cut(/payment-link/)
    await choose(panel, 'Gửi lại link thanh toán')
    await panel.press('Gửi lại link thanh toán', '#order-question')
    await panel.says('Chưa rõ kết quả', '#order-question')
    await panel.press('Đóng', '#order-question .form-foot')
    await choose(panel, 'Gửi lại link thanh toán')
    await panel.says('Chưa rõ kết quả', '#order-question')
    mend()
    await panel.press('Gửi lại ngay', '#order-question')
    await panel.says(/Đã gửi link thanh toán đơn/, '.notices')
    expect(panel.isAsked).to.equal(false)
    expect(keysOf(desk, /payment-link/).size).to.equal(1)
    expect(asked).to.equal(1)
  })

  it('S1-22 keeps the focus on a list and on boxes to choose from while they are held', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size', 'interests'])
    const panel = await mountShown({ desk })
    const release = desk.hold(PATCH)
    await panel.press('Sửa Cỡ áo')
    await panel.type('[data-field=size] select', 'xl')
    const select = panel.find('[data-field=size] select')
    select.focus()
    panel.find('[data-field=size] [type=submit]').click()
    await panel.until(() => select.ariaDisabled === 'true')
    expect(panel.root.activeElement).to.equal(select)
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })
    const on = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
    select.dispatchEvent(down)
    select.dispatchEvent(on)
    expect([down.defaultPrevented, on.defaultPrevented]).to.deep.equal([true, false])
    await panel.press('Sửa Sở thích')
    const boxes = () => panel.all<HTMLInputElement>('[data-field=interests] input')
    await panel.until(() => boxes().length > 1)
    const [first, second] = boxes() as [HTMLInputElement, HTMLInputElement]
    const before = second.checked
    first.click()
    panel.find('[data-field=interests] [type=submit]').click()
    await panel.until(() => second.ariaDisabled === 'true')
    second.focus()
    second.click()
    expect(panel.root.activeElement).to.equal(second)
    expect(second.checked).to.equal(before)
    release()
    await panel.says('XL', '[data-field=size]')
    await panel.until(() => panel.find('[data-field=interests] .edit-field'))
  })

  it('deletes no note for the employee who takes over, and shows it again', async () => {
    const desk = new Desk()
    const { client, signIn } = counterOf(desk)
    const panel = await mountShown({ desk, properties: { client } })
    await panel.type('#new-note', 'Còn đây')
    await panel.press('Thêm ghi chú')
    await panel.says('Còn đây', '.note')
    const mend = desk.cut(/^DELETE/)
    await panel.press('Xóa ghi chú')
    await panel.says('Chưa lưu được: Mất kết nối', '.notices')
    signIn('staff')
    await panel.element.refresh()
    mend()
    dispatchEvent(new Event('online'))
    await panel.says('Chưa xóa được ghi chú: Nhân viên khác đã đăng nhập')
    await panel.says('Còn đây', '.note')
    expect(desk.sent(/^DELETE/)).to.have.length(1)
    client.close()
  })

  it('is never sent by the employee who takes over, and is there again for who wrote it', async () => {
    const desk = new Desk()
    const { client, signIn } = counterOf(desk)
    const panel = await mountShown({ desk, properties: { client } })
    const mend = desk.cut(NOTES)
    await panel.type('#new-note', 'Của chủ shop')
    await panel.press('Thêm ghi chú')
    await panel.says('sẽ tự gửi lại')
    signIn('staff')
    await panel.element.refresh()
    await panel.until(() => panel.field('#new-note').value === '')
    mend()
    dispatchEvent(new Event('online'))
    await panel.type('#new-note', 'Của nhân viên')
    await panel.press('Thêm ghi chú')
    await panel.says('Của nhân viên', '.note')
    expect(notesOf(desk)).to.deep.equal(['Của nhân viên'])
    signIn('owner')
    await panel.element.refresh()
    await panel.until(() => panel.field('#new-note').value === 'Của chủ shop')
    await panel.says('Nội dung gửi trước đó có thể đã được lưu.')
    client.close()
  })
})
