import type { Customer, CustomFieldList } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { waitUntil } from '../fixtures/wait-until.ts'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const PROFILE = /resolve|GET \/v1\/customers\/[^/]+$/
const FIELDS = [
  'size',
  'interests',
  'birthday',
  'vip',
  'discount',
  'weight',
  'facebook',
  'delivery_hint',
  'first_order',
]
const row = (id: string) => `[data-field=${id}]`

/** A source that a customer came from. */
const touch = (name: string) => ({
  link: `https://m.me/shop?ref=${name}`,
  channel: 'Facebook',
  campaign: `Chiến dịch ${name}`,
  utm: { source: 'fb', medium: null, campaign: name, term: null, content: null },
  at: '2026-01-02T03:04:05Z',
})

async function deskWithAllFields(): Promise<Desk> {
  const desk = new Desk()
  await desk.client.customFields.show(FIELDS)
  return desk
}

async function edit(panel: PanelDriver, id: string): Promise<void> {
  await panel.press(/^Sửa /, row(id))
  await panel.until(() => panel.find(`${row(id)} form`))
}

async function save(panel: PanelDriver, id: string, shown: string): Promise<void> {
  await panel.press('Lưu', row(id))
  await panel.until(() => panel.text(`${row(id)} .field-value`) === shown, `${id} to be ${shown}`)
}

describe('<customer-panel>: Thông tin bổ sung', () => {
  it('S1-21 shows link, channel, campaign and UTM of the first and the last source', async () => {
    const desk = new Desk()
    desk.rewrite(PROFILE, (body: { customer?: Customer }) => {
      const last = { ...touch('b'), link: 'javascript:alert(1)' }
      Object.assign(body.customer ?? body, { attribution: { first: touch('a'), last } })
      return body
    })
    const panel = await mountShown({ desk })
    const [first, last] = panel.all('.touch').map((part) => part.innerText.replaceAll(/\s+/g, ' '))
    expect(first).to.match(
      /Nguồn đầu tiên.*Kênh Facebook Chiến dịch Chiến dịch a Link https:\/\/m.me.* UTM source fb UTM campaign a/,
    )
    expect(last).to.match(/Nguồn gần nhất.*Link javascript:alert\(1\)/)
    expect(panel.all<HTMLAnchorElement>('.touch a').map(({ href }) => href)).to.deep.equal([
      'https://m.me/shop?ref=a',
    ])
  })

  it('S1-21 shows a source once that is the first and the last, and says so where there is none', async () => {
    const desk = new Desk()
    const none = await mountShown({ desk })
    await none.says('Chưa biết khách đến từ đâu')
    const known = await mountShown({ attributes: { psid: '6543210987654321' } })
    expect(known.all('.touch').length).to.be.greaterThan(0)
  })
})

