// Gives a browser each test file as a few scripts: hundreds of modules a page cost more than the tests, in Firefox above all.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const SPEC = /\.spec\.ts$/

/**
 * All files are built at once for all engines, what they share and what they import later in scripts of its own. One that
 * asks for modules by its own address shares them with the page, and is served as it is.
 *
 * @param files paths of the test files, from the root
 * @param conditions which entries of a package are taken
 */
export function bundledSpecs({ root, files, tsconfig, conditions }) {
  const directory = fileURLToPath(root)
  const specs = files
    .map((file) => `${directory}${file}`)
    .filter((file) => !readFileSync(file, 'utf8').includes('import.meta.url'))
  /** Text by path on the server. */
  let scripts

  async function bundle() {
    const { outputFiles } = await build({
      entryPoints: specs,
      outbase: directory,
      outdir: directory,
      entryNames: '[dir]/[name].bundle',
      chunkNames: 'browser-tests/[name]-[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'linked',
      sourcesContent: false,
      conditions,
      tsconfig,
      external: ['/__web*'],
      logLevel: 'error',
    })
    return new Map(outputFiles.map(({ path, text }) => [`/${path.slice(directory.length)}`, text]))
  }

  return {
    name: 'bundled-specs',
    async serverStart() {
      scripts = await bundle()
    },
    serve({ path }) {
      const body = scripts.get(path)
      if (body !== undefined) return { body, type: path.endsWith('.map') ? 'json' : 'js' }
      const bundled = path.replace(SPEC, '.spec.bundle.js')
      return scripts.has(bundled) ? { body: `import '${bundled}'`, type: 'js' } : undefined
    },
  }
}
