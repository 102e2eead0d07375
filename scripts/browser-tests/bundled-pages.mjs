// Gives a browser each page of tests as a few scripts: hundreds of modules a page cost more than the tests, in Firefox above all.
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A package says that its modules do nothing when they are imported; its tests do. */
const testsHaveEffects = {
  name: 'tests-have-effects',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.spec\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }))
  },
}

/** Files that share a page are told apart by what each says at its end (test-files.js). */
const testsAreNamed = (root) => ({
  name: 'tests-are-named',
  setup({ onLoad }) {
    onLoad({ filter: /\.spec\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const file = relative(root, path).replaceAll('\\', '/')
      return { contents: `${text}\nglobalThis.endOfTestFile(${JSON.stringify(file)})\n`, loader: 'ts' }
    })
  },
})

/**
 * All pages are built at once for all engines, what they share and what they import later in scripts of its own.
 *
 * @param root the workspace's folder
 * @param pages paths of their entries
 * @param conditions which entries of a package are taken
 */
export function bundledPages({ root, pages, tsconfig, conditions }) {
  const directory = fileURLToPath(root)
  /** Text by path on the server. */
  let scripts

  async function bundle() {
    const { outputFiles } = await build({
      entryPoints: pages,
      outbase: directory,
      outdir: directory,
      chunkNames: 'browser-tests/[name]-[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      // Within each script: the runner finds no file beside it, and says where in the test something failed.
      sourcemap: 'inline',
      sourcesContent: false,
      conditions,
      tsconfig,
      // What the runner serves, and tests that are served as they are.
      external: ['/__web*', '/packages/*'],
      plugins: [testsHaveEffects, testsAreNamed(directory)],
      logLevel: 'error',
    })
    return new Map(outputFiles.map(({ path, text }) => [`/${path.slice(directory.length)}`, text]))
  }

  return {
    name: 'bundled-pages',
    async serverStart() {
      scripts = await bundle()
    },
    serve({ path }) {
      const body = scripts.get(path)
      return body === undefined ? undefined : { body, type: 'js' }
    },
  }
}
