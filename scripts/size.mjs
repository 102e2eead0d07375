// Bytes of what a host loads, minified and brotli-compressed. `--json FILE` writes the figures.
// "first" is what loads with the entry, chunk by chunk; "all" is everything it ever loads as one file; "ours" is that
// without the libraries. What an entry names as "apart" counts in "first" alone, as what is cut off from it: a dialog that few open has a limit
// of its own. Of a file for a script tag ("cdn"), "first" counts as it is built (`build:cdn`).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { firstLoad } from './cdn/first-load.mjs'
import { minifiedStylesForEsbuild } from './styles/minify.mjs'
import limits from '../size-limits.json' with { type: 'json' }

const { values: options } = parseArgs({ options: { json: { type: 'string' } } })
const CDN = new URL('../packages/elements/dist/cdn/files.json', import.meta.url)
const LIBRARIES = ['lit', 'lit/*', '@lit/*', 'ky', 'valibot']

async function bundle(code, { external = [], splitting = false } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    splitting,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: 'tsconfig.base.json',
    external,
    plugins: [minifiedStylesForEsbuild],
    logLevel: 'error',
  })
  const bytes = Object.fromEntries(
    outputFiles.map((file) => [
      file.path.replaceAll('\\', '/').replace(/^.*\/out\//, 'out/'),
      brotli(file.contents),
    ]),
  )
  return { bytes, outputs: metafile.outputs }
}

function brotli(contents) {
  return brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** The chunks that are loaded before the entry's first line runs. */
function staticChunks(outputs, name, seen = new Set()) {
  if (!outputs[name] || seen.has(name)) return seen
  seen.add(name)
  for (const { path, kind } of outputs[name].imports)
    if (kind === 'import-statement') staticChunks(outputs, path, seen)
  return seen
}

const sum = (bytes, names) => names.reduce((total, name) => total + bytes[name], 0)

async function measure(code, apart = []) {
  const split = await bundle(code, { splitting: true })
  const whole = await bundle(code, { external: apart })
  const own = await bundle(code, { external: [...LIBRARIES, ...apart] })
  return {
    first: sum(split.bytes, [...staticChunks(split.outputs, 'out/stdin.js')]),
    all: sum(whole.bytes, Object.keys(whole.bytes)),
    ours: sum(own.bytes, Object.keys(own.bytes)),
  }
}

/** What is loaded first of a file for a script tag, by the listing of its build, with the licences in it. */
function measureCdn(entry) {
  if (!existsSync(CDN))
    throw new Error('the files for a script tag are not built: run `pnpm run build:cdn` first')
  const files = JSON.parse(readFileSync(CDN, 'utf8'))
  return { first: firstLoad(files, entry).reduce((total, name) => total + files[name].brotli, 0) }
}

const rows = []
for (const { name, code, cdn, apart, ...limit } of limits) {
  const figures = cdn ? measureCdn(cdn) : await measure(code, apart)
  for (const [what, max] of Object.entries(limit)) {
    rows.push({ name, what, bytes: figures[what], limit: max, ok: figures[what] <= max })
  }
}
console.table(rows)
if (options.json) writeFileSync(options.json, JSON.stringify(rows, null, 2))
const over = rows.filter((row) => !row.ok)
for (const { name, what, bytes, limit } of over)
  console.error(`${name}: ${what} is ${bytes} B, over its limit of ${limit} B`)
process.exitCode = over.length ? 1 : 0
