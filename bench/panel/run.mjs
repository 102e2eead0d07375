// Switching the customer of a panel: ms until it is painted, cold and from the cache, and the heap over the switches.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launchChromium, serveModules } from '../measure/browser.mjs'
import { benchOptions, report } from '../measure/report.mjs'

const SWITCHES = 200
/** Fewer than the client's cache holds, so that a second visit is served from it. */
const CACHED = 20

const { json, rounds = SWITCHES } = benchOptions()
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.js', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  conditions: ['@boom-risk/source', 'browser', 'import'],
  tsconfig: 'tsconfig.base.json',
  logLevel: 'error',
})
const server = await serveModules({ 'page.js': outputFiles[0].text })
const browser = await launchChromium()

function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2))
}

function figures(samples) {
  const named = samples.map((sample) => sample.named)
  const whole = samples.map((sample) => sample.whole)
  return {
    'name ms p50': percentile(named, 0.5),
    'name ms p95': percentile(named, 0.95),
    'whole ms p50': percentile(whole, 0.5),
    'whole ms p95': percentile(whole, 0.95),
  }
}

try {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.evaluate(() => import('/page.js'))
  await page.evaluate((count) => globalThis.benchOpen(count), rounds)
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const run = async (index) => page.evaluate((at) => globalThis.benchSwitch(at), index)

  const cold = []
  for (let i = 0; i < rounds; i++) cold.push(await run(i))

  // Once more over a few who are all in the cache by then, so that what is counted is a return.
  for (let i = 0; i < CACHED; i++) await run(i)
  const before = await heap()
  const cached = []
  for (let i = 0; i < rounds; i++) cached.push(await run(i % CACHED))
  const grown = (await heap()) - before

  report(
    `${rounds} switches of the customer, in ms to the frame that shows it`,
    { cold: figures(cold), cached: { ...figures(cached), 'heap B a switch': Math.round(grown / rounds) } },
    { json, samples: { cold, cached } },
  )
} finally {
  await browser.close()
  server.close()
}
