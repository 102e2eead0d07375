// Writes how many tests passed and failed, over all engines, and which failed, where BROWSER_TEST_REPORT says.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** With the names of the groups around each. */
function* testsOf(suite, around = []) {
  for (const test of suite.tests) yield { ...test, name: [...around, test.name].join(' ') }
  for (const inner of suite.suites) yield* testsOf(inner, [...around, inner.name])
}

export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0
      let failed = 0
      const failures = []
      for (const session of sessions) {
        const tests = session.testResults ? [...testsOf(session.testResults)] : []
        const broken = tests.filter((test) => !test.passed && !test.skipped)
        passed += tests.filter((test) => test.passed).length
        // A page that could not even load its tests is a failure too.
        failed += broken.length || (session.passed ? 0 : 1)
        const where = `${session.browser.name}: ${relative(process.cwd(), session.testFile)}`
        const names = broken.map(({ name, error }) => `${where} > ${name}: ${error?.message ?? ''}`)
        const errors = session.errors?.map(({ message }) => `${where}: ${message}`) ?? []
        failures.push(...names, ...errors)
        if (!session.passed && !names.length && !errors.length) failures.push(`${where} did not run`)
      }
      writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, failures }))
    },
  }
}
