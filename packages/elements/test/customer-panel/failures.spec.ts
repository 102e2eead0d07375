// One engine is enough: these are about answers that fail, and what is kept and said.
import type { Customer, CustomFieldList, OrderPage, Session } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { expectNoOnlineListenerLeft } from '../fixtures/online-listeners.ts'
import { Desk } from './desk.ts'
import { mount, mountShown, type PanelDriver } from './panel-driver.ts'

const HA = { phone: '0987654321' }
const FAILED = 'Chưa tải được: Mất kết nối'

/** What each section shows once it has its answer. */
const ANSWERED: Readonly<Record<string, (panel: PanelDriver) => unknown>> = {
  profile: (panel) => panel.find('.name'),
  orders: (panel) => panel.find('.order'),
  notes: (panel) => panel.find('#new-note'),
  attribution: (panel) => panel.find('#body-attribution > :not(.failed, .skeleton, .help, slot)'),
  'custom-fields': (panel) => panel.find('.pick-fields'),
}

/** The calls that a section stands on, and the sections that fail with them. */
const BREAKS = [
  { calls: /GET \/v1\/customers\/[^/]+$/, failing: ['profile', 'attribution', 'custom-fields'] },
  { calls: /\/orders$/, failing: ['orders'] },
  { calls: /\/notes$/, failing: ['notes'] },
  { calls: /custom-fields$/, failing: ['custom-fields'] },
] as const

describe('<customer-panel>: each part fails by itself', () => {
  for (const { calls, failing } of BREAKS)
    it(`only ${failing.join(' and ')} when ${calls.source} gets no answer, until it is asked again`, async () => {
      const desk = new Desk()
      const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
      desk.client.reset()
      const mend = desk.cut(calls)
      const panel = await mount({ desk, attributes: { 'customer-id': id } })
      for (const section of failing) await panel.says(FAILED, `#body-${section}`)
      for (const [section, answered] of Object.entries(ANSWERED))
        if (!failing.some((name) => name === section)) {
          await panel.until(() => answered(panel), `${section} to work`)
          expect(panel.text(`#body-${section}`), section).not.to.contain(FAILED)
        }
      mend()
      await panel.press('Thử lại', `#body-${failing[0]}`)
      await panel.settled()
      for (const [section, answered] of Object.entries(ANSWERED))
        await panel.until(() => answered(panel), section)
      expect(panel.all('.failed')).to.have.length(0)
    })

  it('S1-22 says that the fields cannot be read though the values are there, and keeps what is typed meanwhile', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size', 'delivery_hint'])
    const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
    await desk.client.customers.update(id, { customFields: [{ fieldId: 'size', value: 'xl' }] })
    const first = await mountShown({ desk })
    await first.press('Sửa Lưu ý giao hàng')
    await first.type('[data-field=delivery_hint] textarea', 'Gọi cổng phụ')
    first.element.remove()
    desk.client.reset()
    const mend = desk.cut(/custom-fields$/)
    const panel = await mountShown({ desk })
    await panel.says(FAILED, '#body-custom-fields')
    expect(panel.element.hasUnsavedText).to.equal(true)
    mend()
    await panel.press('Thử lại', '#body-custom-fields')
    await panel.says('XL', '[data-field=size]')
    expect(panel.field('[data-field=delivery_hint] textarea').value).to.equal('Gọi cổng phụ')
  })

  it('says that it does not know what the employee may do, shows all the same, and finds the drafts on a retry', async () => {
    const desk = new Desk()
    const before = await mountShown({ desk })
    await before.type('#new-note', 'Chưa gửi')
    before.element.remove()
    const mend = desk.cut(/session/)
    desk.client.reset()
    const panel = await mountShown({ desk })
    await panel.says('Chưa kiểm tra được quyền của tài khoản: Mất kết nối')
    expect(panel.text('.name')).to.equal('Nguyễn Thị Thu Hà')
    expect(panel.all('.edit-profile, #new-note')).to.have.length(0)
    await expect(panel.element).to.be.accessible()
    mend()
    await panel.press('Thử lại', '.banner')
    await panel.until(() => panel.field('#new-note').value === 'Chưa gửi')
    expect(panel.all('.banner')).to.have.length(0)
  })

  it('asks again by itself once the connection is back', async () => {
    const desk = new Desk()
    const mend = desk.cut(/orders|notes$/)
    const panel = await mountShown({ desk })
    await panel.says(FAILED, '#body-orders')
    await panel.says(FAILED, '#body-notes')
    mend()
    dispatchEvent(new Event('online'))
    await panel.says('#DH', '#body-orders')
    await panel.says('Chưa có ghi chú', '#body-notes')
  })
})

