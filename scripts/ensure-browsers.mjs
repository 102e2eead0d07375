// Finds the browsers; as root on Debian or Ubuntu under CI installs them from Debian's packages; otherwise says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { found } from './browsers.mjs'

function aptGet(...args) {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}

const missing = Object.keys(found).filter((engine) => !found[engine])
const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
if (missing.length && canApt && (process.env.CI || process.env.INSTALL_BROWSERS)) {
  const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']
  console.log('installing browsers with apt-get:', packages.join(' '))
  aptGet('update', '-qq')
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)
} else if (!found.chromium && !found.firefox) {
  const hint = canApt ? ', or run again with INSTALL_BROWSERS=1' : ''
  console.error(
    `No browser found. Install Chrome, Chromium, Edge or Firefox (or set CHROME_PATH / FIREFOX_PATH)${hint}.`,
  )
  process.exit(1)
}
