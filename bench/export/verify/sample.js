// A workbook with every hostile text that the tests know, and ordinary rows behind them.
import { createXlsxWriter } from '../../../packages/elements/src/spreadsheet/index.ts'
import { expectedText, HOSTILE_TEXTS } from '../../../packages/elements/test/spreadsheet/support/hostile.ts'
import { HEADERS, LEVEL_WORDS, rowAt } from '../rows.js'
import { columns } from '../variants/boom-risk.js'

const SHEET_NAME = "Khách 'boom' & hàng"

const localDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })

export async function writeSample(ordinaryRows) {
  const rows = Array.from({ length: HOSTILE_TEXTS.length + ordinaryRows }, (_, i) => {
    const text = HOSTILE_TEXTS[i]
    return text === undefined ? rowAt(i) : { ...rowAt(i), name: text, phone: text }
  })
  const writer = createXlsxWriter(columns, { sheetName: SHEET_NAME, title: 'Khách boom hàng' })
  await writer.write(rows)
  return { blob: await writer.finish(), headers: Object.values(HEADERS), rows: rows.map(expectedRow) }
}

/** What a reader must find, made without the writer; dates as day/month/year of the shop. */
function expectedRow(row) {
  return {
    ...row,
    name: expectedText(row.name),
    phone: expectedText(row.phone),
    level: LEVEL_WORDS[row.level],
    lastReturnedAt: localDay.format(new Date(row.lastReturnedAt)),
  }
}
