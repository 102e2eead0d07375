import { describe, expect, it } from 'vitest'
import { csv, outline } from '../support/outline.ts'
import { inDomain, readFile } from '../support/import-file.ts'
import { makeXlsx } from '../support/make-xlsx.ts'

const PHONE = '0987654321'
const MINE = ' · +84987654321'

/** What became of order A1, and what was listed. */
async function become(head: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const { orders, asked, listed } = await outline(csv(head, ...rows))
  const state = orders['A1']?.replace(MINE, '') ?? 'not read'
  return [state, ...asked.map((text) => `? ${text}`), ...listed]
}

const ofProduct = (product: string, state: string) => `A1,${PHONE},${product},${state}`
const stated = (state: string, updated = '') => `A1,${PHONE},${state},${updated}`
const sheet = (code: string) => [
  ['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'],
  [code, PHONE, 'Đã giao'],
]

describe('products with states of their own', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Tên sản phẩm,Trạng thái'
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['some came back', [ofProduct('Áo', 'Đã giao'), ofProduct('Quần', 'Đã hoàn')], ['partially_returned']],
    [
      'some came back, said first',
      [ofProduct('Áo', 'Đã hoàn'), ofProduct('Quần', 'Đã giao')],
      ['partially_returned'],
    ],
    ['all came back', [ofProduct('Áo', 'Đã hoàn'), ofProduct('Quần', 'Đã hoàn')], ['returned']],
    [
      'what was not cancelled came back',
      [ofProduct('Áo', 'Đã hủy'), ofProduct('Quần', 'Đã hoàn')],
      ['returned'],
    ],
    ['some is on its way back', [ofProduct('Áo', 'Đã giao'), ofProduct('Quần', 'Đang hoàn')], ['returning']],
    [
      'one came back, one is on its way back',
      [ofProduct('Áo', 'Đã hoàn'), ofProduct('Quần', 'Đang hoàn')],
      ['partially_returned'],
    ],
    ['some is on its way', [ofProduct('Áo', 'Đã giao'), ofProduct('Quần', 'Đang giao')], ['shipping']],
    ['some was cancelled', [ofProduct('Áo', 'Đã hủy'), ofProduct('Quần', 'Đã giao')], ['delivered']],
    ['all was cancelled', [ofProduct('Áo', 'Đã hủy'), ofProduct('Quần', 'Hủy')], ['cancelled, not shipped']],
    [
      'one word is unknown',
      [ofProduct('Áo', 'Đã giao'), ofProduct('Quần', 'treo')],
      ['not read', '? treo', '2 state_unknown'],
    ],
    [
      'a row without a code tells its own',
      [ofProduct('Áo', 'Đã giao'), ',,Quần,Đã hoàn'],
      ['partially_returned'],
    ],
    ['a row without a code says nothing', [ofProduct('Áo', 'Đã hoàn'), ',,Quần,'], ['returned']],
    [
      'one product says nothing',
      [ofProduct('Áo', ''), ofProduct('Quần', 'Đã hoàn')],
      ['not read', '2 no_state'],
    ],
  ])('X-16 D-12 %s', async (_, rows, became) => {
    expect(await become(HEAD, ...rows)).toEqual(became)
  })

  it('X-16 D-12 what is back of them counts as an order when all is', async () => {
    const { orders } = await readFile(csv(HEAD, ofProduct('Áo', 'Đã giao'), ofProduct('Quần', 'Đã hoàn')))
    expect(orders[0]?.lines.map(({ title }) => title)).toEqual(['Áo', 'Quần'])
    expect(inDomain(orders).levels).toEqual({ '+84987654321': '0/1 none' })
  })
})

