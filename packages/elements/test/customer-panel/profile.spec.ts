import type { Customer } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const edit = async (panel: PanelDriver) => {
  await panel.press('Chỉnh sửa thông tin khách hàng')
  await panel.until(() => panel.find('[name=name]'))
}

const value = (panel: PanelDriver, name: string) => panel.field(`[name="${name}"]`).value

describe('<customer-panel>: Thông tin khách hàng', () => {
  it('S1-2 shows name, phone, e-mail and address', async () => {
    const desk = new Desk()
    const customer = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.customers.update(customer.id, { emails: ['ha.nguyen@example.com'] })
    const panel = await mountShown({ desk })
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
    expect(panel.text('.phone .number')).to.equal('0987 654 321')
    expect(panel.button('ha.nguyen@example.com').getAttribute('href')).to.equal(
      'mailto:ha.nguyen@example.com',
    )
    expect(panel.text('.contacts')).to.contain(customer.addresses[0]?.province)
  })

  it('S1-3 edits in place and saves under the version that was read', async () => {
    const panel = await mountShown()
    await edit(panel)
    expect(panel.root.activeElement).to.equal(panel.find('[name=name]'))
    await panel.type('[name=name]', 'Nguyễn Thị Thu Hà Mới')
    await panel.press('Thêm số')
    await panel.type('[name="phone-1"]', '0168 765 4399')
    await panel.says('Sẽ lưu số mới 0387 654 399')
    await panel.press('Thêm email')
    await panel.type('[name="email-0"]', 'ha@example.com')
    await panel.press('Lưu', '.profile')
    await panel.says('Đã lưu thông tin của Nguyễn Thị Thu Hà Mới')
    await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà Mới')
    const [sent] = panel.desk.sent(/^PATCH/)
    expect(JSON.parse(sent!.body).phones[1]).to.deep.equal({ e164: '+84387654399' })
    expect(JSON.parse(sent!.body)).not.to.have.property('addresses')
    expect(panel.root.activeElement).to.equal(panel.find('.edit-profile'))
  })

  it('S1-3 names each field that is wrong, and sends nothing', async () => {
    const panel = await mountShown()
    await edit(panel)
    await panel.type('[name="phone-0"]', '0987')
    expect(
      panel.find('[name="phone-0"]').getAttribute('aria-invalid'),
      'unfinished is no error yet',
    ).to.equal(null)
    await panel.press('Thêm email')
    await panel.type('[name="email-0"]', 'ha')
    await panel.press('Lưu', '.profile')
    expect(panel.find('[name="phone-0"]').getAttribute('aria-invalid')).to.equal('true')
    expect(panel.text('#phone-0-message')).to.equal('Chưa đủ số: 4 chữ số, cần 10')
    expect(panel.text('#email-0-message')).to.equal('Email thiếu dấu @, ví dụ lan@gmail.com')
    expect(panel.root.activeElement).to.equal(panel.find('[name="phone-0"]'))
    expect(panel.desk.sent(/^PATCH/)).to.have.length(0)
  })

  it('S1-3 says that the number is another customer’s', async () => {
    const panel = await mountShown()
    await edit(panel)
    await panel.type('[name="phone-0"]', '0912500060')
    await panel.press('Lưu', '.profile')
    await panel.says('Một khách hàng khác của shop đã có số điện thoại này.')
    expect(value(panel, 'phone-0')).to.equal('0912500060')
  })

  it('S1-3 keeps what others changed elsewhere, and says so', async () => {
    const panel = await mountShown()
    await edit(panel)
    const id = (await panel.desk.client.customers.resolve({ phone: '+84987654321' }))!.id
    const other = panel.desk.clientOf('owner')
    await other.customers.update(id, { emails: ['khac@example.com'] })
    await panel.type('[name=name]', 'Hà Đổi Tên')
    await panel.press('Lưu', '.profile')
    await panel.says('các thay đổi đã được gộp')
    const now = await other.customers.get(id, { fresh: true })
    expect(now.name).to.equal('Hà Đổi Tên')
    expect(now.emails).to.deep.equal(['khac@example.com'])
    other.close()
  })

  it('S1-3 shows both versions of what two people changed, and saves what is chosen', async () => {
    const panel = await mountShown()
    await edit(panel)
    const id = (await panel.desk.client.customers.resolve({ phone: '+84987654321' }))!.id
    const other = panel.desk.clientOf('owner')
    await other.customers.update(id, { name: 'Tên Của Họ', emails: ['khac@example.com'] })
    await panel.type('[name=name]', 'Tên Của Tôi')
    await panel.press('Lưu', '.profile')
    await panel.says('Chọn bản muốn giữ cho từng mục')
    expect(panel.text('.conflict')).to.match(/Tên Của Tôi.*Tên Của Họ/)
    expect(panel.button('Lưu lựa chọn').matches(':disabled')).to.equal(true)
    panel.all<HTMLInputElement>('.conflict input')[0]!.click()
    await panel.element.updateComplete
    await panel.press('Lưu lựa chọn')
    await panel.until(() => panel.text('.name') === 'Tên Của Tôi')
    expect((await other.customers.get(id, { fresh: true })).emails).to.deep.equal(['khac@example.com'])
    other.close()
  })

  it('S1-4 tells the network by its prefix, and that it is by prefix', async () => {
    const panel = await mountShown()
    const network = panel.find('.network')
    expect(network.textContent.trim()).to.equal('Viettel')
    network.click()
    await panel.until(() => panel.find('.tip').matches(':popover-open'))
    expect(panel.text('.tip')).to.contain('theo đầu số')
    await panel.key('Escape')
    await panel.until(() => panel.all('.tip').length === 0)
    await panel.show({ phone: '+14155550123' })
    await panel.until(() => panel.text('.phone .number') === '+14155550123')
    expect(panel.all('.network')).to.have.length(0)
  })

  it('S1-5 calls by tel: unless the host does it', async () => {
    const panel = await mountShown()
    const call = panel.button('Gọi 0987 654 321')
    expect(call.getAttribute('href')).to.equal('tel:+84987654321')
    const asked = panel.next('boom-customer-call', true)
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
    call.dispatchEvent(click)
    expect((await asked).phone).to.equal('+84987654321')
    expect(click.defaultPrevented, 'the host took it').to.equal(true)
  })

  it('S1-5 copies the phone', async () => {
    const panel = await mountShown()
    await panel.press('Sao chép số 0987 654 321')
    await panel.says(/Đã sao chép|Trình duyệt không cho sao chép/)
  })

  it('S1-6 shows digits in the e-mail field as Mã PSID and never as a mailbox', async () => {
    const desk = new Desk()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    const emails = ['6655443322110099@facebook.com', 'ha@example.com']
    await desk.client.customers.update(id, { emails })
    const panel = await mountShown({ desk })
    expect(panel.text('.psid')).to.equal('Mã PSID 6655443322110099')
    expect(panel.all('a[href^="mailto:"]').map((link) => link.textContent.trim())).to.deep.equal([
      'ha@example.com',
    ])
    await edit(panel)
    await panel.type('[name="email-0"]', 'ha.moi@example.com')
    await panel.press('Lưu', '.profile')
    await panel.says('Đã lưu thông tin')
    expect((await desk.client.customers.get(id)).emails, 'the page-scoped id stays').to.deep.equal([
      'ha.moi@example.com',
      '6655443322110099@facebook.com',
    ])
  })

  it('S1-6 changes and removes the Mã PSID that is shown', async () => {
    const desk = new Desk()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.customers.update(id, { psid: '6655443322110099', emails: [] })
    const panel = await mountShown({ desk })
    await edit(panel)
    expect(value(panel, 'psid-0')).to.equal('6655443322110099')
    await panel.type('[name="psid-0"]', 'lan')
    await panel.press('Lưu', '.profile')
    expect(panel.text('#psid-0-message')).to.contain('5 đến 32 chữ số')
    await panel.type('[name="psid-0"]', '7777 8888 9999')
    await panel.press('Lưu', '.profile')
    await panel.until(() => panel.text('.psid') === 'Mã PSID 777788889999')
    await edit(panel)
    await panel.press('Xóa 777788889999')
    await panel.press('Lưu', '.profile')
    await panel.until(() => panel.all('.psid').length === 0 && panel.find('.name'))
    expect((await desk.client.customers.get(id, { fresh: true })).psid).to.equal(null)
  })

  it('S1-6 keeps the only thing that a customer is found by, and says so', async () => {
    const panel = await mountShown({ attributes: { psid: '6543210987654321' } })
    await edit(panel)
    await panel.press('Xóa 6543210987654321')
    await panel.press('Lưu', '.profile')
    await panel.says('Cần giữ ít nhất một số điện thoại hoặc mã PSID')
    expect(panel.root.activeElement).to.equal(panel.button('Thêm số'))
    expect(panel.desk.sent(/^PATCH/)).to.have.length(0)
  })

  it('D-16 shows digits at another host as the mailbox that they are', async () => {
    const desk = new Desk()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.customers.update(id, { emails: ['0987654321@gmail.com'] })
    const panel = await mountShown({ desk })
    expect(panel.button('0987654321@gmail.com').getAttribute('href')).to.equal('mailto:0987654321@gmail.com')
    expect(panel.all('.psid')).to.have.length(0)
    await edit(panel)
    await panel.press('Xóa 0987654321@gmail.com')
    await panel.press('Lưu', '.profile')
    await panel.says('Chưa có email')
  })

  it('S1-2 cleans a pasted address and says so, and refuses what is none in words', async () => {
    const panel = await mountShown()
    await edit(panel)
    await panel.press('Thêm email')
    await panel.type('[name="email-0"]', 'lan@gmail.com, ha@gmail.com')
    await panel.press('Lưu', '.profile')
    expect(panel.text('#email-0-message')).to.equal('Mỗi dòng chỉ ghi một email, với một dấu @')
    await panel.type('[name="email-0"]', 'Lan <lan＠gmail,com>')
    expect(panel.text('#email-0-message')).to.equal('Sẽ lưu lan@gmail.com')
    await panel.press('Lưu', '.profile')
    await panel.until(() => panel.button('lan@gmail.com'))
    const [sent] = panel.desk.sent(/^PATCH/)
    expect(JSON.parse(sent!.body).emails).to.deep.equal(['lan@gmail.com'])
  })

  it('shows the badge beside the phone', async () => {
    const panel = await mountShown()
    const badge = panel.find('risk-badge') as RiskBadge
    await panel.until(() => badge.assessment?.level === 'high')
  })

  it('X-8 masks the phone, and reveals it to whom may see it', async () => {
    const panel = await mountShown({ role: 'staff' })
    expect(panel.text('.phone .number')).to.equal('0987***321')
    expect(panel.text('.level')).to.equal('Nguy cơ cao')
    expect(panel.all('a[href^="tel:"]')).to.have.length(0)
    await panel.press(/^Hiện số/)
    await panel.until(() => panel.text('.phone .number') === '0987 654 321')
    await panel.until(() => panel.find('risk-badge'))
  })

  it('X-8 keeps a masked phone through an edit', async () => {
    const panel = await mountShown({ role: 'staff' })
    await edit(panel)
    expect(panel.field('[name="phone-0"]').readOnly).to.equal(true)
    await panel.press('Thêm số')
    await panel.type('[name="phone-1"]', '0912 345 699')
    await panel.press('Lưu', '.profile')
    await panel.says('Đã lưu thông tin')
    const owner = panel.desk.clientOf('owner')
    const customer = await owner.customers.resolve({ phone: '+84987654321' })
    expect(customer?.phones.map(({ e164 }) => e164)).to.deep.equal(['+84987654321', '+84912345699'])
    owner.close()
  })

  it('X-8 offers neither edit nor reveal to whom may only look', async () => {
    const panel = await mountShown({ role: 'read_only' })
    expect(panel.text('.phone .number')).to.equal('0987***321')
    expect(panel.all('.edit-profile, .reveal, .edit-field, #new-note')).to.have.length(0)
  })

  it('X-12 shows the old number beside the new one', async () => {
    const panel = await mountShown({ attributes: { phone: '01687654321' } })
    expect(panel.text('.phone')).to.match(/0387 654 321.*Số cũ 01687654321/)
  })

  it('shows what is not known as not known', async () => {
    const desk = new Desk()
    desk.rewrite(/resolve|customers\/[^/]+$/, (body: { customer?: Customer }) => {
      Object.assign(body.customer ?? body, { name: null, phones: [], emails: [], addresses: [] })
      return body
    })
    const panel = await mountShown({ desk })
    await panel.says('Khách chưa có tên')
    await panel.says('Chưa có số điện thoại Chưa có email Chưa có địa chỉ')
  })
})
