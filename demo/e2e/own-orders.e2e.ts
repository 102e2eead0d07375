import { readFile } from 'node:fs/promises'
import type { Route } from 'playwright-core'
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

describe('X-16 your own orders', () => {
  it('X-16 a file becomes a shop that the three pages show, and leaves the machine nowhere', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    await pick(visit, csv('don-hang.csv', ORDERS))
    await page.getByText('don-hang.csv là tệp xuất của Haravan.').waitFor()
    await expect.poll(() => page.locator('#preview tbody tr').count()).toBe(5)
    await page.locator('#read').click()
    await page.locator('select[data-word="kho hoan kiem"]').selectOption('returning')
    await page.locator('#take-over').click()
    await expect.poll(() => figure(visit, 'orders')).toBe('6')
    expect(await figure(visit, 'customers')).toBe('2')
    expect(await figure(visit, 'boom')).toBe('1')
    expect(await figure(visit, 'value')).toBe('657.000\u00a0đ')
    await page.getByText('1 × số điện thoại không đọc chắc chắn được').waitFor()

    const download = page.waitForEvent('download')
    await page.locator('#save-unread').click()
    const list = await readFile(await (await download).path(), 'utf8')
    expect(list).toContain('don-hang.csv,,8,DH300,không nhập,số điện thoại không đọc chắc chắn được')
    expect(list).not.toContain('0977')

    const origins = new Set(visit.requests.map((request) => new URL(request.url()).origin))
    origins.delete('null')
    expect([...origins].filter((origin) => !/^(?:http|blob:http):\/\/127\.0\.0\.1/.test(origin))).toEqual([])
    expect(visit.requests.every((request) => !/0?977000/.test(request.url()))).toBe(true)

    await page.getByRole('link', { name: 'Quản lý đối tác' }).last().click()
    const row = page.locator('#boom-table tbody tr', { hasText: 'Phan Thị Boom' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toContain('3/4')
    await expect.poll(() => page.locator('#boom-table tbody tr button.name').count()).toBe(1)

    await page.goto(new URL('/', page.url()).href)
    await page.locator('.sample', { hasText: 'Phan Thị Boom' }).click()
    await expect.poll(() => page.locator('#risk').textContent()).toBeDefined()
    await page.locator('#risk', { hasText: 'Nguy cơ cao' }).waitFor()

    await page.goto(new URL('/inbox.html', page.url()).href)
    await page.locator('.sample', { hasText: 'Phan Thị Boom' }).click()
    await page.locator('customer-panel', { hasText: 'Phan Thị Boom' }).waitFor()
    await page.locator('customer-panel', { hasText: 'DH100' }).waitFor()
    visit.expectQuiet({ network: true })
  })

  it('X-16 a second file adds to the first, and an order is never there twice', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    await page
      .locator('#clear')
      .click({ timeout: 5000 })
      .catch(() => undefined)
    const later = [
      HEAD,
      order(100, 'Phan Thị Boom', '0977000111', 'Đã chuyển hoàn'),
      order(104, 'Phan Thị Boom', '0977000111', 'Đang giao hàng'),
    ].join('\n')
    const first = csv('thang-10.csv', ORDERS.replace(/\r\n.*Kho hoàn kiểm.*/, ''))
    for (const file of [first, first, csv('thang-11.csv', later)]) {
      await pick(visit, file)
      await page.locator('#read').click()
      await page.getByText(`${file.name}:`).waitFor()
      await expect.poll(() => page.locator('#result').isVisible()).toBe(true)
    }
    await page.getByText('thang-11.csv: thêm 1 đơn, 1 đơn đã có từ trước.').waitFor()
    await page.getByText('1 × số điện thoại không đọc chắc chắn được').waitFor()
    expect(await figure(visit, 'orders')).toBe('6')
    await page.locator('#clear').click()
    await expect.poll(() => page.locator('#result').isHidden()).toBe(true)
    visit.expectQuiet()
  })

  it('X-16 columns of a file that nobody knows are mapped once, by keyboard, and kept', async () => {
    const visit = await stage.visit('/own-orders.html', { lang: 'en', width: 320 })
    const { page } = visit
    const file = csv('ledger.csv', 'Ref|Whom|Fate\nX1|0977000333|returned\nX2|0977000333|delivered')
    await pick(visit, file)
    await page.locator('#missing').waitFor()
    await expect
      .poll(() => page.locator('#missing').textContent())
      .toBe('Choose a column for: order code, phone number or buyer ID, order status or delivery status.')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('column-code')
    expect(await violations(page)).toEqual([])
    const columns = page.locator('#columns tbody tr')
    await expect
      .poll(() => columns.allTextContents())
      .toEqual(['RefX1X2', 'Whom0977000333', 'Fatereturneddelivered'])
    for (const [field, column] of [
      ['code', 'Ref'],
      ['phone', 'Whom'],
      ['orderState', 'Fate'],
    ] as const) {
      await page.locator(`#column-${field}`).focus()
      await page.keyboard.type(column)
      await page.keyboard.press('Tab')
      await expect.poll(() => page.locator(`#column-${field} option:checked`).textContent()).toBe(column)
    }
    await expect.poll(() => page.locator('#preview tbody tr').first().textContent()).toContain('X1')
    await expect.poll(() => columns.first().textContent()).toBe('RefRead as: Order codeX1X2')
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320)
    // It waits for what the worker says of the columns.
    await page.locator('#read:not([aria-disabled])').focus()
    await page.keyboard.press('Enter')
    await page.getByText('ledger.csv: 2 orders added, 0 already known.').waitFor()
    const download = page.waitForEvent('download')
    await page.locator('#save-mapping').click()
    const mapping = await readFile(await (await download).path(), 'utf8')
    expect(JSON.parse(mapping)).toMatchObject({
      formats: [{ source: 'own', columns: { code: ['Ref'], phone: ['Whom'], orderState: ['Fate'] } }],
    })

    const again = await stage.visit('/own-orders.html', { lang: 'en' })
    await again.page
      .locator('#mapping-file')
      .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(mapping) })
    await again.page.getByText('The saved column mapping is open.').waitFor()
    await pick(again, file)
    await again.page.locator('#read:not([aria-disabled])').click()
    await again.page.getByText('ledger.csv: 0 orders added, 2 already known.').waitFor()
    await again.page.locator('#clear').click()
  })

  it('X-16 asks which number is the customer’s, and what two columns mean together', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    const rows = ['X1', 'X2'].map((code) => `${code},0901000001,0977000444,Đã hủy,Đã giao hàng`)
    await pick(
      visit,
      csv('hai-so.csv', ['Mã đơn hàng,SĐT,SĐT,Trạng thái,Trạng thái giao hàng', ...rows].join('\n')),
    )
    await page.locator('#missing').waitFor()
    await expect
      .poll(() => page.locator('#missing').textContent())
      .toBe('Hãy chọn cột cho: số điện thoại hoặc mã người mua. Có nhiều cột phù hợp: SĐT (1), SĐT (2).')
    await expect.poll(() => page.locator('#read').getAttribute('aria-disabled')).toBe('true')
    await page.locator('#column-phone').selectOption({ label: 'SĐT (2)' })
    await page.locator('#read:not([aria-disabled])').click()
    await page.getByText('Đã hủy + Đã giao hàng').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('select[data-word="da huy da giao hang"]').selectOption('returned')
    await page.locator('#take-over').click()
    await page.getByText('hai-so.csv: thêm 2 đơn, 0 đơn đã có từ trước.').waitFor()
    expect(await figure(visit, 'returned')).toBe('2')
    await page.getByText('2 đơn hoàn không có giá trị trong tệp, chưa tính vào.').waitFor()
    const download = page.waitForEvent('download')
    await page.locator('#save-mapping').click()
    const mapping = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
      formats: [{ columns: { phone: string[] } }]
    }
    expect(mapping.formats[0].columns.phone).toEqual(['SĐT (2)'])
    await page.locator('#clear').click()
    await expect.poll(() => page.locator('#result').isHidden()).toBe(true)
    visit.expectQuiet()
  })

  it('X-16 cancels what is half sent, and nothing is in the shop; says why a file cannot be read', async () => {
    const visit = await stage.visit('/own-orders.html')
    const { page } = visit
    const many = [
      HEAD,
      ...Array.from({ length: 60_000 }, (_, i) =>
        order(i + 1000, 'Khách', `09${String(10_000_000 + i)}`, 'Đã giao hàng'),
      ),
    ].join('\n')
    await pick(visit, csv('lon.csv', many))
    // Goes on piece by piece, however quick the machine is.
    const pieces: Route[] = []
    await page.context().route('**/own-orders/imports/*/orders', (route) => void pieces.push(route))
    await page.locator('#read').click()
    await expect.poll(() => pieces.length).toBe(1)
    await page.locator('#cancel').hover()
    await page.mouse.down()
    await pieces[0]?.continue()
    await expect.poll(() => pieces.length, { message: 'drawn anew under the press' }).toBe(2)
    await page.mouse.up()
    await page.getByText('Đã hủy. Không có đơn nào của lon.csv được nhập.').waitFor()
    const { orders } = (await (await fetch(`${stage.api.url}/__mock/own-orders`)).json()) as {
      orders: number
    }
    expect(orders).toBe(0)
    await pick(visit, {
      name: 'cu.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    })
    await page.getByText('cu.xls là Excel 97–2003 (.xls).').waitFor()
    const noted = Array.from({ length: 10_001 }, (_, i) => order(i, 'Khách', '0977000555', `ghi chú ${i}`))
    await pick(visit, csv('ghi-chu.csv', [HEAD, ...noted].join('\n')))
    await page.locator('#read').click()
    await page.getByText('trong ghi-chu.csv có hơn 10.000 chữ khác nhau. Hãy mở lại tệp').waitFor()
    visit.expectQuiet()
  })

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('X-16 has no fault that axe knows: %s, %i px', async (theme, width) => {
    const visit = await stage.visit('/own-orders.html', { theme, width })
    await pick(visit, csv('don-hang.csv', ORDERS))
    await visit.page.locator('#read').waitFor()
    expect(await violations(visit.page)).toEqual([])
    const linesOfDay = await visit.page
      .locator('#preview td', { hasText: '17/10/2026' })
      .first()
      .evaluate((cell) => {
        const day = document.createRange()
        day.setStart(cell.firstChild ?? cell, 0)
        day.setEnd(cell.firstChild ?? cell, '17/10/2026'.length)
        return day.getClientRects().length
      })
    expect(linesOfDay).toBe(1)
    await visit.page.locator('#read').click()
    await visit.page.locator('#take-over').waitFor()
    expect(await violations(visit.page)).toEqual([])
    await visit.page.locator('#cancel').click()
  })
})
