// Takes away what an earlier build left, so that nothing is packed that no source makes any more. The files for script tags, which a build of
// their own makes, stay.
import { globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../packages/', import.meta.url))
for (const entry of globSync('*/dist/*', { cwd }))
  if (!/[\\/]dist[\\/]cdn$/.test(entry)) rmSync(cwd + entry, { recursive: true })
