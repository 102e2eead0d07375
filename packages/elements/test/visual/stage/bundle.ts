import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { minifiedStylesForEsbuild } from '../../../../../scripts/styles/minify.mjs'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The page with its script, style and fonts, by address. */
export async function bundle(): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: { gallery: path('../scenes/gallery.ts'), page: path('page.css') },
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@boom-risk/source', 'browser', 'import'],
    // Without the decorator options of the tsconfig, Lit refuses its decorators.
    tsconfig: path('../../../../../tsconfig.base.json'),
    // As they are shipped.
    plugins: [minifiedStylesForEsbuild],
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    // Some modules are imported for the type of their tag alone.
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'warning',
  })
  return new Map(
    outputFiles.map((file) => [new URL(`file://${file.path}`).pathname, Buffer.from(file.contents)]),
  )
}
