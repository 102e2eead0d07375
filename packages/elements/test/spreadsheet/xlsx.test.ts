import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/spreadsheet/columns.ts'
import { ExportLimitError } from '../../src/spreadsheet/export-limit-error.ts'
import { levelMark } from '../../src/spreadsheet/level-marks.ts'
import { createXlsxWriter, type XlsxOptions } from '../../src/spreadsheet/xlsx/xlsx-writer.ts'
import { expectedText, hostileText } from './support/hostile.ts'
import { COLUMNS, people, person, type Person } from './support/people.ts'
import { type ReadCell, type ReadWorkbook, readWorkbook, valuesOf } from './support/read-workbook.ts'
import { child, childrenOf } from './support/xml.ts'

async function workbook(rows: readonly Person[], options: XlsxOptions = {}): Promise<ReadWorkbook> {
  const writer = createXlsxWriter(COLUMNS, options)
  await writer.write(rows)
  return readWorkbook(await writer.finish())
}

async function cellsOf(...rows: Partial<Person>[]): Promise<(ReadCell | null)[][]> {
  const { sheets } = await workbook(rows.map(person))
  return sheets[0]!.rows.slice(1)
}

/** One column of one type over plain values. */
async function written<V>(
  column: Omit<Column<V>, 'header'>,
  values: readonly V[],
): Promise<(ReadCell | null)[]> {
  const writer = createXlsxWriter<V>([{ header: 'x', ...column } as Column<V>])
  await writer.write(values)
  const { sheets } = await readWorkbook(await writer.finish())
  return sheets[0]!.rows.slice(1).map(([cell]) => cell!)
}

describe('workbook', () => {
  test('S0-19 D-9 numbers, percents and dates are typed, phones are text', async () => {
    const [[name, phone, level, returned, rate, lastReturn, refreshed]] = (await cellsOf({})) as [ReadCell[]]
    expect(name).toMatchObject({ value: 'Nguyễn Thị Thu Hà', format: '49' })
    expect(phone).toMatchObject({ value: '0987654321', format: '49' })
    expect(level).toMatchObject({ value: 'Nguy cơ trung bình', format: '49' })
    expect(returned).toMatchObject({ value: 7, format: '3' })
    expect(rate).toMatchObject({ value: 0.583, format: '0.0%' })
    expect(lastReturn).toMatchObject({ value: 46_347, format: 'dd/mm/yyyy' })
    expect(refreshed).toMatchObject({
      value: (46_347 * 1440 + 9 * 60 + 15) / 1440,
      format: 'dd/mm/yyyy hh:mm',
    })
  })

  test('S0-6 each level has its colour beside its word, and no level has none', async () => {
    const rows = await cellsOf({ level: 'low' }, { level: 'medium' }, { level: 'high' }, { level: 'none' })
    const looks = rows.map((row) => row[2] && [row[2].value, row[2].fill])
    expect(looks).toEqual([
      ['Nguy cơ thấp', levelMark('low')?.fill],
      ['Nguy cơ trung bình', levelMark('medium')?.fill],
      ['Nguy cơ cao', levelMark('high')?.fill],
      null,
    ])
    expect(rows.map((row) => row[0]?.fill)).toEqual([null, null, null, null])
  })

  test('S0-19 the header is bold, stays in view, filters, and is printed on each page', async () => {
    const { sheets, parts } = await workbook(people(3), { sheetName: "Khách 'boom' & hàng" })
    const [{ rows, xml }] = sheets as [ReadWorkbook['sheets'][0]]
    expect(rows[0]!.map((cell) => cell?.value)).toEqual(COLUMNS.map(({ header }) => header))
    expect(rows[0]!.every((cell) => cell?.bold && cell.fill)).toBe(true)
    const pane = child(child(child(xml, 'sheetViews'), 'sheetView'), 'pane')
    expect(Object.fromEntries(pane.attributes)).toMatchObject({
      ySplit: '1',
      topLeftCell: 'A2',
      state: 'frozen',
    })
    expect(child(xml, 'autoFilter').attributes.get('ref')).toBe('A1:G4')
    expect(parts.get('xl/workbook.xml')).toContain(">'Khách ''boom'' &amp; hàng'!$1:$1</definedName>")
    expect(parts.get('xl/workbook.xml')).toContain(">'Khách ''boom'' &amp; hàng'!$A$1:$G$4</definedName>")
  })

  test('numbers and dates stand below their header, at the right', async () => {
    const { sheets } = await workbook([person({ level: 'high' })])
    const expected = COLUMNS.map(({ type }) => type !== 'text' && type !== 'phone')
    for (const row of sheets[0]!.rows) expect(row.map((cell) => cell?.rightAligned)).toEqual(expected)
  })

  test('S0-19 columns are wide enough for what they hold and say', async () => {
    const { sheets } = await workbook([])
    const widths = child(sheets[0]!.xml, 'cols').children.map(({ attributes }) =>
      Number(attributes.get('width')),
    )
    expect(widths[0]).toBe(30)
    COLUMNS.slice(1).forEach(({ header }, i) => expect(widths[i + 1]).toBeGreaterThan(header.length + 2))
  })

  test('the parts stand in an order that sheets’ elements demand', async () => {
    const { sheets, parts } = await workbook(people(1))
    expect(sheets[0]!.xml.children.map(({ name }) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
    ])
    expect([...parts.keys()].slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])
  })

  test('says its title, maker and time', async () => {
    const created = new Date('2026-11-21T02:15:30.123Z')
    const { parts } = await workbook([], { title: 'Khách <boom>', creator: 'Shop & Co', created })
    const core = parts.get('docProps/core.xml')
    expect(core).toContain('<dc:title>Khách &lt;boom&gt;</dc:title><dc:creator>Shop &amp; Co</dc:creator>')
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T02:15:30Z</dcterms:created>',
    )
    expect((await workbook([])).parts.get('docProps/core.xml')).not.toContain('dc:title')
  })

  test('no row at all is a sheet with its header', async () => {
    const { sheets } = await workbook([])
    expect(valuesOf(sheets[0]!)).toEqual([COLUMNS.map(({ header }) => header)])
    expect(sheets[0]!.name).toBe('Sheet')
  })

  test('equal rows give equal files', async () => {
    const created = new Date(0)
    const bytes = async (): Promise<ArrayBuffer> => {
      const writer = createXlsxWriter(COLUMNS, { created })
      await writer.write(people(500))
      return (await writer.finish()).arrayBuffer()
    }
    expect(new Uint8Array(await bytes())).toEqual(new Uint8Array(await bytes()))
  })
})

