import { expect, test } from 'vitest'
import { mutantsOf } from './mutants.mjs'

test('a text has a mutant for each of its decisions', () => {
  const text = 'export const f = (a: number): boolean => (a >= 3 && !g(a) ? true : false)'
  const whats = mutantsOf(text).map(({ what }) => what)
  for (const what of ['>= → >', '>= → <', '3 → 4', '&& → ||', '! → nothing', 'true → false'])
    expect(whats).toContain(what)
})

test('types have none', () => {
  expect(mutantsOf('export type Three = 3 | (true extends boolean ? 1 : 2)')).toEqual([])
})
