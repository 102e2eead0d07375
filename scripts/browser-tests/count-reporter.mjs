// Tells how many tests passed, over all engines, which failed, and which passed only on a second try.
import { relative } from 'node:path'
import { writeReport } from '../test/report.mjs'

/** With the names of the groups around each. */
function* testsOf(suite, around = []) {
  for (const test of suite.tests) yield { ...test, name: [...around, test.name].join(' ') }
  for (const inner of suite.suites) yield* testsOf(inner, [...around, inner.name])
}

/** @param secondTries filled by the time that the run ends */
export function countReporter(secondTries) {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0
      let failed = 0
      const failures = []
      for (const session of sessions) {
        const tests = session.testResults ? [...testsOf(session.testResults)] : []
        const broken = tests.filter((test) => !test.passed && !test.skipped)
        passed += tests.filter((test) => test.passed).length
        // A page that could not even load its tests, or has none, is a failure too.
        const isWhole = session.passed && tests.length > 0
        failed += broken.length || (isWhole ? 0 : 1)
        const where = `${session.browser.name}: ${relative(process.cwd(), session.testFile)}`
        const names = broken.map(({ name, error }) => `${where} > ${name}: ${error?.message ?? ''}`)
        const errors = session.errors?.map(({ message }) => `${where}: ${message}`) ?? []
        failures.push(...names, ...errors)
        if (!isWhole && !names.length && !errors.length) failures.push(`${where} ran no test`)
      }
      writeReport({ passed, failed, failures, secondTries })
    },
  }
}
