// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { createRiskClient } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { mount, mountShown, type PanelDriver } from './panel-driver.ts'

const HA = { phone: '0987654321' }
const LANDLINE = { phone: '02439990199' }
const PATCH = /^PATCH/

const TYPED: Readonly<Record<string, string>> = {
  '[name=name]': 'Nguyễn Thị Thu Hà, sửa dở',
  '[name="phone-0"]': '0987 654 3',
  '[name="phone-1"]': '0912',
  '[name="email-0"]': 'ha@',
  '[name="address-0-street"]': '1 Đường Dở Dang',
  '[name="address-0-ward"]': 'Phường Dở',
  '[name="address-0-province"]': 'Tỉnh Dở',
  '#new-note': 'Ghi chú dở',
  '.note textarea': 'Ghi chú cũ, sửa dở',
  '[data-field=delivery_hint] textarea': 'Giao hàng dở',
  '[data-field=discount] input': '7 phẩy',
  '[data-field=size] select': 'xl',
}

async function openEverything(panel: PanelDriver): Promise<void> {
  await panel.press('Chỉnh sửa thông tin khách hàng')
  await panel.press('Thêm số')
  await panel.press('Thêm email')
  await panel.press('Sửa ghi chú')
  for (const id of ['delivery_hint', 'discount', 'size']) await panel.press(/^Sửa /, `[data-field=${id}]`)
}

async function expectTyped(panel: PanelDriver): Promise<void> {
  for (const [selector, value] of Object.entries(TYPED)) {
    await panel.until(() => panel.find(selector), selector)
    expect(panel.field(selector).value, selector).to.equal(value)
  }
}

describe('<customer-panel>: nothing that was typed is lost', () => {
  it('keeps every character of every field through a lost line, another customer and a new panel', async () => {
    const desk = new Desk()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.notes.create(id, 'Ghi chú cũ')
    await desk.client.customFields.show(['delivery_hint', 'discount', 'size'])
    const panel = await mountShown({ desk, attributes: HA })
    await openEverything(panel)
    for (const [selector, value] of Object.entries(TYPED)) await panel.type(selector, value)
    expect(panel.element.hasUnsavedText).to.equal(true)
    const mend = desk.cut()
    await panel.show(LANDLINE)
    await panel.says('Chưa tải được')
    await panel.show(HA)
    await expectTyped(panel)
    mend()
    await panel.show(LANDLINE)
    await panel.until(() => panel.text('.phone .number').startsWith('024'))
    expect(panel.all('.form:not(.note-editor)'), 'each customer has their own').to.have.length(0)

    panel.element.remove()
    const again = await mount({ desk, attributes: HA })
    await expectTyped(again)
    for (const storage of [localStorage, sessionStorage])
      expect(JSON.stringify(Object.entries(storage))).not.to.contain('dở')
  })

  it('is not overwritten when the customer is read again', async () => {
    const panel = await mountShown()
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.type('[name=name]', 'Đang sửa')
    await panel.element.refresh()
    expect(panel.field('[name=name]').value).to.equal('Đang sửa')
  })

  it('keeps a save that found no line, says so, and sends it when the line is back', async () => {
    const panel = await mountShown()
    const mend = panel.desk.cut(PATCH)
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.type('[name=name]', 'Tên Ngoại Tuyến')
    await panel.press('Lưu', '.profile')
    await panel.says('Chưa lưu được: Mất kết nối. Nội dung được giữ lại và sẽ tự gửi lại.')
    await panel.show(LANDLINE)
    await panel.until(() => panel.text('.phone .number').startsWith('024'))
    mend()
    dispatchEvent(new Event('online'))
    await panel.says('Đã lưu thông tin của Tên Ngoại Tuyến')
    await panel.show(HA)
    await panel.until(() => panel.text('.name') === 'Tên Ngoại Tuyến')
  })

  it('finishes a save whose customer is no longer on show, and puts nothing of it on the other', async () => {
    const panel = await mountShown()
    const release = panel.desk.hold(PATCH)
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.type('[name=name]', 'Lưu Giữa Chừng')
    await panel.press('Lưu', '.profile')
    await panel.says('Đang lưu…', '.profile')
    await panel.show(LANDLINE)
    await panel.until(() => panel.text('.phone .number').startsWith('024'))
    const other = panel.text('.name')
    release()
    await panel.says('Đã lưu thông tin của Lưu Giữa Chừng')
    expect(panel.text('.name')).to.equal(other)
    expect(panel.element.hasUnsavedText).to.equal(false)
  })

  it('sends a note again by hand, once', async () => {
    const panel = await mountShown()
    const mend = panel.desk.cut(/^POST .*notes$/)
    await panel.type('#new-note', 'Chỉ một lần')
    await panel.press('Thêm ghi chú')
    await panel.says('sẽ tự gửi lại')
    mend()
    await panel.press('Gửi lại ngay')
    await panel.says('Chỉ một lần', '.note')
    expect(panel.all('.note')).to.have.length(1)
  })

  it('shows nothing of it to the employee who takes over', async () => {
    const desk = new Desk()
    let role = 'owner'
    const client = createRiskClient({
      baseUrl: 'https://risk.test',
      getToken: () => `dev-1-${role}`,
      fetch: (input, init) => {
        const request = new Request(input, init)
        return desk.server.respond(request, new URL(request.url).pathname)
      },
    })
    const panel = await mountShown({ desk, properties: { client } })
    await panel.type('#new-note', 'Chỉ của tôi')
    role = 'staff'
    client.reset()
    await panel.element.refresh()
    await panel.until(() => panel.field('#new-note').value === '')
    role = 'owner'
    client.reset()
    await panel.element.refresh()
    await panel.until(() => panel.field('#new-note').value === 'Chỉ của tôi')
    client.close()
  })
})
