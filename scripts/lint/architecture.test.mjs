import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')

/** Each file that the page names, as `folder/file.ts` of any package; not those with a gap to fill, as `<product>.ts`. */
const named = [...new Set(page.match(/(?<=`)[\w./-]+\.(ts|mjs|css|json|md)(?=`)/g))]
const there = globSync(
  ['*.*', 'docs/**/*.md', 'scripts/**/*.mjs', 'packages/*/*.*', 'packages/*/src/**/*.*'],
  {
    cwd: root,
  },
).map((file) => `/${file.replaceAll('\\', '/')}`)

it.each(named)('%s, which ARCHITECTURE names, is there', (name) => {
  expect(there.some((file) => file.endsWith(`/${name}`))).toBe(true)
})