describe('values', () => {
  test('D-9 no text ever becomes a formula or anything but itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 20 }), async (texts) => {
        const rows = texts.map((text) => person({ name: text, phone: text }))
        const { parts, sheets } = await workbook(rows)
        const read = sheets[0]!.rows.slice(1).map(([name, phone]) => [name?.value ?? '', phone?.value ?? ''])
        expect(read).toEqual(texts.map((text) => [expectedText(text), expectedText(text)]))
        for (const [name, part] of parts) if (name.includes('sheets/')) expect(part).not.toMatch(/<f[\s>/]/)
      }),
      { numRuns: 60 },
    )
  })

  test('D-9 a spreadsheet is told that what looks like a formula is text, also when it is edited', async () => {
    const formulas = ['=1+1', '+84987654321', '-1', '@a', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠a']
    const texts = [...formulas, 'Hà', '0987654321', 'a=b']
    const cells = await written({ type: 'text', value: (text: string) => text }, texts)
    expect(cells.map((cell) => cell?.quotePrefix)).toEqual([
      ...formulas.map(() => true),
      ...Array(3).fill(false),
    ])
    expect(cells.every((cell) => cell?.format === '49')).toBe(true)
  })

  test('numbers come through exactly, and what is no number leaves its cell empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.double(), fc.integer(), fc.constant(null))), async (numbers) => {
        const cells = await written({ type: 'integer', value: (number: number | null) => number }, numbers)
        expect(cells.map((cell) => cell?.value ?? null)).toEqual(
          numbers.map((number) => (Number.isFinite(number) ? Number(`${number}`) : null)),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('D-3 a percentage of one decimal is exact as a ratio', async () => {
    const percents = Array.from({ length: 1001 }, (_, i) => i / 10)
    const cells = await written({ type: 'percent', value: (percent: number) => percent }, percents)
    expect(cells.map((cell) => String(cell?.value))).toEqual(
      percents.map((_, i) => String(Number(`${i}e-3`))),
    )
  })

  test('D-4 no rate is an empty cell, which sorts last', async () => {
    const [row] = await cellsOf({ rate: null, lastReturn: null, returned: null, name: '' })
    expect(row!.map((cell) => cell === null)).toEqual([true, false, false, true, true, true, false])
  })

  test('an empty cell keeps its colour', async () => {
    const mark = { fill: 'FFFFFF', ink: '000000' }
    const [cell] = await written({ type: 'integer', value: () => null, mark: () => mark }, [1])
    expect(cell).toMatchObject({ value: '', fill: 'FFFFFF', ink: '000000' })
  })

  test('a date that Excel has no number for is shown in words', async () => {
    const dates = ['1899-05-06', 'soon', '=now()', '+012026-01-01T00:00:00Z', new Date(Number.NaN)]
    const cells = await written({ type: 'date', value: (date: string | Date) => date }, dates)
    const shown = ['06/05/1899', 'soon', '=now()', '01/01/12026', undefined]
    expect(cells.map((cell) => cell?.value)).toEqual(shown)
    expect(cells[2]?.quotePrefix).toBe(true)
  })

  test('dates are shown in the zone that is asked for', async () => {
    const { sheets } = await workbook([person({ lastReturn: '2026-11-20T18:30:00Z' })], { timeZone: 'UTC' })
    expect(sheets[0]!.rows[1]![5]?.value).toBe(46_346)
  })

  test('a text that comes again is stored once', async () => {
    const { parts } = await workbook(people(50))
    expect(parts.get('xl/sharedStrings.xml')!.split('Nguy cơ trung bình')).toHaveLength(2)
  })

  test('more different texts than are remembered still come through', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `Khách ${i % 17_000}`)
    const cells = await written({ type: 'text', value: (name: string) => name }, names)
    expect(cells.map((cell) => cell?.value)).toEqual(names)
  })
})

