// Every suite, one after the other, and one line that counts them all. A suite that dies without a count is one failure.
// `node scripts/test.mjs unit e2e` runs only those named.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'boom-risk-test-'))
const report = (name) => join(reports, `${name}.json`)

/** A check passes or fails as a whole; a suite writes a report in vitest's JSON form (jest's), or the browser runner's own. */
const suites = [
  { name: 'build', command: 'pnpm run build && pnpm run build:cdn' },
  { name: 'format', command: 'pnpm run format:check' },
  { name: 'lint', command: 'pnpm run lint' },
  { name: 'types', command: 'pnpm run typecheck' },
  { name: 'templates', command: 'pnpm run lint:templates' },
  {
    name: 'unit',
    command: `pnpm run test:unit --reporter=default --reporter=json --outputFile.json=${report('unit')}`,
    report: true,
  },
  { name: 'browser', command: 'pnpm run test:browser', report: true },
  {
    name: 'e2e',
    command: `pnpm run test:e2e --reporter=default --reporter=json --outputFile.json=${report('e2e')}`,
    report: true,
  },
  {
    name: 'visual',
    command: `pnpm run test:visual --reporter=default --reporter=json --outputFile.json=${report('visual')}`,
    report: true,
  },
  { name: 'size', command: 'pnpm run size' },
]

function readCounts(name) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numFailedTestSuites: failedSuites = 0,
    } = JSON.parse(readFileSync(report(name), 'utf8'))
    return { passed, failed: failed || (failedSuites ? failedSuites : 0) }
  } catch {
    return undefined
  }
}

function run({ name, command, report: counted }) {
  console.log(`\n── ${name} ──`)
  const started = performance.now()
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, BROWSER_TEST_REPORT: report('browser') },
  })
  const seconds = Math.round((performance.now() - started) / 1000)
  const ok = status === 0
  if (!counted) return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
  const counts = readCounts(name)
  if (!counts || counts.passed + counts.failed === 0) return { name, passed: 0, failed: 1, seconds }
  // A runner that ends badly although each test passed has failed all the same (an unhandled rejection, say).
  return { name, passed: counts.passed, failed: ok ? counts.failed : Math.max(1, counts.failed), seconds }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name))
if (unknown.length) {
  console.error(
    `no suite is named ${unknown.join(', ')}; there are: ${suites.map((suite) => suite.name).join(', ')}`,
  )
  process.exit(2)
}
const results = suites.filter((suite) => !wanted.length || wanted.includes(suite.name)).map(run)
rmSync(reports, { recursive: true, force: true })

console.log('')
console.table(Object.fromEntries(results.map(({ name, ...figures }) => [name, figures])))
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