describe('<customer-panel>: answers that nobody foresaw', () => {
  it('makes no link and no picture of a javascript: address, wherever one stands', async () => {
    const desk = new Desk()
    const evil = 'javascript:alert(1)'
    await desk.client.customFields.show(['facebook'])
    desk.rewrite(/session/, (session: Session) => {
      const helpLinks = { paymentLink: evil, sourceTracking: evil, customFields: evil, support: evil }
      return {
        ...session,
        settings: { ...session.settings, orderUrlTemplate: `${evil}//{orderId}`, helpLinks },
      }
    })
    desk.rewrite(/\/orders$/, (page: OrderPage) => {
      for (const order of page.items) {
        Object.assign(order.delivery, {
          carrier: { code: 'x', name: 'X' },
          trackingCode: 'T1',
          trackingUrl: evil,
        })
        for (const line of order.lines) line.imageUrl = evil
        order.cancellation = { by: null, at: order.createdAt, reason: evil }
      }
      return page
    })
    desk.rewrite(/resolve|customers\/[^/]+$/, (body: { customer?: Customer }) => {
      const customer = body.customer ?? (body as Customer)
      const utm = { source: evil, medium: null, campaign: null, term: null, content: null }
      const touch = { link: evil, channel: evil, campaign: evil, utm, at: null }
      customer.attribution = { first: touch, last: null }
      customer.customFields = [{ fieldId: 'facebook', value: evil }]
      return body
    })
    const panel = await mountShown({ desk })
    await panel.says(evil, '[data-field=facebook]')
    await panel.says(evil, '.touch')
    const addresses = panel
      .all('[href], [src], [action], [srcset]')
      .flatMap((part) => [...part.attributes].map(({ value }) => value))
    expect(addresses.filter((address) => /^\s*javascript:/i.test(address))).to.deep.equal([])
    expect(panel.all('.picture img, .help, .order a, .touch a, [data-field] a')).to.have.length(0)
  })

  it('shows an order of which everything is null that may be', async () => {
    const desk = new Desk()
    desk.rewrite(/\/orders$/, ({ items: [order], ...page }: OrderPage) => ({
      ...page,
      stats: { total: 1, completed: 0, completedRate: null, returned: 0, returnedRate: null },
      items: [
        {
          ...order!,
          lines: [{ ...order!.lines[0]!, variant: null, sku: null, imageUrl: null }],
          payment: { class: 'other', name: null },
          delivery: {
            ...order!.delivery,
            slip: null,
            carrier: null,
            trackingCode: null,
            trackingUrl: null,
            shippedAt: null,
            deliveredAt: null,
            returnedAt: null,
          },
          cancellation: null,
          confirmationSentAt: null,
        },
      ],
    }))
    const panel = await mountShown({ desk })
    expect(panel.all('.order')).to.have.length(1)
    expect(panel.text('.stats div.completed')).to.equal('Hoàn tất 0/1 — trên tổng đơn')
    expect(panel.text('.order')).not.to.match(/null|undefined|NaN/)
    expect(panel.all('.order .tracking, .order .cancellation')).to.have.length(0)
  })

  it('shows values of fields whose type, options or definition are unknown as text or not at all', async () => {
    const desk = new Desk()
    await desk.client.customFields.show(['size', 'vip'])
    desk.rewrite(/custom-fields$/, ({ items, shown }: CustomFieldList) => ({
      items: items.map((field) => (field.id === 'vip' ? { ...field, type: 'mood' } : field)),
      shown: [...shown, 'gone'],
    }))
    desk.rewrite(/resolve|customers\/[^/]+$/, (body: { customer?: Customer }) => {
      ;(body.customer ?? (body as Customer)).customFields = [
        { fieldId: 'size', value: 'xxl' },
        { fieldId: 'vip', value: ['vui', 'buồn'] },
        { fieldId: 'gone', value: 1 },
      ]
      return body
    })
    const panel = await mountShown({ desk, attributes: HA })
    expect(panel.text('[data-field=size] .field-value')).to.equal('xxl')
    expect(panel.text('[data-field=vip] .field-value')).to.equal('vui, buồn')
    expect(panel.all('[data-field]')).to.have.length(2)
  })

  it('waits for the browser to be back online only while it is on the page', () =>
    expectNoOnlineListenerLeft(async () => {
      const { element } = await mountShown()
      return () => element.remove()
    }))
})
