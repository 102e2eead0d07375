// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect } from '@open-wc/testing'
import { Desk } from '../customer-panel/desk.ts'
import { openDetail, type DetailDriver } from './detail-driver.ts'

const clean = (driver: DetailDriver) => expect(driver.element).to.be.accessible()

describe('customer detail: axe in every state', () => {
  it('is clean for axe in each tab, light and dark', async () => {
    const driver = await openDetail()
    for (const scheme of ['light', 'dark']) {
      driver.table.style.colorScheme = scheme
      for (const tab of ['Lịch sử hoàn trả', 'Thông tin báo xấu', 'Đơn hàng']) {
        await driver.choose(tab)
        await driver.settled()
        await clean(driver)
      }
    }
  })

  it('is clean for axe while it loads, fails or is empty, and with a masked number', async () => {
    const loading = new Desk('staff')
    loading.hold(/returns$/)
    await clean(await openDetail({ desk: loading }))

    const failing = new Desk()
    failing.cut(/returns$/)
    const failed = await openDetail({ desk: failing })
    await failed.says('Chưa tải được')
    await clean(failed)

    const bare = new Desk()
    bare.rewrite(/returns$/, (body: object) => ({ ...body, items: [], total: 0, nextCursor: null }))
    const empty = await openDetail({ desk: bare })
    await empty.says('Chưa có đơn hoàn')
    await clean(empty)
  })
})
