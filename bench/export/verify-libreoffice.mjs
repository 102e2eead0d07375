// Opens an export with LibreOffice and compares every cell that it shows with what was written. Needs `soffice`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { benchOptions } from '../measure/report.mjs'
import { buildSample } from './verify/build-sample.mjs'
import { reportDifferences } from './verify/differences.mjs'

const { json, rows: rowCount = '5000' } = benchOptions({ rows: { type: 'string' } })
const folder = mkdtempSync(join(tmpdir(), 'boom-risk-export-'))

/** Comma, double quote, UTF-8, from the first row, English, as the cells are shown. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false'

function convert(filter, name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const run = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'export.xlsx')],
    { encoding: 'utf8' },
  )
  if (run.error) throw new Error('LibreOffice (soffice) is not installed', { cause: run.error })
  if (run.status !== 0) throw new Error(`LibreOffice could not convert the file: ${run.stderr}`)
  return readFileSync(join(folder, name), 'utf8')
}

/** Which kind of line break a cell has is LibreOffice's own choice. */
const lineFeeds = (records) => records.map((record) => record.map((cell) => cell.replace(/\r\n?/g, '\n')))

function parseCsv(source) {
  const records = [[]]
  for (const [, quoted, bare, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy)) {
    records.at(-1).push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\n') records.push([])
    if (end === '') break
  }
  return records.filter((record) => record.length > 1)
}

/** As LibreOffice shows it. */
const shown = (row) => [
  row.name,
  row.phone,
  row.network,
  row.level,
  row.returned.toLocaleString('en-US'),
  row.shipped.toLocaleString('en-US'),
  `${row.rate.toFixed(1)}%`,
  row.reports.toLocaleString('en-US'),
  row.lastReturnedAt,
  row.status,
]

try {
  const { blob, headers, rows } = await buildSample(Number(rowCount))
  writeFileSync(join(folder, 'export.xlsx'), Buffer.from(await blob.arrayBuffer()))
  const read = parseCsv(convert(CSV_FILTER, 'export.csv').replace(/^\uFEFF/, ''))
  const formulas = convert('fods', 'export.fods').split('table:formula=').length - 1
  reportDifferences(
    'An export opened with LibreOffice',
    { headers, expected: lineFeeds([headers, ...rows.map(shown)]), read: lineFeeds(read), formulas },
    { json },
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
