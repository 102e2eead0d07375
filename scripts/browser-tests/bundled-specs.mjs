// Gives a browser each test file as one script: hundreds of modules a page cost more than the tests, in Firefox above all.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const SPEC = /\.spec\.ts$/
const BUNDLE = /\.spec\.bundle\.js(\.map)?$/

/**
 * Each file is built once for all engines; one that asks for modules by its own address shares them with the page, and is
 * served as it is. `conditions`: which entries of a package are taken.
 */
export function bundledSpecs({ root, tsconfig, conditions }) {
  const bundles = new Map()
  const fileOf = (path) => fileURLToPath(new URL(`.${path}`, root))

  async function bundle(path) {
    const { outputFiles } = await build({
      entryPoints: [fileOf(path)],
      outfile: 'bundle.js',
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'external',
      sourcesContent: false,
      conditions,
      tsconfig,
      external: ['/__web*'],
      logLevel: 'error',
    })
    const [map, code] = ['.map', '.js'].map(
      (end) => outputFiles.find((file) => file.path.endsWith(end))?.text,
    )
    return { code, map }
  }

  return {
    name: 'bundled-specs',
    async serve({ path }) {
      if (SPEC.test(path)) {
        if ((await readFile(fileOf(path), 'utf8')).includes('import.meta.url')) return undefined
        return { body: `import './${nameOf(path).replace(SPEC, '.spec.bundle.js')}'`, type: 'js' }
      }
      if (!BUNDLE.test(path)) return undefined
      const source = path.replace(BUNDLE, '.spec.ts')
      if (!bundles.has(source)) bundles.set(source, bundle(source))
      const { code, map } = await bundles.get(source)
      if (path.endsWith('.map')) return { body: map, type: 'json' }
      return { body: `${code}\n//# sourceMappingURL=${nameOf(path)}.map`, type: 'js' }
    },
  }
}

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1)
