// What a suite tells of its tests, whichever runner it has: a file that TEST_REPORT names, read when the suite has ended.
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes the report where TEST_REPORT says, if it says.
 *
 * @param counts `passed` and `failed`, how many; `failures`, a line for each; `secondTries`, the names of tests that passed only when they
 * were tried again
 */
export function writeReport({ passed, failed, failures, secondTries }) {
  const file = process.env.TEST_REPORT
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, failures, secondTries }))
}

/** The report, or `undefined` where a suite ended without one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
