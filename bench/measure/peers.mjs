import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../peers', import.meta.url))

/** Installs what is only compared with, when a bench asks for it: the workspace itself stays without. */
export function installPeers() {
  const run = spawnSync(
    'pnpm',
    ['install', '--dir', folder, '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--silent'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  if (run.status !== 0) throw new Error('the peers of the bench could not be installed')
  return folder
}
