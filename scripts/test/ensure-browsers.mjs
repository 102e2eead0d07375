// The first step of `npm test`: what suites need in browsers is there before any of them starts. As root on Debian or Ubuntu, under CI or
// with INSTALL_BROWSERS=1, it installs what is missing; elsewhere it says what is missing and what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowsers } from '../browsers.mjs'
import { startOnce } from './first-start.mjs'

const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']
/** Opens pages in half the time of the whole browser; older Debian releases do not have it. */
const OPTIONAL_PACKAGE = 'chromium-headless-shell'

/** A mirror may fail a moment: apt tries again by itself. */
function aptGet(...args) {
  const { status } = spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

const install = (...packages) => aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)

const hasAptGet = () =>
  (process.env.PATH ?? '').split(delimiter).some((directory) => existsSync(join(directory, 'apt-get')))

function missingEngines() {
  return Object.entries(findBrowsers())
    .filter(([, path]) => !path)
    .map(([engine]) => engine)
}

/** Says whether all packages could be installed, and how long that took. */
function installAll(missing) {
  console.log(`no ${missing.join(', no ')}: installing ${PACKAGES.join(', ')} with apt-get …`)
  const started = performance.now()
  aptGet('update', '-qq')
  // One that this release does not have shall not keep the others away.
  const isInstalled = install(...PACKAGES) || PACKAGES.map((name) => install(name)).every(Boolean)
  install(OPTIONAL_PACKAGE)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(isInstalled ? `installed in ${seconds} s` : `not all could be installed, after ${seconds} s`)
  return isInstalled
}

const canInstall = process.getuid?.() === 0 && hasAptGet()
const shallInstall = canInstall && Boolean(process.env.CI || process.env.INSTALL_BROWSERS)
const before = missingEngines()
const isReady = before.length && shallInstall ? installAll(before) : true
const browsers = findBrowsers()
const missing = missingEngines()

for (const [engine, path] of Object.entries(browsers)) console.log(`${engine}: ${path ?? 'none, NOT tested'}`)
if (missing.includes('chromium')) {
  const hint = canInstall && !shallInstall ? ', or run again with INSTALL_BROWSERS=1' : ''
  console.error(
    `No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH to where one is${hint}.`,
  )
}
// At a desk they have been started before.
if (process.env.CI) {
  const took = Object.entries(startOnce(browsers)).map(([engine, seconds]) => `${engine} ${seconds} s`)
  if (took.length) console.log(`started once: ${took.join(', ')}`)
}
// The other engines are tested where they are; under CI each of them is asked for.
process.exitCode = !isReady || missing.includes('chromium') || (shallInstall && missing.length) ? 1 : 0
