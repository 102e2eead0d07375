import { describe, expect, it } from 'vitest'
import { unreadCsv } from '../../../src/import/index.ts'
import { UNREAD_WORDS } from '../../../src/cli/orders/unread-words.ts'
import { withHiddenPhones } from '../../../src/import/cells/hidden-phones.ts'
import { readFile } from '../support/import-file.ts'
import { csv } from '../support/outline.ts'

const PHONE = '0987654321'
const OTHER = '0912345678'
const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Lý do hủy,Loại tiền,Tên sản phẩm,Số lượng'

describe('X-10 phone numbers in what is told of a file', () => {
  it.each([
    ['Khách 0987654321 không nhận', 'Khách 0987***321 không nhận'],
    ['gọi +84 987 654 321, 0912.345.678', 'gọi 0987***321, 0912***678'],
    ['84987654321', '0987***321'],
    ['(024) 3825 1234', '0243***234'],
    ['SPX0987654321', 'SPX0987654321'],
    ['576123456789012345', '576123456789012345'],
    ['2510090987654321', '2510090987654321'],
    ['Giao 17/10/2026 lần 2', 'Giao 17/10/2026 lần 2'],
  ])('X-10 %s: %s', (text, shown) => expect(withHiddenPhones(text)).toBe(shown))

  it.each([
    ['a state', `A1,${PHONE},Khách ${PHONE} chê,,VND,Áo,1`],
    ['a reason', `A1,${PHONE},Đã hủy,Gọi ${PHONE} từ chối nhận,VND,Áo,1`],
    ['a code', `${PHONE},${PHONE},Boom,,VND,Áo,1`],
    ['a number of pieces', `A1,${PHONE},Đã giao,,VND,Áo,${PHONE}`],
    ['a number of pieces, without its zero', `A1,${PHONE},Đã giao,,VND,Áo,987654321`],
    ['a currency', `A1,${PHONE},Đã giao,,${PHONE},Áo,1`],
  ])('X-10 %s that holds one shows it to nobody', async (_what, row) => {
    const { issues, unknownWords } = await readFile(csv(HEAD, row))
    expect(issues).toHaveLength(1)
    const told = (await unreadCsv(issues, UNREAD_WORDS)) + JSON.stringify(unknownWords)
    expect(told).not.toMatch(/987654321/)
  })

  it('X-16 a state that differs by the number in it alone is asked about once, and answered once', async () => {
    const file = csv(HEAD, `A1,${PHONE},Khách ${PHONE} chê,,,,`, `A2,${OTHER},Khách ${OTHER} chê,,,,`)
    const { unknownWords } = await readFile(file)
    expect(unknownWords).toEqual([{ word: 'khach # che', text: 'Khách 0912***678 chê', orders: 2 }])
    const { orders } = await readFile(file, { formats: [], words: { 'khach # che': 'returned' } })
    expect(orders.map(({ state }) => state)).toEqual(['returned', 'returned'])
  })
})
