import { describe, expect, it } from 'vitest'
import { previewRows } from '../../../src/import/index.ts'
import { readFile } from '../support/import-file.ts'
import { csv } from '../support/outline.ts'

const PHONE = '0987654321'
const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Tên sản phẩm,Số lượng,Đơn giá,Phí vận chuyển,Tổng tiền'

/** The amounts of each order, and what is listed. */
async function amountsOf(...rows: readonly string[]) {
  const { orders, issues } = await readFile(
    csv(HEAD, ...rows.map((row, i) => `A${i + 1},${PHONE},Đã giao,Áo,1,${row}`)),
  )
  return {
    orders: orders.map(({ total, shippingFee, lines }) => [lines[0]?.unitPrice, shippingFee, total]),
    listed: issues.map(({ row, reason, detail }) => `${row} ${reason} ${detail}`),
  }
}

describe('amounts that may be in thousands', () => {
  it('X-16 a file that counts in thousands: each is listed, and none is taken for đồng', async () => {
    expect(await amountsOf('320,30,350', '1200,0,1200', '250,30,280')).toEqual({
      orders: [
        [0, 0, null],
        [0, 0, null],
        [0, 0, null],
      ],
      listed: [
        '2 amount_small total',
        '2 amount_small shippingFee',
        '2 amount_small unitPrice',
        '3 amount_small total',
        '3 amount_small unitPrice',
        '4 amount_small total',
        '4 amount_small shippingFee',
        '4 amount_small unitPrice',
      ],
    })
  })

  it('X-16 one total below 1,000 đ among others is listed alone', async () => {
    const rows = Array.from({ length: 6 }, () => '320000,30000,350000')
    const { orders, listed } = await amountsOf(...rows, '320000,30000,350')
    expect(orders.map(([, , total]) => total)).toEqual([...Array(6).fill(350_000), null])
    expect(listed).toEqual(['8 amount_small total'])
  })

  it('X-16 a gift of 1 đ among prices, and a total of nothing, are what they say', async () => {
    const rows = Array.from({ length: 6 }, () => '320000,30000,350000')
    const { orders, listed } = await amountsOf(...rows, '1,0,0')
    expect(orders.at(-1)).toEqual([1, 0, 0])
    expect(listed).toEqual([])
  })

  it('X-16 the preview of a file that counts in thousands shows no amount', async () => {
    const { inspection } = await readFile(csv(HEAD, `A1,${PHONE},Đã giao,Áo,1,320,30,350`))
    expect(previewRows(inspection, inspection.columns).map(({ order }) => order?.total)).toEqual([null])
  })
})

const sale = (code: string, product: string, total: number | '') =>
  `${code},${PHONE},Đã hoàn,${product},${total}`

describe('totals of several products', () => {
  const COLUMNS = 'Mã đơn hàng,Số điện thoại,Trạng thái,Tên sản phẩm,Thành tiền'
  async function totals(...rows: readonly string[]) {
    const { orders, issues } = await readFile(csv(COLUMNS, ...rows))
    return {
      totals: orders.map(({ total }) => total),
      listed: issues.map(({ row, reason }) => `${row} ${reason}`),
    }
  }
  const PER_ROW = [sale('A1', 'Áo', 100_000), sale('A1', 'Quần', 250_000)]

  it('X-16 two that come to the same are no total, where others show that the column is of products', async () => {
    const alike = [sale('A2', 'Áo', 100_000), sale('A2', 'Quần', 100_000)]
    expect(await totals(...PER_ROW, ...alike, sale('A3', 'Mũ', 70_000))).toEqual({
      totals: [null, null, 70_000],
      listed: ['3 amount_differs', '4 amount_differs'],
    })
  })

  it.each([
    ['on each row', 300_000],
    ['on the first', ''],
  ] as const)(
    'X-16 the total of an order stands %s, and one slip among others spoils it alone',
    async (_, again) => {
      const many = ['B1', 'B2', 'B3', 'B4', 'B5'].flatMap((code) => [
        sale(code, 'Áo', 300_000),
        sale(code, 'Quần', again),
      ])
      expect(await totals(...PER_ROW, ...many)).toEqual({
        totals: [null, ...Array(5).fill(300_000)],
        listed: ['3 amount_differs'],
      })
    },
  )
})
