import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/import/cells/date.ts'
import { readMoney, readQuantity } from '../../../src/import/cells/money.ts'
import { readFile } from '../support/import-file.ts'
import { makeXlsx } from '../support/make-xlsx.ts'
import { csv, outline } from '../support/outline.ts'

const PHONE = '0987654321'
const reasons = async (...lines: readonly string[]) =>
  (await readFile(csv(...lines))).issues.map(({ row, reason, detail }) => `${row} ${reason} ${detail}`.trim())

const dated = (code: string, placed: string, shipped = '') => `${code},${PHONE},Đã giao,${placed},${shipped}`
const coded = (code: string) => `${code},${PHONE},Đã giao`
const local = (time: number | null) => time && new Date(time + 7 * 3_600_000).toISOString().slice(0, 10)

describe('what a formula came to', () => {
  it('X-16 an error is no code, no name and no number of pieces', async () => {
    const file = csv(
      'Mã đơn hàng,Số điện thoại,Tên khách hàng,Trạng thái,Tên sản phẩm,Số lượng,Số lượng hoàn',
      `#REF!,${PHONE},An,Đã hoàn,Áo,1,`,
      `#VALUE!,${PHONE},An,Đã hoàn,Áo,1,`,
      `A3,${PHONE},#N/A,Hoàn thành,Áo,1,0`,
      `A4,${PHONE},An,Hoàn thành,Áo,2,#REF!`,
    )
    const { orders, issues } = await readFile(file)
    expect(orders.map(({ code, name }) => `${code} ${name}`)).toEqual(['A3 null'])
    expect(issues.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 no_code',
      '3 no_code',
      '5 returned_unreadable',
    ])
  })

  it('X-16 a workbook’s error is one as well, and nothing that was left empty', async () => {
    const sheet = {
      name: 'S',
      rows: [
        ['Mã đơn hàng', 'Số điện thoại', 'Trạng thái', 'Tên sản phẩm', 'Số lượng', 'Số lượng hoàn'],
        ['A1', PHONE, 'Hoàn thành', 'Áo', 2, { error: '#REF!' }],
        ['A2', { error: '#N/A' }, 'Hoàn thành', 'Áo', 2, 0],
      ],
    }
    expect(await outline(await makeXlsx({ sheets: [sheet] }))).toEqual({
      orders: {},
      asked: [],
      listed: ['2 returned_unreadable', '3 phone_unreadable'],
    })
  })
})

describe('amounts', () => {
  it.each<readonly [string | number, number | null]>([
    ['17.10.2026', null],
    ['189.000.00', null],
    ['1.2.3', null],
    ['1,89.000', null],
    ['1e300', null],
    ['1e13', null],
    ['99999999999999', null],
    [1e300, null],
    [Number.NaN, null],
    ['$25', null],
    ['25 USD', null],
    ['189k', null],
    ['1.189.000', 1_189_000],
    ['1,189,000.5', 1_189_001],
    ['0.125', null],
    ['1,5', null],
    ['12.50', null],
    ['150.00', 150],
    [12.5, null],
    ['1234.567', 1235],
    ['đ189.000', 189_000],
    ['+189.000', 189_000],
    ['350 000', 350_000],
    ['1 350 000,50', 1_350_001],
    ['1\u00a0350\u00a0000 đ', 1_350_000],
    ["1'350'000", 1_350_000],
    ['100000\n200000', null],
    ['100000 200000', null],
    ['350.000 89.000', null],
  ])('X-16 %s', (text, dong) => expect(readMoney(text)).toBe(dong))

  const HEAD =
    'Mã đơn hàng,Số điện thoại,Trạng thái,Tổng tiền,Phí vận chuyển,Currency,Tên sản phẩm,Số lượng,Đơn giá'
  it.each([
    ['-50000,,,,,', ['2 amount_unreadable total'], null],
    ['100000,-1,,,,', ['2 amount_unreadable shippingFee'], 100_000],
    ['25.00,,USD,Shoes,1,20.00', ['2 amount_foreign USD'], null],
    ['100000,,VND,Áo,1,-5', ['2 amount_unreadable unitPrice'], 100_000],
    ['100000,,₫,Áo,1,100000', [], 100_000],
    ['100000,,VND (₫),Áo,1,100000', [], 100_000],
  ])('X-16 a row with %s', async (row, listed, total) => {
    const file = csv(HEAD, `A1,${PHONE},Đã hoàn,${row}`)
    const { orders, issues } = await readFile(file)
    expect(issues.map(({ row: at, reason, detail }) => `${at} ${reason} ${detail}`)).toEqual(listed)
    expect(orders[0]?.total).toBe(total)
  })

  it('X-16 what follows an order in another currency is no đồng either', async () => {
    const { orders } = await readFile(
      csv(HEAD, `A1,${PHONE},Đã giao,45.00,,USD,Shoes,1,20.00`, ',,,,,,Socks,1,25.00'),
    )
    expect(orders[0]?.lines.map(({ unitPrice }) => unitPrice)).toEqual([0, 0])
  })
})

