import type { OrderPage } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import '../../src/risk-provider/define.ts'
import { Desk } from './desk.ts'
import { choose } from './order-menu.ts'
import { mount, mountShown, type PanelDriver } from './panel-driver.ts'

const HA = { phone: '0987654321' }
const LANDLINE = { phone: '02439990199' }

async function showOther(panel: PanelDriver): Promise<void> {
  await panel.show(LANDLINE)
  await panel.until(() => panel.text('.phone .number').startsWith('024'))
}

async function showFirst(panel: PanelDriver): Promise<void> {
  await panel.show(HA)
  await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà')
}

describe('<customer-panel>: what belongs to one customer never reaches another', () => {
  it('S1-10 closes the question about an order with its customer, and keeps the reason that was typed', async () => {
    const panel = await mountShown()
    await choose(panel, 'Hủy đơn hàng')
    await panel.type('#cancel-reason', 'Khách đổi')
    expect(panel.element.hasUnsavedText).to.equal(true)
    await showOther(panel)
    await panel.until(() => !panel.question.open)
    await showFirst(panel)
    expect(panel.isAsked).to.equal(false)
    panel.element.remove()

    const again = await mountShown({ desk: panel.desk })
    await choose(again, 'Hủy đơn hàng')
    expect(again.field('#cancel-reason').value).to.equal('Khách đổi')
    await again.press('Hủy đơn hàng', '#order-question')
    await again.says('Lý do: Khách đổi', '.order')
    expect(again.element.hasUnsavedText).to.equal(false)
  })

  it('S1-10 drops a reason that nothing can be cancelled with any more', async () => {
    const panel = await mountShown()
    await choose(panel, 'Hủy đơn hàng')
    await panel.type('#cancel-reason', 'Chậm một bước')
    const [order] = (await panel.desk.client.orders.list((await customerOf(panel)).id)).items
    const other = panel.desk.clientOf('owner')
    await other.orders.cancel(order!.id, 'Nhanh hơn')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('Chưa thực hiện được: Đơn đã hủy', '#order-question')
    await panel.press('Giữ đơn', '#order-question')
    await panel.until(() => !panel.element.hasUnsavedText)
    other.close()
  })

  it('closes the menu of an order with its customer', async () => {
    const panel = await mountShown()
    panel.find('.order .actions').click()
    await panel.until(() => panel.find('#order-menu').matches(':popover-open'))
    await showOther(panel)
    await panel.until(() => !panel.find('#order-menu').matches(':popover-open'))
    expect(panel.all('[role=menuitem]')).to.have.length(0)
  })

  it('S1-18 offers a payment link for the reply to its own customer alone', async () => {
    const desk = new Desk()
    desk.rewrite(/^GET .*\/orders$/, (page: OrderPage) => {
      page.items[0]!.actions.paymentLink = { allowed: true, reason: null }
      return page
    })
    desk.rewrite(/payment-link/, () => ({
      url: 'https://pay.example/l/1',
      expiresAt: null,
      sentBy: 'none',
      sentAt: null,
    }))
    const panel = await mountShown({ desk })
    await choose(panel, 'Gửi lại link thanh toán')
    await panel.press('Gửi lại link thanh toán', '#order-question')
    await panel.says('Đã tạo link thanh toán', '.notice')
    await showOther(panel)
    expect(panel.all('.notice')).to.have.length(0)
    await showFirst(panel)
    await panel.says('Đã tạo link thanh toán', '.notice')
  })

  it('leaves Escape to the page once what a box stood beside is gone', async () => {
    const panel = await mountShown()
    panel.find('.order .picture').click()
    await panel.until(() => panel.find('.status-tip').matches(':popover-open'))
    await showOther(panel)
    expect(panel.all('.status-tip')).to.have.length(0)
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    document.body.dispatchEvent(escape)
    expect(escape.defaultPrevented).to.equal(false)
    await showFirst(panel)
    expect(panel.all('.status-tip'), 'it does not come back by itself').to.have.length(0)
  })
})

describe('<customer-panel>: what is typed stays until it is saved or given up', () => {
  it('S1-22 keeps a field that is being changed when it is no longer chosen', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size', 'delivery_hint'])
    const panel = await mountShown({ desk })
    await panel.press('Sửa Lưu ý giao hàng')
    await panel.type('[data-field=delivery_hint] textarea', 'Dở dang')
    await desk.client.customFields.show(['size'])
    await panel.element.refresh()
    expect(panel.field('[data-field=delivery_hint] textarea').value).to.equal('Dở dang')
    await panel.press('Hủy', '[data-field=delivery_hint]')
    await panel.until(() => panel.all('[data-field]').length === 1)
  })

  it('S1-22 S1-3 saves for a panel that has left the page, and leaves no draft behind', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['delivery_hint'])
    const provider = document.createElement('risk-provider')
    provider.client = desk.client
    document.body.append(provider)
    const panel = await mount({ desk, properties: { client: undefined }, attributes: HA })
    provider.append(panel.element)
    await panel.until(() => panel.find('[data-field] .edit-field'))
    await panel.press('Sửa Lưu ý giao hàng')
    await panel.type('[data-field=delivery_hint] textarea', 'Sau khi đi')
    const release = desk.hold(/^PATCH/)
    await panel.press('Lưu', '[data-field=delivery_hint]')
    panel.element.remove()
    release()
    const id = (await customerOf(panel)).id
    const { customers } = desk.server.domain.store
    await panel.until(() =>
      JSON.stringify(customers.get(id), (_, value: unknown) =>
        value instanceof Map ? [...value] : value,
      ).includes('Sau khi đi'),
    )
    const again = await mount({ desk, attributes: HA })
    await again.says('Sau khi đi', '[data-field=delivery_hint] .field-value')
    expect(again.element.hasUnsavedText).to.equal(false)
    provider.remove()
  })
})

async function customerOf({ desk }: PanelDriver) {
  return (await desk.client.customers.resolve({ phone: '+84987654321' }))!
}
