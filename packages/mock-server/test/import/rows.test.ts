import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SheetRow } from '../../src/import/cells/cell.ts'
import { readDate, swapDayAndMonth } from '../../src/import/cells/date.ts'
import { readDecimal, readMoney } from '../../src/import/cells/money.ts'
import { openOrderFile } from '../../src/import/index.ts'
import { utf16, windows1258 } from './support/encode.ts'
import { readFile } from './support/import-file.ts'
import { columnName, makeXlsx } from './support/make-xlsx.ts'

async function rowsOf(file: Blob): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const piece of (await openOrderFile(file)).rows(0, {})) rows.push(...piece)
  return rows
}

const cells = async (file: Blob) => (await rowsOf(file)).map((row) => row.cells)

/** A file that gives its bytes in pieces of odd sizes, as a disk or a network may. */
function piecemeal(text: string, size: number): Blob {
  const blob = new Blob([text])
  const stream = blob.stream.bind(blob)
  return Object.assign(blob, {
    stream: () =>
      stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(bytes, controller) {
            for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
          },
        }),
      ),
  })
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const two = (n: number): string => String(n).padStart(2, '0')

const problem = (file: Blob): Promise<string> =>
  openOrderFile(file).then(
    () => 'none',
    (error: { problem: string }) => error.problem,
  )

const time = (text: string | number): string | null => {
  const date = readDate(text)
  return date ? new Date(date.time + 7 * 3_600_000).toISOString().slice(0, 16) : null
}

const days = async (blob: Blob) =>
  (await readFile(blob)).orders.map(({ placedAt }) =>
    new Date(placedAt! + 7 * 3_600_000).toISOString().slice(0, 10),
  )

describe('CSV', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ế', '"', ',', ';', '\n', '\r\n', ' ', '9', '🙂'),
    maxLength: 8,
  })

  it('X-16 reads back whatever was written, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, size, newline) => {
          const head = 'aaa,bbb,ccc'
          const csv = [head, ...rows.map((row) => row.map(quote).join(','))].join(newline)
          const read = await cells(piecemeal(csv, size))
          // Lines within a cell end as those of the file do.
          const inCells = rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')))
          expect(read).toEqual([['aaa', 'bbb', 'ccc'], ...inCells])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('X-16 a quote that nobody closed spoils its own line alone', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `A${i},"x${i}",y`)
    lines[1500] = 'A1500,"x,y'
    const read = await rowsOf(new Blob([lines.join('\n')]))
    expect(read).toHaveLength(3000)
    expect(read[1500]?.cells[0]).toBe('A1500')
    expect(read.at(-1)?.cells).toEqual(['A2999', 'x2999', 'y'])
  })

  it('X-16 encodings, separators, and the line that names one', async () => {
    const table = [
      ['Mã đơn', 'Tên khách', 'SĐT'],
      ['A1', 'Nguyễn Thị Ngọc Ánh', '0912'],
      ['A2', 'Đỗ Vũ Sỹ Ưng', '0913'],
    ]
    const lines = (separator: string): string => table.map((row) => row.join(separator)).join('\r\n')
    for (const file of [
      new Blob([lines(',')]),
      new Blob(['\ufeff', lines(';')]),
      new Blob([lines('|')]),
      utf16(lines('\t')),
      utf16(lines('\t'), { bigEndian: true }),
      utf16(lines('\t'), { mark: false }),
      windows1258(lines(';')),
    ])
      expect(await cells(file)).toEqual(table)
    expect(await rowsOf(new Blob([`sep=;\r\n${lines(';')}`]))).toMatchObject([
      { number: 2, cells: table[0] },
      { number: 3 },
      { number: 4 },
    ])
  })
})

