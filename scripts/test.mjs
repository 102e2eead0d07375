// Every suite, and one line that counts them all. A suite that dies without a count is one failure.
// Two run side by side; what each prints comes in one piece when it has ended, and what failed once more at the end.
// `node scripts/test.mjs unit e2e` runs only those named; `--long` runs in each of them what is too long for every day.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowsers } from './browsers.mjs'
import { readReport } from './test/report.mjs'
import { STEPS, SUITES } from './test/suites.mjs'

/** More tests than this that only pass when they are tried again are a fault of the tests. */
const MOST_SECOND_TRIES = 2

const reports = mkdtempSync(join(tmpdir(), 'boom-risk-test-'))
const report = (name) => join(reports, `${name}.json`)

/** Runs a command of a suite; what it prints, and whether all went well. */
function execute(name, command, isLoud) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['inherit', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
      env: { ...process.env, TEST_REPORT: report(name), ...(isLong ? { TEST_LONG: '1' } : {}) },
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }))
  })
}

async function run({ name, command, counts, isLoud }) {
  const started = performance.now()
  console.log(`${name} …`)
  const { ok, output } = await execute(name, command, isLoud)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`\n── ${name}: ${ok ? 'passed' : 'FAILED'} after ${seconds} s ──\n${output}`)
  const whole = { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, failures: [], secondTries: [] }
  if (!counts) return whole
  const counted = readReport(report(name))
  if (!counted || counted.passed + counted.failed === 0) return { ...whole, passed: 0, failed: 1 }
  // A runner that ends badly although each test passed has failed all the same (an unhandled rejection, say).
  return { ...whole, ...counted, failed: ok ? counted.failed : Math.max(1, counted.failed) }
}

/** One after the other, as long as there are any. */
async function work(queue) {
  const results = []
  for (let suite = queue.shift(); suite; suite = queue.shift()) results.push(await run(suite))
  return results
}

const { values: options, positionals: wanted } = parseArgs({
  options: { long: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const isLong = options.long
const names = SUITES.map(({ name }) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length) {
  console.error(`no suite is named ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  process.exit(2)
}
const chosen = SUITES.filter(({ name }) => !wanted.length || wanted.includes(name))

const results = []
for (const step of STEPS) if (chosen.some(step.isFor)) results.push(await run(step))
const browsers = findBrowsers()
const queue = chosen.filter(({ needs }) => !needs || needs.some((engine) => browsers[engine]))
const notRun = chosen.filter((suite) => !queue.includes(suite)).map(({ name }) => name)
if (notRun.length) console.log(`not run, since they need a browser: ${notRun.join(', ')}`)
for (const done of await Promise.all([work(queue), work(queue)])) results.push(...done)
rmSync(reports, { recursive: true, force: true })

const secondTries = results.flatMap((result) => result.secondTries)
if (process.env.CI && secondTries.length > MOST_SECOND_TRIES)
  results.push({
    name: 'second tries',
    passed: 0,
    failed: 1,
    seconds: 0,
    failures: [`${secondTries.length} tests had to be tried again; at most ${MOST_SECOND_TRIES} may`],
    secondTries: [],
  })

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
const sum = (of) => results.reduce((total, result) => total + result[of], 0)
if (secondTries.length) console.log(`${secondTries.length} passed on a second try: ${secondTries.join('; ')}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
