// Small real apps of packed packages, from plain HTML to server-side rendering: installed from the registry, type-checked, built, run and gone through
// in each browser; and hosts' own tests, run by their own runner. `npm run verify:embed`; `-- --only react,vue` some of them, `--json FILE` writes what came out. Renews their lines
// in docs/embedded.md.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { listen } from '@boom-risk/mock-server/http'
import { found } from '../browsers.mjs'
import { launchBrowsers } from './browsers.mjs'
import { CHECKS } from './checks.mjs'
import { AppPage } from './page.mjs'
import { freePort, serve } from './serve.mjs'
import { place, STACKS, versionsIn } from './stacks.mjs'
import { COLUMNS, renewedTable } from './table.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const WORK = join(root, '.cache/embed')
/** What came of each app, where a stranger reads it. */
const PAGE = join(root, 'docs/embedded.md')
const STEP_MS = 420_000
/** Tools of frameworks tell their makers of each build unless they are told not to. */
const SILENT = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' }

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } })
const wanted = options.only?.split(',') ?? STACKS
const unknown = wanted.filter((name) => !STACKS.includes(name))
if (unknown.length) {
  console.error(`no app is named ${unknown.join(', ')}; there are: ${STACKS.join(', ')}`)
  process.exit(2)
}

/** The packages as they would be published, by name. */
function pack() {
  const folder = join(WORK, 'packages')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return Object.fromEntries(
    ['client', 'elements', 'mock-server'].map((name) => {
      const cwd = join(root, 'packages', name)
      execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd, stdio: 'pipe' })
      const [file] = globSync(`boom-risk-${name}-*.tgz`, { cwd: folder })
      return [`@boom-risk/${name}`, join(folder, file)]
    }),
  )
}

/** @throws Error with the end of what the command printed */
function run(cwd, line, more = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...SILENT, ...more }
    const child = spawn(line, { cwd, shell: true, stdio: 'pipe', env })
    const output = []
    const timer = setTimeout(() => child.kill('SIGKILL'), STEP_MS)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.once('close', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve()
      else reject(new Error(`${line}: ${Buffer.concat(output).toString().trim().slice(-1500)}`))
    })
  })
}

const failures = []

function fail(line) {
  failures.push(line)
  console.log(`  FAILED ${line}`)
}

/** @returns whether a step went well */
async function step(what, deed) {
  try {
    await deed()
    return true
  } catch (error) {
    fail(`${what}: ${error.message}`)
    return false
  }
}

const word = (isWell) => (isWell ? 'yes' : 'NO')

async function checkPages(what, { pages, served = [] }, url, browser) {
  let [tried, passed] = [0, 0]
  for (const [kind, path] of Object.entries(pages)) {
    const page = await AppPage.open(browser, `${url}/${path}`)
    for (const [name, check] of Object.entries(CHECKS[kind])) {
      tried++
      if (await step(`${what}, ${kind}: ${name}`, () => check(page))) passed++
    }
    await page.close()
  }
  const [first = ''] = Object.values(pages)
  const html = served.length ? await (await fetch(`${url}/${first}`)).text() : ''
  for (const part of served) {
    tried++
    if (html.includes(part)) passed++
    else fail(`${what}: the page as it is served has no ${part}`)
  }
  return `${passed} of ${tried}`
}

async function verify(stack, context, browsers) {
  const folder = join(WORK, stack)
  const { scripts, description, ...embed } = place(stack, folder, context)
  const date = new Date().toISOString().slice(0, 10)
  const row = { stack, description, date, versions: [] }
  const installs = await step(`${stack}, install`, () =>
    run(folder, 'npm install --no-audit --no-fund --loglevel=error'),
  )
  row.installs = word(installs)
  if (!installs) return row
  row.versions = versionsIn(folder, embed.with)
  if (scripts.types) row.types = word(await step(`${stack}, types`, () => run(folder, 'npm run types')))
  if (scripts.build) {
    const builds = await step(`${stack}, build`, () => run(folder, 'npm run build'))
    row.builds = word(builds)
    if (!builds) return row
  }
  if (scripts.test) {
    const env = { CHROME_PATH: found.chromium, PORT: String(await freePort()) }
    row.tests = word(await step(`${stack}, tests`, () => run(folder, 'npm test', env)))
    return row
  }
  let site
  const runs = await step(`${stack}, run`, async () => {
    site = await serve(folder, embed)
  })
  row.runs = word(runs)
  if (!site) return row
  for (const [name, browser] of Object.entries(browsers))
    row[name] = await checkPages(`${stack} in ${name}`, embed, site.url, browser)
  await site.close()
  return row
}

const tarballs = pack()
const server = createMockServer({ customers: 200 })
const [api, apiForNull] = await Promise.all([listen(server), listen(server, { allowedOrigins: ['null'] })])
const words = { __API__: api.url, __API_FOR_NULL__: apiForNull.url, __TOKEN__: deskToken(1, 'owner') }
const browsers = await launchBrowsers()
const rows = []
for (const stack of wanted) {
  console.log(`${stack} …`)
  rows.push(await verify(stack, { tarballs, words }, browsers))
  // After each: a run that is broken off has not been in vain.
  writeFileSync(PAGE, renewedTable(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', rows, STACKS))
}
await Promise.all(Object.values(browsers).map((browser) => browser.close()))
await Promise.all([api.close(), apiForNull.close()])

console.table(
  rows.map((row) => Object.fromEntries(['stack', ...COLUMNS].map((column) => [column, row[column] ?? '–']))),
)
console.log(`${rows.length} apps, ${failures.length} failures`)
if (options.json) writeFileSync(options.json, JSON.stringify({ rows, failures }, null, 2))
process.exit(failures.length ? 1 : 0)
