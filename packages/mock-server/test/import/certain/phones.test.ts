import { describe, expect, it } from 'vitest'
import { readFile } from '../support/import-file.ts'
import { csv, outline } from '../support/outline.ts'
import { makeXlsx } from '../support/make-xlsx.ts'

const SENDER = '0901000001'
const OTHER = '0901000002'
const CUSTOMER = '0987654321'
const THEIRS = { A1: 'delivered · +84987654321' }

/** A file of one order, by its columns. */
const file = (columns: readonly (readonly [string, string])[]): Blob =>
  csv(
    ['Mã đơn hàng', ...columns.map(([name]) => name), 'Trạng thái'].join(','),
    ['A1', ...columns.map(([, value]) => value), 'Đã giao'].join(','),
  )

describe('whose number it is', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      'the recipient’s behind the sender’s',
      [
        ['SĐT người gửi', SENDER],
        ['SĐT người nhận', CUSTOMER],
      ],
    ],
    [
      'the recipient’s behind a bare one',
      [
        ['SĐT', SENDER],
        ['SĐT người nhận', CUSTOMER],
      ],
    ],
    [
      'the customer’s behind a bare one',
      [
        ['Điện thoại', SENDER],
        ['SĐT khách hàng', CUSTOMER],
      ],
    ],
    [
      'the recipient’s before the customer’s',
      [
        ['SĐT khách hàng', OTHER],
        ['SĐT người nhận', CUSTOMER],
      ],
    ],
    [
      'the customer’s where the recipient’s is empty',
      [
        ['SĐT khách hàng', CUSTOMER],
        ['SĐT người nhận', ''],
      ],
    ],
    [
      'English, sender and receiver',
      [
        ['Sender Phone', SENDER],
        ['Receiver Phone', CUSTOMER],
      ],
    ],
    [
      'shop and customer',
      [
        ['Shop Phone', SENDER],
        ['Customer Phone', CUSTOMER],
      ],
    ],
    [
      'staff and customer',
      [
        ['SĐT nhân viên', SENDER],
        ['Số điện thoại khách hàng', CUSTOMER],
      ],
    ],
    [
      'a name on the left of each',
      [
        ['Người gửi', 'Shop'],
        ['SĐT', SENDER],
        ['Người nhận', 'Hoa'],
        ['SĐT', CUSTOMER],
      ],
    ],
    [
      'the customer’s name on its left',
      [
        ['Tên khách hàng', 'Hoa'],
        ['Điện thoại', CUSTOMER],
      ],
    ],
    ['the only one', [['SĐT', CUSTOMER]]],
  ])('X-16 %s', async (_, columns) => {
    expect(await outline(file(columns))).toEqual({ orders: THEIRS, asked: [], listed: [] })
  })

  it.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'two of one name',
      [
        ['SĐT', SENDER],
        ['SĐT', CUSTOMER],
      ],
      ['customer', 'SĐT (1) | SĐT (2)'],
    ],
    [
      'numbers before the names',
      [
        ['SĐT', SENDER],
        ['Người gửi', 'Shop'],
        ['SĐT', CUSTOMER],
        ['Người nhận', 'Hoa'],
      ],
      ['customer', 'SĐT (1) | SĐT (2)'],
    ],
    [
      'two bare ones',
      [
        ['SĐT', SENDER],
        ['Di động', CUSTOMER],
      ],
      ['customer', 'SĐT | Di động'],
    ],
    [
      'one beside the sender alone',
      [
        ['Người gửi', 'Shop'],
        ['SĐT', SENDER],
      ],
      ['customer', 'SĐT'],
    ],
    ['the sender’s alone', [['SĐT người gửi', SENDER]], ['customer']],
    ['the shop’s alone, in English', [['Seller Phone', SENDER]], ['customer']],
    [
      'two of one name beside a key of the customer',
      [
        ['Mã khách hàng', 'K1'],
        ['SĐT', SENDER],
        ['SĐT', CUSTOMER],
      ],
      ['customer', 'SĐT (1) | SĐT (2)'],
    ],
  ])('X-16 is asked for: %s', async (_, columns, asked) => {
    expect(await outline(file(columns))).toEqual({ orders: {}, asked, listed: [] })
  })

  it('X-16 a mapping names one of two columns with the same name', async () => {
    const twins = file([
      ['SĐT', SENDER],
      ['SĐT', CUSTOMER],
    ])
    const columns = { code: ['Mã đơn hàng'], phone: ['SĐT (2)'], orderState: ['Trạng thái'] }
    expect(await outline(twins, { formats: [{ source: 'x', columns }], words: {} })).toMatchObject({
      orders: THEIRS,
    })
    // Which of them `SĐT` alone would be, nobody knows.
    const bare = { ...columns, phone: ['SĐT'] }
    expect(await outline(twins, { formats: [{ source: 'x', columns: bare }], words: {} })).toMatchObject({
      asked: ['customer', 'SĐT (1) | SĐT (2)'],
    })
  })

  it('X-16 a heading of two rows with a sender and a recipient', async () => {
    const rows = [
      ['Mã đơn hàng', 'Người gửi', null, 'Người nhận', null, 'Trạng thái'],
      [null, 'Tên', 'SĐT', 'Tên', 'SĐT', null],
      ['A1', 'Shop', SENDER, 'Hoa', CUSTOMER, 'Đã giao'],
    ]
    expect(await outline(await makeXlsx({ sheets: [{ name: 'x', rows }] }))).toMatchObject({ orders: THEIRS })
  })

  it.each([
    ['Mã đơn hàng,SĐT,Trạng thái,Trạng thái', ['state', 'Trạng thái (1) | Trạng thái (2)']],
    ['Mã đơn hàng,Mã đơn hàng,SĐT,Trạng thái', ['code', 'Mã đơn hàng (1) | Mã đơn hàng (2)']],
  ])('X-16 two columns of one name that decide: %s', async (head, asked) => {
    expect((await outline(csv(head, 'A1,A2,0987654321,Đã giao'))).asked).toEqual(asked)
  })
})