describe('one order twice', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Ngày cập nhật'
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['its later state', [stated('Đang giao'), stated('Đã hoàn')], ['returned']],
    ['newest first', [stated('Đã hoàn'), stated('Đang giao')], ['returned']],
    ['in part, then whole', [stated('Hoàn một phần'), stated('Đã hoàn')], ['returned']],
    ['three times', [stated('Đang giao'), stated('Đang hoàn'), stated('Đã hoàn')], ['returned']],
    ['cancelled and delivered', [stated('Đã hủy'), stated('Đã giao')], ['not read', '2 state_conflict']],
    ['the date tells', [stated('Đã hủy', '1/10/2026'), stated('Đã giao', '20/10/2026')], ['delivered']],
    [
      'the date tells, newest first',
      [stated('Đã giao', '20/10/2026'), stated('Đã hủy', '1/10/2026')],
      ['delivered'],
    ],
    [
      'the date tells of what went back',
      [stated('Đã hoàn', '1/10/2026'), stated('Đang giao', '20/10/2026')],
      ['shipping'],
    ],
    [
      'the second word is unknown',
      [stated('Đang giao'), stated('treo')],
      ['not read', '? treo', '2 state_unknown'],
    ],
    ['the same row', [stated('Đã hoàn'), stated('Đã hoàn')], ['returned', '3 row_repeated']],
  ])('X-16 %s', async (_, rows, became) => {
    expect(await become(HEAD, ...rows)).toEqual(became)
  })

  it('X-16 dates that may be either way round tell nothing of which is the later', async () => {
    const both = [`A2,${PHONE},Đã giao,17/10/2026`, `A3,${PHONE},Đã giao,10/17/2026`]
    expect(
      await become(HEAD, stated('Đã hủy', '10/05/2026'), stated('Đã giao', '11/04/2026'), ...both),
    ).toEqual(['not read', '2 state_conflict'])
    // 5 October, then 4 November.
    expect(
      await become(HEAD, stated('Đã hủy', '10/05/2026'), stated('Đã giao', '11/04/2026'), both[1] ?? ''),
    ).toEqual(['delivered'])
    // 10 May, and 11 April before it.
    expect(
      await become(HEAD, stated('Đã hủy', '10/05/2026'), stated('Đã giao', '11/04/2026'), both[0] ?? ''),
    ).toEqual(['cancelled, not shipped'])
  })

  it('X-16 with its products: each once, and what the later row leaves out stays', async () => {
    const { orders, issues } = await readFile(
      csv(
        'Mã đơn hàng,Số điện thoại,Tên khách hàng,Tên sản phẩm,Số lượng,Tổng tiền,Trạng thái',
        `A1,${PHONE},Hoa,Áo,2,200000,Đang giao`,
        `A1,${PHONE},,Áo,2,,Đã hoàn`,
      ),
    )
    expect(orders).toMatchObject([
      { state: 'returned', name: 'Hoa', total: 200_000, lines: [{ title: 'Áo', quantity: 2 }] },
    ])
    expect(issues).toEqual([])
  })

  it('X-16 the same row of a product is read once, and totals that differ are none', async () => {
    const head = 'Mã đơn hàng,Số điện thoại,Tên sản phẩm,Số lượng,Thành tiền,Trạng thái'
    const rows = ['Áo,1,100000', 'Áo,1,100000', 'Quần,1,250000']
    const { orders, issues } = await readFile(csv(head, ...rows.map((row) => `A1,${PHONE},${row},Đã hoàn`)))
    expect(orders[0]).toMatchObject({ total: null, lines: [{ title: 'Áo' }, { title: 'Quần' }] })
    expect(issues.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'row_repeated'],
      [4, 'amount_differs'],
    ])
  })
})

describe('rows that are no order', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Tên sản phẩm,Số lượng,Trạng thái'
  const ORDER = `A1,${PHONE},Áo,1,Đã giao`
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a sum', [ORDER, ',,Tổng cộng,12,'], ['delivered', '3 sum_row']],
    ['a sum where the code stands', [ORDER, 'Tổng cộng:,,,12,'], ['delivered', '3 sum_row']],
    ['a sum in English', [ORDER, 'Grand total,,,12,'], ['delivered', '3 sum_row']],
    [
      'what goes on with a refused row',
      [ORDER, 'A2,09x,Quần,1,Đã giao', ',,Váy,1,'],
      ['delivered', '3 phone_unreadable', '4 continues_unread'],
    ],
    [
      'what goes on with another customer’s row',
      [ORDER, 'A1,0912345678,Quần,1,Đã giao', ',,Váy,1,'],
      ['delivered', '3 other_customer', '4 continues_unread'],
    ],
    [
      'what goes on with nothing',
      [`A1,${PHONE},Áo,1,Đã giao`, ',,,,', ',,Váy,1,'],
      ['delivered', '4 no_code'],
    ],
    ['a note', [ORDER, ',,,,cuối tháng'], ['delivered', '3 no_code']],
  ])('X-16 %s', async (_, rows, became) => {
    expect(await become(HEAD, ...rows)).toEqual(became)
  })
})

const codesAndListed = async (...lines: readonly string[]) => {
  const { orders, listed } = await outline(csv(...lines))
  return [Object.keys(orders), listed]
}

