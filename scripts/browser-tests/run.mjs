// The browser specs, and once more what broke: where CI's machine lost a page's process, or what its tests stand on, nothing is known of the
// tests. Each page that was opened again counts among the second tries, of which CI allows few; a test that says no is not asked here.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport, writeReport } from '../test/report.mjs'
import { merged } from './merged.mjs'

/** More than this is no stumble of a machine. */
const MOST_BROKEN = 2

const directory = mkdtempSync(join(tmpdir(), 'boom-risk-browser-'))

/** @returns its exit code, and its report if it wrote one */
function run(name, env) {
  const file = join(directory, `${name}.json`)
  return new Promise((resolve) =>
    spawn('wtr', process.argv.slice(2), {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env, TEST_REPORT: file },
    })
      .once('error', (error) => {
        console.error(error.message)
        resolve({ code: 1 })
      })
      .once('close', (code) => resolve({ code, report: readReport(file) })),
  )
}

let { code, report } = await run('first', {})
const broken = report?.broken ?? []
if (process.env.CI && broken.length && broken.length <= MOST_BROKEN) {
  const pages = broken.map(({ engine, page }) => ({ engine, page }))
  console.log(`\nonce more: ${pages.map(({ engine, page }) => `${page} in ${engine}`).join(', ')}`)
  const again = await run('again', { PAGES_AGAIN: JSON.stringify(pages) })
  if (again.report) {
    report = merged(report, again.report)
    code = report.failed ? 1 : 0
  }
}
if (report) writeReport(report)
rmSync(directory, { recursive: true, force: true })
process.exitCode = code ?? 1
