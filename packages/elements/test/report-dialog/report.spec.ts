import { expect } from '@open-wc/testing'
import { MAX_REPORTS_PER_HOUR } from '@boom-risk/client/contract'
import { createTestClient, placeOrder } from '@boom-risk/mock-server/testing'
import { open, STRANGER, subjectOf } from './dialog-driver.ts'

const HINT =
  'Nội dung sẽ hiển thị cho mọi shop. Chỉ nêu sự việc, không ghi số điện thoại, địa chỉ hay lời xúc phạm.'
const FACTS = 'Đặt hai đơn COD, đã xác nhận nhưng không nhận hàng.'
/** The number of the shop whose reports wait for a moderator. */
const MODERATED = 5
const PHONE = '+84987654321'

describe('report dialog: reporting a customer', () => {
  it('S0-15 names the customer, has two tabs, and focuses the content', async () => {
    const driver = await open()
    expect(driver.text('h2')).to.equal('Báo xấu Nguyễn Thị Thu Hà')
    expect(driver.all('[role=tab]').map(({ firstChild }) => firstChild!.parentElement!.id)).to.deep.equal([
      'tab-write',
      'tab-details',
    ])
    expect(driver.tab('Báo xấu khách hàng').ariaSelected).to.equal('true')
    expect(driver.tab('Thông tin báo xấu').ariaSelected).to.equal('false')
    expect(driver.focused).to.equal(driver.field)
  })

  it('S0-16 sends the content, and shows the report on top of the details', async () => {
    const driver = await open()
    const before = driver.reportsOf(PHONE)
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
    await driver.until(() => driver.rows[0]?.[2]?.includes(FACTS), 'the new report is first')
    expect(driver.rows[0]![0]).to.contain('Shop này')
    expect(driver.reportsOf(PHONE)).to.equal(before + 1)
    expect(driver.focused).to.equal(driver.tab('Thông tin báo xấu'))
    driver.tab('Báo xấu khách hàng').click()
    await driver.until(() => driver.field.value === '', 'the draft is gone')
  })

  it('S0-17 shows in another shop what was reported in this one', async () => {
    const { server } = createTestClient()
    const driver = await open({ server })
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
    const other = await open({ server, shop: 2, view: 'history', who: null, phone: PHONE })
    await other.until(() => other.rows.some(([, , content]) => content!.includes(FACTS)), 'it is there too')
  })

  it('X-7 has its hint letter for letter under the button', async () => {
    const driver = await open()
    expect(driver.text('#hint')).to.equal(HINT)
    const { bottom } = driver.button('Gửi báo xấu').getBoundingClientRect()
    expect(driver.find('#hint').getBoundingClientRect().top).to.be.at.least(bottom)
    expect(driver.field.getAttribute('aria-describedby')).to.contain('hint')
  })

  it('X-7 refuses a phone number, an address, a link and an insult before sending, each with its words', async () => {
    const driver = await open()
    const before = driver.reportsOf(PHONE)
    driver.type('Gọi 0912 345 678 không được, nhà ở 12 Nguyễn Trãi, xem https://example.com/khach, đồ chó.')
    expect(driver.all('.objections')).to.have.length(0)
    await driver.press('Gửi báo xấu')
    await driver.until(() => driver.all('.objections li').length === 4, 'four reasons')
    expect(driver.all('.objections strong').map((each) => each.innerText)).to.deep.equal([
      'Số điện thoại',
      'Địa chỉ',
      'Liên kết hoặc e-mail',
      'Lời xúc phạm',
    ])
    const marked = driver.all('.objections mark').map((each) => each.innerText)
    expect(marked[0]).to.equal('0912 345 678')
    expect(marked[2]).to.contain('https://example.com/khach')
    expect(driver.reportsOf(PHONE)).to.equal(before)
    expect(driver.field.getAttribute('aria-invalid')).to.equal('true')

    driver.all('.objections .passage')[0]!.click()
    const { value, selectionStart, selectionEnd } = driver.field
    expect(value.slice(selectionStart, selectionEnd)).to.equal('0912 345 678')

    driver.type(FACTS)
    await driver.until(() => driver.all('.objections').length === 0, 'it follows the typing')
  })

  it('X-7 shows what only the server objects to', async () => {
    const driver = await open({
      client: {
        fetch: async () =>
          Response.json(
            {
              type: 'about:blank',
              title: 'refused',
              status: 422,
              code: 'validation_failed',
              violations: [
                { field: '/content', code: 'contains_insult', message: 'no insult' },
                { field: '/content', code: 'contains_new_thing', message: 'of a later version' },
              ],
            },
            { status: 422, headers: { 'content-type': 'application/problem+json' } },
          ),
      },
    })
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.until(() => driver.all('.objections li').length === 2, 'both reasons')
    expect(driver.text('.objections')).to.equal('Lời xúc phạm Điều máy chủ không nhận')
    expect(driver.field.value).to.equal(FACTS)
  })

  it('asks for a content, and counts what is too much', async () => {
    const driver = await open({ lang: 'en' })
    driver.type('  ')
    await driver.press('Send report')
    await driver.says('Say what happened')
    expect(driver.focused).to.equal(driver.field)
    driver.type('a'.repeat(1002))
    await driver.says('2 characters too many')
    await driver.says('1,002/1,000 characters')
  })

  it('X-6 says that a report waits where the shop’s are moderated', async () => {
    const driver = await open({ shop: MODERATED, who: 'own' })
    await driver.says('được duyệt trước khi hiển thị')
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.says('đang chờ duyệt')
    await driver.until(() => driver.rows[0]?.[2]?.includes('Chờ duyệt'), 'it is held')
  })

  it('keeps the text and the intent when the line is cut, and sends it once', async () => {
    const driver = await open()
    const before = driver.reportsOf(PHONE)
    driver.type(FACTS)
    driver.server.faults.change({ offline: true })
    await driver.press('Gửi báo xấu')
    await driver.says('Chưa rõ kết quả: Mất kết nối')
    expect(driver.field.value).to.equal(FACTS)
    driver.server.faults.change({ offline: false })
    await driver.press('Gửi lại')
    await driver.says('Đã gửi báo xấu')
    expect(driver.reportsOf(PHONE)).to.equal(before + 1)
  })

  it('X-8 tells a read-only employee why there is nothing to fill in', async () => {
    const driver = await open({ role: 'read_only' })
    await driver.says('không có quyền báo xấu khách hàng')
    expect(driver.all('textarea')).to.have.length(0)
    expect(driver.focused).to.not.equal(null)
  })

  it('D-18 says that only a shop with an order of somebody may report, and lets nobody type in vain', async () => {
    const driver = await open({ who: null })
    expect(driver.text('h2')).to.equal('Báo xấu 0987 000 111')
    await driver.says('Shop chưa có đơn hàng nào của số 0987 000 111')
    expect(driver.all('textarea')).to.have.length(0)
    expect(driver.focused).to.not.equal(null)
    expect(driver.reportsOf(STRANGER)).to.equal(0)
  })

  it('D-18 a text that was refused wrongly goes to moderation with one click, and waits there', async () => {
    const { server } = createTestClient()
    const driver = await open({ server })
    driver.type(`${FACTS} Khách tên Ngu Văn Cút.`)
    await driver.press('Gửi báo xấu')
    await driver.says('Lời xúc phạm')
    expect(driver.focused).to.equal(driver.field)
    await driver.says('Người kiểm duyệt sẽ xem trước khi shop khác thấy.')
    await driver.press('Gửi để duyệt')
    await driver.says('Đã gửi báo xấu, đang chờ duyệt')
    await driver.until(() => driver.rows[0]?.[2]?.includes('Chờ duyệt Chỉ shop này thấy'), 'it is held')
    expect(driver.focused).to.equal(driver.tab('Thông tin báo xấu'))
    const other = await open({ server, shop: 2, view: 'history', who: null, phone: PHONE })
    await other.until(() => other.rows.length === 2, 'only what was there before')
  })

  it('D-18 says why a customer cannot be reported again, and keeps the text', async () => {
    const driver = await open()
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.says('Đã gửi báo xấu')
    driver.tab('Báo xấu khách hàng').click()
    await driver.until(() => driver.field.checkVisibility(), 'the form is back')
    // In other words: the same within ten seconds is the same report.
    const again = `${FACTS} Lần hai.`
    driver.type(again)
    await driver.press('Gửi báo xấu')
    await driver.says('Shop đã báo xấu khách này rồi. Báo lại được sau 24 giờ, hoặc khi khách có đơn mới.')
    expect(driver.field.value).to.equal(again)
    expect(driver.focused).to.equal(driver.field)
    placeOrder(driver.server, { phone: PHONE })
    await driver.press('Gửi lại')
    await driver.says('Đã gửi báo xấu')
  })

  it('D-18 says that a shop without an order of a customer cannot report them', async () => {
    const { client, server } = createTestClient()
    const { id } = await client.customers.create({ phones: [STRANGER], name: 'Lan' })
    const driver = await open({ server })
    const other = await driver.reopen('write', { customerId: id, phone: STRANGER, name: 'Lan' })
    other.type(FACTS)
    await other.press('Gửi báo xấu')
    await other.says('Shop chưa có đơn hàng nào của khách này nên chưa báo xấu được')
  })

  it('D-18 says when a shop may report again that has reported too much within an hour', async () => {
    const { client, server } = createTestClient()
    for (let made = 0; made < MAX_REPORTS_PER_HOUR; made++) {
      const { customerId } = placeOrder(server, { phone: `+8491300${String(1000 + made)}0`.slice(0, 12) })
      await client.reports.create(customerId, FACTS)
    }
    const driver = await open({ server, lang: 'en' })
    driver.type(FACTS)
    await driver.press('Send report')
    await driver.says('This shop has sent too many reports within an hour. Send again in 60 minutes.')
    expect(driver.field.value).to.equal(FACTS)
  })

  it('D-18 keeps the text where sending it for review fails, and offers it again', async () => {
    const driver = await open({ lang: 'en' })
    const text = `${FACTS} 0912 345 678`
    driver.type(text)
    await driver.press('Send report')
    await driver.says('A phone number')
    driver.server.faults.change({ offline: true })
    await driver.press('Send for review')
    await driver.says('Not confirmed yet: No connection')
    expect(driver.field.value).to.equal(text)
    driver.server.faults.change({ offline: false })
    await driver.press('Send for review')
    await driver.says('Report sent, waiting for review')
  })

  it('D-18 offers no review of what no moderator could mend', async () => {
    const driver = await open()
    driver.type('a'.repeat(1001))
    await driver.press('Gửi báo xấu')
    await driver.says('Thừa 1 ký tự')
    expect(driver.all('.review')).to.have.length(0)
  })

  it('says that a customer without a phone number cannot be known to other shops', async () => {
    const driver = await open({ who: 'psid-only' })
    driver.type(FACTS)
    await driver.press('Gửi báo xấu')
    await driver.says('Khách chưa có số điện thoại')
  })

  it('keeps a draft per customer over Esc, the close button and the backdrop', async () => {
    const driver = await open()
    driver.type('Đang viết')
    await driver.press('Đóng')
    await driver.until(() => !driver.element.isConnected, 'it closes')
    const again = await driver.reopen()
    await again.until(() => again.field.value === 'Đang viết', 'the draft is back')
    const { dialog } = again
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await again.until(() => !again.element.isConnected, 'the backdrop closes it')
    const third = await driver.reopen()
    await third.until(() => third.field.value === 'Đang viết', 'the draft is back')
    const other = await driver.reopen('write', subjectOf(driver.server, 'inactive'))
    await other.until(() => other.element.session, 'the session')
    expect(other.field.value).to.equal('')
  })

  it('keeps a draft where it closed before it was known who typed', async () => {
    const driver = await open({ mock: { customers: 100, latencyMs: 300 } })
    driver.type('Đang viết')
    expect(driver.element.session).to.equal(undefined)
    await driver.press('Đóng')
    await driver.until(() => !driver.element.isConnected, 'it closes')
    const again = await driver.reopen()
    await again.until(() => again.field.value === 'Đang viết', 'the draft is back')
  })

  it('stays open where a selection slips out onto the backdrop', async () => {
    const driver = await open()
    driver.field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    driver.dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(driver.isOpen).to.equal(true)
  })
})
