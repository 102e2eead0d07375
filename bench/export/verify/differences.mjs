import { report } from '../../measure/report.mjs'

const SHOWN_DIFFERENCES = 10

/**
 * Compares what a program read with what was written, column by column; prints a table and fails the process when
 * anything differs. `read[i][j]` and `expected[i][j]` are cells as text, `formulas` how many cells were formulas.
 */
export function reportDifferences(title, { headers, expected, read, formulas }, { json } = {}) {
  const differences = expected.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      read[i]?.[j] === cell ? [] : [{ row: i + 1, column: headers[j], wrote: cell, read: read[i]?.[j] }],
    ),
  )
  const rows = headers.map((column) => ({
    column,
    cells: expected.length,
    different: differences.filter((difference) => difference.column === column).length,
  }))
  report(title, rows, { json, samples: { differences, formulas, rowsRead: read.length } })
  console.log(`rows: ${expected.length} written, ${read.length} read; formula cells: ${formulas}`)
  for (const difference of differences.slice(0, SHOWN_DIFFERENCES)) console.log(JSON.stringify(difference))
  process.exitCode = differences.length || formulas || read.length !== expected.length ? 1 : 0
}
