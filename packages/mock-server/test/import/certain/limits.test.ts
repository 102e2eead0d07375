import { describe, expect, it } from 'vitest'
import { ofToday } from '../../../../../scripts/test/in-turn.ts'
import { FILE_LIMITS, OrderFileError, openOrderFile } from '../../../src/import/index.ts'
import { bareWorkbook, packedOver, rowXml, sheetXml, zipOf } from '../support/bare-workbook.ts'
import { inLittleRoom } from '../support/in-little-room.ts'
import { csv, outline } from '../support/outline.ts'

const PHONE = '0987654321'
const HEAD = ['Mã đơn hàng', 'Số điện thoại', 'Trạng thái', 'Ghi chú']
const ORDER = rowXml(['A1', PHONE, 'Đã giao', ''])
const MINE = { A1: 'delivered · +84987654321' }
const TABLE = `<worksheet><sheetData>${rowXml(HEAD)}${ORDER}`
const END = '</sheetData></worksheet>'
const MEGABYTE = 1_000_000
const long = 'x'.repeat(MEGABYTE)
const BLANK = '<row><c s="1"/></row>'

/** Files made to fill the memory, or to keep a machine busy; each is small as it is packed. */
const HOSTILE: readonly (readonly [string, () => Blob, string])[] = [
  [
    'a sheet that unpacks to 1.2 GB',
    () => bareWorkbook(packedOver(TABLE, BLANK.repeat(50_000), 1200, END)),
    'too_large',
  ],
  [
    'the same, and it says that it is small',
    () => {
      const part = packedOver(TABLE, BLANK.repeat(50_000), 1200, END)
      return bareWorkbook(typeof part === 'string' ? part : { ...part, size: 5000 })
    },
    'unreadable',
  ],
  [
    'a text in column XFD',
    () => bareWorkbook(sheetXml(rowXml(HEAD) + ORDER.replace('</row>', '<c r="XFD2"><v>1</v></c></row>'))),
    'too_wide',
  ],
  [
    'cells side by side without an end',
    () => bareWorkbook(packedOver(`${TABLE}<row>`, '<c><v>1</v></c>'.repeat(10_000), 100, `</row>${END}`)),
    'too_wide',
  ],
  [
    'a cell of a megabyte',
    () => bareWorkbook(sheetXml(rowXml(HEAD) + rowXml(['A1', PHONE, 'Đã giao', long]))),
    'cell_too_long',
  ],
  [
    'a cell of 200 MB',
    () => bareWorkbook(packedOver(`${TABLE}<row><c t="str"><v>`, long, 200, `</v></c></row>${END}`)),
    'cell_too_long',
  ],
  [
    'a tag of 200 MB',
    () => bareWorkbook(packedOver(`${TABLE}<row><c r="`, long, 200, `"/></row>${END}`)),
    'cell_too_long',
  ],
  [
    'a comment of 200 MB, with tags in it',
    () => bareWorkbook(packedOver(`${TABLE}<!-- `, '<row>'.repeat(200_000), 200, ` -->${END}`)),
    'cell_too_long',
  ],
  [
    'a text in a great many pieces',
    () =>
      bareWorkbook(packedOver(`${TABLE}<row><c t="inlineStr"><is>`, '<t>xxxx</t>'.repeat(10_000), 30, END)),
    'cell_too_long',
  ],
  [
    'a row of many long cells',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + rowXml(Array.from({ length: 20 }, () => long.slice(0, 90_000))))),
    'row_too_long',
  ],
  [
    'tags within tags',
    () => bareWorkbook(packedOver('<worksheet>', '<a>'.repeat(300_000), 200)),
    'unreadable',
  ],
  [
    'more rows than a sheet can have',
    () => bareWorkbook(packedOver(TABLE, BLANK.repeat(50_000), 22, END)),
    'too_many_rows',
  ],
  [
    'shared texts without an end',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + ORDER), {
        'xl/t.xml': packedOver('<sst>', `<si><t>${'x'.repeat(90_000)}</t></si>`.repeat(10), 1000, '</sst>'),
      }),
    'too_much_text',
  ],
  [
    'a great many short shared texts',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + ORDER), {
        'xl/t.xml': packedOver('<sst>', '<si><t/></si>'.repeat(100_000), 60, '</sst>'),
      }),
    'too_much_text',
  ],
  [
    'a shared text of some megabytes',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + ORDER), {
        'xl/t.xml': `<sst><si><t>${long}</t></si></sst>`,
      }),
    'cell_too_long',
  ],
  [
    'a list of sheets without an end',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + ORDER), {
        'xl/workbook.xml': packedOver('<workbook>', '<x/>'.repeat(250_000), 40, '</workbook>'),
      }),
    'frame_too_large',
  ],
  [
    'one sheet a thousand times',
    () =>
      bareWorkbook(sheetXml(rowXml(HEAD) + ORDER), {
        'xl/workbook.xml': `<workbook xmlns:r="y"><sheets>${'<sheet name="S" r:id="r0"/>'.repeat(1000)}</sheets></workbook>`,
      }),
    'too_many_sheets',
  ],
  [
    'files without an end',
    () => zipOf(Object.fromEntries(Array.from({ length: 10_100 }, (_, i) => [`xl/media/${i}.png`, 'x']))),
    'too_many_parts',
  ],
  [
    'a CSV of one line without an end',
    () => new Blob([`${HEAD.join()}\n`, ...Array.from({ length: 20 }, () => ','.repeat(MEGABYTE))]),
    'row_too_long',
  ],
  [
    'a CSV of separators alone, and something behind them',
    () => csv(HEAD.join(), `A1,${PHONE},Đã giao${','.repeat(5000)}x`),
    'too_wide',
  ],
  [
    'a CSV of empty lines',
    () => new Blob([`${HEAD.join()}\n`, ...Array.from({ length: 3 }, () => '\n'.repeat(MEGABYTE))]),
    'too_many_rows',
  ],
  [
    'a CSV of quotation marks that nobody closed',
    () => new Blob([`${HEAD.join()}\n`, '"a\n'.repeat(20_000)]),
    'too_many_quotes',
  ],
  [
    'a note in the place of the state',
    () =>
      csv(
        'Mã đơn hàng,Số điện thoại,Trạng thái',
        ...Array.from({ length: 10_100 }, (_, i) => `A${i},${PHONE},ghi chú ${i}`),
      ),
    'too_many_words',
  ],
]

