import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { recogniseColumns } from '../../../src/import/columns/recognise.ts'
import { bareWorkbook, sheetXml } from '../support/bare-workbook.ts'
import { windows1258 } from '../support/encode.ts'
import { readFile } from '../support/import-file.ts'
import { csv, outline } from '../support/outline.ts'

const PHONE = '0987654321'
const MINE = 'delivered · +84987654321'
const HEAD = 'Mã đơn hàng,Tên khách hàng,Số điện thoại,Trạng thái'

describe('quotation marks', () => {
  it('X-16 opened in one row and closed in another: no row is swallowed, and it is listed', async () => {
    expect(
      await outline(
        csv(
          HEAD,
          `A1,"Hoa,${PHONE},Đã giao`,
          `A2,Lan,${PHONE},Đã giao`,
          `A3,Mai",${PHONE},Đã giao`,
          `A4,Cúc,${PHONE},Đã giao`,
        ),
      ),
    ).toEqual({ orders: { A1: MINE, A2: MINE, A3: MINE, A4: MINE }, asked: [], listed: ['2 quote_unclosed'] })
  })

  it('X-16 in another column than it was opened in', async () => {
    const rows = [`A1,"Hoa,${PHONE},Đã giao`, `A2,Lan,${PHONE},Đã giao`, `A3,Mai,${PHONE},Đã giao"`]
    expect(await outline(csv(HEAD, ...rows, `A4,Cúc,${PHONE},Đã giao`))).toEqual({
      orders: { A1: MINE, A2: MINE, A3: MINE, A4: MINE },
      asked: [],
      listed: ['2 quote_unclosed'],
    })
  })

  it('X-16 lines within a cell are one row, though they have separators', async () => {
    const file = csv(
      'Mã đơn hàng,Số điện thoại,Trạng thái,Địa chỉ',
      `A1,${PHONE},Đã giao,"Số 5, Lê Lợi\nPhường 1, Quận 1, TP HCM\nSố 7, a, b, c"`,
      `A2,${PHONE},Đã giao,"Ngõ 3"`,
    )
    const { orders, issues } = await readFile(file)
    expect(orders.map(({ address }) => address?.street)).toEqual([
      'Số 5, Lê Lợi\nPhường 1, Quận 1, TP HCM\nSố 7, a, b, c',
      'Ngõ 3',
    ])
    expect(issues).toEqual([])
  })
})

describe('encodings', () => {
  const rows = [HEAD, `A1,Nguyễn Thị Hoa,${PHONE},Đã giao`, `A2,Trần Lan,${PHONE},Đã hoàn`]
  it('X-16 a byte that was lost spoils its own row alone', async () => {
    const bytes = new TextEncoder().encode([...rows, 'A3,x,'].join('\n'))
    const spoilt = new Uint8Array([
      ...bytes.subarray(0, -1),
      0xff,
      ...new TextEncoder().encode(`,${PHONE},Đã giao`),
    ])
    const { orders, issues } = await readFile(new Blob([spoilt]))
    expect(orders.map(({ name }) => name)).toEqual(['Nguyễn Thị Hoa', 'Trần Lan', 'x\u{FFFD}'])
    expect(issues).toMatchObject([{ row: 4, reason: 'text_damaged' }])
  })

  it('X-16 a lost sign of the code makes it none', async () => {
    const bytes = [...new TextEncoder().encode([...rows, 'A'].join('\n')), 0xff, 0x33]
    const file = new Blob([new Uint8Array(bytes), new TextEncoder().encode(`,x,${PHONE},Đã giao`)])
    expect((await outline(file)).listed).toEqual(['4 code_spoilt'])
  })

  it('X-16 an old code page with few letters of its own is read as one', async () => {
    const file = windows1258([HEAD, `A1,Hoa,${PHONE},Đã giao`].join('\n'))
    expect((await outline(file)).orders).toEqual({ A1: MINE })
  })
})

const zip = async (...names: readonly string[]): Promise<Blob> => {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false })
  for (const name of names) await writer.add(name, new TextReader('x'))
  return writer.close()
}
const bytes = (...head: readonly number[]) => new Blob([new Uint8Array([...head, ...Array(80).fill(0)])])

