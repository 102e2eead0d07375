import { expect, test } from 'vitest'
import { fault } from './judge.mjs'
import { patternsIn } from './patterns.mjs'

test('every pattern of a text is found, and none in its comments', () => {
  const text = "const a: RegExp = /x+/giu // /no/\nfoo(`${'a'.replace(/[/]b/, '')}`, new RegExp(a.source))"
  expect(patternsIn(text)).toEqual([
    { source: 'x+', flags: 'giu' },
    { source: '[/]b', flags: '' },
    { source: null, flags: '' },
  ])
})

test('a pattern that can take for ever is seen, one that cannot is not', async () => {
  expect(await fault({ source: '^(a+)+$', flags: '' })).toContain('exponential')
  expect(await fault({ source: '^[a-z]+$', flags: '' })).toBeUndefined()
})
