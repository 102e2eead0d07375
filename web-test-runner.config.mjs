// One config, three engines.  ENGINES=chromium,firefox,webkit (default: every engine found)
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { found } from './scripts/browsers.mjs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'

const wanted = process.env.ENGINES?.split(',') ?? Object.keys(found).filter((k) => found[k])
for (const w of wanted)
  if (!found[w]) throw new Error(`engine "${w}" asked for in ENGINES but not found on this machine`)
if (!wanted.length)
  throw new Error('no browser found: install Chrome/Chromium or Firefox, or set CHROME_PATH / FIREFOX_PATH')
console.log(
  `engines: ${wanted.join(', ')}${Object.keys(found)
    .filter((k) => !wanted.includes(k))
    .map((k) => `; NOT tested: ${k}`)
    .join('')}`,
)

const browsers = []
if (wanted.includes('chromium')) {
  const { chromeLauncher } = await import('@web/test-runner-chrome')
  browsers.push(
    chromeLauncher({
      launchOptions: {
        executablePath: found.chromium,
        args: [
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      },
    }),
  )
}
if (wanted.includes('firefox')) {
  const [{ puppeteerLauncher }, { default: puppeteer }] = await Promise.all([
    import('@web/test-runner-puppeteer'),
    import('puppeteer-core'),
  ])
  browsers.push(
    puppeteerLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', headless: true, executablePath: found.firefox },
    }),
  )
}
if (wanted.includes('webkit')) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver')
  const port = Number(process.env.WEBKIT_PORT ?? 4477),
    procs = []
  const start = (cmd, args, env) => {
    const p = spawn(cmd, args, { stdio: 'ignore', env: { ...process.env, ...env } })
    procs.push(p)
    return p
  }
  process.on('exit', () => procs.forEach((p) => p.kill('SIGTERM')))
  let DISPLAY = process.env.DISPLAY
  if (!DISPLAY) {
    DISPLAY = ':97'
    start('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
    for (let i = 0; i < 50 && !existsSync('/tmp/.X11-unix/X97'); i++)
      await new Promise((r) => setTimeout(r, 100))
  }
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  })
  for (let i = 0; i < 50; i++) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break
    await new Promise((r) => setTimeout(r, 100))
  }
  browsers.push(
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.webkit, args: ['--automation'] },
      },
    }),
  )
}

const worker = createRequire(new URL('./packages/mock-server/package.json', import.meta.url)).resolve(
  'msw/mockServiceWorker.js',
)
export default {
  files: 'packages/elements/test/**/*.spec.ts',
  nodeResolve: { exportConditions: ['@boom-risk/source', 'development', 'browser', 'import'] },
  plugins: [
    {
      name: 'msw-worker',
      serve: (ctx) =>
        ctx.path === '/mockServiceWorker.js' ? { body: readFileSync(worker, 'utf8'), type: 'js' } : undefined,
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 60_000,
  browsers,
}
