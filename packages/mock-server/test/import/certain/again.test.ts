import { describe, expect, it } from 'vitest'
import { csv, outline, type Outline } from '../support/outline.ts'
import { makeXlsx } from '../support/make-xlsx.ts'

const P = '0987654321'
const MINE = ' · +84987654321'
const H = 'Mã đơn hàng,Số điện thoại,Trạng thái'
const BUYERS = 'Mã đơn hàng,Mã khách hàng,Số điện thoại,Trạng thái'
const RETURNS = `${H},Tên sản phẩm,Số lượng,Số lượng hoàn trả`

const of = async (...lines: readonly string[]): Promise<Outline> => {
  const { orders, asked, listed } = await outline(csv(...lines))
  const states = Object.entries(orders).map(([code, became]) => [code, became.replace(MINE, '')])
  return { orders: Object.fromEntries(states), asked, listed }
}

describe('one order, however its code was typed or kept', () => {
  it.each([
    ['A1', 'a1'],
    ['A1', 'A 1'],
    ['#1001', '1001'],
    ['0012', '12'],
    ['Ａ１', 'A1'],
    ['A1', 'A1\u{A0}'],
    ['123', '123.0'],
  ])('X-16 %s and %s', async (first, second) => {
    const { orders } = await of(H, `${first},${P},Đang giao`, `${second},${P},Đã hoàn`)
    expect(orders).toEqual({ [first]: 'returned' })
  })

  it.each(['0', '-', 'N/A', 'null', '#N/A'])('X-16 %s is no code', async (code) => {
    expect(await of(H, `${code},${P},Đã giao`, `A1,${P},Đã giao`)).toEqual({
      orders: { A1: 'delivered' },
      asked: [],
      listed: ['2 no_code'],
    })
  })
})

describe('one code of two orders', () => {
  it.each<readonly [string, readonly string[], Outline['orders'], readonly string[]]>([
    [
      'on two days',
      [`${H},Ngày đặt`, `1,${P},Đã giao,01/01/2025`, `1,${P},Đã hoàn,05/05/2026`],
      { 1: 'delivered' },
      ['3 other_day'],
    ],
    [
      'with two names and one number',
      ['Mã đơn hàng,Tên khách hàng,Số điện thoại,Trạng thái', `1,Hoa,${P},Đã giao`, '1,Lan,,Đã hoàn'],
      { 1: 'delivered' },
      ['3 other_customer'],
    ],
    [
      'with two parcels',
      [`${H},Mã vận đơn`, `1,${P},Đã hoàn,V1`, `1,${P},Đã giao,V2`],
      {},
      ['2 state_conflict'],
    ],
  ])('X-16 %s', async (_, lines, orders, listed) => {
    expect(await of(...lines)).toEqual({ orders, asked: [], listed })
  })
})

describe('buyers without an account are not one person', () => {
  it.each(['KH000000', 'Khách vãng lai', 'khách lẻ', 'Walk-in', 'Nguyễn Thị Hoa', 'unknown', 'KL'])(
    'X-16 %s',
    async (buyer) => {
      expect(await of(BUYERS, `A1,${buyer},,Đã hoàn`, `A2,${buyer},,Đã hoàn`)).toEqual({
        orders: {},
        asked: [],
        listed: ['2 no_customer', '3 no_customer'],
      })
    },
  )

  it('X-16 a column of names is no key', async () => {
    const { listed } = await of('Mã đơn hàng,Người mua,Số điện thoại,Trạng thái', 'A1,hoa,,Đã hoàn')
    expect(listed).toEqual(['2 no_customer'])
  })
})

