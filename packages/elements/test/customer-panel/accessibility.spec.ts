// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { mount, mountShown, type PanelDriver } from './panel-driver.ts'

const clean = (panel: PanelDriver) => expect(panel.element).to.be.accessible()

describe('<customer-panel>: axe in every state', () => {
  it('X-11 with a customer, in both languages, light and dark', async () => {
    await clean(await mountShown())
    const dark = await mountShown({ lang: 'en', role: 'staff' })
    dark.element.style.colorScheme = 'dark'
    await clean(dark)
  })

  it('nobody, somebody unknown, failed, loading', async () => {
    await clean(await mount())
    const unknown = await mount({ attributes: { phone: '0912345674' } })
    await unknown.says('Chưa có khách hàng này')
    await clean(unknown)
    const desk = new Desk()
    desk.cut(/resolve/)
    const failed = await mount({ desk, attributes: { phone: '0987654321' } })
    await failed.says('Chưa tải được')
    await clean(failed)
    const slow = new Desk()
    slow.hold(/orders/)
    const loading = await mount({ desk: slow, attributes: { phone: '0987654321' } })
    await loading.until(() => loading.find('.skeleton.slow'))
    await clean(loading)
  })

  it('with everything open: form, wrong fields, picker, tip, menu, question', async () => {
    const panel = await mountShown()
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.type('[name="phone-0"]', '12')
    await panel.press('Lưu', '.profile')
    await panel.press('Thêm')
    panel.find('.order .picture').click()
    await panel.until(() => panel.find('.status-tip').matches(':popover-open'))
    await clean(panel)
    panel.find('.order .actions').click()
    await panel.until(() => panel.find('#order-menu').matches(':popover-open'))
    await clean(panel)
    await panel.press('Hủy đơn hàng', '#order-menu')
    await panel.press('Hủy đơn hàng', '#order-question')
    await clean(panel)
  })

  it('X-11 takes the host’s own words', async () => {
    const panel = await mountShown({ lang: 'en' })
    panel.element.parentElement!.lang = 'vi'
    await panel.says('Thông tin khách hàng')
  })
})
