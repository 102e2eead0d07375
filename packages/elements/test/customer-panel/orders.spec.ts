// One engine is enough: these are about what is asked, kept and told; what engines do differently is in orders-hand.spec.ts.
import type { Order, OrderPage, Session } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { choose, openMenu } from './order-menu.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const LIST = /^GET .*\/orders$/
const open = { allowed: true, reason: null }
const closed = <R extends string>(reason: R) => ({ allowed: false, reason })

/** The desk with the customer's first order changed. */
function deskWith(change: (order: Order) => void): Desk {
  const desk = new Desk()
  desk.rewrite(LIST, (page: OrderPage) => {
    change(page.items[0]!)
    return page
  })
  return desk
}

const items = (panel: PanelDriver) => panel.all('[role=menuitem]').map((item) => item.innerText.trim())

describe('<customer-panel>: Thông tin đơn hàng', () => {
  it('S1-7 shows statistics and five orders, then more on Xem thêm', async () => {
    const panel = await mountShown()
    expect(panel.all('.order')).to.have.length(5)
    await panel.press('Xem thêm', '#body-orders')
    await panel.until(() => panel.all('.order').length === 7)
    expect(panel.all('.more')).to.have.length(0)
  })

  it('S1-8 shows products with picture, quantity and price in đồng', async () => {
    const desk = deskWith((order) => {
      order.amounts.total = 1_234_567
      order.lines = [
        {
          id: 'l1',
          title: 'Áo',
          variant: null,
          sku: null,
          quantity: 2,
          unitPrice: 89_000,
          imageUrl: '/none.png',
        },
      ]
    })
    const panel = await mountShown({ desk })
    expect(panel.text('.order .amount')).to.equal('1.234.567 đ')
    expect(panel.text('.order .line')).to.match(/Áo 89\.000 đ ?× 2/)
    await panel.until(() => panel.find('.order .picture .icon'), 'a missing picture to have its sign')
  })

  it('S1-8 asks the API for pictures, not the page', async () => {
    const panel = await mountShown({ attributes: { phone: '0912500060' } })
    const sources = panel.all<HTMLImageElement>('.order .picture img').map(({ src }) => src)
    expect(sources).to.include(`${location.origin}/pictures/clothes.svg`)
    const desk = deskWith((order) => {
      for (const line of order.lines) line.imageUrl = 'https://cdn.shop.example/ao-thun.jpg'
    })
    const elsewhere = await mountShown({ desk })
    const [first] = elsewhere.all<HTMLImageElement>('.order .picture img')
    expect(first?.src).to.equal('https://cdn.shop.example/ao-thun.jpg')
  })

  it('S1-7 shows all of 500 orders, each once, page by page', async () => {
    const panel = await mountShown({ attributes: { phone: '0912500060' } })
    for (let shown = 5; shown < 500; shown = panel.all('.order').length) {
      await panel.press('Xem thêm', '#body-orders')
      await panel.until(() => panel.all('.order').length > shown)
    }
    expect(new Set(panel.all('.order').map((order) => order.dataset['order'])).size).to.equal(500)
    expect(panel.all('.more')).to.have.length(0)
  })

  it('S1-9 ships after a confirmation that names the order', async () => {
    const desk = new Desk()
    const panel = await mountShown({ desk })
    await choose(panel, 'Giao hàng')
    await panel.until(() => panel.question.open)
    const code = panel.text('.order .code')
    expect(panel.text('#order-question h2')).to.equal(`Giao đơn ${code}`)
    const changed = panel.next('boom-order-change')
    await panel.press('Giao hàng', '#order-question')
    expect((await changed).order.delivery.slip).not.to.equal(null)
    await panel.says('Chờ lấy hàng', '.order')
    expect(panel.isAsked).to.equal(false)
  })

  it('S1-9 sends the confirmation', async () => {
    const panel = await mountShown()
    await choose(panel, 'Gửi xác nhận đơn hàng')
    await panel.press('Gửi xác nhận đơn hàng', '#order-question')
    await panel.says(/Đã gửi xác nhận đơn #DH\d+/)
  })

  it('S1-9 says why an action failed, and does it once however often it is tried', async () => {
    const panel = await mountShown()
    await choose(panel, 'Giao hàng')
    const mend = panel.desk.cut(/ship/)
    await panel.press('Giao hàng', '#order-question')
    await panel.says('Chưa rõ kết quả: Mất kết nối', '#order-question')
    mend()
    await panel.press('Gửi lại ngay', '#order-question')
    await panel.says('Đã tạo phiếu giao hàng')
    expect(panel.text('.notices')).not.to.contain('Mất kết nối')
    expect(new Set(panel.desk.sent(/ship/).map(({ key }) => key)).size).to.equal(1)
  })

  it('S1-9 tells whoever closed the question, or went on to another chat, what becomes of it', async () => {
    const panel = await mountShown()
    const id = panel.element.getAttribute('customer-id')
    await choose(panel, 'Giao hàng')
    const mend = panel.desk.cut(/ship/)
    await panel.press('Giao hàng', '#order-question')
    await panel.says('Chưa rõ kết quả: Mất kết nối', '.notices')
    panel.element.setAttribute('customer-id', panel.desk.customerId('+84903100000'))
    await panel.says('Trần Ngọc Vy', '.name')
    mend()
    await panel.press('Gửi lại ngay', '.notices')
    await panel.says('Đã tạo phiếu giao hàng', '.notices')
    if (id === null) panel.element.removeAttribute('customer-id')
    else panel.element.setAttribute('customer-id', id)
    await panel.says('Chờ lấy hàng', '.order')
    expect(panel.isAsked).to.equal(false)
  })

  it('S1-10 cancels an order without a delivery slip, with a reason', async () => {
    const panel = await mountShown()
    await choose(panel, 'Hủy đơn hàng')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says('Nhập lý do hủy', '#order-question')
    await panel.type('#cancel-reason', 'Khách đặt nhầm')
    await panel.press('Giữ đơn', '#order-question')
    await choose(panel, 'Hủy đơn hàng')
    expect(panel.field('#cancel-reason').value, 'kept').to.equal('Khách đặt nhầm')
    await panel.press('Hủy đơn hàng', '#order-question')
    await panel.says(/đã hủy, .*Lý do: Khách đặt nhầm/, '.order')
    await panel.says('Đơn đã hủy', '.order')
  })

  it('S1-10 leads to the order page where there is a delivery slip', async () => {
    const desk = deskWith((order) => {
      order.actions.cancel = closed('delivery_slip_exists')
      order.actions.confirmation = open
    })
    const panel = await mountShown({ desk })
    await openMenu(panel)
    expect(items(panel).join('\n')).to.contain('Đã có phiếu giao hàng: hủy ở trang đơn hàng')
    const asked = panel.next('boom-order-open', true)
    await panel.press(/^Hủy đơn hàng/, '#order-menu')
    const { purpose, url } = await asked
    expect(purpose).to.equal('cancel')
    expect(url).to.match(/^https:\/\/nhamay\.example\/admin\/orders\//)
  })

  it('S1-11 S1-12 S1-13 counts completed, returned and all orders, as rates of all orders (D-1)', async () => {
    const desk = new Desk()
    desk.rewrite(LIST, (page: OrderPage) => ({
      ...page,
      stats: { total: 12, completed: 8, completedRate: 66.6, returned: 1, returnedRate: 8.3 },
    }))
    const panel = await mountShown({ desk })
    expect(panel.text('.stats-head')).to.equal('Tất cả đơn 12')
    expect(panel.text('.stats div.completed')).to.equal('Hoàn tất 8/12 66,6 % trên tổng đơn')
    expect(panel.text('.stats div.returned')).to.equal('Chuyển hoàn 1/12 8,3 % trên tổng đơn')
    const widths = panel.all('.shares rect').map((bar) => Number(bar.getAttribute('width')))
    expect(widths.reduce((sum, width) => sum + width)).to.be.closeTo(1000, 0.001)
  })

  it('S1-14 leads to the order page by the shop’s template, unless the host does it', async () => {
    const panel = await mountShown()
    const link = panel.link('.order .code')
    expect(link.href).to.match(/^https:\/\/nhamay\.example\/admin\/orders\/.+code=%23DH\d+/)
    expect(link.rel).to.equal('noopener noreferrer')
    const asked = panel.next('boom-order-open', true)
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
    link.dispatchEvent(click)
    expect((await asked).purpose).to.equal('view')
    expect(click.defaultPrevented).to.equal(true)
  })

  it('S1-14 S1-23 has no link and no help where the shop has set none up', async () => {
    const desk = new Desk()
    desk.rewrite(/session/, (session: Session) => {
      const helpLinks = { paymentLink: null, sourceTracking: null, customFields: null, support: null }
      return { ...session, settings: { ...session.settings, orderUrlTemplate: null, helpLinks } }
    })
    const panel = await mountShown({ desk })
    expect(panel.find('.order .code')).to.be.instanceOf(HTMLButtonElement)
    expect(panel.all('.help')).to.have.length(0)
  })

  it('S1-23 shows the help pages of the shop, and no other address', async () => {
    const desk = new Desk()
    desk.rewrite(/session/, (session: Session) => {
      session.settings.helpLinks.support = 'javascript:alert(1)'
      return session
    })
    const panel = await mountShown({ desk })
    const links = panel.all<HTMLAnchorElement>('.help')
    expect(links.map((link) => link.textContent.trim())).to.deep.equal([
      'Tìm hiểu về link thanh toán',
      'Cách thu thập nguồn khách',
      'Cách thiết lập custom field',
    ])
    for (const link of links) expect(link.protocol).to.equal('https:')
  })

  for (const way of ['hover', 'focus', 'tap'] as const)
    it(`S1-15 tells the state at the picture by ${way}, and puts it into the reply`, async () => {
      const panel = await mountShown()
      const picture = panel.find('.order .picture')
      if (way === 'hover')
        picture.dispatchEvent(
          new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
        )
      else if (way === 'focus') picture.focus({ focusVisible: true })
      else picture.click()
      await panel.until(() => panel.find('.status-tip').matches(':popover-open'))
      expect(panel.text('.status-tip')).to.contain('Chờ xử lý')
      const asked = panel.next('boom-reply-insert', true)
      await panel.press('Chèn vào tin trả lời', '.status-tip')
      const { text, kind } = await asked
      expect(kind).to.equal('order_status')
      expect(text).to.match(/^Đơn hàng #DH\d+ \(.+\sđ\): Chờ xử lý · /)
      await panel.says('Đã chèn vào tin trả lời')
    })

  it('S1-16 leads to the carrier’s page with the code in its address', async () => {
    const desk = deskWith((order) => {
      Object.assign(order.delivery, {
        carrier: { code: 'ghn', name: 'GHN' },
        trackingCode: 'GA12',
        trackingUrl: null,
      })
    })
    const panel = await mountShown({ desk })
    const link = panel.link('.order .tracking a')
    expect(link.href).to.equal('https://donhang.ghn.vn/?order_code=GA12')
    expect(panel.text('.order .tracking')).to.equal('Mã vận đơn GHN GA12')
  })

  it('S1-17 copies the code first where the page does not take it, and says so', async () => {
    const desk = deskWith((order) => {
      Object.assign(order.delivery, {
        carrier: { code: 'viettelpost', name: 'Viettel Post' },
        trackingCode: 'VTP1',
        trackingUrl: null,
      })
    })
    const panel = await mountShown({ desk })
    const link = panel.link('.order .tracking a')
    expect(link.href).to.equal('https://viettelpost.com.vn/tra-cuu-hanh-trinh-don/')
    link.addEventListener('click', (event) => event.preventDefault())
    link.click()
    await panel.says(
      /Đã sao chép mã vận đơn VTP1, hãy dán vào trang tra cứu của Viettel Post|không cho sao chép: VTP1/,
    )
  })

  it('S1-17 takes the host’s own carriers, and no unsafe address', async () => {
    const desk = deskWith((order) => {
      Object.assign(order.delivery, {
        carrier: { code: 'vespa', name: 'Vespa' },
        trackingCode: 'V1',
        trackingUrl: 'javascript:alert(1)',
      })
    })
    const carriers = [{ id: 'vespa', name: 'Vespa', url: 'https://vespa.example/{code}' }]
    const panel = await mountShown({ desk, properties: { carriers } })
    expect(panel.link('.order .tracking a').href).to.equal('https://vespa.example/V1')
    panel.element.carriers = undefined
    await panel.until(() => panel.find('.order .tracking button'))
    expect(panel.all('.order .tracking a[href^=javascript]')).to.have.length(0)
  })

  it('S1-18 resends the payment link, and offers it for the reply', async () => {
    const desk = deskWith((order) => {
      order.actions.paymentLink = open
    })
    desk.rewrite(/payment-link/, () => ({
      url: 'https://pay.example/l/1',
      expiresAt: null,
      sentBy: 'sms',
      sentAt: '2026-11-21T00:00:00Z',
    }))
    const panel = await mountShown({ desk })
    await choose(panel, 'Gửi lại link thanh toán')
    await panel.press('Gửi lại link thanh toán', '#order-question')
    await panel.says(/Đã gửi link thanh toán đơn #DH\d+ qua tin nhắn SMS/)
    const asked = panel.next('boom-reply-insert', true)
    await panel.press('Chèn vào tin trả lời', '.notice')
    expect((await asked).text).to.contain('https://pay.example/l/1')
  })

  it('S1-18 lets the host send the link', async () => {
    const desk = deskWith((order) => {
      order.actions.paymentLink = open
    })
    const panel = await mountShown({ desk })
    const asked = panel.next('boom-payment-link-send', true)
    await choose(panel, 'Gửi lại link thanh toán')
    await asked
    expect(panel.isAsked).to.equal(false)
  })

  it('S1-18 does not offer what makes no sense, and says why it cannot', async () => {
    const desk = deskWith((order) => {
      order.actions = {
        ship: open,
        confirmation: closed('no_contact'),
        cancel: closed('order_completed'),
        paymentLink: closed('payment_method'),
      }
    })
    const panel = await mountShown({ desk })
    await openMenu(panel)
    expect(items(panel)).to.deep.equal(['Giao hàng', 'Gửi xác nhận đơn hàng\nChưa có cách liên hệ khách'])
    panel.button(/^Gửi xác nhận/, '#order-menu').click()
    expect(panel.isAsked).to.equal(false)
  })

  it('S1-19 says who cancelled, when and why, or that nobody knows (D-14)', async () => {
    const at = '2026-01-05T03:04:00Z'
    const desk = new Desk()
    desk.rewrite(LIST, (page: OrderPage) => {
      page.items[0]!.cancellation = { by: { id: 'e', name: 'Trần Mỹ Loan' }, at, reason: 'Hết hàng' }
      page.items[1]!.cancellation = { by: null, at, reason: null }
      return page
    })
    const panel = await mountShown({ desk })
    const [first, second] = panel.all('.cancellation').map((part) => part.innerText)
    expect(first).to.match(/Trần Mỹ Loan đã hủy,.*2026[^]*Lý do: Hết hàng/)
    expect(second).to.match(/Không rõ người hủy,[^]*Không ghi lý do/)
  })

  it('has no actions for whom may only look', async () => {
    const panel = await mountShown({ role: 'read_only' })
    expect(panel.all('.order .actions')).to.have.length(0)
  })

  it('says so where there are no orders, and takes states that it does not know', async () => {
    const none = new Desk()
    none.rewrite(LIST, () => ({
      items: [],
      total: 0,
      nextCursor: null,
      stats: { total: 0, completed: 0, completedRate: null, returned: 0, returnedRate: null },
    }))
    const empty = await mountShown({ desk: none })
    await empty.says('Chưa có đơn hàng', '#body-orders')

    const desk = deskWith((order) => {
      Object.assign(order, { financialStatus: 'haggling' })
      Object.assign(order.delivery, { status: 'by_drone' })
      Object.assign(order.actions, { ship: closed('full_moon') })
      order.lines[0]!.imageUrl = null
    })
    const panel = await mountShown({ desk })
    await panel.says('Giao hàng: chưa rõ Thanh toán: chưa rõ', '.order .statuses')
    await openMenu(panel)
    expect(items(panel)[0]).to.equal('Giao hàng\nKhông thực hiện được với đơn này')
  })
})
