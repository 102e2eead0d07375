// What is installed with the published packages: its licences, listed in docs/licences.md, and what the registry knows against it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeFileSync } from 'node:fs'
import { writeReport } from '../test/report.mjs'
import { isFree, licencesPage } from './licences.mjs'
import { tried } from './tally.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function pnpm(...args) {
  const { stdout } = spawnSync('pnpm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  try {
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}

const failures = []
const listed = pnpm('licenses', 'list', '--json', '--prod', '--recursive')
if (!listed) failures.push('pnpm told no licences')
const packages = Object.entries(listed ?? {}).flatMap(([licence, of]) =>
  of.map(({ name, versions }) => ({ name, versions, licence })),
)
for (const { name, licence } of packages)
  if (!isFree(licence)) failures.push(`${name}: ${licence} is no licence that a shop may use freely`)
writeFileSync(new URL('../../docs/licences.md', import.meta.url), licencesPage(packages))
tried('licences', packages.length)

const audit = pnpm('audit', '--json', '--prod')
const known = audit?.metadata?.vulnerabilities
// Not every mirror of the registry answers: the page says 0 then.
tried('answers of the registry to an audit', known ? 1 : 0)
if (known) {
  const grave = (known.high ?? 0) + (known.critical ?? 0)
  if (grave) failures.push(`${grave} grave vulnerabilities: see pnpm audit --prod`)
} else console.log('the registry told nothing of vulnerabilities: NOT audited')

for (const failure of failures) console.log(failure)
writeReport({ passed: packages.length, failed: failures.length, failures, secondTries: [] })
process.exit(failures.length ? 1 : 0)
