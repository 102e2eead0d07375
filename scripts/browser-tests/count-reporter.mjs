// Writes how many tests passed and failed, over all engines, where BROWSER_TEST_REPORT says.
import { writeFileSync } from 'node:fs'

function* testsOf(suite) {
  yield* suite.tests
  for (const inner of suite.suites) yield* testsOf(inner)
}

export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0
      let failed = 0
      for (const session of sessions) {
        const tests = session.testResults ? [...testsOf(session.testResults)] : []
        const broken = tests.filter((test) => !test.passed && !test.skipped).length
        passed += tests.filter((test) => test.passed).length
        // A page that could not even load its tests is a failure too.
        failed += broken || (session.passed ? 0 : 1)
      }
      writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }))
    },
  }
}