describe('<customer-panel>: Custom field', () => {
  it('S1-22 shows and edits every type in place', async () => {
    const panel = await mountShown({ desk: await deskWithAllFields() })
    await edit(panel, 'size')
    await panel.type(`${row('size')} select`, 'xl')
    await save(panel, 'size', 'XL')

    await edit(panel, 'interests')
    for (const box of panel.all<HTMLInputElement>(`${row('interests')} input`).slice(0, 2)) box.click()
    await save(panel, 'interests', 'Thời trang, Nhà cửa')

    await edit(panel, 'birthday')
    await panel.type(`${row('birthday')} input`, '1990-02-03')
    await panel.says('Hiểu là 03/02/1990', row('birthday'))
    await save(panel, 'birthday', '03/02/1990')

    const vip = panel.find(`${row('vip')} [role=switch]`)
    expect([vip.ariaLabel, vip.ariaChecked]).to.deep.equal(['Khách thân thiết', 'false'])
    for (const [on, said] of [
      ['true', 'Có'],
      ['false', 'Không'],
    ] as const) {
      await panel.until(() => vip.ariaDisabled !== 'true')
      vip.focus()
      vip.click()
      await panel.until(() => vip.ariaChecked === on && vip.ariaDisabled !== 'true')
      await panel.says(said, row('vip'))
    }
    expect(panel.root.activeElement, 'is where it was pressed').to.equal(vip)

    await edit(panel, 'discount')
    await panel.type(`${row('discount')} input`, '15')
    await save(panel, 'discount', '15')

    await edit(panel, 'weight')
    await panel.type(`${row('weight')} input`, '52,125')
    await save(panel, 'weight', '52,125')

    await edit(panel, 'facebook')
    await panel.type(`${row('facebook')} input`, 'https://facebook.com/ha')
    await save(panel, 'facebook', 'https://facebook.com/ha')
    expect(panel.link(`${row('facebook')} a`).rel).to.equal('noopener noreferrer')

    await edit(panel, 'delivery_hint')
    await panel.type(`${row('delivery_hint')} textarea`, 'Gọi trước 15 phút\nCổng sau')
    await save(panel, 'delivery_hint', 'Gọi trước 15 phút Cổng sau')
    expect(panel.find(`${row('delivery_hint')} .lines`).innerText, 'its line breaks stay').to.equal(
      'Gọi trước 15 phút\nCổng sau',
    )
    expect(panel.all(`${row('first_order')} .edit-field`), 'filled by the system').to.have.length(0)
  })

  it('S1-22 refuses invalid values and names the field', async () => {
    const panel = await mountShown({ desk: await deskWithAllFields() })
    await edit(panel, 'discount')
    const refused = [
      ['nhiều', 'Chiết khấu (%): phải là số, ví dụ 1234'],
      ['2,5', 'Chiết khấu (%): phải là số nguyên'],
      ['51', 'Chiết khấu (%): tối đa 50'],
      ['-1', 'Chiết khấu (%): từ 0 trở lên'],
    ] as const
    for (const [typed, said] of refused) {
      await panel.type(`${row('discount')} input`, typed)
      await panel.press('Lưu', row('discount'))
      expect(panel.text(`${row('discount')} .message.bad`)).to.equal(said)
      expect(panel.find(`${row('discount')} input`).getAttribute('aria-invalid')).to.equal('true')
    }
    await edit(panel, 'facebook')
    await panel.type(`${row('facebook')} input`, 'javascript:alert(1)')
    await panel.press('Lưu', row('facebook'))
    await panel.says('Trang cá nhân: cần địa chỉ http hoặc https')
    expect(panel.desk.sent(/^PATCH/)).to.have.length(0)
  })

  it('S1-22 saves the number that stands in the editor, in either language', async () => {
    const desk = await deskWithAllFields()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.customers.update(id, { customFields: [{ fieldId: 'weight', value: 2.125 }] })
    for (const [lang, shown] of [
      ['vi', '2,125'],
      ['en', '2.125'],
    ] as const) {
      const panel = await mountShown({ desk, lang })
      const words = lang === 'vi' ? { edit: /^Sửa /, save: 'Lưu' } : { edit: /^Edit /, save: 'Save' }
      const before = desk.sent(/^PATCH/).length
      await panel.press(words.edit, row('weight'))
      await panel.until(() => panel.field(`${row('weight')} input`).value === shown)
      await panel.press(words.save, row('weight'))
      await panel.until(() => panel.text(`${row('weight')} .field-value`) === shown)
      const [sent] = desk.sent(/^PATCH/).slice(before)
      expect(JSON.parse(sent!.body).customFields).to.deep.equal([{ fieldId: 'weight', value: 2.125 }])
      panel.element.remove()
    }
  })

  it('S1-22 says what a typed number is understood as, and keeps it when the language is switched', async () => {
    const panel = await mountShown({ desk: await deskWithAllFields() })
    await edit(panel, 'weight')
    const input = `${row('weight')} input`
    await panel.type(input, '2.125')
    await panel.says('Hiểu là 2125, dấu ngăn hàng nghìn. Nếu là số lẻ, gõ 2,125', row('weight'))
    expect(panel.find(input).getAttribute('aria-describedby')).to.equal('field-weight-message')
    await panel.type(input, '52.5')
    await panel.says('Hiểu là 52,5', row('weight'))
    await panel.type(input, '52,125')
    expect(panel.all(`${row('weight')} .message`)).to.have.length(0)
    panel.element.lang = 'en'
    await panel.until(() => panel.field(input).value === '52.125')
    await panel.press('Save', row('weight'))
    await panel.until(() => panel.text(`${row('weight')} .field-value`) === '52.125')
    await panel.press(/^Edit /, row('weight'))
    await panel.type(input, '0,25')
    await panel.press('Save', row('weight'))
    await panel.says('Cân nặng (kg): 0.5 or more', row('weight'))
  })

  it('S1-22 takes a value away, but not a required one', async () => {
    const desk = await deskWithAllFields()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    const values = [
      { fieldId: 'size', value: 'm' },
      { fieldId: 'vip', value: true },
    ]
    await desk.client.customers.update(id, { customFields: values })
    const panel = await mountShown({ desk })
    await edit(panel, 'size')
    await panel.type(`${row('size')} select`, '')
    await save(panel, 'size', 'Chưa có')
    expect(panel.all(`${row('vip')} button`), 'a required one is yes or no').to.have.length(1)
  })

  it('S1-22 leaves yes or no open again where it need not be filled, and says what was refused', async () => {
    const desk = await deskWithAllFields()
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    desk.rewrite(/custom-fields/, ({ items, shown }: CustomFieldList) => ({
      items: items.map((field) => (field.id === 'vip' ? { ...field, required: false } : field)),
      shown,
    }))
    await desk.client.customers.update(id, { customFields: [{ fieldId: 'vip', value: true }] })
    const panel = await mountShown({ desk })
    await panel.says('Có', row('vip'))
    const mend = desk.cut(/^PATCH/)
    await panel.press('Bỏ trống Khách thân thiết')
    await panel.says('Chưa lưu được', row('vip'))
    mend()
    await panel.press('Gửi lại ngay', row('vip'))
    await panel.until(() => panel.find(`${row('vip')} [role=switch]`))
  })

  it('S1-22 picks more fields by Thêm, and keeps the choice for the employee', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size'])
    const panel = await mountShown({ desk })
    expect(panel.all('[data-field]')).to.have.length(1)
    await panel.press('Thêm')
    const boxes = panel.all<HTMLInputElement>('.picker input')
    expect(boxes).to.have.length(FIELDS.length)
    boxes[2]!.click()
    boxes[0]!.click()
    await panel.until(() => panel.find(row('birthday')) && panel.all('[data-field]').length === 1)
    await panel.press('Xong')
    await panel.until(
      async () => (await desk.client.customFields.list({ fresh: true })).shown.join() === 'birthday',
    )
    const next = await mountShown({ desk })
    expect(next.all('[data-field]').map((field) => field.dataset['field'])).to.deep.equal(['birthday'])
  })

  it('S1-22 goes back to what was shown when the choice cannot be kept', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size'])
    const panel = await mountShown({ desk })
    desk.refuse(/shown/)
    await panel.press('Thêm')
    panel.all<HTMLInputElement>('.picker input')[1]!.click()
    await panel.says('Chưa lưu được lựa chọn: Không có quyền')
    expect(panel.all('[data-field]')).to.have.length(1)
  })

  it('S1-22 keeps a choice while there is no connection, says so, and saves it once there is one', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size'])
    const panel = await mountShown({ desk })
    const mend = desk.cut(/shown/)
    await panel.press('Thêm')
    panel.all<HTMLInputElement>('.picker input')[1]!.click()
    await panel.says('Chưa lưu được: Mất kết nối', '.notices')
    expect(panel.all('[data-field]')).to.have.length(2)
    mend()
    await panel.press('Gửi lại ngay', '.notices')
    await panel.until(() => !panel.text('.panel').includes('Mất kết nối'), 'the notice to go')
    const other = desk.clientOf('owner')
    await waitUntil(async () => (await other.customFields.list({ fresh: true })).shown.length === 2)
  })

  it('S1-22 shows both values where somebody else changed the same field', async () => {
    const desk = await deskWithAllFields()
    const panel = await mountShown({ desk })
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await edit(panel, 'size')
    await panel.type(`${row('size')} select`, 's')
    const other = desk.clientOf('owner')
    await other.customers.update(id, { customFields: [{ fieldId: 'size', value: 'l' }] })
    await panel.press('Lưu', row('size'))
    await panel.says('Người khác vừa sửa Cỡ áo. Bản mới nhất L Bản của bạn S')
    await panel.press('Lưu bản của tôi')
    await panel.until(() => panel.text(`${row('size')} .field-value`) === 'S')
    other.close()
  })

  it('shows a type of a later version as text', async () => {
    const desk = new Desk()
    desk.rewrite(/custom-fields$/, ({ items: [first] }: CustomFieldList) => ({
      items: [{ ...first, type: 'hologram' }],
      shown: [first!.id],
    }))
    const panel = await mountShown({ desk })
    expect(panel.all('.edit-field')).to.have.length(0)
  })
})
