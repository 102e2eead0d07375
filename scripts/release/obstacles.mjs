import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

/** Why a tree cannot be published as it stands; empty where nothing is in the way. */
export function obstacles(root) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const pending = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'))
  const found = []
  if (pending.length)
    found.push(`${pending.length} changesets wait: run \`pnpm changeset version\` and commit what it writes`)
  if (!existsSync(join(root, '.git'))) return [...found, 'this is no checkout: releases are tagged']
  if (git('status', '--porcelain')) found.push('there are changes that are not committed')
  if (git('branch', '--show-current') !== 'main') found.push('releases are made from main')
  return found
}
