// The boom list beside a hand-written windowed table and three grids, interleaved in one run: the same cells, the same
// customers, in memory and served by page over HTTP (the mock server, 100 a page, by offset or cursor). By page all ask
// through the SDK's client, so that it is the lists which differ; "hand-written-fetch" is the hand-written table over
// "fetch" alone, with no client to load and to run, and says what the client costs.
//   node --conditions=@boom-risk/source bench/table/run.mjs [--count N] [--only VARIANT,…] [--data memory|pages] [--rounds N] [--json FILE]
//
// What is compared: the hand-written table draws all that ours draws (summary, toolbar, heads, rows, foot; see
// variants/hand-written.js) with the same styles in a box of the same size; the grids draw heads and rows alone, in a
// box with room for as many rows. Every column is CPU time of the page's main thread (script, style, layout, paint), so
// that a busy machine and a waiting network do not count, but for frames and heap:
//   first mount   its modules are run and it is put into a page that has not shown one yet, until its first rows are
//                 painted: what is compiled, parsed and made once a page is in it. The median of three pages
//   mount         once more in that page, the mean of three; nobody collects garbage between them, since that throws
//                 compiled code away too
//   scroll step   three rows on, as a wheel does, in each frame, for 40 frames, and back for 20; with what is put off to its end
//   p95 frame     95th percentile of the time from frame to frame meanwhile, the clock's: 16.7 is none dropped
//   jump          to places all over the list, until their rows are painted
//   toggle        the status switch of one row, until it shows
//   replace       one row is another by now, as somebody else's change brings it: until it is painted; and the same by the clock
//   select all    everybody, until the rows in sight show it. Ours asks twice: those loaded, then everybody (D-7)
//   sort          by name from A, until the first is painted. ag-grid in memory sorts by itself, the others are given
//                 the list in that order; by page the server sorts
//   heap          what one table adds to the heap after garbage collection: JavaScript objects, and DOM nodes with
//                 their styles and layout (Blink's heap). The customers in memory are there before, for all alike
// "–": it has no such thing. RevoGrid has no data source by page, AG Grid's infinite row model no selection of rows
// that it has not loaded.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { minifiedStylesForEsbuild } from '../../scripts/styles/minify.mjs'
import { launchChromium, serveModules } from '../measure/browser.mjs'
import { interleave, ratios } from '../measure/interleave.mjs'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions, median, report } from '../measure/report.mjs'

const BASE = 'hand-written'
const BY_PAGE_ALONE = 'hand-written-fetch'
const IN_MEMORY_ALONE = ['revogrid', 'bare']
/** A windowed list of plain text with styles of its own: what is the least, and does not grow with the product. */
const BARE = 'bare'
const ALL = [BASE, BARE, BY_PAGE_ALONE, 'boom-customer-table', 'ag-grid', 'revogrid', 'vaadin-grid']
const FIRST_MOUNTS = 3
const MOUNTS = 3
/** One row that somebody else changed costs no more than so many times what it costs there. */
const MOST_TIMES_BARE = 3
const STEPS = 60
const JUMPS = 12
const TOGGLES = 12
const REPLACED = 24
/** What a browser does of its own for a new page is over by then. */
const SETTLED_MS = 1000
/** Far more than the slowest of them takes. */
const STALLED_MS = 180_000

const options = { count: { type: 'string' }, only: { type: 'string' }, data: { type: 'string' } }
const { json, rounds = 5, count, only, data } = benchOptions(options)
const counts = count ? [Number(count)] : [1000, 100_000]
const chosen = only ? [BASE, ...only.split(',').filter((one) => one !== BASE)] : ALL
const peers = installPeers()
const here = fileURLToPath(new URL('.', import.meta.url))

/** As a bundler of a page makes it: what is loaded on demand is in files of its own. */
async function bundleVariant(variant) {
  const { outputFiles } = await build({
    entryPoints: { [variant]: `${here}page.js` },
    outdir: here,
    bundle: true,
    splitting: true,
    chunkNames: `${variant}-[hash]`,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    alias: { variant: `${here}variants/${variant}.js` },
    nodePaths: [`${here}../../packages/elements/node_modules`, `${peers}/node_modules`],
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: 'tsconfig.base.json',
    plugins: [minifiedStylesForEsbuild],
    logLevel: 'error',
  })
  return outputFiles.map(({ path, text }) => [basename(path), text])
}

const bundles = await Promise.all(chosen.map(bundleVariant))
const modules = Object.fromEntries(bundles.flat())
const server = await serveModules(modules)
const browser = await launchChromium()

const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** Begins a page, with nothing of the variant yet; tells what an operation costs in it. */
async function begin(page) {
  const cdp = await page.context().newCDPSession(page)
  // The thread's own time: what other processes take of the machine is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(server.url)
  await delay(SETTLED_MS)
  /** Main-thread time since the page began, ms. */
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage')
    return usedSize + embedderHeapUsedSize
  }
  const cost = async (operation, times) => {
    const before = await busy()
    const result = await page.evaluate(([name, n]) => globalThis[name](n), [operation, times])
    return { ms: (await busy()) - before, result }
  }
  return { page, busy, heap, cost }
}

