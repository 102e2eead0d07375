import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The sources are TypeScript for browsers: bundled once, Node takes them as well. */
export async function buildSample(ordinaryRows) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('sample.js', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
  })
  const module = Buffer.from(outputFiles[0].contents).toString('base64')
  const { writeSample } = await import(`data:text/javascript;base64,${module}`)
  return writeSample(ordinaryRows)
}
