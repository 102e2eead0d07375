// Every package as it would be published: packed by pnpm, unpacked into a folder, counted and looked at.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { problemsOf } from './problems.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const PACKAGES = ['client', 'elements', 'mock-server'].map((name) => join(root, 'packages', name))

/** Packs a package into a folder. @returns its name and version, what it weighs, and what is wrong with it */
export async function packed(source, into) {
  mkdirSync(into, { recursive: true })
  execFileSync('pnpm', ['pack', '--pack-destination', into], {
    cwd: source,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })
  const [tarball] = globSync('*.tgz', { cwd: into })
  execFileSync('tar', ['-xzf', tarball], { cwd: into })
  const folder = join(into, 'package')
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true })
  return {
    name: manifest.name,
    version: manifest.version,
    files: files.length,
    packed: statSync(join(into, tarball)).size,
    unpacked: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    problems: [...problemsOf(folder), ...messages.map((message) => formatMessage(message, manifest))],
  }
}