async function mountFirst({ page, busy, cost }, variant, customers, url) {
  const beforeImport = await busy()
  await page.evaluate((module) => import(module), `/${variant}.js`)
  const imported = (await busy()) - beforeImport
  const prepared = { jumps: JUMPS, url }
  await page.evaluate(([n, what]) => globalThis.benchPrepare(n, what), [customers, prepared])
  return imported + (await cost('benchMount')).ms
}

/** All that is done with a table that has been mounted. */
async function use({ page, heap, cost }) {
  let mounts = 0
  for (let i = 0; i < MOUNTS; i++) {
    await cost('benchUnmount')
    mounts += (await cost('benchMount')).ms
  }
  await cost('benchUnmount')
  const heapBefore = await heap()
  await cost('benchMount')
  const heapMB = ((await heap()) - heapBefore) / 1e6
  const idle = (await cost('benchIdle', 30)).ms / 30
  const each = async (operation, times) => Math.max(0, (await cost(operation, times)).ms / times - idle)
  const scrolled = await cost('benchScroll', STEPS)
  const [canToggle, canSort] = await page.evaluate(() => globalThis.benchCan())
  const canReplace = await page.evaluate(() => globalThis.benchCanReplace())
  const replaced = canReplace ? await cost('benchReplace', REPLACED) : undefined
  const hasSelectAll = await page.evaluate(() => globalThis.benchCanSelectAll())
  return {
    'mount ms': mounts / MOUNTS,
    'scroll step ms': Math.max(0, scrolled.ms / STEPS - idle / 2),
    'p95 frame ms': percentile(scrolled.result, 0.95),
    'jump ms': await each('benchJump', JUMPS),
    'toggle ms': canToggle ? await each('benchToggle', TOGGLES) : NaN,
    // Two frames each: one for the row, one until it was painted.
    'replace ms': replaced ? Math.max(0, replaced.ms / REPLACED - idle) : NaN,
    'replace wait ms': replaced ? median(replaced.result) : NaN,
    'select all ms': hasSelectAll ? await each('benchSelectAll', 1) : NaN,
    'sort ms': canSort ? await each('benchSort', 1) : NaN,
    'heap MB': heapMB,
  }
}

/** In a page of its own, which is closed at its end; one whose frames stop coming would wait for ever. */
async function inPage(variant, measured) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const stalled = setTimeout(() => void page.close(), STALLED_MS)
  try {
    return await measured(await begin(page))
  } catch (error) {
    throw new Error(`${variant}: ${error.message}`, { cause: error })
  } finally {
    clearTimeout(stalled)
    await page.close()
  }
}

async function measure(variant, customers, url) {
  const firstMounts = []
  for (let i = 1; i < FIRST_MOUNTS; i++)
    firstMounts.push(await inPage(variant, (begun) => mountFirst(begun, variant, customers, url)))
  return inPage(variant, async (begun) => {
    firstMounts.push(await mountFirst(begun, variant, customers, url))
    return { 'first mount ms': median(firstMounts), ...(await use(begun)) }
  })
}

/** A server with so many customers, for as long as `use` takes. */
async function withServer(customers, use) {
  const child = fork(`${here}customers-server.mjs`, [String(customers)], {
    execArgv: ['--conditions=@boom-risk/source'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    const [{ url }] = await once(child, 'message')
    return await use(url)
  } finally {
    child.kill()
  }
}

/** What a variant does not have is no number. */
const dashed = (rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([variant, figures]) => [
      variant,
      Object.fromEntries(
        Object.entries(figures).map(([name, value]) => [name, value || value === 0 ? value : '–']),
      ),
    ]),
  )

const all = {}
async function compare(customers, title, variants, url) {
  const { samples, medians } = await interleave(variants, rounds, (variant) =>
    measure(variant, customers, url),
  )
  const rows = dashed(ratios(medians, BASE))
  all[`${customers} ${title}`] = { rows, samples }
  report(
    `${customers.toLocaleString('en')} customers ${title}, medians of ${rounds} interleaved runs (× = to ${BASE})`,
    rows,
  )
  const [bare, ours] = [medians[BARE], medians['boom-customer-table']].map(
    (figures) => figures?.['replace ms'],
  )
  if (!(bare > 0) || !(ours > 0)) return
  const times = ours / bare
  console.log(`one row replaced: ${times.toFixed(2)} × ${BARE}, at most ${MOST_TIMES_BARE}`)
  if (times > MOST_TIMES_BARE) process.exitCode = 1
}

try {
  for (const customers of counts) {
    const but = (...others) => chosen.filter((variant) => !others.includes(variant))
    if (data !== 'pages') await compare(customers, 'in memory', but(BY_PAGE_ALONE), '')
    if (data === 'memory') continue
    await withServer(customers, (url) => compare(customers, 'served by page', but(...IN_MEMORY_ALONE), url))
  }
  if (json) report('all', {}, { json, samples: all })
} finally {
  await browser.close()
  server.close()
}
