// Part of `pnpm lint`: what a host can reach says what it is.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reachable, silentOf } from './exported-symbols.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = new Map()
for (const folder of ['client', 'elements', 'mock-server']) {
  const home = join(root, 'packages', folder)
  const { name, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  for (const [path, door] of Object.entries(exports)) {
    const source = door['@boom-risk/source']
    if (source?.endsWith('.ts')) packages.set(join(name, path), join(home, source))
  }
}

const symbols = reachable(packages.values(), packages)
const silent = silentOf(symbols)
for (const { file, name } of silent) console.error(`${relative(root, file)}: ${name} has no doc comment`)
console.log(
  `doc comments: ${silent.length ? `${silent.length} missing` : 'all there'}, of ${symbols.length} symbols that a host can reach`,
)
process.exitCode = silent.length ? 1 : 0