describe('counts of pieces that contradict the words', () => {
  it.each<readonly [string, string | null, readonly string[], readonly string[]]>([
    ['Đã giao,Áo,1,5', null, [], ['2 returned_unreadable']],
    ['Đã hủy,Áo,1,1', null, ['Đã hủy + Số lượng hoàn trả'], ['2 state_unknown']],
    ['Chờ xác nhận,Áo,1,1', null, ['Chờ xác nhận + Số lượng hoàn trả'], ['2 state_unknown']],
    ['Hoàn một phần,Áo,1,1', null, ['Hoàn một phần + Số lượng hoàn trả'], ['2 state_unknown']],
    ['Hoàn một phần,Áo,2,1', 'partially_returned', [], []],
    ['Đã hoàn,Áo,2,1', 'partially_returned', [], []],
    ['Đã giao,Áo,2,2', 'returned', [], []],
  ])('X-16 %s', async (row, state, asked, listed) => {
    expect(await of(RETURNS, `A1,${P},${row}`)).toEqual({ orders: state ? { A1: state } : {}, asked, listed })
  })
})

describe('words that say less than they seem to', () => {
  it.each([
    'delivered?',
    'Nhập',
    'Đã trả',
    'Hoàn tiền',
    'Return to sender',
    'Đã hủy - đã hoàn',
    'Giao thành công một phần',
    'Đã đối soát trả hàng',
    'DELIVERED_RETURN',
    'Lost',
    'refunded',
    'return',
    '501',
  ])('X-16 %s', async (word) => {
    expect((await of(H, `A1,${P},${word}`)).asked).toEqual([word])
  })
})

describe('rows that were moved', () => {
  it('X-16 a separator within a text: the row is listed, and not read by what it came to', async () => {
    const head = 'Mã đơn hàng,Tên khách hàng,Số điện thoại,Trạng thái,Ghi chú'
    expect(await of(head, `A1,Hoa,${P},Đã giao,gọi, trước`, `A2,Mai,${P},Đã giao,`)).toEqual({
      orders: { A2: 'delivered' },
      asked: [],
      listed: ['2 row_shifted'],
    })
  })

  it('X-16 columns without a name are no reason', async () => {
    const rows = ['A1', 'A2', 'A3'].map((code) => `${code},${P},Đã giao,x`)
    expect((await of(H, ...rows)).listed).toEqual([])
  })
})

describe('numbers that platforms hide in other ways', () => {
  it.each(['098xxxx321', '098••••321', '098####321', '+84 98*** **21'])('X-16 %s', async (phone) => {
    expect((await of(H, `A1,${phone},Đã giao`)).listed).toEqual(['2 phone_hidden'])
  })

  it.each(['8.49E+10', '0000000000', '0123456789', '19001234', '09876', '9876543210'])(
    'X-16 %s is nobody’s',
    async (phone) => {
      expect((await of(H, `A1,${phone},Đã giao`)).listed).toEqual(['2 phone_unreadable'])
    },
  )
})

describe('files that are no table of orders', () => {
  it.each<readonly [string, readonly string[], Partial<Outline>]>([
    ['JSON', [`[{"code":"A1","phone":"${P}","status":"delivered"}]`], { listed: ['no_table'] }],
    ['no heading', [`A1,${P},Đã giao`, `A2,${P},Đã hoàn`], { asked: ['code', 'customer', 'state'] }],
    ['a running number alone', ['STT,Số điện thoại,Trạng thái', `1,${P},Đã giao`], { asked: ['code'] }],
    [
      'the state of the payment alone',
      [`Mã đơn hàng,Số điện thoại,Trạng thái thanh toán`, `A1,${P},Đã thanh toán`],
      { asked: ['state'] },
    ],
    ['a heading alone', [H], { orders: {}, asked: [], listed: [] }],
  ])('X-16 %s', async (_, lines, expected) => {
    expect(await of(...lines)).toMatchObject(expected)
  })

  it('X-16 cells of a workbook that hold an error or a formula’s text are told', async () => {
    const rows = [
      ['Mã đơn hàng', 'Số điện thoại', 'Trạng thái', 'Tổng tiền'],
      ['A1', P, 'Đã giao', '#N/A'],
      ['A2', P, 'Đã giao', '=B1*2'],
      [0, P, 'Đã giao', 1],
    ]
    expect((await outline(await makeXlsx({ sheets: [{ name: 'x', rows }] }))).listed).toEqual([
      '2 amount_unreadable',
      '3 amount_unreadable',
      '4 no_code',
    ])
  })
})