describe('pieces', () => {
  it.each<readonly [string | number, number | null | undefined]>([
    ['2', 2],
    ['2.0', 2],
    ['2,00', 2],
    ['0', 0],
    ['0,000', 0],
    ['0.5', 0.5],
    [1.5, 1.5],
    ['1,000', null],
    ['1.000', null],
    ['-1', null],
    [-1, null],
    ['hai', null],
    ['2 cái', null],
    ['99999999', null],
    ['', undefined],
  ])('X-16 %s', (text, pieces) => expect(readQuantity(text)).toBe(pieces))

  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Tên sản phẩm,Số lượng,Số lượng hoàn trả,Đơn giá'
  it('X-16 what cannot be read is listed, and a weight is one piece at what it costs', async () => {
    const { orders, issues } = await readFile(
      csv(HEAD, `A1,${PHONE},Đã giao,Áo,hai,,100000`, `A1,${PHONE},Đã giao,Cà phê,1.5,,200000`),
    )
    expect(issues).toMatchObject([{ row: 2, reason: 'quantity_unreadable', detail: 'hai' }])
    expect(orders[0]?.lines).toMatchObject([
      { quantity: 1, unitPrice: 100_000 },
      { quantity: 1, unitPrice: 300_000 },
    ])
  })

  it.each([
    ['2,1', { A1: 'partially_returned · +84987654321' }, []],
    ['2,2', { A1: 'returned · +84987654321' }, []],
    ['1.5,0.5', { A1: 'partially_returned · +84987654321' }, []],
    ['2,0', { A1: 'delivered · +84987654321' }, []],
    ['2,hai', {}, ['2 returned_unreadable']],
    ['2,"1,000"', {}, ['2 returned_unreadable']],
  ])('X-16 D-12 ordered and returned: %s', async (pieces, orders, listed) => {
    expect(await outline(csv(HEAD, `A1,${PHONE},Hoàn thành,Áo,${pieces},100000`))).toEqual({
      orders,
      asked: [],
      listed,
    })
  })
})

