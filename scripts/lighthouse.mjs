// `npm run verify:lighthouse`: what Lighthouse says of the documentation's start page and of the demo's order form, as they are built. Each is to have
// 95 or more, in the median of five runs, as one moves by ten with the machine. `--json FILE` writes the scores. Lighthouse comes from the registry when it is asked for: nothing else needs it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveDocs } from '../demo/docs/serve.ts'
import { findBrowsers } from './browsers.mjs'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const LEAST = 95
const RUNS = 5
const CATEGORIES = ['performance', 'accessibility', 'best-practices']

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { json: { type: 'string' } },
})
const { chromium } = findBrowsers()
if (!chromium) {
  console.error('no Chromium found: `INSTALL_BROWSERS=1 npm test` installs one')
  process.exit(2)
}

/** The demo, by its own command. */
async function serveDemo() {
  const script = fileURLToPath(new URL('demo.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, '--port', '0', '--api-port', '0'])
  let output = ''
  child.stderr.pipe(process.stderr)
  for await (const chunk of child.stdout) {
    output += chunk
    const url = /^Demo\s+(\S+)$/m.exec(output)?.[1]
    if (!url) continue
    return {
      url,
      async close() {
        child.kill()
        await once(child, 'exit')
      },
    }
  }
  throw new Error(`the demo did not start: ${output}`)
}

/** Scores of 0 to 100 by category, and what kept them from 100. */
async function scoresOf(url) {
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-lighthouse-'))
  const file = join(folder, 'report.json')
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
  ]
  const child = spawn('npx', args, { stdio: 'inherit', env: { ...process.env, CHROME_PATH: chromium } })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}`)
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)])
  const lost = CATEGORIES.flatMap((name) => categories[name].auditRefs).filter(
    ({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9,
  )
  return { ...Object.fromEntries(scores), lost: [...new Set(lost.map(({ id }) => id))] }
}

/** The run whose performance is the median; what else is scored does not move. */
async function medianScoresOf(url) {
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await scoresOf(url))
  return runs.sort((a, b) => a.performance - b.performance)[(RUNS - 1) / 2]
}

const results = []
for (const [page, serve] of [
  ['documentation, start', serveDocs],
  ['demo, order form', serveDemo],
]) {
  const served = await serve()
  results.push({ page, ...(await medianScoresOf(served.url)) })
  await served.close()
}
console.table(results.map(({ lost, ...scores }) => ({ ...scores, lost: lost.join(', ') })))
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
const isEnough = results.every((scores) => CATEGORIES.every((name) => scores[name] >= LEAST))
process.exit(isEnough ? 0 : 1)
