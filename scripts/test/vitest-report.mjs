// A reporter for vitest: how many tests passed, which failed, and which passed only on a second try.
import { writeReport } from './report.mjs'

const firstLine = (text = '') => text.split('\n')[0]

/** Of a file or a group in it: what went wrong outside its tests. */
const errorsOf = (entity) => entity.errors().map(({ message }) => firstLine(message))

function failuresOf(file) {
  const where = file.relativeModuleId
  const failures = []
  for (const test of file.children.allTests('failed'))
    failures.push(`${where} > ${test.fullName}: ${firstLine(test.result().errors[0]?.message)}`)
  for (const entity of [file, ...file.children.allSuites()])
    for (const error of errorsOf(entity)) failures.push(`${where}: ${error}`)
  return failures
}

export default class VitestReport {
  onTestRunEnd(files, unhandledErrors) {
    const tests = files.flatMap((file) => [...file.children.allTests()].map((test) => ({ file, test })))
    const failures = files.flatMap(failuresOf)
    failures.push(...unhandledErrors.map(({ message }) => `outside of all tests: ${firstLine(message)}`))
    writeReport({
      passed: tests.filter(({ test }) => test.result().state === 'passed').length,
      failed: failures.length,
      failures,
      secondTries: tests
        .filter(({ test }) => test.diagnostic()?.flaky)
        .map(
          ({ file, test }) =>
            `${file.relativeModuleId} > ${test.fullName} (${firstLine(test.result().errors?.[0]?.message)})`,
        ),
    })
  }
}
