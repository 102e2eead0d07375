// `npm run verify`: every suite of how the elements hold on hostile pages, with hostile data and over long days, in its whole form. Prints what was
// tried and what failed, and writes it with date and command into docs/reliability.md. `--only NAME` runs one suite and renews its line,
// `--json FILE` writes the results as well.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReport } from './test/report.mjs'
import { renewedPage } from './verify/page.mjs'
import { SUITES } from './verify/suites.mjs'

const PAGE = new URL('../docs/reliability.md', import.meta.url)

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' } },
})
const { only } = options
const unknown = only?.filter((name) => !SUITES.some((suite) => suite.name === name)) ?? []
if (unknown.length) {
  console.error(
    `no suite is named ${unknown.join(', ')}; there are: ${SUITES.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

/** What a suite counted, summed by what it was. */
function countsOf(file) {
  const counts = {}
  for (const line of readOr(file, '').split('\n').filter(Boolean)) {
    const { what, count } = JSON.parse(line)
    counts[what] = (counts[what] ?? 0) + count
  }
  return counts
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function run({ name, what, command }) {
  const directory = mkdtempSync(join(tmpdir(), 'boom-risk-verify-'))
  const [tally, report] = ['tally', 'report.json'].map((file) => join(directory, file))
  const started = performance.now()
  console.log(`${name} …`)
  const isVitest = command.includes('vitest')
  // Once: what held only when it was tried again did not hold.
  const asked = isVitest ? ' --retry=0 --reporter=default --reporter=./scripts/test/vitest-report.mjs' : ''
  const { status } = spawnSync(command + asked, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TEST_LONG: '1', VERIFY_WHOLE: '1', VERIFY_TALLY: tally, TEST_REPORT: report },
  })
  const counted = readReport(report)
  const failures = counted?.failures ?? []
  const failed = counted?.failed || (status === 0 ? 0 : 1)
  const result = {
    name,
    what,
    tried: countsOf(tally),
    failed,
    failures,
    seconds: Math.round((performance.now() - started) / 1000),
    date: new Date().toISOString().slice(0, 10),
  }
  rmSync(directory, { recursive: true, force: true })
  return result
}

const results = SUITES.filter(({ name }) => !only || only.includes(name)).map(run)
for (const { name, failed, failures } of results) {
  if (!failed) continue
  console.log(`\nFAILED in ${name}:`)
  for (const failure of failures.length ? failures : ['see what it printed above'])
    console.log(`  ${failure}`)
}
console.table(
  Object.fromEntries(
    results.map(({ name, tried, failed, seconds }) => [
      name,
      {
        tried: Object.entries(tried)
          .map(([what, count]) => `${count} ${what}`)
          .join(', '),
        failed,
        seconds,
      },
    ]),
  ),
)
writeFileSync(PAGE, renewedPage(readOr(PAGE, ''), results))
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0
