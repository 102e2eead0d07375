// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { createTestClient, inMemoryFetch, placeOrder, TEST_BASE_URL } from '@boom-risk/mock-server/testing'
import { expectNoOnlineListenerLeft } from '../fixtures/online-listeners.ts'
import { open, type DialogDriver } from './dialog-driver.ts'

const PHONE = '+84987654321'
const FACTS = 'Hẹn giao lại hai lần rồi từ chối nhận.'

/** Reports Nguyễn Thị Thu Hà as a shop. */
async function report(
  server: DialogDriver['server'],
  shop: number,
  contents: readonly string[],
): Promise<void> {
  const { client, close } = createTestClient({ server, shop })
  for (const content of contents) {
    const { customerId } = placeOrder(server, { shop, phone: PHONE })
    await client.reports.create(customerId, content)
  }
  close()
}

const rowOf = (driver: DialogDriver, content: string) => driver.rows.find((row) => row[2]!.includes(content))

describe('report dialog: the reports of all shops', () => {
  it('S0-5 shows shop, date and content, naming the customer', async () => {
    const driver = await open({ view: 'history' })
    await driver.until(() => driver.rows.length === 2, 'both reports')
    expect(driver.text('h2')).to.equal('Lịch sử báo xấu Nguyễn Thị Thu Hà')
    expect(driver.all('th').map((head) => head.innerText)).to.deep.equal([
      'Shop cảnh báo',
      'Ngày báo cáo',
      'Nội dung báo cáo',
    ])
    expect(driver.all('[role=tab]')).to.have.length(0)
    const row = rowOf(driver, 'Từ chối nhận khi shipper đến nơi, không nêu lý do.')!
    expect(row[0]).to.not.equal('')
    expect(row[1]).to.match(/\d/)
    expect(driver.find('tbody time').title).to.match(/20\d\d/)
  })

  it('waits for the browser to be back online only while it is on the page', () =>
    expectNoOnlineListenerLeft(async () => {
      const { opener } = await open({ view: 'history' })
      return () => opener.remove()
    }))

  it('S0-18 S0-17 has every shop that reported the customer, and pages through them', async () => {
    const { server } = createTestClient()
    await report(
      server,
      2,
      Array.from({ length: 23 }, (_, index) => `Lần ${index + 1}: không nghe máy khi giao.`),
    )
    await report(server, 4, [FACTS])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => driver.rows.length === 20, 'the first page')
    expect(driver.rows[0]![2]).to.contain(FACTS)
    expect(driver.tab('Thông tin báo xấu').textContent).to.contain('26')
    await driver.says('20/26 báo xấu')
    await driver.press('Xem thêm')
    await driver.until(() => driver.rows.length === 26, 'all of them')
    expect(new Set(driver.rows.map(([shop]) => shop)).size).to.be.at.least(3)
    expect(driver.all('button').filter((button) => button.innerText === 'Xem thêm')).to.have.length(0)
  })

  it('X-6 shows which are disputed, and disputes another shop’s with a reason', async () => {
    const { server } = createTestClient()
    await report(server, 2, [FACTS])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => rowOf(driver, FACTS), 'the reports')
    expect(rowOf(driver, 'Từ chối nhận khi shipper')![2]).to.contain('Đang xác minh')
    await driver.press('Khiếu nại')
    await driver.until(() => (driver.focused as HTMLElement).id === 'reason', 'the reason has the focus')
    await driver.press('Gửi khiếu nại')
    await driver.says('Hãy nêu lý do khiếu nại')
    driver.type('Khách đã nhận hàng, shop nhầm người.', '#reason')
    await driver.press('Gửi khiếu nại')
    await driver.says('báo xấu đang được xác minh')
    await driver.until(() => rowOf(driver, FACTS)![2]!.includes('Đang xác minh'), 'it says so')
    expect(rowOf(driver, FACTS)![2]).to.contain('Khách đã nhận hàng')
  })

  it('X-6 retracts an own report after asking, and not another shop’s', async () => {
    const { server } = createTestClient()
    await report(server, 1, [FACTS])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => rowOf(driver, FACTS), 'the reports')
    expect(driver.all('[data-action=retract]')).to.have.length(1)
    await driver.press('Thu hồi')
    await driver.until(() => driver.focused?.textContent.includes('Hủy'), 'the careful answer has the focus')
    await driver.press('Hủy')
    await driver.until(() => driver.all('.question').length === 0, 'nothing is asked any more')
    await driver.press('Thu hồi')
    await driver.says('Các shop khác sẽ không còn thấy')
    await driver.press('Thu hồi báo xấu')
    await driver.says('Đã thu hồi báo xấu')
    await driver.until(() => rowOf(driver, FACTS)![2]!.includes('Đã thu hồi'), 'it says so')
    const other = await open({ server, shop: 2, view: 'history', who: null, phone: PHONE })
    await other.until(() => other.rows.length === 2, 'the others')
    expect(rowOf(other, FACTS)).to.equal(undefined)
  })

  it('D-18 moderates the reason of a dispute as a report: refused with its words, or sent for review and seen by this shop alone', async () => {
    const { server } = createTestClient()
    await report(server, 2, [FACTS])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => rowOf(driver, FACTS), 'the reports')
    await driver.press('Khiếu nại')
    await driver.until(() => (driver.focused as HTMLElement).id === 'reason', 'the reason has the focus')
    driver.type('Nhầm người, hỏi 0912 345 678 thì rõ.', '#reason')
    await driver.press('Gửi khiếu nại')
    await driver.says('Số điện thoại')
    await driver.until(() => (driver.focused as HTMLElement).id === 'reason', 'the reason has the focus')
    driver.all('.objections .passage')[0]!.click()
    const field = driver.find('#reason') as HTMLTextAreaElement
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('0912 345 678')
    await driver.press('Gửi để duyệt')
    await driver.says('Đã gửi khiếu nại, đang chờ duyệt')
    await driver.until(
      () =>
        rowOf(driver, FACTS)![2]!.includes(
          'Khiếu nại của shop đang chờ duyệt, chỉ shop này thấy: Nhầm người',
        ),
      'it waits',
    )
    expect(rowOf(driver, FACTS)![2]).to.not.contain('Đang xác minh')
    const other = await open({ server, shop: 2, view: 'details', who: null, phone: PHONE })
    await other.until(() => rowOf(other, FACTS), 'the reports')
    expect(other.text()).to.not.contain('Nhầm người')
  })

  it('D-18 takes a reason with a retraction, moderated as well', async () => {
    const { server } = createTestClient()
    await report(server, 1, [FACTS])
    const driver = await open({ server, view: 'details', lang: 'en' })
    await driver.until(() => rowOf(driver, FACTS), 'the reports')
    await driver.press('Retract')
    await driver.says('Why you retract it (optional)')
    driver.type('Xem https://example.com', '#reason')
    await driver.press('Retract report')
    await driver.says('A link or an e-mail address')
    driver.type('Khách đã nhận và trả tiền.', '#reason')
    await driver.press('Retract report')
    await driver.says('Report retracted')
    await driver.says('Why it was retracted: Khách đã nhận và trả tiền.')
  })

  it('X-6 says so where somebody else was faster', async () => {
    const { server } = createTestClient()
    await report(server, 1, [FACTS])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => rowOf(driver, FACTS), 'the reports')
    await driver.press('Thu hồi')
    await driver.says('Các shop khác sẽ không còn thấy')
    server.faults.change({ offline: true })
    await driver.press('Thu hồi báo xấu')
    await driver.says('Chưa rõ kết quả: Mất kết nối')
    server.faults.change({ offline: false })
    const { client, close } = createTestClient({ server })
    const { items } = await client.reports.list(driver.element.subject.customerId!)
    await client.reports.retract(items.find(({ content }) => content === FACTS)!.id)
    close()
    await driver.press('Thu hồi báo xấu')
    await driver.says('báo xấu vừa được thay đổi')
  })

  it('X-6 shows held and rejected reports to their own shop, with the moderator’s reason', async () => {
    const driver = await open({
      view: 'details',
      client: {
        fetch: async (input) =>
          new URL(new Request(input).url).pathname.endsWith('/reports')
            ? Response.json({
                items: [made('held'), made('rejected'), made('of_a_later_version')],
                total: 3,
                counted: 0,
                nextCursor: null,
              })
            : new Response(null, { status: 404 }),
      },
    })
    await driver.until(() => driver.rows.length === 3, 'the reports')
    expect(driver.rows[0]![2]).to.contain('Chờ duyệt Chỉ shop này thấy')
    expect(driver.rows[1]![2]).to.contain('Không được duyệt Lý do: Không rõ sự việc.')
    expect(driver.rows[2]![2]).to.contain('Trạng thái chưa rõ')
  })

  it('X-9 shows a report that another shop files while it is open', async () => {
    const { server } = createTestClient()
    const driver = await open({ server, view: 'details' })
    await driver.until(() => driver.rows.length === 2, 'the reports')
    await report(server, 2, [FACTS])
    await driver.until(() => rowOf(driver, FACTS), 'the new one')
  })

  it('X-9 shows a report that another shop files before the stream of events is open', async () => {
    const { server } = createTestClient()
    const inMemory = inMemoryFetch(server, TEST_BASE_URL)
    const opened = Promise.withResolvers<void>()
    let isAsked = false
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (new Request(input, init).url.includes('/v1/events')) {
        isAsked = true
        await opened.promise
      }
      return inMemory(input, init)
    }
    const driver = await open({ server, view: 'details', client: { fetch } })
    await driver.until(() => driver.rows.length === 2 && isAsked, 'the reports, and no line')
    await report(server, 2, [FACTS])
    opened.resolve()
    await driver.until(() => rowOf(driver, FACTS), 'the new one')
  })

  it('says that nobody reported a customer', async () => {
    const driver = await open({ view: 'details', who: 'inactive' })
    await driver.says('Chưa có shop nào báo xấu khách này')
  })

  it('shows the loading, then the failure where the reports would be, and reads again', async () => {
    const { server } = createTestClient()
    server.faults.change({ offline: true })
    const driver = await open({ server, view: 'details' })
    await driver.says('Chưa tải được báo xấu: Mất kết nối')
    server.faults.change({ offline: false, latencyMs: 300 })
    await driver.press('Thử lại')
    await driver.until(() => driver.all('.skeleton.slow').length === 1, 'it is loading')
    await driver.until(() => driver.rows.length === 2, 'the reports')
  })

  it('keeps what is shown where the next page fails', async () => {
    const { server } = createTestClient()
    await report(
      server,
      2,
      Array.from({ length: 20 }, (_, index) => `Lần ${index + 1}: không nghe máy khi giao.`),
    )
    const driver = await open({ server, view: 'details' })
    await driver.until(() => driver.rows.length === 20, 'the first page')
    server.faults.change({ offline: true })
    await driver.press('Xem thêm')
    await driver.says('Chưa tải được báo xấu')
    expect(driver.rows).to.have.length(20)
    server.faults.change({ offline: false })
    await driver.press('Thử lại')
    await driver.until(() => driver.rows.length === 22, 'the rest')
  })

  it('X-10 puts no phone number into an address or the document', async () => {
    const { server } = createTestClient()
    const urls: string[] = []
    const fetch = inMemoryFetch(server, TEST_BASE_URL)
    const driver = await open({
      server,
      view: 'history',
      who: null,
      phone: PHONE,
      client: {
        fetch: (input, init) => {
          const request = new Request(input, init)
          urls.push(request.url)
          return fetch(request)
        },
      },
    })
    await driver.until(() => driver.rows.length === 2, 'the reports')
    expect(urls.some((url) => url.includes('/reports/search'))).to.equal(true)
    expect(urls.join(' ')).to.not.match(/987654321/)
    expect(driver.element.outerHTML).to.not.match(/987654321/)
  })

  it('shows a hostile content as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> khách không nhận'
    const { server } = createTestClient()
    await report(server, 2, [hostile])
    const driver = await open({ server, view: 'details' })
    await driver.until(() => rowOf(driver, hostile), 'the text')
    expect(driver.all('img')).to.have.length(0)
  })
})

const made = (state: string) => ({
  id: `rep_${state}`,
  customerId: 'cus_1',
  shop: { id: 'shop_1', name: 'Tiệm Nhà Mây' },
  own: true,
  author: { id: 'emp_1', name: 'Lê Minh' },
  reportedAt: '2026-10-01T08:00:00.000Z',
  content: 'Không nhận hàng.',
  state,
  rejectionReason: state === 'rejected' ? 'Không rõ sự việc.' : null,
  dispute: null,
  allowedActions: [],
})
