// One file for a script tag: everything, and the badge alone. Each is whole: nothing else is loaded, no import map needed.
// Writes the SHA-384 of each beside it, for the `integrity` attribute.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'
import { minifiedStylesForVite } from './styles/minify.mjs'

const root = fileURLToPath(new URL('../packages/elements/', import.meta.url))
const outDir = `${root}dist/cdn/`
const FILES = { 'boom-risk': 'define.ts', 'risk-badge': 'risk-badge/cdn.ts' }

rmSync(outDir, { recursive: true, force: true })
const rows = {}
const integrity = {}
for (const [name, entry] of Object.entries(FILES)) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [minifiedStylesForVite],
    resolve: { conditions: ['@boom-risk/source', ...defaultClientConditions] },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: `${root}src/${entry}`, formats: ['es'], fileName: () => `${name}.js` },
      // Vite leaves the spaces of a library in, for a bundler to come: none comes after this.
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  })
  const bytes = readFileSync(`${outDir}${name}.js`)
  integrity[`${name}.js`] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
  rows[`${name}.js`] = { bytes: bytes.length, brotli: brotliCompressSync(bytes).length }
}
writeFileSync(`${outDir}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`)
console.table(rows)
