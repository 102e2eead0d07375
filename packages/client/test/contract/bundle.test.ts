import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const CONTRACT = fileURLToPath(new URL('../../src/contract/', import.meta.url))

/** Files of the contract of which something is left in a bundle that imports these names. */
async function filesOf(names: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${names} } from './index.ts'`, resolveDir: CONTRACT },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('/contract/'))
    .map(([path]) => path.split('/contract/')[1] ?? path)
    .toSorted()
}

it('a bundle that assesses risk holds the files of that alone', async () => {
  expect(await filesOf('assessRisk, getSession, Problem')).toEqual([
    'features.ts',
    'permissions.ts',
    'primitives.ts',
    'problem.ts',
    'risk.ts',
    'session.ts',
    'valibot.ts',
  ])
  expect(await filesOf('assessRisk')).toEqual(['primitives.ts', 'risk.ts', 'valibot.ts'])
})

it('a bundle that writes notes holds no customers and no orders', async () => {
  const files = await filesOf('createNote')
  expect(files).toContain('notes.ts')
  expect(files).not.toContain('customer.ts')
  expect(files).not.toContain('orders.ts')
})