describe('files that hold no table', () => {
  it.each<readonly [string, () => Blob | Promise<Blob>, string]>([
    ['a PDF', () => new Blob(['%PDF-1.7\n%\u00e2\u00e3']), 'pdf'],
    ['a PNG', () => bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a JPEG', () => bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a GIF', () => new Blob(['GIF89a', new Uint8Array(60)]), 'image'],
    ['a WebP', () => new Blob(['RIFF', new Uint8Array([9, 0, 0, 0]), 'WEBPVP8 ']), 'image'],
    ['an old workbook', () => bytes(0xd0, 0xcf, 0x11, 0xe0), 'old_excel'],
    ['a ZIP of files', () => zip('don-hang.csv'), 'archive'],
    ['gzip', () => bytes(0x1f, 0x8b, 8), 'archive'],
    ['RAR', () => new Blob(['Rar!\u001a\u0007', new Uint8Array(20)]), 'archive'],
    ['a workbook of LibreOffice', () => zip('mimetype', 'content.xml'), 'other_workbook'],
    ['a binary workbook', () => zip('xl/workbook.bin'), 'other_workbook'],
    ['a text document', () => zip('word/document.xml'), 'no_table'],
    ['a database', () => new Blob(['SQLite format 3\0', new Uint8Array(60)]), 'no_table'],
    ['a film', () => new Blob(['\0\0\0\u0018ftypmp42', new Uint8Array(60)]), 'no_table'],
    ['zeros', () => new Blob([new Uint8Array(5000)]), 'no_table'],
    ['a web page', () => new Blob(['<!DOCTYPE html><table>']), 'web_page'],
    ['nothing', () => new Blob([]), 'empty'],
  ])('X-16 %s: the message names the way out', async (_, make, problem) => {
    expect((await outline(await make())).listed).toEqual([problem])
  })
})

const cells = (texts: readonly string[]) =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')

describe('workbooks that programs write badly', () => {
  it.each(['1', '-5', '0', 'x', '1.5'])(
    'X-16 a row that says it is number %s is read where it stands',
    async (r) => {
      const file = bareWorkbook(
        sheetXml(
          `<row r="1">${cells(['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'])}</row><row r="${r}">${cells(['A1', PHONE, 'Đã giao'])}</row><row r="${r}">${cells(['A2', PHONE, 'Đã giao'])}</row>`,
        ),
      )
      expect(await outline(file)).toEqual({ orders: { A1: MINE, A2: MINE }, asked: [], listed: [] })
    },
  )

  it('X-16 a cell of a shared text that names none is empty, and not the first of all texts', async () => {
    const head = `<row>${cells(['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'])}</row>`
    const row = (state: string) => `<row>${cells(['A1', PHONE])}${state}</row>`
    for (const none of ['<c t="s"/>', '<c t="s"><v/></c>', '<c t="s"><v>7</v></c>', '<c t="b"/>'])
      expect(
        await outline(
          bareWorkbook(sheetXml(head + row(none)), { 'xl/t.xml': '<sst><si><t>Đã hoàn</t></si></sst>' }),
        ),
      ).toEqual({ orders: {}, asked: [], listed: ['2 no_state'] })
  })

  it('X-16 readings of Japanese characters are none of a text, and signs told by their number are those signs', async () => {
    const head = `<row>${cells(['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'])}</row>`
    const read = '<c t="inlineStr"><is><t>A1</t><rPh><t>XX</t></rPh></is></c>'
    const typed = `<c t="str"><v>A2_x000D_</v></c>${cells([PHONE])}<c t="str"><v>Đã_x0020_giao</v></c>`
    const file = bareWorkbook(
      sheetXml(`${head}<row>${read}${cells([PHONE, 'Đã giao'])}</row><row>${typed}</row>`),
    )
    expect(await outline(file)).toEqual({ orders: { A1: MINE, A2: MINE }, asked: [], listed: [] })
  })

  it('X-16 cells whose references are none are read where they stand', async () => {
    const file = bareWorkbook(
      sheetXml(
        `<row>${cells(['Mã đơn hàng', 'Số điện thoại', 'Trạng thái'])}</row><row>${cells(['A1', PHONE, 'Đã giao']).replaceAll('<c ', '<c r="7" ')}</row>`,
      ),
    )
    expect((await outline(file)).orders).toEqual({ A1: MINE })
  })
})

describe('files made to keep a machine busy', () => {
  it('X-16 a heading of a hundred thousand columns costs what its length does', () => {
    const headers = [...HEAD.split(','), ...Array.from({ length: 100_000 }, () => 'x')]
    const before = process.cpuUsage()
    expect(recogniseColumns(headers).missing).toEqual([])
    // Looking through all of them for each of the known names took ten times as long.
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000)
  }, 60_000)
})
