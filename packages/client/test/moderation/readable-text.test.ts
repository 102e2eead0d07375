import { describe, expect, test } from 'vitest'
import { joinRanges, readableText } from '../../src/moderation/readable-text.ts'

describe('a text as a reader sees it', () => {
  test.each([
    ['composed letters', 'e\u0302\u0301', 'ế', 'ế'],
    ['full-width letters', 'ＡＢ１', 'AB1', 'ab1'],
    ['ligatures', 'ﬁ', 'fi', 'fi'],
    ['a sign for a whole phrase stays', '\ufdfa', '\ufdfa', '\ufdfa'],
    ['invisible characters go', 'a\u200b\u0000b', 'ab', 'ab'],
    ['white space stays', 'a\n\tb', 'a\n\tb', 'a\n\tb'],
    ['a letter whose lower case is longer stays', 'İ', 'İ', 'İ'],
    ['characters of two units', '🎉A', '🎉A', '🎉a'],
    ['nothing', '', '', ''],
  ])('%s', (_, text, cased, lower) => {
    expect(readableText(text)).toMatchObject({ cased, lower })
  })

  test('every place leads back to the text', () => {
    const { range } = readableText('\u200bﬁn e\u0302\u0301')
    expect(range(0, 1)).toEqual({ start: 1, end: 2 })
    expect(range(0, 3)).toEqual({ start: 1, end: 3 })
    expect(range(4, 5)).toEqual({ start: 4, end: 7 })
  })

  test('a place past the end is the end', () => {
    expect(readableText('').range(0, 1)).toEqual({ start: 0, end: 0 })
    expect(readableText('ab').range(2, 3)).toEqual({ start: 2, end: 2 })
  })
})

test('ranges that overlap are one', () => {
  expect(
    joinRanges([
      { start: 8, end: 9 },
      { start: 2, end: 4 },
      { start: 0, end: 3 },
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ]),
  ).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 5 },
    { start: 8, end: 9 },
  ])
})