describe('buyers whose number is hidden', () => {
  const HEAD = 'Mã đơn hàng,Buyer User ID,Số điện thoại,Trạng thái'
  it.each<readonly [string, readonly string[], Record<string, string>, readonly string[]]>([
    [
      'one number of the buyer',
      ['1,b,0987654321,Đã giao', '2,b,******21,Đã giao'],
      { 1: 'delivered · +84987654321', 2: 'delivered · +84987654321' },
      [],
    ],
    [
      'two numbers of the buyer',
      ['1,b,0987654321,Đã giao', '2,b,0912345678,Đã giao', '3,b,*****,Đã hoàn'],
      { 1: 'delivered · +84987654321', 2: 'delivered · +84912345678', 3: 'returned · b' },
      [],
    ],
    [
      'a number that is not the hidden one',
      ['1,b,0987654321,Đã giao', '2,b,******78,Đã hoàn'],
      { 1: 'delivered · +84987654321', 2: 'returned · b' },
      [],
    ],
    [
      'one code, two buyers',
      ['1,b,***21,Đã giao', '1,c,***21,Đã hoàn'],
      { 1: 'delivered · b' },
      ['3 other_customer'],
    ],
    [
      'one code, two hidden numbers',
      ['1,b,***21,Đã giao', '1,,***78,Đã hoàn'],
      { 1: 'delivered · b' },
      ['3 other_customer'],
    ],
  ])('X-16 %s', async (_, rows, orders, listed) => {
    expect(await outline(csv(HEAD, ...rows))).toEqual({ orders, asked: [], listed })
  })
})

