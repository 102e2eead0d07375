// The files for a script tag, in packages/elements/dist/cdn: modules that load what is needed, their chunks named by content, and one
// self-contained file each for who wants one. `files.json` says of each what it weighs, what it loads, and its SHA-384.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'
import { versionForVite } from '../release/version.mjs'
import { minifiedStylesForVite } from '../styles/minify.mjs'
import { contentNames } from './content-names.mjs'
import { firstLoad } from './first-load.mjs'
import { noticesOf } from './licences.mjs'
import { ownExports } from './own-exports.mjs'
import { ownTemplatePolicy } from './template-policy.mjs'

const root = fileURLToPath(new URL('../../packages/elements/', import.meta.url))
const outDir = `${root}dist/cdn/`
const { version, license } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

const MODULES = {
  'boom-risk': 'cdn/boom-risk.ts',
  'risk-badge': 'cdn/risk-badge.ts',
  'chat-adapters': 'chat-adapters/index.ts',
}
const STANDALONE = { 'boom-risk.standalone': 'define.ts', 'risk-badge.standalone': 'cdn/risk-badge.ts' }

/** A self-contained file leaves the judging of reports to the server, which does it anyway: the rules are as large as everything else. */
const judgedByTheServer = {
  name: 'judged-by-the-server',
  enforce: 'pre',
  resolveId: (id) => (id === '@boom-risk/client/moderation' ? '\0no-moderation' : undefined),
  load: (id) => (id === '\0no-moderation' ? 'export const reportRefusals = undefined' : undefined),
}

async function bundle(entries, { plugins = [], output }) {
  const [{ output: chunks }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      minifiedStylesForVite,
      versionForVite,
      ownTemplatePolicy(`${root}src/cdn/template-policy.ts`),
      ...plugins,
    ],
    resolve: { conditions: ['@boom-risk/source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(
          Object.entries(entries).map(([name, path]) => [name, `${root}src/${path}`]),
        ),
        formats: ['es'],
      },
      // Vite leaves the spaces of a library in, for a bundler to come: none comes after this. The notices are put in whole, below.
      rolldownOptions: {
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].[hash].js',
          ...output,
        },
      },
    },
  })
  return chunks
}

const loaded = ({ imports, dynamicImports }) => [...imports, ...dynamicImports]

/** By name: code with its notices, chunks named by content. */
function finished(chunks) {
  const withNotices = chunks.map((chunk) => ({
    ...picked(chunk),
    code: noticesOf(chunk.moduleIds) + ownExports(chunk.code),
  }))
  const names = contentNames(
    new Map(
      withNotices.map((chunk) => [
        chunk.fileName,
        {
          code: chunk.code,
          refersTo: loaded(chunk),
          ...(chunk.isEntry ? {} : { stem: `chunks/${stemOf(chunk)}` }),
        },
      ]),
    ),
  )
  return withNotices.map(({ fileName, code, imports, dynamicImports, isEntry }) => ({
    name: names.get(fileName),
    isEntry,
    // A path from a chunk to another is its name alone: what is replaced is that.
    code: [...names].reduce((text, [old, name]) => text.replaceAll(base(old), base(name)), code),
    imports: imports.map((each) => names.get(each)),
    dynamicImports: dynamicImports.map((each) => names.get(each)),
  }))
}

/** Every element has a `define.ts`: its chunk is named by the element. */
function stemOf({ name, facadeModuleId }) {
  return /([\w-]+)[\\/]define\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? name
}

const base = (path) => path.slice(path.lastIndexOf('/') + 1)

function picked({ fileName, name, code, imports, dynamicImports, isEntry, facadeModuleId }) {
  return { fileName, name, code, imports, dynamicImports, isEntry, facadeModuleId }
}

/** The modules of what loads first with an entry. */
function firstModules(chunks, entry) {
  const byName = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, chunk]))
  return new Set(firstLoad(byName, entry).flatMap((name) => byName[name].moduleIds))
}

/**
 * Split as modules are shared, the badge would come in eleven pieces that compress badly: it comes in one, beside what the autoloader has.
 * What registers an element stays apart, since other elements need what is in that piece too.
 */
async function bundleModules() {
  const apart = await bundle(MODULES, {})
  const autoloader = firstModules(apart, 'boom-risk.js')
  const badge = firstModules(apart, 'risk-badge.js')
  const groups = [
    { name: 'runtime', test: (id) => badge.has(id) && autoloader.has(id), priority: 2 },
    {
      name: 'badge',
      test: (id) => badge.has(id) && !/[\\/](?:define|cdn[\\/]risk-badge)\.ts$/.test(id),
      priority: 1,
    },
  ]
  return bundle(MODULES, { output: { codeSplitting: { groups } } })
}

const built = finished(await bundleModules())
for (const [name, entry] of Object.entries(STANDALONE))
  built.push(
    ...finished(
      await bundle({ [name]: entry }, { plugins: [judgedByTheServer], output: { codeSplitting: false } }),
    ),
  )

rmSync(outDir, { recursive: true, force: true })
const files = {}
for (const { name, code, isEntry, imports, dynamicImports } of built.sort((a, b) =>
  a.name < b.name ? -1 : 1,
)) {
  // The version stands in what has a fixed name alone: a chunk that did not change keeps its name, and so its bytes.
  const text = isEntry
    ? `/*! Boom Risk Elements ${version}, ${license} licence, see LICENSE */\n${code}`
    : code
  mkdirSync(dirname(outDir + name), { recursive: true })
  writeFileSync(outDir + name, text)
  files[name] = {
    bytes: Buffer.byteLength(text),
    brotli: brotliCompressSync(text).length,
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
    imports,
    dynamicImports,
  }
}
writeFileSync(`${outDir}files.json`, `${JSON.stringify(files, null, 2)}\n`)
copyFileSync(new URL('../../LICENSE', import.meta.url), `${outDir}LICENSE`)
copyFileSync(`${root}src/fouc.css`, `${outDir}fouc.css`)
copyFileSync(new URL('import-map.mjs', import.meta.url), `${outDir}import-map.mjs`)
copyFileSync(new URL('first-load.mjs', import.meta.url), `${outDir}first-load.mjs`)

console.table(
  Object.fromEntries(
    built
      .filter(({ isEntry }) => isEntry)
      .map(({ name }) => {
        const first = firstLoad(files, name)
        return [
          name,
          { files: first.length, brotli: first.reduce((sum, each) => sum + files[each].brotli, 0) },
        ]
      }),
  ),
)
