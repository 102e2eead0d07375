// What a suite tells of its tests, whichever runner it has: a file that TEST_REPORT names, read when the suite has ended.
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes the report where TEST_REPORT says, if it says.
 *
 * @param report `passed` and `failed`, how many; `failures`, a line for each; `secondTries`, the names of tests that passed only when they
 * were tried again; what else a runner tells itself
 */
export function writeReport(report) {
  const file = process.env.TEST_REPORT
  if (file) writeFileSync(file, JSON.stringify(report))
}

/** The report, or `undefined` where a suite ended without one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
