// Tells how many tests passed, over all engines, which failed, which passed only on a second try, and which pages broke.
import { relative } from 'node:path'
import { writeReport } from '../test/report.mjs'

/** With the names of the groups around each. */
function* testsOf(suite, around = []) {
  for (const test of suite.tests) yield { ...test, name: [...around, test.name].join(' ') }
  for (const inner of suite.suites) yield* testsOf(inner, [...around, inner.name])
}

/** What a page's tests came to in an engine. */
function resultOf(session, engine) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : []
  const failed = tests.filter((test) => !test.passed && !test.skipped)
  // A page that could not even load its tests, or has none, is a failure too.
  const isWhole = session.passed && tests.length > 0
  const where = `${session.browser.name}: ${relative(process.cwd(), session.testFile)}`
  const names = failed.map(({ name, error }) => `${where} > ${name}: ${error?.message ?? ''}`)
  const errors = session.errors?.map(({ message }) => `${where}: ${message}`) ?? []
  const failures = [...names, ...errors]
  if (!isWhole && !failures.length) failures.push(`${where} ran no test`)
  return {
    engine,
    page: relative(process.cwd(), session.testFile),
    passed: tests.filter((test) => test.passed).length,
    failed: failed.length || (isWhole ? 0 : 1),
    failures,
    // Not a test that says no: the page did not open, or what its tests stand on did not come.
    isBroken: errors.length > 0 || tests.length === 0,
  }
}

/**
 * @param secondTries filled by the time that the run ends
 * @param engineOf the engine of a browser, as ENGINES names it
 */
export function countReporter(secondTries, engineOf) {
  return {
    onTestRunFinished({ sessions }) {
      const results = [...sessions].map((session) => resultOf(session, engineOf(session.browser)))
      writeReport({
        passed: results.reduce((sum, { passed }) => sum + passed, 0),
        failed: results.reduce((sum, { failed }) => sum + failed, 0),
        failures: results.flatMap(({ failures }) => failures),
        secondTries,
        broken: results.filter(({ isBroken }) => isBroken),
      })
    },
  }
}
