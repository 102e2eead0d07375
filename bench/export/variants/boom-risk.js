import { createXlsxWriter, levelMark, pipeRows } from '../../../packages/elements/src/spreadsheet/index.ts'
import { HEADERS, LEVEL_WORDS, pages } from '../rows.js'

const column = (type, key, rest) => ({ type, header: HEADERS[key], value: (row) => row[key], ...rest })

export const columns = [
  column('text', 'name'),
  column('phone', 'phone'),
  column('text', 'network', { width: 14 }),
  column('text', 'level', {
    value: ({ level }) => LEVEL_WORDS[level],
    mark: ({ level }) => levelMark(level),
  }),
  column('integer', 'returned'),
  column('integer', 'shipped'),
  column('percent', 'rate'),
  column('integer', 'reports'),
  column('date', 'lastReturnedAt'),
  column('text', 'status'),
]

export async function exportRows(total) {
  const writer = createXlsxWriter(columns, { sheetName: 'Khách boom hàng', title: 'Khách boom hàng' })
  await pipeRows(pages(total), writer, { total })
  return writer.finish()
}