describe('limits', () => {
  test('S0-19 rows that are too many for a sheet go on in further ones', async () => {
    const { sheets } = await workbook(people(25), { rowsPerSheet: 10, sheetName: 'Khách boom hàng' })
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Khách boom hàng', 11],
      ['Khách boom hàng (2)', 11],
      ['Khách boom hàng (3)', 6],
    ])
    const names = sheets.flatMap((sheet) => valuesOf(sheet).slice(1)).map(([name]) => name)
    expect(names).toEqual(people(25).map(({ name }) => name))
    for (const { rows, xml } of sheets) {
      expect(rows[0]![0]?.value).toBe('Khách hàng')
      expect(child(xml, 'autoFilter').attributes.get('ref')).toBe(`A1:G${rows.length}`)
    }
    const selected = sheets.map(({ xml }) => childrenOf(child(xml, 'sheetViews'), 'sheetView')[0]!.attributes)
    expect(selected.map((attributes) => attributes.has('tabSelected'))).toEqual([true, false, false])
  })

  test('a full sheet is not followed by an empty one', async () => {
    expect((await workbook(people(10), { rowsPerSheet: 10 })).sheets).toHaveLength(1)
  })

  test('columns are named beyond Z', async () => {
    const columns = Array.from({ length: 703 }, (_, i) => ({
      type: 'integer' as const,
      header: `${i}`,
      value: () => i,
    }))
    const writer = createXlsxWriter(columns)
    await writer.write([null])
    const { sheets } = await readWorkbook(await writer.finish())
    expect(valuesOf(sheets[0]!)[1]).toEqual(columns.map((_, i) => i))
    expect(child(sheets[0]!.xml, 'autoFilter').attributes.get('ref')).toBe('A1:AAA2')
  })

  test('refuses what no sheet can be', () => {
    const column: Column<null> = { type: 'text', header: '', value: () => '' }
    expect(() => createXlsxWriter([])).toThrow(RangeError)
    expect(() => createXlsxWriter(Array.from({ length: 16_385 }, () => column))).toThrow(RangeError)
    for (const rowsPerSheet of [0, 1_048_576, Number.NaN])
      expect(() => createXlsxWriter([column], { rowsPerSheet })).toThrow(RangeError)
  })

  test('refuses more cell styles than Excel does', async () => {
    const columns: Column<number>[] = [
      {
        type: 'text',
        header: '',
        value: String,
        mark: (i) => ({ fill: i.toString(16).padStart(6, '0'), ink: '000000' }),
      },
    ]
    const writer = createXlsxWriter(columns)
    const failed = await writer
      .write(Array.from({ length: 66_000 }, (_, i) => i))
      .catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(ExportLimitError)
    expect(writer.rowsWritten).toBeGreaterThan(65_000)
    writer.discard()
  })
})

const luminance = (rgb: string): number => {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(rgb.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  test('S0-6 words are readable on their level’s colour, and in the header', async () => {
    const rows = await workbook(['low', 'medium', 'high'].map((level) => person({ level })))
    const coloured = rows.sheets[0]!.rows.flat().filter((cell) => cell?.fill)
    expect(coloured).toHaveLength(COLUMNS.length + 3)
    for (const cell of coloured) expect(contrast(cell!.fill!, cell!.ink!)).toBeGreaterThanOrEqual(7)
  })

  test('D-6 no level and an unknown one are left plain', () => {
    for (const level of ['none', 'unknown', 'toString', '__proto__']) expect(levelMark(level)).toBeUndefined()
  })
})
