// A launcher for each engine, made only when it is wanted. Which of them a machine has: ../browsers.mjs.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { found } from '../browsers.mjs'
import { steady } from './steady-launcher.mjs'

/** Chromium looks up its maker's hosts at every start unless it is told not to; as root it runs without its sandbox. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A browser's start and a page's opening on a busy machine: puppeteer's own 30 s are not enough there. */
const timeout = 60_000

async function createPage({ context }) {
  const page = await context.newPage()
  page.setDefaultNavigationTimeout(timeout)
  return page
}

async function chromium(onReplaced) {
  const { chromeLauncher } = await import('@web/test-runner-chrome')
  return steady(
    () =>
      chromeLauncher({
        createPage,
        launchOptions: { timeout, executablePath: found.chromium, args: chromiumArgs },
      }),
    onReplaced,
  )
}

/** Through puppeteer's BiDi: geckodriver is not to be had from npm or Debian. */
async function firefox(onReplaced) {
  const [{ puppeteerLauncher }, { default: puppeteer }] = await Promise.all([
    import('@web/test-runner-puppeteer'),
    import('puppeteer-core'),
  ])
  const launchOptions = {
    timeout,
    browser: 'firefox',
    headless: true,
    executablePath: found.firefox,
  }
  return steady(() => puppeteerLauncher({ puppeteer, createPage, concurrency: 1, launchOptions }), onReplaced)
}

/** WebKitGTK, driven over WebDriver on a virtual display of its own. */
async function webkit() {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver')
  const DISPLAY = process.env.DISPLAY ?? (await startVirtualDisplay())
  const port = await freePort()
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      DISPLAY,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
    },
  })
  await untilAnswers(`http://127.0.0.1:${port}/status`)
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.webkit, args: ['--automation'] },
    },
  })
}

function start(command, args, { env = {}, stdio = 'ignore' } = {}) {
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } })
  process.on('exit', () => child.kill('SIGTERM'))
  return child
}

/** Xvfb picks a free display and writes its number, so that two runs never share one. */
function startVirtualDisplay() {
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject)
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`))
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function untilAnswers(url, tries = 100) {
  for (let i = 0; i < tries; i++) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no answer from ${new URL(url).host}`)
}

/** By engine; each takes what to tell when a browser has to be replaced by a new one (Chromium, Firefox). */
export const launchers = { chromium, firefox, webkit }
