// Finds the browsers; as root on Debian or Ubuntu under CI installs them from Debian's packages; otherwise says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { found } from './browsers.mjs'

function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

const install = (packages) => aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)

const missing = Object.keys(found).filter((engine) => !found[engine])
const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
if (missing.length && canApt && (process.env.CI || process.env.INSTALL_BROWSERS)) {
  const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']
  console.log('installing browsers with apt-get:', packages.join(' '))
  if (!aptGet('update', '-qq') || !install(packages)) process.exit(1)
  // Where there is none, the end-to-end tests take the whole browser.
  install(['chromium-headless-shell'])
} else if (!found.chromium && !found.firefox) {
  const hint = canApt ? ', or run again with INSTALL_BROWSERS=1' : ''
  console.error(
    `No browser found. Install Chrome, Chromium, Edge or Firefox (or set CHROME_PATH / FIREFOX_PATH)${hint}.`,
  )
  process.exit(1)
}
