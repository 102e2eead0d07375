// One config, three engines. ENGINES=chromium,firefox,webkit (default: every engine found).
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { bundledSpecs } from './scripts/browser-tests/bundled-specs.mjs'
import { countReporter } from './scripts/browser-tests/count-reporter.mjs'
import { launchers } from './scripts/browser-tests/engines.mjs'
import { found } from './scripts/browsers.mjs'

const wanted = process.env.ENGINES?.split(',') ?? Object.keys(found).filter((engine) => found[engine])
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
const report = process.env.BROWSER_TEST_REPORT
const conditions = ['@boom-risk/source', 'development', 'browser', 'import']
// Without the decorator options of the tsconfig, Lit refuses its decorators.
const tsconfig = fileURLToPath(new URL('./tsconfig.base.json', import.meta.url))

const files = 'packages/*/test/**/*.spec.ts'
const root = new URL('./', import.meta.url)

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
  files,
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
    // While somebody watches, files change.
    ...(process.argv.includes('--watch')
      ? []
      : [bundledSpecs({ root, files: globSync(files, { cwd: root }), tsconfig, conditions })]),
    // What a test asks for by its own address: a second copy of the elements, a page of its own.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
  ],
  reporters: [defaultReporter(), ...(report ? [countReporter(report)] : [])],
  // Waits end with what they wait for; this is only for what never comes, on a machine busy with three engines.
  // On a shared machine a browser may stumble once over its own clock; at a desk every stumble shows.
  testFramework: { config: { timeout: 20_000, retries: process.env.CI ? 1 : 0 } },
  // Two cores: the engines wait more than they work, so two of them share the time of one.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  browsers: await Promise.all(wanted.map((engine) => launchers[engine]())),
}
