import type { Check } from './check.ts'
import type { CheckResult, ConformanceReport, Outcome } from './run.ts'

const MARKS: Readonly<Record<Outcome, string>> = { passed: 'pass', failed: 'FAIL', not_checked: ' -  ' }
const ID_WIDTH = 36

/** One line for each result, and below a failure the rule and where it is written. */
export function resultLines({ id, outcome, message, rule, source, durationMs }: CheckResult): string {
  const line = `${MARKS[outcome]}  ${id.padEnd(ID_WIDTH)} ${String(durationMs).padStart(6)} ms`
  if (outcome === 'passed') return line
  if (outcome === 'not_checked') return `${line}  ${message}`
  return `${line}  ${message}\n      ${rule}\n      docs/api/${source}`
}

export function summaryLine({ passed, failed, notChecked }: ConformanceReport): string {
  return `${passed} passed, ${failed} failed, ${notChecked} not checked`
}

export function checkLines({ id, rule, source, writes }: Check): string {
  return `${id}${writes ? '  (writes)' : ''}\n      ${rule}\n      docs/api/${source}`
}
