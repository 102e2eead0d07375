// Publishes the packages at the version that is committed (`pnpm changeset version` makes it), with provenance, and tags them.
// `--dry-run` does all of it but that: it packs, looks at what is packed, and lets pnpm go through publishing.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { obstacles } from './obstacles.mjs'
import { listPackages } from './packages.mjs'
import { PACKAGES } from './packed.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values: options } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
const isDry = options['dry-run']

function run(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const shell = process.platform === 'win32'
  return execFileSync(command, args, { cwd, stdio, shell, encoding: 'utf8', env: { ...process.env, ...env } })
}

const packages = await listPackages()
if (packages.some(({ problems }) => problems.length)) process.exit(1)

const found = obstacles(root)
for (const obstacle of found) console.log(`${isDry ? 'before a release' : 'no release'}: ${obstacle}`)
if (isDry) {
  for (const cwd of PACKAGES) run('pnpm', ['publish', '--dry-run', '--no-git-checks'], { cwd, stdio: 'pipe' })
  for (const { name, version } of packages) console.log(`would be published, and tagged ${name}@${version}`)
} else if (found.length) {
  process.exitCode = 1
} else {
  // Provenance needs a CI that the registry trusts; elsewhere npm says so, and publishes nothing.
  run('pnpm', ['exec', 'changeset', 'publish'], { env: { NPM_CONFIG_PROVENANCE: 'true' } })
  run('git', ['push', '--follow-tags'])
}
