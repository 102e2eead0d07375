// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { Desk, type Role, sample } from './desk.ts'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import { memoryStorage, mount, mountShown, type PanelDriver } from './panel-driver.ts'

const LABELS = [
  'Thông tin khách hàng',
  'Thông tin đơn hàng',
  'Ghi chú khách hàng',
  'Thông tin bổ sung',
  'Custom field',
]

/** A number of high risk that customers of shop 1 have, and none of shop 2. */
const NOT_OURS = '0987 654 321'
const elsewhere = (role: Role = 'owner') => new Desk(role, 2)

/** What the badge says. */
const warning = (panel: PanelDriver) => panel.find('risk-badge')?.shadowRoot?.querySelector('[part=badge]')

describe('<customer-panel>: whom it shows', () => {
  it('S1-1 shows five sections in their order', async () => {
    const panel = await mountShown()
    expect(panel.all('h3').map((label) => label.textContent.trim())).to.deep.equal(LABELS)
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
    for (const request of panel.desk.requests) expect(request.url, 'X-10').not.to.match(/987654321/)
  })

  it('S1-1 in English', async () => {
    const panel = await mountShown({ lang: 'en' })
    expect(panel.all('h3').map((label) => label.textContent.trim())).to.deep.equal([
      'Customer',
      'Orders',
      'Customer notes',
      'Additional information',
      'Custom field',
    ])
  })

  it('finds the customer by id, page-scoped id or phone', async () => {
    const panel = await mountShown({ attributes: { psid: '6543210987654321' } })
    const name = panel.text('.name')
    expect(name).not.to.equal('Nguyễn Thị Thu Hà')
    await panel.show({ phone: '+84 987-654-321' })
    await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà')
    const customer = await panel.desk.client.customers.resolve({ psid: '6543210987654321' })
    await panel.show({ 'customer-id': customer!.id })
    await panel.until(() => panel.text('.name') === name)
  })

  it('falls back to the next name: a page-scoped id that nobody has, then the phone', async () => {
    const panel = await mountShown({ attributes: { psid: '1234567890', phone: '0987654321' } })
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
  })

  it('shows who was seen before at once, in the same update', async () => {
    const panel = await mountShown()
    await panel.show({ psid: '6543210987654321' })
    await panel.until(() => panel.text('.name') !== 'Nguyễn Thị Thu Hà')
    await panel.settled()
    await panel.show({ phone: '0987654321' })
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
  })

  it('never shows an answer that comes too late', async () => {
    const desk = new Desk()
    const release = desk.hold(/resolve/)
    const panel = await mount({ desk, attributes: { phone: '0987654321' } })
    await panel.until(() => desk.sent(/resolve/).length === 1)
    await panel.show({})
    release()
    await panel.says('Chưa chọn khách hàng')
    expect(panel.root.querySelector('.name')).to.equal(null)
  })

  it('says so where nobody is named, and where the phone is none', async () => {
    const panel = await mount()
    await panel.says('Chưa chọn khách hàng')
    await panel.show({ phone: '123' })
    await panel.says('Số điện thoại không hợp lệ')
    await panel.show({ 'customer-id': 'nobody' })
    await panel.says('Không tìm thấy khách hàng')
  })

  it('offers to create somebody unknown from what the chat knows', async () => {
    const panel = await mount({
      attributes: { psid: '77778888', phone: '0912 345 670' },
      properties: {
        known: { name: 'Trần Văn Mới', source: { channel: 'Facebook', campaign: 'Tết' } },
      },
    })
    await panel.says('Chưa có khách hàng này')
    expect(panel.field('[name=new-name]').value).to.equal('Trần Văn Mới')
    expect(panel.field('[name=new-phone]').value).to.equal('0912 345 670')
    const created = panel.next('boom-customer-create')
    await panel.press('Tạo khách hàng')
    const { customer } = await created
    expect(customer.psid).to.equal('77778888')
    expect(customer.phones[0]?.e164).to.equal('+84912345670')
    expect(customer.attribution.first?.campaign).to.equal('Tết')
    await panel.until(() => panel.text('.name') === 'Trần Văn Mới')
  })

  for (const role of ['owner', 'read_only'] as const)
    it(`D-21 warns of a number that only other shops know, before a customer is made of it (${role})`, async () => {
      const panel = await mount({
        desk: elsewhere(role),
        attributes: { psid: '77778888', phone: NOT_OURS },
      })
      await panel.until(() => warning(panel)?.textContent?.includes('Nguy cơ cao'))
      expect(warning(panel)!.textContent).to.contain('Toàn hệ thống')
      await panel.says(/Shop chưa giao đơn nào cho số này\. \d+ shop khác đã giao 4 đơn, 3 đơn bị hoàn\./)
      await panel.says('Nên yêu cầu cọc trước khi giao.')
      const badge = panel.find('risk-badge')
      for (const form of panel.all('form'))
        for (const said of [badge, panel.find('.stranger-why')])
          expect(said.compareDocumentPosition(form)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING)
    })

  it('X-1 the warning follows the number that is typed for a new customer, and goes with it', async () => {
    const panel = await mount({ desk: elsewhere(), attributes: { psid: '77778888' } })
    await panel.says('Chưa có khách hàng này')
    expect(panel.all('risk-badge')).to.have.length(0)
    await panel.type('[name=new-phone]', NOT_OURS)
    await panel.until(() => warning(panel)?.textContent?.includes('Nguy cơ cao'))
    await panel.type('[name=new-phone]', '')
    await panel.until(() => panel.all('risk-badge').length === 0)
    expect(panel.all('.stranger-why')).to.have.length(0)
  })

  it('D-21 explains nothing about a number that nobody has met', async () => {
    const panel = await mount({ attributes: { psid: '77778888', phone: '0912 345 670' } })
    await panel.until(() => panel.all<RiskBadge>('risk-badge')[0]?.assessment)
    expect(panel.all('.stranger-why')).to.have.length(0)
  })

  it('X-1 the badge stands by a customer who has no order here', async () => {
    const desk = elsewhere()
    const { id } = await desk.client.customers.create({ name: 'Khách mới', phones: ['+84987654321'] })
    const panel = await mount({ desk, attributes: { 'customer-id': id } })
    await panel.says('Chưa có đơn hàng')
    await panel.until(() => warning(panel)?.textContent?.includes('Toàn hệ thống: cao'))
  })

  it('names the field that keeps somebody from being created', async () => {
    const panel = await mount({ attributes: { phone: '0912345671' } })
    await panel.type('[name=new-phone]', '0912')
    await panel.type('[name=new-email]', 'nobody')
    await panel.press('Tạo khách hàng')
    await panel.says('Chưa đủ số: 4 chữ số, cần 10')
    await panel.says('Email thiếu dấu @, ví dụ lan@gmail.com')
    expect(panel.root.activeElement).to.equal(panel.find('[name=new-phone]'))
    expect(panel.desk.sent(/^POST \/v1\/customers$/)).to.have.length(0)
  })

  it('leads to the customer who has the phone already', async () => {
    const panel = await mount({ attributes: { phone: '0912345672' } })
    await panel.type('[name=new-phone]', '0987654321')
    await panel.press('Tạo khách hàng')
    await panel.press('Mở khách hàng đó')
    await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà')
  })

  it('offers nothing to somebody who may only look', async () => {
    const panel = await mount({ role: 'read_only', attributes: { psid: '1234567890123' } })
    await panel.says('Chưa có khách hàng này')
    expect(panel.all('form')).to.have.length(0)
  })

  it('D-20 does not claim that nobody is there to whom the server tells nothing of a number', async () => {
    for (const phone of ['0912345673', '0987654321']) {
      const panel = await mount({ role: 'read_only', attributes: { phone } })
      await panel.says('Không tra được khách theo số điện thoại')
      expect(panel.all('form')).to.have.length(0)
    }
  })

  it('fails where it could not ask, and asks again', async () => {
    const desk = new Desk()
    const mend = desk.cut(/resolve/)
    const panel = await mount({ desk, attributes: { phone: '0987654321' } })
    await panel.says('Chưa tải được: Mất kết nối')
    mend()
    await panel.press('Thử lại')
    await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà')
  })

  it('tells the host who is on show', async () => {
    const panel = await mount()
    const shown = panel.next('boom-customer-show')
    await panel.show({ phone: sample('landline').phone ?? '' })
    expect((await shown).customer?.phones[0]?.e164).to.equal('+842439990199')
  })

  it('follows what another employee changes', async () => {
    const panel = await mountShown()
    const other = panel.desk.clientOf('staff')
    const customer = await other.customers.resolve({ phone: '+84987654321' })
    await other.customers.update(customer!.id, { name: 'Nguyễn Thị Thu Hà (mới)' })
    await panel.until(() => panel.text('.name') === 'Nguyễn Thị Thu Hà (mới)')
    other.close()
  })
})

