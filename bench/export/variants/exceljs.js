// As its readme shows it: a workbook, columns with styles, rows added, a buffer written.
import ExcelJS from 'exceljs'
import { HEADERS, LEVEL_WORDS, pages } from '../rows.js'

const FILLS = { low: 'FFFFF3C4', medium: 'FFFFDDB8', high: 'FFF9CFCB' }
const FORMATS = {
  phone: '@',
  returned: '#,##0',
  shipped: '#,##0',
  rate: '0.0%',
  reports: '#,##0',
  lastReturnedAt: 'dd/mm/yyyy',
}

export async function exportRows(total) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Khách boom hàng', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = Object.entries(HEADERS).map(([key, header]) => ({
    key,
    header,
    width: 16,
    style: FORMATS[key] ? { numFmt: FORMATS[key] } : {},
  }))
  sheet.getRow(1).font = { bold: true }
  for await (const page of pages(total)) {
    for (const row of page) {
      const added = sheet.addRow({
        ...row,
        level: LEVEL_WORDS[row.level],
        rate: row.rate / 100,
        lastReturnedAt: new Date(row.lastReturnedAt),
      })
      added.getCell('level').fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: FILLS[row.level] },
      }
    }
  }
  sheet.autoFilter = { from: 'A1', to: { row: total + 1, column: sheet.columns.length } }
  const buffer = await workbook.xlsx.writeBuffer()
  return new Blob([buffer])
}
