// Every suite, and one line that counts them all. A suite that dies without a count is one failure.
// The engines wait more than they work, so the browser suite and the pictures run beside the others; what each prints comes in one piece when
// it has ended.
// `node scripts/test.mjs unit e2e` runs only those named.
import { spawn } from 'node:child_process'
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

/** Runs a command of a suite; what it prints, and whether all went well. */
function execute(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, BROWSER_TEST_REPORT: report('browser') },
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }))
  })
}

async function run({ name, command, report: counted }) {
  const started = performance.now()
  console.log(`${name} …`)
  const { ok, output } = await execute(command)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`\n── ${name}: ${ok ? 'passed' : 'FAILED'} after ${seconds} s ──\n${output}`)
  if (!counted) return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
  const counts = readCounts(name)
  if (!counts || counts.passed + counts.failed === 0) return { name, passed: 0, failed: 1, seconds }
  // A runner that ends badly although each test passed has failed all the same (an unhandled rejection, say).
  return { name, passed: counts.passed, failed: ok ? counts.failed : Math.max(1, counts.failed), seconds }
}

/** One after the other. */
async function runAll(list) {
  const results = []
  for (const suite of list) results.push(await run(suite))
  return results
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name))
if (unknown.length) {
  console.error(
    `no suite is named ${unknown.join(', ')}; there are: ${suites.map((suite) => suite.name).join(', ')}`,
  )
  process.exit(2)
}
const chosen = suites.filter((suite) => !wanted.length || wanted.includes(suite.name))
const results = await runAll(chosen.filter(({ name }) => name === 'build'))
const beside = chosen.filter(({ name }) => name === 'browser' || name === 'visual')
const others = chosen.filter((suite) => suite.name !== 'build' && !beside.includes(suite))
for (const lane of await Promise.all([beside, others].map(runAll))) results.push(...lane)
rmSync(reports, { recursive: true, force: true })

console.log('')
console.table(Object.fromEntries(results.map(({ name, ...figures }) => [name, figures])))
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