describe('dates', () => {
  it.each<readonly [string, string | null]>([
    ['17/10/2026 12:50 UTC', '2026-10-17T12:50:00Z'],
    ['17/10/2026 12:50 GMT+7', '2026-10-17T12:50:00+07:00'],
    ['2026-10-17 12:50 +09', '2026-10-17T12:50:00+09:00'],
    ['2026-10-17T12:50:00.123-05:00', '2026-10-17T12:50:00-05:00'],
    ['2026-10-17 12:50 PST', null],
    ['17/10/2026 12:50 EST', null],
    ['17/10/2026 12:50 abc', null],
    ['17/10/2026 24:50', null],
    ['17/10/2026, 12:50', '2026-10-17T12:50:00+07:00'],
    ['17/10/2026 01:05 CH', '2026-10-17T13:05:00+07:00'],
    ['17/10/2026 12:05 SA', '2026-10-17T00:05:00+07:00'],
    ['30/02/2026', null],
  ])('X-16 %s', (text, time) => {
    expect(readDate(text)?.time ?? null).toBe(time === null ? null : Date.parse(time))
  })

  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái,Ngày đặt,Ngày gửi hàng'
  it.each<readonly [string, readonly string[], readonly (string | null)[], readonly string[]]>([
    ['days first', [dated('1', '17/10/2026'), dated('2', '05/10/2026')], ['2026-10-17', '2026-10-05'], []],
    ['months first', [dated('1', '10/17/2026'), dated('2', '10/05/2026')], ['2026-10-17', '2026-10-05'], []],
    [
      'both: those that may be either are listed',
      [dated('1', '17/10/2026'), dated('2', '10/17/2026'), dated('3', '10/05/2026')],
      ['2026-10-17', '2026-10-17', null],
      ['4 date_ambiguous placedAt'],
    ],
    [
      'a column each',
      [dated('1', '17/10/2026', '10/18/2026'), dated('2', '05/10/2026', '10/06/2026')],
      ['2026-10-17', '2026-10-05'],
      [],
    ],
    [
      'with AM and PM, and nothing that tells',
      [dated('1', '10/05/2026 1:05 PM')],
      [null],
      ['2 date_ambiguous placedAt'],
    ],
  ])('X-16 %s', async (_, rows, days, listed) => {
    const { orders } = await readFile(csv(HEAD, ...rows))
    expect(orders.map(({ placedAt }) => local(placedAt))).toEqual(days)
    expect(await reasons(HEAD, ...rows)).toEqual(listed)
  })

  it('X-16 the column that tells by itself is read by itself', async () => {
    const { orders } = await readFile(
      csv(HEAD, dated('1', '17/10/2026', '10/18/2026'), dated('2', '05/10/2026', '10/06/2026')),
    )
    expect(orders[1]?.shippedAt).toBe(Date.parse('2026-10-06T00:00:00+07:00'))
  })
})

describe('codes that a spreadsheet rounded', () => {
  const HEAD = 'Mã đơn hàng,Số điện thoại,Trạng thái'
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['5.76E17', ['5.76E17'], ['2 code_spoilt']],
    ['5,76E+17', ['"5,76E+17"'], ['2 code_spoilt']],
    ['5.76461E+17 twice', ['5.76461E+17', '5.76461E+17'], ['2 code_spoilt', '3 code_spoilt']],
    ['all end in zeros', ['576461413038785000', '576461413038786000'], ['2 code_spoilt', '3 code_spoilt']],
    [
      'sixteen digits that end in zero',
      ['1234567890123450', '1234567890123460'],
      ['2 code_spoilt', '3 code_spoilt'],
    ],
    ['one among whole ones', ['576461413038785752', '576461413038785750'], []],
    ['fifteen digits', ['123456789012340', '123456789012350'], []],
    ['a formula that keeps the text', ['"=""576461413038785752"""'], []],
    ['a code with letters', ['A1E5', '5E3'], []],
  ])('X-16 %s', async (_, codes, listed) => {
    expect((await outline(csv(HEAD, ...codes.map((code) => coded(code))))).listed).toEqual(listed)
  })

  it('X-16 numbers of a workbook', async () => {
    const rows = [
      ['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'],
      [576_461_413_038_785_000, PHONE, 'Đã giao'],
      [123_456_789_012, PHONE, 'Đã giao'],
    ]
    expect(await outline(await makeXlsx({ sheets: [{ name: 'x', rows }] }))).toEqual({
      orders: { 123456789012: 'delivered · +84987654321' },
      asked: [],
      listed: ['2 code_spoilt'],
    })
  })

  it('X-16 one code however it is kept', async () => {
    const rows = ['123', '123.0', "'123"].map((code) => coded(code))
    expect((await outline(csv(HEAD, ...rows))).orders).toEqual({ 123: 'delivered · +84987654321' })
  })

  it('X-16 keys of buyers as well: no two become one', async () => {
    const head = 'Mã đơn hàng,Buyer User ID,Số điện thoại,Trạng thái'
    expect(await outline(csv(head, '1,5.76E+16,,Đã hoàn', '2,12345678901234500,,Đã hoàn'))).toEqual({
      orders: {},
      asked: [],
      listed: ['2 buyer_spoilt', '3 buyer_spoilt'],
    })
    expect(
      (await outline(csv(head, '1,12345678901234500,,Đã hoàn', '2,12345678901234567,,Đã hoàn'))).orders,
    ).toEqual({ 1: 'returned · 12345678901234500', 2: 'returned · 12345678901234567' })
  })
})
