// Reads an export with exceljs and compares every value, its type and its number format with what was written.
import { createRequire } from 'node:module'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions } from '../measure/report.mjs'
import { buildSample } from './verify/build-sample.mjs'
import { reportDifferences } from './verify/differences.mjs'

const { json, rows: rowCount = '5000' } = benchOptions({ rows: { type: 'string' } })
const ExcelJS = createRequire(`${installPeers()}/package.json`)('exceljs')

/** A value with its type and format, so that "7" and 7 are not the same. */
const text = (value) => `text ${value}`
const integer = (value) => `number ${value} #,##0`

const expectedRow = (row) => [
  text(row.name),
  text(row.phone),
  text(row.network),
  text(row.level),
  integer(row.returned),
  integer(row.shipped),
  `number ${Number((row.rate / 100).toFixed(3))} 0.0%`,
  integer(row.reports),
  `date ${row.lastReturnedAt} dd/mm/yyyy`,
  text(row.status),
]

function readCell({ value, numFmt }) {
  if (value instanceof Date)
    return `date ${value.toISOString().slice(0, 10).split('-').toReversed().join('/')} ${numFmt}`
  if (typeof value === 'number') return `number ${value} ${numFmt}`
  return text(value)
}

const { blob, headers, rows } = await buildSample(Number(rowCount))
const workbook = new ExcelJS.Workbook()
await workbook.xlsx.load(await blob.arrayBuffer())
const [sheet] = workbook.worksheets
const cells = []
sheet.eachRow({ includeEmpty: true }, (row) => cells.push(headers.map((_, i) => row.getCell(i + 1))))
reportDifferences(
  'An export read with exceljs',
  {
    headers,
    expected: [headers.map(text), ...rows.map(expectedRow)],
    read: cells.map((row) => row.map(readCell)),
    formulas: cells.flat().filter(({ formula }) => formula !== undefined).length,
  },
  { json },
)
