// Mount, update and heap of 1,000 badges beside a hand-written element, a plain Lit element and Shoelace's badge. Times are those of the page's
// main thread (script, style, layout), so that a busy machine does not count.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launchChromium, serveModules } from '../measure/browser.mjs'
import { interleave, ratios } from '../measure/interleave.mjs'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions, report } from '../measure/report.mjs'

const COUNT = 1000
const VARIANTS = ['hand-written', 'plain-lit', 'shoelace', 'risk-badge']
const BASE = 'hand-written'

const { json, rounds = 15 } = benchOptions()
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
    // The plain Lit element stands on the very Lit that ours stands on.
    nodePaths: [`${here}../../packages/elements/node_modules`, `${peers}/node_modules`],
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
  })
  return outputFiles[0].text
}

const modules = Object.fromEntries(
  await Promise.all(VARIANTS.map(async (variant) => [`${variant}.js`, await bundleVariant(variant)])),
)
const server = await serveModules(modules)
const browser = await launchChromium()

async function heapBytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

/** What an operation takes of the main thread, and what of that is neither style nor layout, ms. */
async function cost(page, cdp, operation, count) {
  const timings = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]))
  }
  const before = await timings()
  await page.evaluate(([name, n]) => globalThis[name](n), [operation, count])
  const after = await timings()
  const spent = (name) => after[name] - before[name]
  const ms = spent('TaskDuration')
  return { ms, script: ms - spent('RecalcStyleDuration') - spent('LayoutDuration') }
}

async function measure(variant) {
  const page = await browser.newPage()
  try {
    await page.goto(server.url)
    await page.evaluate((module) => import(module), `/${variant}.js`)
    // One element first: what is loaded and compiled once is not the cost of a badge.
    await page.evaluate(() => globalThis.benchMount(1))
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await heapBytes(cdp)
    const mount = await cost(page, cdp, 'benchMount', COUNT)
    const heap = ((await heapBytes(cdp)) - before) / COUNT
    const update = await cost(page, cdp, 'benchUpdate')
    return {
      'mount ms': mount.ms,
      'script of it ms': mount.script,
      'update ms': update.ms,
      'heap B': heap,
    }
  } finally {
    await page.close()
  }
}

try {
  const { samples, medians } = await interleave(VARIANTS, rounds, measure)
  report(
    `${COUNT} badges over 50 phones, medians of ${rounds} interleaved runs (× = to ${BASE})`,
    ratios(medians, BASE),
    { json, samples },
  )
} finally {
  await browser.close()
  server.close()
}
