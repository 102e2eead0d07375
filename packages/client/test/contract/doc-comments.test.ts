import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Operation, OPERATION_SUMMARIES, operations } from '../../src/contract/index.ts'

const CONTRACT = fileURLToPath(new URL('../../src/contract/', import.meta.url))
const source = globSync('*.ts', { cwd: CONTRACT })
  .map((file) => readFileSync(CONTRACT + file, 'utf8'))
  .join('\n')

/** What an editor shows of a call: its doc comment, in one line and without marks. */
function told(id: string): string {
  const [, comment = ''] =
    new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\nexport const ${id} = `).exec(source) ?? []
  return comment
    .replace(/\n \* ?/g, ' ')
    .replaceAll('`', '')
    .trim()
}

describe.each(Object.entries<Operation>(operations))('the doc comment of %s', (id, { problems = [] }) => {
  it('begins with what openapi.json and the reference say it does', () => {
    const summary = Object.entries(OPERATION_SUMMARIES).find(([each]) => each === id)?.[1]
    expect(told(id)).toSatisfy((comment: string) => comment.startsWith(summary ?? id))
  })

  it('says when it answers each error of its own', () => {
    expect(problems.filter((code) => !told(id).includes(code))).toEqual([])
  })
})