describe('workbooks', () => {
  it('X-16 keep gaps, numbers, and texts of both kinds', async () => {
    const rows = [['Mã đơn', null, 'Tổng & <tiền>'], [], ['A1', null, 189_000], [null, 'x', 0.5]]
    for (const sharedStrings of [true, false]) {
      const read = await rowsOf(await makeXlsx({ sharedStrings, sheets: [{ name: 'Đơn', rows }] }))
      expect(read.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(read.map((row) => row.cells)).toEqual([
        ['Mã đơn', null, 'Tổng & <tiền>'],
        [],
        ['A1', null, 189_000],
        [null, 'x', 0.5],
      ])
    }
  })

  it('X-16 columns beyond Z', async () => {
    const wide = Array.from({ length: 60 }, (_, i) => `c${i}`)
    expect(columnName(59)).toBe('BH')
    expect(await cells(await makeXlsx({ sheets: [{ name: 'x', rows: [wide] }] }))).toEqual([wide])
  })

  it('X-16 what cannot be read says why', async () => {
    expect(await problem(new Blob([]))).toBe('empty')
    expect(await problem(new Blob(['  \n ']))).toBe('empty')
    expect(await problem(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])]))).toBe('old_excel')
    expect(await problem(new Blob(['<html><table><tr><td>Mã đơn']))).toBe('web_page')
    expect(await problem(new Blob(['PK\u0003\u0004 and nothing more']))).toBe('unreadable')
  })
})

describe('cells', () => {
  it.each([
    ['189.000', 189_000],
    ['189,000', 189_000],
    ['189000', 189_000],
    ['1.189.000,50', 1_189_001],
    ['1,189,000.50', 1_189_001],
    ['189.000 đ', 189_000],
    ['₫189,000', 189_000],
    ['189 000 VND', 189_000],
    ['-50.000', -50_000],
    ['(50.000)', -50_000],
    ['189.5', null],
    ['0', 0],
    ['1.89E+05', 189_000],
  ])('X-16 reads the amount %s', (text, dong) => expect(readMoney(text)).toBe(dong))

  it('X-16 an amount that is none is told apart from one that is not there', () => {
    expect([readMoney(''), readMoney(null), readMoney('-')]).toEqual([undefined, undefined, undefined])
    expect([readMoney('chưa tính'), readMoney('12 cái'), readMoney('1.2.3,4,5x')]).toEqual([null, null, null])
  })

  it('X-16 reads back any amount, grouped either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (dong) => {
        for (const locale of ['vi', 'en']) expect(readDecimal(dong.toLocaleString(locale))).toBe(dong)
      }),
    )
  })

  it.each([
    ['17/10/2026 12:50', '2026-10-17T12:50'],
    ['17-10-2026', '2026-10-17T00:00'],
    ['12:50 17/10/2026', '2026-10-17T12:50'],
    ['10/17/2026 12:50 PM', '2026-10-17T12:50'],
    ['10/17/2026 1:05:00 AM', '2026-10-17T01:05'],
    ['2026-10-17 12:50:30', '2026-10-17T12:50'],
    ['2026-10-17T05:50:00Z', '2026-10-17T12:50'],
    ['2026-10-17 12:50:00 +0700', '2026-10-17T12:50'],
    ['17/10/26', '2026-10-17T00:00'],
    [46_312.5, '2026-10-17T12:00'],
    ['46312', '2026-10-17T00:00'],
  ])('X-16 reads the date %s', (text, expected) => expect(time(text)).toBe(expected))

  it('X-16 a date that is none is told apart from one that is not there', () => {
    expect([readDate(''), readDate(null)]).toEqual([undefined, undefined])
    for (const text of ['hôm qua', '31/02/2026', '45/13/2026', '12', 5])
      expect(readDate(text), String(text)).toBe(null)
  })

  it('X-16 day and month change places without changing the time of day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const swapped = swapDayAndMonth(readDate(`${two(day)}/${two(month)}/2026 23:45`)!.time)
        expect(swapped).toBe(readDate(`2026-${two(day)}-${two(month)} 23:45`)!.time)
      }),
    )
  })

  it('X-16 one date with a month in front tells how a whole file writes them', async () => {
    const head = 'Order ID,Phone,Order Status,Order Date'
    const file = (...dates: string[]) =>
      new Blob([[head, ...dates.map((date, i) => `A${i},0912345678,completed,${date}`)].join('\n')])
    expect(await days(file('10/05/2026', '10/17/2026'))).toEqual(['2026-10-05', '2026-10-17'])
    expect(await days(file('10/05/2026', '17/05/2026'))).toEqual(['2026-05-10', '2026-05-17'])
  })
})