describe('headings further down', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái'
  it('X-16 a wider one takes over with its own columns, and loses nothing above', async () => {
    expect(
      await outline(
        csv(
          HEAD,
          `A1,${PHONE},Đã giao`,
          'Trạng thái,Mã đơn hàng,Tên khách hàng,Số điện thoại,Tổng tiền',
          `Đã hoàn,A2,Hoa,${PHONE},100000`,
        ),
      ),
    ).toEqual({ orders: { A1: `delivered${MINE}`, A2: `returned${MINE}` }, asked: [], listed: [] })
  })

  const SHOP = '0901000001'
  const BOTH = 'Mã đơn hàng,SĐT khách hàng,SĐT người gửi,Trạng thái,Tổng tiền,Phí ship'
  it.each([
    ['once more', BOTH, `A2,${PHONE},${SHOP},Đã hoàn,100000,30000`],
    ['once more, with the number of the page', `${BOTH},Trang 2`, `A2,${PHONE},${SHOP},Đã hoàn,100000,30000`],
    [
      'with two names that changed places',
      'Mã đơn hàng,SĐT người gửi,SĐT khách hàng,Trạng thái,Phí ship,Tổng tiền',
      `A2,${SHOP},${PHONE},Đã hoàn,30000,100000`,
    ],
    [
      'with a name in another place',
      'Mã đơn hàng,Trạng thái thanh toán,SĐT khách hàng,Trạng thái,Tổng tiền',
      `A2,Đã thanh toán,${PHONE},Đã hoàn,100000`,
    ],
  ])('X-16 one %s', async (_, heading, row) => {
    const { orders, issues } = await readFile(
      csv(BOTH, `A1,${PHONE},${SHOP},Đã giao,100000,30000`, heading, row),
    )
    const mine = { phone: '+84987654321', total: 100_000 }
    expect(orders).toMatchObject([mine, mine])
    expect(issues).toEqual([])
  })

  it('X-16 one that is like the first, and does not tell whose the orders are, is read no further', async () => {
    const like = 'Mã đơn hàng,Người nào đó,SĐT người gửi,Trạng thái,Tổng tiền,Phí ship'
    const row = `A2,${SHOP},${SHOP},Đã hoàn,100000,30000`
    const again = `A3,${PHONE},${SHOP},Đã hoàn,100000,30000`
    const { orders, listed } = await outline(csv(BOTH, like, row, BOTH, again))
    expect({ orders, listed }).toEqual({ orders: { A3: `returned${MINE}` }, listed: ['3 other_table'] })
  })

  it('X-16 one of two rows whose groups changed places is read no further', async () => {
    const groups = ['Mã đơn,Khách hàng,,Người gửi,,Trạng thái,Tổng tiền', ',Tên,SĐT,Tên,SĐT,,']
    const first = [...groups, `A1,An,${PHONE},Shop,${SHOP},Đã hoàn,100000`]
    const swapped = [
      groups[0]?.replace('Khách hàng,,Người gửi', 'Người gửi,,Khách hàng') ?? '',
      groups[1] ?? '',
    ]
    const row = `A2,Shop,${SHOP},An,${PHONE},Đã hoàn,100000`
    expect(await codesAndListed(...first, ...first.map((line) => line.replace('A1', 'A3')))).toEqual([
      ['A1', 'A3'],
      [],
    ])
    expect(await codesAndListed(...first, ...swapped, row)).toEqual([['A1'], ['6 other_table']])
  })

  it('X-16 below one that names no order, rows are listed', async () => {
    expect(
      await outline(csv(HEAD, `A1,${PHONE},Đã giao`, 'Tên sản phẩm,Số lượng,Đơn giá', 'Áo,1,100000')),
    ).toEqual({ orders: { A1: `delivered${MINE}` }, asked: [], listed: ['4 other_table'] })
  })

  it('X-16 above the one that names an order, rows of another table are listed, and titles are not', async () => {
    expect(
      await outline(
        csv(
          'BÁO CÁO THÁNG 10',
          'Tên sản phẩm,Số lượng,Đơn giá',
          'Áo,12,100000',
          '',
          HEAD,
          `A1,${PHONE},Đã giao`,
        ),
      ),
    ).toEqual({ orders: { A1: `delivered${MINE}` }, asked: [], listed: ['3 other_table'] })
  })
})

describe('sheets', () => {
  it('X-16 all with orders are read, and the others are listed', async () => {
    const file = await makeXlsx({
      sheets: [
        { name: 'Tháng 9', rows: sheet('A9') },
        {
          name: 'Sản phẩm',
          rows: [
            ['Tên hàng', 'Giá'],
            ['Áo', 1],
          ],
        },
        { name: 'Tháng 10', rows: sheet('A10') },
        { name: 'Trống', rows: [] },
        { name: 'Nháp', rows: sheet('A0'), hidden: true },
      ],
    })
    expect(await outline(file)).toEqual({
      orders: { A9: `delivered${MINE}`, A10: `delivered${MINE}` },
      asked: [],
      listed: ['Sản phẩm sheet_unread', 'Nháp sheet_unread'],
    })
  })
})

describe('the list of what could not be read', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Tên sản phẩm,Số lượng,Tổng tiền'
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['an amount of an order that is not imported', ['A1,0987654321,Treo,Áo,1,abc'], ['2 state_unknown']],
    [
      'two parts that were left out',
      ['A1,0987654321,Đã giao,Áo,hai,abc'],
      ['2 amount_unreadable', '2 quantity_unreadable'],
    ],
    ['pieces of a row without a customer', ['A1,,Đã giao,Áo,hai,abc'], ['2 no_customer']],
  ])('X-16 tells of a row once whether it was imported: %s', async (_, rows, listed) => {
    expect((await outline(csv(HEAD, ...rows))).listed).toEqual(listed)
  })
})