describe('two numbers in one cell', () => {
  it('X-16 the first is read, and the list tells of it', async () => {
    const rows = ['A1,0987654321 / 0912345678,Đã giao', 'A2,0987654321,Đã giao']
    expect(await outline(csv('Mã đơn hàng,Số điện thoại,Trạng thái', ...rows))).toEqual({
      orders: { A1: 'delivered · +84987654321', A2: 'delivered · +84987654321' },
      asked: [],
      listed: ['2 phone_first'],
    })
  })

  it.each(['SĐT KH', 'Số ĐT KH', 'Điện thoại di động', 'Mobile phone', 'Phone No.'])(
    'X-16 a column called %s is the customer’s',
    async (header) => {
      const { asked } = await outline(csv(`Mã đơn hàng,${header},Trạng thái`, 'A1,0987654321,Đã giao'))
      expect(asked).toEqual([])
    },
  )
})

describe('numbers that are counted', () => {
  it.each(['SĐT 1', 'SĐT1', 'Số điện thoại 2', 'Điện thoại (1)', 'Phone 1'])(
    'X-16 %s alone',
    async (name) => {
      expect(await outline(file([[name, CUSTOMER]]))).toEqual({ orders: THEIRS, asked: [], listed: [] })
    },
  )

  it.each([
    ['SĐT 1', 'SĐT 2'],
    ['Số điện thoại 1', 'Số điện thoại 2'],
    ['Số điện thoại', 'Số điện thoại 2'],
    ['Phone1', 'Phone2'],
  ])('X-16 %s and %s: which is the one is asked', async (first, second) => {
    const { orders, asked } = await outline(
      file([
        [first, CUSTOMER],
        [second, OTHER],
      ]),
    )
    expect({ orders, asked }).toEqual({ orders: {}, asked: ['customer', `${first} | ${second}`] })
  })

  it('X-16 the recipient’s first before their second', async () => {
    const columns = [
      ['SĐT người nhận 2', OTHER],
      ['SĐT người nhận 1', CUSTOMER],
    ] as const
    expect((await outline(file(columns))).orders).toEqual(THEIRS)
  })
})

const named = (names: readonly string[]) =>
  csv(
    'Mã đơn hàng,Tên khách hàng,SĐT,Trạng thái',
    ...names.map((name, i) => `A${i},${name},${SENDER},Đã giao`),
  )

describe('a number with many names', () => {
  it('X-16 may be the shop’s own: its orders are listed, to be looked over', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Khách ${i}`)
    expect((await outline(named(names))).listed).toEqual(names.map((_, i) => `${i + 2} phone_shared`))
  })

  it('X-16 is a customer’s where the names are a few, however they are typed', async () => {
    const names = [
      'Hoa',
      'HOA',
      'hoa ',
      'Chị Hoa',
      'Nguyễn Thị Hoa',
      'Hoa',
      'hòa',
      'Hoa',
      'Hoa',
      'Hoa',
      'Lan',
      'Mai',
    ]
    expect((await outline(named(names))).listed).toEqual([])
  })
})

describe('what is said of the customer, and not of the order', () => {
  it.each([
    ['Trạng thái khách hàng', 'Mới', { orders: {}, asked: ['state'], listed: [] }],
    ['Trạng thái đơn hàng', 'Đã giao', { orders: THEIRS, asked: [], listed: [] }],
  ])('X-16 %s', async (name, state, became) => {
    expect(await outline(csv(`Mã đơn hàng,SĐT,${name}`, `A1,${CUSTOMER},${state}`))).toEqual(became)
  })

  it('X-16 the day on which the customer was entered is not the order’s', async () => {
    const head = 'Mã đơn hàng,SĐT khách hàng,Trạng thái,Ngày tạo khách hàng'
    const { orders } = await readFile(csv(head, `A1,${CUSTOMER},Đã giao,17/10/2020`))
    expect(orders.map(({ placedAt }) => placedAt)).toEqual([null])
  })
})
