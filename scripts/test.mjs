// Every suite, and one line that counts them all. A suite that dies without a count is one failure.
// Two run side by side, those that wait more than they work first; what each prints comes in one piece when it has ended, and what failed once
// more at the end.
// `node scripts/test.mjs unit e2e` runs only those named.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'boom-risk-test-'))
const report = (name) => join(reports, `${name}.json`)

function withReport(name) {
  return `pnpm run test:${name} --reporter=default --reporter=json --outputFile.json=${report(name)}`
}

/** A check passes or fails as a whole; a suite writes a report in vitest's JSON form (jest's), or the browser runner's own. */
const suites = [
  { name: 'build', command: 'pnpm run build && pnpm run build:cdn' },
  { name: 'browser', command: 'pnpm run test:browser', report: true },
  { name: 'e2e', command: withReport('e2e'), report: true },
  { name: 'unit', command: withReport('unit'), report: true },
  { name: 'visual', command: withReport('visual'), report: true },
  { name: 'types', command: 'pnpm run typecheck' },
  { name: 'templates', command: 'pnpm run lint:templates' },
  { name: 'lint', command: 'pnpm run lint' },
  { name: 'size', command: 'pnpm run size' },
  { name: 'format', command: 'pnpm run format:check' },
]

function readReport(name) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numFailedTestSuites = 0,
      testResults = [],
      failures = testResults.flatMap(failuresOf),
    } = JSON.parse(readFileSync(report(name), 'utf8'))
    return { passed, failed: numFailedTests || numFailedTestSuites, failures }
  } catch {
    return undefined
  }
}

/** Of a test file in vitest's report: what failed, and what it said first. */
function failuresOf({ name: file, status: outcome, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  const where = relative(process.cwd(), file)
  if (!failed.length) return outcome === 'failed' ? [`${where}: ${firstLine(message)}`] : []
  return failed.map(
    ({ fullName, failureMessages: [said = ''] }) => `${where} > ${fullName}: ${firstLine(said)}`,
  )
}

const firstLine = (text) => text.split('\n')[0]

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
  const result = { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, failures: [] }
  if (!counted) return result
  const counts = readReport(name)
  if (!counts || counts.passed + counts.failed === 0) return { ...result, passed: 0, failed: 1 }
  // A runner that ends badly although each test passed has failed all the same (an unhandled rejection, say).
  return { ...result, ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) }
}

/** One after the other, as long as there are any. */
async function work(queue) {
  const results = []
  for (let suite = queue.shift(); suite; suite = queue.shift()) results.push(await run(suite))
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
// What is built is what others try.
const results = await work(chosen.filter(({ name }) => name === 'build'))
const queue = chosen.filter(({ name }) => name !== 'build')
for (const done of await Promise.all([work(queue), work(queue)])) results.push(...done)
rmSync(reports, { recursive: true, force: true })

for (const { name, failed, failures } of results) {
  if (!failed) continue
  console.log(`\nFAILED in ${name}:`)
  for (const failure of failures.length ? failures : ['see what it printed above'])
    console.log(`  ${failure}`)
}
console.log('')
console.table(
  Object.fromEntries(results.map(({ name, passed, failed, seconds }) => [name, { passed, failed, seconds }])),
)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
