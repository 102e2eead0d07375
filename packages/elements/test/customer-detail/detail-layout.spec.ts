import { expect } from '@open-wc/testing'
import { Desk } from '../customer-panel/desk.ts'
import { openDetail } from './detail-driver.ts'

describe('customer detail: on the screen', () => {
  it('S0-13 opens when a customer is clicked, with the tab Lịch sử hoàn trả', async () => {
    const driver = await openDetail()
    expect(driver.text('h2')).to.equal(driver.name)
    expect(driver.dialog.getAttribute('aria-labelledby')).to.equal('title')
    expect(driver.root.activeElement?.id).to.equal('title')
    expect(driver.tab).to.equal('Lịch sử hoàn trả')
    await driver.says('4/4 đơn')
    expect(driver.all('.order')).to.have.length(4)
    expect(driver.panel).to.match(/Đã chuyển hoàn.*Lý do: .* × 1/)
  })

  it('remembers how far each tab was scrolled', async () => {
    const driver = await openDetail({ who: 'low-up-to' })
    await driver.says('20/154 đơn')
    driver.body.scrollTop = 900
    await driver.choose('Đơn hàng')
    await driver.until(() => driver.all('.order').length === 20 && driver.tab === 'Đơn hàng')
    expect(driver.body.scrollTop).to.be.lessThan(900)
    await driver.choose('Lịch sử hoàn trả')
    await driver.until(() => driver.body.scrollTop === 900)
  })

  it('keeps its size while it loads, and says so when that takes long', async () => {
    const desk = new Desk()
    const release = desk.hold(/returns$/)
    const driver = await openDetail({ desk })
    const { width, height } = driver.dialog.getBoundingClientRect()
    expect(driver.find('.skeleton').classList.contains('slow')).to.equal(false)
    await driver.until(() => driver.find('.skeleton.slow'))
    release()
    await driver.says('4/4 đơn')
    const after = driver.dialog.getBoundingClientRect()
    expect([after.width, after.height]).to.deep.equal([width, height])
  })

  it('X-10 data never becomes markup or an unsafe link', async () => {
    const desk = new Desk()
    desk.rewrite(/returns$/, (body: { items: object[] }) => ({
      ...body,
      items: body.items.map((item) => ({
        ...item,
        reason: '<img src=x onerror=alert(1)>',
        trackingCode: 'X1',
        trackingUrl: 'javascript:alert(1)',
      })),
    }))
    const driver = await openDetail({ desk })
    await driver.says('<img src=x onerror=alert(1)>')
    expect(driver.all('img')).to.have.length(0)
    for (const link of driver.all('a'))
      expect((link as HTMLAnchorElement).protocol).to.match(/^(https?|tel):$/)
  })
})
