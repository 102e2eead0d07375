import { expect } from '@open-wc/testing'
import { openMenu } from './order-menu.ts'
import { mountShown } from './panel-driver.ts'

describe('<customer-panel>: orders under hand and keyboard', () => {
  it('S1-8 folds an order of 60 lines', async () => {
    const panel = await mountShown({ attributes: { phone: '0912500060' } })
    for (let i = 0; i < 6 && !/Xem thêm 57 sản phẩm/.test(panel.text()); i++) {
      const shown = panel.all('.order').length
      await panel.press('Xem thêm', '#body-orders')
      await panel.until(() => panel.all('.order').length > shown)
    }
    await panel.press('Xem thêm 57 sản phẩm')
    expect(panel.all('.order:has([aria-expanded=true]) .line').length).to.be.at.least(60)
  })

  it('S1-15 copies the text where no host takes it', async () => {
    const panel = await mountShown()
    panel.find('.order .picture').click()
    await panel.press('Chèn vào tin trả lời')
    await panel.says(/Đã sao chép, hãy dán vào tin trả lời|Trình duyệt không cho sao chép: Đơn hàng/)
  })

  it('S1-9 gives a reason for a cancellation with one press, the shop’s own first', async () => {
    const panel = await mountShown()
    await openMenu(panel)
    await panel.press('Hủy đơn hàng', '#order-menu')
    await panel.until(() => panel.all('.reason').length > 0)
    expect(panel.all('.reason').map((reason) => reason.textContent.trim())).to.deep.equal([
      'Khách muốn đổi mẫu khác',
      'Khách hẹn dịp khác',
      'Khách đổi ý',
      'Không liên lạc được',
      'Hết hàng',
      'Trùng đơn',
    ])
    await panel.press('Hết hàng', '.reasons')
    await panel.press('Trùng đơn', '.reasons')
    expect(panel.field('#cancel-reason').value).to.equal('Hết hàng; Trùng đơn')
    await panel.press('Hết hàng', '.reasons')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('Lý do: Trùng đơn')
  })

  it('moves through the menu by keys, and gives focus back', async () => {
    const panel = await mountShown()
    await openMenu(panel)
    await panel.until(() => panel.root.activeElement?.textContent.trim() === 'Giao hàng')
    await panel.key('ArrowDown')
    expect(panel.root.activeElement?.textContent.trim()).to.equal('Gửi xác nhận đơn hàng')
    await panel.key('End')
    await panel.key('Escape')
    await panel.until(() => panel.root.activeElement === panel.find('.order .actions'))
    expect(panel.find('#order-menu').matches(':popover-open')).to.equal(false)
  })
})
