// One engine is enough: these are about what is asked, kept and told; what engines do differently is in detail-layout.spec.ts.
import { expect } from '@open-wc/testing'
import { configure } from '../../src/runtime/index.ts'
import { Desk } from '../customer-panel/desk.ts'
import { expectNoOnlineListenerLeft } from '../fixtures/online-listeners.ts'
import { mountTable, openDetail } from './detail-driver.ts'

const vespa = (url: string) => [{ id: 'vespa', name: 'Vespa', url }]

describe('customer detail', () => {
  it('waits for the browser to be back online only while it is on the page', () =>
    expectNoOnlineListenerLeft(async () => {
      const { table } = await openDetail()
      return () => table.remove()
    }))

  it('S0-13 leaves the detail to a host that cancels boom-customer-open', async () => {
    const driver = await mountTable()
    driver.table.addEventListener('boom-customer-open', (event) => event.preventDefault())
    driver.row.click()
    await driver.table.updateComplete
    await import('../../src/customer-detail/index.ts')
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(driver.isOpen).to.equal(false)
  })

  it('S0-13 D-1 D-11 sums up who it is: phone with network, levels with figures, reports, status', async () => {
    const driver = await openDetail({ who: 'low-up-to' })
    const said = driver.text('.summary')
    expect(said).to.match(/Shop này Nguy cơ thấp 149\/300 · 49,6 % trên đơn giao/)
    expect(said).to.match(/Toàn hệ thống · \d+ shop .* trên đơn giao/)
    expect(said).to.match(/0\d{3} \d{3} \d{3} (Viettel|VinaPhone|MobiFone)/)
    expect(said).to.match(/Số lần báo xấu \d.*Trạng thái khách hàng Kích hoạt/)
    expect(said).to.match(/Làm mới lúc Chưa làm mới/)
  })

  it('S0-13 shows more of a long history, page by page', async () => {
    const driver = await openDetail({ who: 'low-up-to' })
    await driver.says('20/154 đơn')
    driver.button('Xem thêm').click()
    await driver.says('40/154 đơn')
    const codes = driver.all('.order .code').map((code) => code.textContent.trim())
    expect(new Set(codes).size).to.equal(40)
  })

  it('S0-18 lists every shop that reported the customer under Thông tin báo xấu', async () => {
    const driver = await openDetail()
    expect(driver.desk.sent(/GET .*reports$/)).to.have.length(0)
    await driver.choose('Thông tin báo xấu')
    await driver.until(() => driver.all('.panel:not([hidden]) tbody tr').length)
    expect(driver.panel).to.match(/Shop cảnh báo Ngày báo cáo Nội dung báo cáo/)
  })

  it('S0-13 lists the orders with their states and money', async () => {
    const driver = await openDetail()
    await driver.choose('Đơn hàng')
    await driver.until(() => driver.all('.order').length)
    expect(driver.panel).to.match(/Tất cả đơn \d/)
    expect(driver.panel).to.match(/Chuyển hoàn \d+\/\d+ [\d,]+ % trên tổng đơn/)
    expect(driver.text('.order')).to.match(/[\d.]+ đ .*(Đã|Chờ|Đang|Hủy).*thanh toán/)
  })

  it('X-8 shows a masked number on request, and keeps it', async () => {
    const driver = await openDetail({ role: 'staff' })
    expect(driver.text('.phones')).to.match(/\d{4}\*{3}\d{3}/)
    await driver.until(() => driver.button('Hiện số'))
    driver.button('Hiện số').click()
    await driver.until(() => /\d{4} \d{3} \d{3}/.test(driver.text('.phones')))
    expect(driver.all('.reveal')).to.have.length(0)
    await driver.says('Đã hiện số điện thoại')
    for (const { url } of driver.desk.requests) expect(url).not.to.match(/\d{9}/)
  })

  it('X-8 offers no revealing without the permission', async () => {
    const driver = await openDetail({ role: 'read_only' })
    await driver.settled()
    await driver.until(() => driver.element.session)
    expect(driver.text('.phones')).to.contain('***')
    expect(driver.all('.reveal')).to.have.length(0)
  })

  it('X-9 takes in other people’s changes where they are, with tab and place kept', async () => {
    const driver = await openDetail({ who: 'low-up-to' })
    await driver.choose('Đơn hàng')
    await driver.until(() => driver.all('.order').length === 20)
    driver.body.scrollTop = 400
    const place = driver.body.scrollTop
    const other = driver.desk.clientOf('owner')
    const { version } = await other.customers.get(driver.customerId)
    await other.customers.update(driver.customerId, { name: 'Tên Vừa Đổi' }, { version })
    await driver.until(() => driver.text('h2') === 'Tên Vừa Đổi')
    expect(driver.tab).to.equal('Đơn hàng')
    expect(driver.body.scrollTop).to.equal(place)

    const { items } = await other.orders.list(driver.customerId, { limit: 200 })
    const order = items.find(({ actions }) => actions.confirmation.allowed)!
    const asked = driver.desk.sent(/GET .*orders$/).length
    await other.orders.sendConfirmation(order.id)
    await driver.until(() => driver.desk.sent(/GET .*orders$/).length > asked)
    await driver.settled()
    expect(driver.tab).to.equal('Đơn hàng')
    expect(driver.body.scrollTop).to.equal(place)
    other.close()
  })

  it('says what is missing where a tab is empty', async () => {
    const desk = new Desk()
    desk.rewrite(/(returns|reports)$/, (body: object) => ({ ...body, items: [], total: 0, nextCursor: null }))
    const driver = await openDetail({ desk })
    await driver.says('Chưa có đơn hoàn')
    await driver.choose('Thông tin báo xấu')
    await driver.says('Chưa có shop nào báo xấu khách này')
  })

  it('X-2 a tab that fails says so and can be retried; the others and the summary stay', async () => {
    const desk = new Desk()
    const mend = desk.cut(/returns$/)
    const driver = await openDetail({ desk })
    await driver.says('Chưa tải được: Mất kết nối')
    expect(driver.text('.summary')).to.contain('3/4')
    await driver.choose('Đơn hàng')
    await driver.until(() => driver.all('.order').length)
    await driver.choose('Lịch sử hoàn trả')
    mend()
    driver.button('Thử lại').click()
    await driver.says('4/4 đơn')
  })

  it('X-2 a further page that fails leaves what is there, and can be retried', async () => {
    const desk = new Desk()
    const driver = await openDetail({ desk, who: 'low-up-to' })
    await driver.says('20/154 đơn')
    const mend = desk.cut(/returns$/)
    driver.button('Xem thêm').click()
    await driver.says('Chưa tải được: Mất kết nối')
    expect(driver.all('.order')).to.have.length(20)
    mend()
    driver.button('Thử lại').click()
    await driver.says('40/154 đơn')
  })

  it('X-2 a profile that cannot be updated says so, and what is known stays', async () => {
    const desk = new Desk()
    const mend = desk.cut(/GET \/v1\/customers\/[^/]+$/)
    const driver = await openDetail({ desk })
    await driver.says('Chưa cập nhật được: Mất kết nối', '.banner')
    expect(driver.text('h2')).to.equal(driver.name)
    await driver.says('4/4 đơn')
    mend()
    driver.button('Thử lại').click()
    await driver.until(() => !driver.root.querySelector('.banner'))
  })

  it('says that a customer was deleted elsewhere, and keeps what is known', async () => {
    const desk = new Desk()
    const { client } = desk
    const gone = Object.assign(new Error('gone'), { name: 'NotFoundError' })
    Object.assign(desk, {
      client: { ...client, customers: { ...client.customers, get: () => Promise.reject(gone) } },
    })
    const driver = await openDetail({ desk })
    await driver.says('Khách hàng này đã bị xóa', '.banner')
    expect(driver.text('.summary')).to.contain('3/4')
  })

  it('D-12 D-13 tells what does not count', async () => {
    const desk = new Desk()
    desk.rewrite(/returns$/, (body: { items: object[] }) => ({
      ...body,
      items: body.items.map((item, at) => ({
        ...item,
        ...(at === 0 && { status: 'returning', returnedAt: null }),
        ...(at === 1 && { partial: true }),
      })),
    }))
    const driver = await openDetail({ desk })
    await driver.settled()
    const [first, second, third] = driver.all('.order').map(({ innerText }) => innerText)
    expect(first).to.contain('Đang chuyển hoàn').and.to.contain('chưa tính vào tỷ lệ')
    expect(second).to.contain('Hoàn một phần').and.to.contain('không tính vào tỷ lệ')
    expect(third).not.to.contain('tỷ lệ')
  })

  for (const [tab, calls] of [
    ['Lịch sử hoàn trả', /returns$/],
    ['Đơn hàng', /orders$/],
  ] as const)
    it(`S1-17 takes the host’s own carriers, of the table before those of the page, in ${tab}`, async () => {
      const desk = new Desk()
      const carrier = { code: 'vespa', name: 'Vespa' }
      const parcel = { carrier, trackingCode: 'V1', trackingUrl: null }
      desk.rewrite(calls, (body: { items: { delivery?: object }[] }) => ({
        ...body,
        items: body.items.map((item) => ({ ...item, ...parcel, delivery: { ...item.delivery, ...parcel } })),
      }))
      const driver = await mountTable({ desk })
      const linkOf = async () => {
        await driver.open()
        if (driver.tab !== tab) await driver.choose(tab)
        await driver.until(() => driver.find('.tracking a'))
        const { href } = driver.find('.tracking a') as HTMLAnchorElement
        await driver.key('Escape')
        await driver.until(() => !driver.isOpen)
        return href
      }
      configure({ carriers: vespa('https://page.example/{code}') })
      try {
        expect(await linkOf()).to.equal('https://page.example/V1')
        driver.table.carriers = vespa('https://table.example/{code}')
        expect(await linkOf()).to.equal('https://table.example/V1')
      } finally {
        configure({ carriers: [] })
      }
    })

  it('X-11 is there in English', async () => {
    const driver = await openDetail({ lang: 'en' })
    expect(driver.tab).to.equal('Return history')
    await driver.says('4 of 4 orders')
    expect(driver.text('.summary')).to.contain('3/4 · 75% of shipped')
  })
})
