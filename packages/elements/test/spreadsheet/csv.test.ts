import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/spreadsheet/columns.ts'
import { createCsvWriter, type CsvOptions } from '../../src/spreadsheet/csv/csv-writer.ts'
import type { SpreadsheetWriter } from '../../src/spreadsheet/spreadsheet-writer.ts'
import { startsLikeFormula } from '../../src/spreadsheet/formula-start.ts'
import { expectedText, HOSTILE_TEXTS, hostileText } from './support/hostile.ts'
import { COLUMNS, people, person, type Person } from './support/people.ts'

/** RFC 4180, strictly: a field is in quotes, or has no quote, separator or line break in it. */
function parseCsv(source: string, separator = ','): string[][] {
  const bare = separator === ',' ? '[^",\\r\\n]*' : '[^";\\r\\n]*'
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|(${bare}))(${separator}|\\r\\n)`, 'y')
  const records: string[][] = [[]]
  while (field.lastIndex < source.length) {
    const at = field.lastIndex
    const match = field.exec(source)
    if (!match) throw new Error(`not CSV: ${JSON.stringify(source.slice(at, at + 40))}`)
    records.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}

async function textOf(writer: SpreadsheetWriter<never>): Promise<string> {
  const bytes = await (await writer.finish()).arrayBuffer()
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

async function csv(rows: readonly Person[], options?: CsvOptions): Promise<string> {
  const writer = createCsvWriter(COLUMNS, options)
  await writer.write(rows)
  return textOf(writer)
}

async function fieldsOf<V>(column: Omit<Column<V>, 'header'>, values: readonly V[]): Promise<string[]> {
  const writer = createCsvWriter<V>([{ header: 'x', ...column } as Column<V>])
  await writer.write(values)
  const [, ...records] = parseCsv((await textOf(writer)).slice(1), ';')
  return records.map(([field]) => field!)
}

describe('CSV', () => {
  test('S0-19 says each value so that a spreadsheet reads it right', async () => {
    expect(await csv([person(), person({ rate: null, lastReturn: null, level: 'none' })])).toBe(
      '\uFEFF"Khách hàng";"Số điện thoại";"Mức cảnh báo";"Đơn hoàn";"Tỷ lệ chuyển hoàn";"Hoàn gần nhất";"Làm mới lúc"\r\n' +
        '"Nguyễn Thị Thu Hà";"0987 654 321";"Nguy cơ trung bình";7;58,3%;21/11/2026;21/11/2026 09:15\r\n' +
        '"Nguyễn Thị Thu Hà";"0987 654 321";;7;;;21/11/2026 09:15\r\n',
    )
  })

  test.each([
    ['vi', undefined, ';', '58,3%', '21/11/2026', '21/11/2026 09:15'],
    ['vi-VN', 'comma', ',', '58.3%', '21/11/2026', '21/11/2026 09:15'],
    ['en', undefined, ',', '58.3%', '21 Nov 2026', '21 Nov 2026, 09:15'],
    ['en-US', 'semicolon', ';', '58,3%', '21 Nov 2026', '21 Nov 2026, 09:15'],
  ] as const)(
    'S0-19 D-22 speaks as the reader’s language does: %s, %s',
    async (locale, dialect, separator, ...rest) => {
      const text = await csv([person({ name: 'a;b,c' })], { locale, ...(dialect && { dialect }) })
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(parseCsv(text.slice(1), separator)[1]).toEqual([
        'a;b,c',
        '0987 654 321',
        'Nguy cơ trung bình',
        '7',
        ...rest,
      ])
    },
  )

  test.each([
    ['UTC', '20/11/2026', '21/11/2026 02:15'],
    ['America/New_York', '20/11/2026', '20/11/2026 21:15'],
    ['Pacific/Kiritimati', '21/11/2026', '21/11/2026 16:15'],
    ['Asia/Nowhere', '21/11/2026', '21/11/2026 09:15'],
  ])('D-22 is by the shop’s clock: %s', async (timeZone, ...dates) => {
    const [, row] = parseCsv((await csv([person()], { timeZone })).slice(1), ';')
    expect(row!.slice(-2)).toEqual(dates)
  })

  test.each([
    ['0987654321', '0987 654 321'],
    ['02838221111', '0283 822 111 1'],
    ['84987654321', '8498 765 432 1'],
    ['0987 654 321', '0987 654 321'],
    ['0987***321', '0987***321'],
    ['+84987654321', "'+84987654321"],
    ['113', '113'],
    ['', ''],
    ['0987 654 321, 0912 345 678', '0987 654 321, 0912 345 678'],
  ])('D-9 the phone %j keeps its zero as %j', async (phone, field) => {
    expect(await fieldsOf({ type: 'phone', value: (text: string) => text }, [phone])).toEqual([field])
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    ' ＝1+1',
    '\u00a0=1',
    '\t=1',
    '\r=1',
    '\n=1',
  ])('D-9 a spreadsheet is told that %j is text', async (text) => {
    const [field] = await fieldsOf({ type: 'text', value: () => text }, [0])
    expect(field).toMatch(/^'/)
  })

  test.each(HOSTILE_TEXTS.filter(startsLikeFormula).map((text) => [text]))(
    'D-9 %j is no formula',
    async (text) => {
      const [field] = await fieldsOf({ type: 'text', value: () => text }, [0])
      expect(field).toBe(`'${expectedText(text)}`)
    },
  )

  test('D-9 text comes through whole, in quotes, and never begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const fields = await fieldsOf({ type: 'text', value: (text: string) => text }, texts)
        expect(fields.map((field, i) => (startsLikeFormula(texts[i]!) ? field.slice(1) : field))).toEqual(
          texts.map(expectedText),
        )
        for (const field of fields) expect(field).not.toMatch(/^\s*[=+\-@]/)
      }),
      { numRuns: 100 },
    )
  })

  test('a negative number is a number', async () => {
    expect(await fieldsOf({ type: 'integer', value: (n: number) => n }, [-5, 1e21, Number.NaN])).toEqual([
      '-5',
      '1e+21',
      '',
    ])
  })

  test('a date that cannot be said as a day is text', async () => {
    const dates = ['2026-11-21', '1899-05-06', '=now()', '+012026-01-01T00:00:00Z', '']
    expect(await fieldsOf({ type: 'date', value: (date: string) => date }, dates)).toEqual([
      '21/11/2026',
      '06/05/1899',
      "'=now()",
      '01/01/12026',
      '',
    ])
  })

  test('a header is text like any other', async () => {
    const writer = createCsvWriter([{ type: 'text', header: '=1,"2"', value: () => '' }])
    expect((await textOf(writer)).slice(1)).toBe(`"'=1,""2"""\r\n`)
  })

  test('many rows come in order', async () => {
    const names = parseCsv((await csv(people(5000))).slice(1), ';').map(([name]) => name)
    expect(names).toEqual(['Khách hàng', ...people(5000).map(({ name }) => name)])
  })

  test('refuses a table of no column', () => {
    expect(() => createCsvWriter([])).toThrow(RangeError)
  })
})
