// Minifies the style sheets of what was built into packages/elements/dist, and puts there the one for pages.
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minifyStyles } from './minify.mjs'

const dist = fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url))

let count = 0
const files = globSync('**/*.js', { cwd: dist }).filter((file) => !/^cdn[\\/]/.test(file))
for (const file of files) {
  const built = readFileSync(dist + file, 'utf8')
  const minified = minifyStyles(built)
  if (minified !== built) writeFileSync(dist + file, minified)
  if (minified.includes('css`')) count += 1
}
if (!count)
  throw new Error('no style sheet found in dist: does the compiler write css`…` in another way now?')
copyFileSync(new URL('../../packages/elements/src/fouc.css', import.meta.url), `${dist}fouc.css`)
