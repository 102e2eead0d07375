// As its readme shows it: objects and columns.
import writeExcelFile from 'write-excel-file/browser'
import { allRows, HEADERS, LEVEL_WORDS } from '../rows.js'

const FILLS = { low: '#FFF3C4', medium: '#FFDDB8', high: '#F9CFCB' }

const column = (key, cell, width = 14) => ({
  header: { value: HEADERS[key], fontWeight: 'bold' },
  cell,
  width,
})

const columns = [
  column('name', ({ name }) => ({ value: name, type: String }), 24),
  column('phone', ({ phone }) => ({ value: phone, type: String })),
  column('network', ({ network }) => ({ value: network, type: String })),
  column('level', ({ level }) => ({
    value: LEVEL_WORDS[level],
    type: String,
    backgroundColor: FILLS[level],
  })),
  column('returned', ({ returned }) => ({ value: returned, type: Number, format: '#,##0' })),
  column('shipped', ({ shipped }) => ({ value: shipped, type: Number, format: '#,##0' })),
  column('rate', ({ rate }) => ({ value: rate / 100, type: Number, format: '0.0%' })),
  column('reports', ({ reports }) => ({ value: reports, type: Number, format: '#,##0' })),
  column('lastReturnedAt', ({ lastReturnedAt }) => ({
    value: new Date(lastReturnedAt),
    type: Date,
    format: 'dd/mm/yyyy',
  })),
  column('status', ({ status }) => ({ value: status, type: String })),
]

export async function exportRows(total) {
  const rows = await allRows(total)
  return writeExcelFile(rows, { columns, sheet: 'Khách boom hàng', stickyRowsCount: 1 }).toBlob()
}
