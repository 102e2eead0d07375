// One config, three engines. ENGINES=chromium,firefox,webkit (default: every engine found); SPECS=risk-badge takes the test files with that
// in their path; TEST_LONG=1 runs each of them in each engine; PAGES_AGAIN takes pages that broke (scripts/browser-tests/run.mjs).
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { bundledPages } from './scripts/browser-tests/bundled-pages.mjs'
import { countReporter } from './scripts/browser-tests/count-reporter.mjs'
import { launchers } from './scripts/browser-tests/engines.mjs'
import { pagesOf } from './scripts/browser-tests/pages.mjs'
import { secondTriesPlugin } from './scripts/browser-tests/second-tries.mjs'
import { found } from './scripts/browsers.mjs'

/** Pages that broke, each with the engine that is to open it once more. */
const again = process.env.PAGES_AGAIN && JSON.parse(process.env.PAGES_AGAIN)
const wanted = again
  ? [...new Set(again.map(({ engine }) => engine))]
  : (process.env.ENGINES?.split(',') ?? Object.keys(found).filter((engine) => found[engine]))
for (const engine of wanted) {
  if (!found[engine]) throw new Error(`engine "${engine}" asked for in ENGINES but not found on this machine`)
}
if (!wanted.length) {
  throw new Error('no browser found: install Chrome/Chromium or Firefox, or set CHROME_PATH / FIREFOX_PATH')
}
const missing = Object.keys(found).filter((engine) => !wanted.includes(engine))
console.log(`engines: ${wanted.join(', ')}${missing.map((engine) => `; NOT tested: ${engine}`).join('')}`)

const worker = createRequire(new URL('./packages/mock-server/package.json', import.meta.url)).resolve(
  'msw/mockServiceWorker.js',
)
const conditions = ['@boom-risk/source', 'development', 'browser', 'import']
// Without the decorator options of the tsconfig, Lit refuses its decorators.
const tsconfig = fileURLToPath(new URL('./tsconfig.base.json', import.meta.url))

const isWatching = process.argv.includes('--watch')
const root = new URL('./', import.meta.url)
const asked = process.env.SPECS ?? ''
const files = globSync('packages/*/test/**/*.spec.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes(asked))
  .sort()
if (!files.length) throw new Error(`SPECS=${asked}: no test file has that in its path`)

const pages = pagesOf({
  root: fileURLToPath(root),
  directory: fileURLToPath(new URL('.cache/browser-tests/', root)),
  files,
  isLong: Boolean(process.env.TEST_LONG),
})
const secondTries = []
const browsers = await Promise.all(
  wanted.map((engine) =>
    launchers[engine]((name, error) =>
      secondTries.push(`${name}: a page, in a new browser (${error.message})`),
    ),
  ),
)

/** A group of pages for these engines; none where there are no pages. */
const group = (name, chosen, engines) =>
  chosen.length ? [{ name, files: chosen.map(({ path }) => path), browsers: engines }] : []

/** Pages by whether each engine opens them; pages that broke, each in its engine. */
const groups = again
  ? wanted.flatMap((engine, i) =>
      group(
        engine,
        again
          .filter((page) => page.engine === engine)
          .map(({ page }) => ({ path: fileURLToPath(new URL(page, root)) })),
        browsers.slice(i, i + 1),
      ),
    )
  : [
      ...group(
        'each engine',
        pages.filter(({ isInEach }) => isInEach),
        browsers,
      ),
      ...group(
        'one engine',
        pages.filter(({ isInEach }) => !isInEach),
        browsers.slice(0, 1),
      ),
    ]

/** Widths are tested, and machines have other fonts: the tests bring theirs, and begin when it is there. */
const page = (testFramework) => `<!doctype html>
<html>
  <head>
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/inter/index.css">
    <style>body { font-family: 'Inter Variable', sans-serif }</style>
  </head>
  <body>
    <script type="module">
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(weight + " 13px 'Inter Variable'", 'aệ')))
      await import('${testFramework}')
    </script>
  </body>
</html>`

export default {
  // While somebody watches, files change: each is served as it is, on a page of its own.
  ...(isWatching ? { files } : { groups }),
  testRunnerHtml: page,
  nodeResolve: { exportConditions: conditions },
  plugins: [
    {
      name: 'msw-worker',
      serve: (context) =>
        context.path === '/mockServiceWorker.js'
          ? { body: readFileSync(worker, 'utf8'), type: 'js' }
          : undefined,
    },
    ...(isWatching
      ? []
      : [bundledPages({ root, pages: pages.map(({ path }) => path), tsconfig, conditions })]),
    secondTriesPlugin(secondTries),
    // What a test asks for by its own address: a second copy of the elements, a page of its own.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
  ],
  reporters: [defaultReporter(), countReporter(secondTries, (browser) => wanted[browsers.indexOf(browser)])],
  // Waits end with what they wait for; this is only for what never comes, on a machine busy with three engines.
  // On a shared machine a browser may stumble once over its own clock, and that is counted; at a desk every stumble shows.
  testFramework: {
    config: { timeout: 120_000, retries: process.env.CI ? 1 : 0, forbidOnly: Boolean(process.env.CI) },
  },
  // Two cores: the engines wait more than they work, so two of them share the time of one.
  concurrentBrowsers: 2,
  concurrency: 1,
  // Twice what a page may take: a browser that opens none is replaced (scripts/browser-tests/steady-launcher.mjs).
  browserStartTimeout: 270_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  browsers,
}