describe('files made to fill the memory', () => {
  // Half of them a day: reading one to its limit takes a second or more.
  it.each(ofToday(HOSTILE, 2))('X-16 %s is refused in little room', async (_, make, problem) => {
    expect(await inLittleRoom(make())).toEqual({ orders: {}, asked: [], listed: [problem] })
  })

  it('X-16 the message names the limit, and the way out', async () => {
    const file = bareWorkbook(packedOver(TABLE, BLANK.repeat(50_000), 1200, END))
    const error = await openOrderFile(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OrderFileError)
    expect(String(error)).toContain('1,000,000,000 bytes: save the sheet with the orders alone as .csv')
  })
})

describe('large files that are none of these', () => {
  it.each<readonly [string, () => Blob]>([
    [
      'a CSV with short rows in one large piece',
      () => csv(HEAD.join(), `A1,${PHONE},Đã giao,`, ',,\n'.repeat(300_000)),
    ],
    [
      'separators as far as column XFD in a CSV',
      () => csv(HEAD.join(), `A1,${PHONE},Đã giao${','.repeat(16_384)}`),
    ],
    ['a million empty rows', () => bareWorkbook(packedOver(TABLE, BLANK.repeat(50_000), 20, END))],
    [
      'rows that have a colour as far as column XFD',
      () => bareWorkbook(packedOver(TABLE, '<row><c r="XFD1" s="2"/></row>'.repeat(1000), 20, END)),
    ],
    [
      'a note as long as a spreadsheet keeps one',
      () => bareWorkbook(sheetXml(rowXml(HEAD) + rowXml(['A1', PHONE, 'Đã giao', 'ệ'.repeat(32_767)]))),
    ],
    [
      'as many columns as are read',
      () =>
        bareWorkbook(
          sheetXml(rowXml([...HEAD, ...Array<string>(FILE_LIMITS.too_wide - 4).fill('x')]) + ORDER),
        ),
    ],
  ])(
    'X-16 %s',
    async (_, make) => {
      expect(await outline(make())).toEqual({ orders: MINE, asked: [], listed: [] })
    },
    60_000,
  )
})
