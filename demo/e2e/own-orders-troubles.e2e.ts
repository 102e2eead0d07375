import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './stage/axe.ts'
import { csv, figure, HEAD, order, ORDERS, pick } from './stage/own-orders-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

describe('X-16 your own orders, when something is in the way', () => {
  it('X-16 says of each file what became of it, also of those that cannot be read, and of a shop that was not cleared', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    const damaged = {
      ...csv('cu.xls', ''),
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    }
    const good = csv('tot.csv', [HEAD, order(1, 'An', '0977000111', 'Đã giao hàng')].join('\n'))
    await pick(visit, damaged, good)
    await page.locator('#read').click()
    await page.getByText('tot.csv: thêm 1 đơn, 0 đơn đã có từ trước.').waitFor()
    await expect
      .poll(() => page.locator('#finished [role=alert]').allTextContents())
      .toEqual(['cu.xls là Excel 97–2003 (.xls). Hãy mở và lưu lại thành .xlsx hoặc .csv.'])
    await pick(visit, csv('a.csv', good.buffer.toString()), csv('b.csv', good.buffer.toString()))
    await page.locator('#cancel').click()
    await expect
      .poll(() => page.locator('#finished p').allTextContents())
      .toEqual([
        'Đã hủy. Không có đơn nào của a.csv được nhập.',
        'Đã hủy. Không có đơn nào của b.csv được nhập.',
      ])
    await page.context().route('**/own-orders/clear', (route) => route.abort())
    await page.locator('#clear').click()
    await page.getByText('API giả lập không trả lời, chưa xóa được đơn nào. Hãy thử lại.').waitFor()
    expect(await figure(visit, 'orders')).toBe('1')
    await page.context().unrouteAll()
    await page.locator('#clear').click()
    await page.getByText('Đã xóa hết đơn của bạn khỏi API giả lập.').waitFor()
    visit.expectQuiet({ network: true })
  })

  it('X-16 takes no file for damaged while the page cannot load what reads it', async () => {
    const visit = await stage.visit('/own-orders.html')
    await visit.page.context().setOffline(true)
    await pick(visit, csv('don-hang.csv', ORDERS))
    await visit.page.getByText('Trang chưa tải được phần đọc tệp, don-hang.csv chưa được mở.').waitFor()
  })

  it('X-16 a mapping that is opened while a file waits for it goes on with that file', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    await pick(visit, csv('so.csv', 'Ref|Whom|Fate\nX1|0977000333|returned'))
    await page.locator('#missing').waitFor()
    const columns = { code: 'Ref', phone: 'Whom', orderState: 'Fate' }
    await page.locator('#mapping-file').setInputFiles({
      name: 'm.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ formats: [{ source: 'so', columns }] })),
    })
    await page.getByText('Đã mở cách đọc cột đã lưu.').waitFor()
    await page.locator('#read:not([aria-disabled])').click()
    await page.getByText('so.csv: thêm 1 đơn, 0 đơn đã có từ trước.').waitFor()
    await page.locator('#clear').click()
    await page.getByText('Đã xóa hết đơn').waitFor()
    visit.expectQuiet()
  })

  it('X-16 asks about three thousand words a few at a time, with the way on in reach', async () => {
    const visit = await stage.visit('/own-orders.html', { width: 320 })
    const { page } = visit
    const rows = Array.from({ length: 3000 }, (_, i) => order(i, 'Khách', '0977000555', `ghi chú ${i}`))
    await pick(visit, csv('ghi-chu.csv', [HEAD, ...rows].join('\n')))
    await page.locator('#read').click()
    await page.getByText('Còn 2.970 chữ khác (2.970 đơn).').waitFor()
    await expect.poll(() => page.locator('select[data-word]').count()).toBe(30)
    expect(await violations(page)).toEqual([])
    await page.locator('#show-words').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Còn 2.940 chữ khác (2.940 đơn).').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-word')))
      .toBe('ghi chu 30')
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320)
    await page.locator('#cancel').click()
    visit.expectQuiet()
  })
})
