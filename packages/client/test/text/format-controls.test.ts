import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownCharacters, withoutFormatControls } from '../../src/text/format-controls.ts'

describe('characters that steer the display', () => {
  test.each([
    ['zero-width characters go', 'Lan\u200b \u2060Anh\ufeff', 'Lan Anh'],
    ['soft hyphens go', '0987\u00ad654', '0987654'],
    ['bidi marks, embeddings and isolates go', '\u200eLan\u200f \u202aA\u202c \u2067B\u2069', 'Lan A B'],
    ['an override stays as it was shown', '\u202e1234567890\u202c là số', '0987654321 là số'],
    ['an override without an end goes to the end of the line', 'gọi \u202e321\nrồi', 'gọi 123\nrồi'],
    ['a family of emoji stays whole', 'Nhà 👨‍👩‍👧 vui', 'Nhà 👨‍👩‍👧 vui'],
    ['with a skin tone and a sign as well', '👩🏽‍⚕️', '👩🏽‍⚕️'],
    ['a heart of fire', '❤️‍🔥', '❤️‍🔥'],
    ['a flag made of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a joiner between letters goes', 'a\u200db', 'ab'],
    ['tags without a flag go', 'a\u{e0061}\u{e0062}', 'a'],
    ['marks and line breaks stay', 'Nguye\u0302\u0303n\n\tA', 'Nguye\u0302\u0303n\n\tA'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(withoutFormatControls(text)).toBe(shown)
  })

  test('none is left of any text but inside emoji, and a second time nothing changes', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\u202c', '\u200d', '👩', '👩‍🚀', 'a', '\n', '\u00ad'),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const shown = withoutFormatControls(parts.join(''))
        expect(withoutFormatControls(shown)).toBe(shown)
        expect(shown.replace(/\u200d|[\u{e0020}-\u{e007f}]/gu, '')).not.toMatch(/\p{Cf}/u)
      }),
      { numRuns: 2000 },
    )
  })

  test('every character of a text is shown once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = shownCharacters(text)
        expect(
          shown
            .map(({ text }) => text)
            .toSorted()
            .join(''),
        ).toHaveLength(text.length)
        expect(
          shown
            .toSorted((a, b) => a.start - b.start)
            .map(({ text }) => text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
