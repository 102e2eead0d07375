import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const guide = new URL('../../../docs/guides/your-own-server.md', import.meta.url)
// Beside the packages, so that their names resolve as in a back end that installed them.
const script = new URL('./guide-example.mjs', import.meta.url)

it('the worked example of a Node back end says what it prints', async () => {
  const [, code = ''] =
    /<!-- tested: assess-orders -->\n```js\n([^]*?)```/.exec(await readFile(guide, 'utf8')) ?? []
  const expected = [...code.matchAll(/^\/\/ (\d.*)$/gm)].map(([, line]) => line)
  expect(expected).toHaveLength(1)
  await writeFile(script, code)
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...(process.features.typescript ? [] : ['--experimental-strip-types']),
      '--conditions=@boom-risk/source',
      fileURLToPath(script),
    ])
    expect(stdout.trim().split('\n')).toEqual(expected)
  } finally {
    await rm(script)
  }
})

it('the guide to tests shows what is run', async () => {
  const text = await readFile(new URL('../../../docs/guides/testing.md', import.meta.url), 'utf8')
  const shown = [...text.matchAll(/<!-- as in (\S+) -->\n```\w+\n([^]*?)\n```/g)]
  expect(shown).toHaveLength(11)
  for (const [, path = '', code] of shown)
    expect(code, path).toBe((await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')).trimEnd())
})
