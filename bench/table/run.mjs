// The boom list beside a hand-written windowed table and three grids: the same cells, the same customers in memory.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launchChromium, serveModules } from '../measure/browser.mjs'
import { interleave, ratios } from '../measure/interleave.mjs'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions, report } from '../measure/report.mjs'

const ALL = ['hand-written', 'boom-customer-table', 'ag-grid', 'revogrid', 'vaadin-grid']
const BASE = 'hand-written'
const STEPS = 60
const JUMPS = 12
const TOGGLES = 12

const {
  json,
  rounds = 5,
  count,
  only,
} = benchOptions({ count: { type: 'string' }, only: { type: 'string' } })
const counts = count ? [Number(count)] : [1000, 100_000]
const variants = only ? [BASE, ...only.split(',').filter((one) => one !== BASE)] : ALL
const peers = installPeers()
const here = fileURLToPath(new URL('.', import.meta.url))

async function bundleVariant(variant) {
  const { outputFiles } = await build({
    entryPoints: [`${here}page.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    alias: { variant: `${here}variants/${variant}.js` },
    nodePaths: [`${here}../../packages/elements/node_modules`, `${peers}/node_modules`],
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
  })
  return outputFiles[0].text
}

const modules = Object.fromEntries(
  await Promise.all(variants.map(async (variant) => [`${variant}.js`, await bundleVariant(variant)])),
)
const server = await serveModules(modules)
const browser = await launchChromium()

const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]

async function measure(variant, customers) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const cdp = await page.context().newCDPSession(page)
  /** Main-thread time since the page began, ms. */
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const cost = async (operation, times) => {
    const before = await busy()
    const result = await page.evaluate(([name, n]) => globalThis[name](n), [operation, times])
    return { ms: (await busy()) - before, result }
  }
  try {
    // The thread's own time: what other processes take of the machine is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(server.url)
    await page.evaluate((module) => import(module), `/${variant}.js`)
    await page.evaluate((n) => globalThis.benchPrepare(n), customers)
    // The first one pays for what is compiled once a page.
    const firstMount = (await cost('benchMount')).ms
    await cost('benchUnmount')
    const heapBefore = await heap()
    const mount = (await cost('benchMount')).ms
    const heapMB = ((await heap()) - heapBefore) / 1e6
    const idle = (await cost('benchIdle', 30)).ms / 30
    const each = async (operation, times) => Math.max(0, (await cost(operation, times)).ms / times - idle)
    const scrolled = await cost('benchScroll', STEPS)
    return {
      'first mount ms': firstMount,
      'mount ms': mount,
      'scroll step ms': Math.max(0, scrolled.ms / STEPS - idle / 2),
      'p95 frame ms': percentile(scrolled.result, 0.95),
      'jump ms': await each('benchJump', JUMPS),
      'toggle ms': await each('benchToggle', TOGGLES),
      'select all ms': await each('benchSelectAll', 1),
      'sort ms': await each('benchSort', 1),
      'heap MB': heapMB,
    }
  } catch (error) {
    throw new Error(`${variant}: ${error.message}`, { cause: error })
  } finally {
    await page.close()
  }
}

try {
  const all = {}
  for (const customers of counts) {
    const { samples, medians } = await interleave(variants, rounds, (variant) => measure(variant, customers))
    all[customers] = { rows: ratios(medians, BASE), samples }
    report(
      `${customers.toLocaleString('en')} customers, CPU time of the main thread, medians of ${rounds} interleaved runs (× = to ${BASE})`,
      ratios(medians, BASE),
    )
  }
  if (json) report('all', {}, { json, samples: all })
} finally {
  await browser.close()
  server.close()
}
