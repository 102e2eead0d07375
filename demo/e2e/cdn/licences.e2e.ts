import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { cdnFiles } from '../stage/cdn-host.ts'

const root = new URL('../../../packages/', import.meta.url)

/** The licence that a package comes with, and a word of its code that no minifier takes away. */
const LIBRARIES = [
  { licence: 'elements/node_modules/lit/LICENSE', word: /litHtmlVersions/ },
  { licence: 'client/node_modules/ky/license', word: /KyError/ },
  { licence: 'client/node_modules/valibot/LICENSE.md', word: /vendor:.valibot/ },
]

test('every file with code of a library has its licence, word for word', async () => {
  const names = Object.keys(await cdnFiles())
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(`elements/dist/cdn/${name}`, root), 'utf8')),
  )
  for (const { licence, word } of LIBRARIES) {
    const notice = (await readFile(new URL(licence, root), 'utf8')).trim()
    const holders = texts.filter((text) => word.test(text))
    // Modules, and at least a self-contained file.
    expect(holders.length).toBeGreaterThanOrEqual(2)
    expect(holders.filter((text) => !text.includes(notice)).map((text) => text.slice(0, 200))).toEqual([])
  }
})