describe('<customer-panel>: its sections', () => {
  it('collapses a section, asks nothing for it, and remembers that for the next panel', async () => {
    const storage = memoryStorage()
    const panel = await mountShown({ properties: { storage } })
    await panel.press('Thông tin đơn hàng')
    expect(panel.find('#body-orders').hidden).to.equal(true)
    expect(panel.button('Thông tin đơn hàng').getAttribute('aria-expanded')).to.equal('false')

    const next = await mountShown({ properties: { storage } })
    expect(next.find('#body-orders').hidden).to.equal(true)
    expect(next.desk.sent(/orders/)).to.have.length(0)
    for (const value of storage.held.values()) expect(value).to.equal('orders')
    await next.press('Thông tin đơn hàng')
    await next.says('#DH')
  })

  it('works where there is no storage', async () => {
    const broken = {
      getItem: () => {
        throw new Error('forbidden')
      },
      setItem: () => {
        throw new Error('forbidden')
      },
    }
    const panel = await mountShown({ properties: { storage: broken } })
    await panel.press('Thông tin bổ sung')
    expect(panel.find('#body-attribution').hidden).to.equal(true)
  })

  it('shows the sections that a host names, with its own among them', async () => {
    const panel = await mountShown({
      properties: { sections: ['notes', { id: 'loyalty', label: 'Điểm thưởng' }, 'profile'] },
      content: '<p slot="section-loyalty">120 điểm</p><p slot="footer">chân</p>',
    })
    expect(panel.all('h3').map((label) => label.textContent.trim())).to.deep.equal([
      'Ghi chú khách hàng',
      'Điểm thưởng',
      'Thông tin khách hàng',
    ])
    expect(panel.element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0)
    expect(panel.desk.sent(/orders/), 'nothing is asked for a section that is not there').to.have.length(0)
  })

  it('keeps the other sections when one fails', async () => {
    const desk = new Desk()
    const mend = desk.cut(/orders/)
    const panel = await mountShown({ desk })
    await panel.says('Chưa tải được: Mất kết nối', '#body-orders')
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
    expect(panel.find('#new-note')).to.be.instanceOf(HTMLTextAreaElement)
    mend()
    await panel.press('Thử lại', '#body-orders')
    await panel.says('#DH', '#body-orders')
  })

  it('shows nothing grey before a load takes long', async () => {
    const desk = new Desk()
    const release = desk.hold(/orders/)
    const find = desk.hold(/resolve/)
    const panel = await mount({ desk, attributes: { phone: '0987654321' } })
    // As it was when it came, watched from before it came: on a busy machine it is slow by the time that somebody looks.
    const came: boolean[] = []
    const observer = new MutationObserver(() => {
      for (const skeleton of panel.all('#body-orders .skeleton')) came.push(skeleton.matches('.slow'))
    })
    observer.observe(panel.root, { subtree: true, childList: true, attributeFilter: ['class'] })
    expect(panel.all('#body-orders .skeleton')).to.have.length(0)
    find()
    await panel.until(() => panel.find('#body-orders .skeleton.slow'))
    observer.disconnect()
    expect(came[0]).to.equal(false)
    release()
    await panel.says('#DH', '#body-orders')
  })
})
