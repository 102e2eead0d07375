// An export of the boom list on the page's main thread, beside two known writers. "time" and "block" (the longest that
// others had to wait) go by the clock, "CPU" and "block CPU" by what the main thread itself worked; "memory" is the peak
// of the whole browser above what it held before.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { launchChromium, serveModules } from '../measure/browser.mjs'
import { interleave, ratios } from '../measure/interleave.mjs'
import { installPeers } from '../measure/peers.mjs'
import { benchOptions, report } from '../measure/report.mjs'
import { watchMainThread } from './main-thread.mjs'
import { watchMemory } from './memory.mjs'

const VARIANTS = ['boom-risk', 'write-excel-file', 'exceljs']
const BASE = 'boom-risk'

const { json, rounds = 5, rows = '100000' } = benchOptions({ rows: { type: 'string' } })
const peers = installPeers()
const here = fileURLToPath(new URL('.', import.meta.url))

async function bundle(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    nodePaths: [`${peers}/node_modules`],
    conditions: ['browser', 'import'],
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
    ...options,
  })
  return outputFiles[0].text
}

/** What each of them loads to write a workbook: the writer alone, without the bench around it. */
const LIBRARIES = {
  'boom-risk': `${here}../../packages/elements/src/spreadsheet/index.ts`,
  'write-excel-file': 'write-excel-file/browser',
  exceljs: 'exceljs',
}

const modules = {}
const bytes = {}
for (const variant of VARIANTS) {
  modules[`${variant}.js`] = await bundle({
    entryPoints: [`${here}page.js`],
    alias: { variant: `${here}variants/${variant}.js` },
  })
  const contents = `export * from '${LIBRARIES[variant]}'; export { default } from '${LIBRARIES[variant]}'`
  const library = await bundle({
    stdin: { contents: variant === BASE ? contents.split(';')[0] : contents, resolveDir: here },
  })
  bytes[variant] = brotliCompressSync(library).length
}
const server = await serveModules(modules)

/** A browser of its own each time: what one export leaves behind is not the next one's memory. */
async function measure(variant) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.evaluate((module) => import(module), `/${variant}.js`)
    await page.evaluate(() => globalThis.gc())
    const memory = await watchMemory(browser)
    const mainThread = await watchMainThread(browser)
    const { time, block, size } = await page.evaluate((total) => globalThis.benchExport(total), Number(rows))
    const peak = memory.stop()
    const { cpu, longest } = await mainThread.stop()
    return {
      'time ms': time,
      'CPU ms': cpu,
      'block ms': block,
      'block CPU ms': longest,
      'memory MB': peak / 1e6,
      'brotli B': bytes[variant],
      'file kB': size / 1000,
    }
  } finally {
    await browser.close()
  }
}

try {
  const { samples, medians } = await interleave(VARIANTS, rounds, measure)
  report(
    `${rows} rows × 10 columns, medians of ${rounds} interleaved runs (× = to ${BASE})`,
    ratios(medians, BASE),
    { json, samples },
  )
} finally {
  server.close()
}
