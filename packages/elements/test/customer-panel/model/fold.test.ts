import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldOf, plainStart } from '../../../src/customer-panel/notes/fold.ts'
import { webAddresses } from '../../../src/customer-panel/parts/web-addresses.ts'

const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const isBetween = (text: string, at: number) =>
  at === 0 || at === text.length || characters.segment(text).containing(at)?.index === at

/** One character as people count them, of one or many code units. */
const character = fc.constantFrom(
  'a',
  'ế',
  'e\u0302\u0301',
  '😀',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇻🇳',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '❤️',
  '한',
  '\u1112\u1161\u11AB',
  '字',
  'क्ष',
  'র্',
  '\r\n',
  ' ',
  '.',
)
const link = fc
  .array(fc.constantFrom('a', 'b', '/', '-', '(', ')', '.', 'ộ', '😀'), { maxLength: 400 })
  .map((path) => `https://a.vn/${path.join('')}`)
const note = fc
  .array(fc.oneof({ weight: 60, arbitrary: character }, { weight: 2, arbitrary: link }), {
    minLength: 200,
    maxLength: 700,
  })
  .map((pieces) => pieces.join(''))

describe('a long note', () => {
  it('S1-20 is folded at the end of a word', () => {
    const text = 'Khách hẹn giao sau 17 giờ. '.repeat(30)
    const folded = foldOf(text)!
    expect(text.startsWith(folded)).toBe(true)
    expect(folded).toMatch(/\S$/)
    expect(text.charAt(folded.length)).toMatch(/\s/)
    expect(folded.length).toBeGreaterThan(400)
    expect(foldOf('x'.repeat(600))).toBe(null)
  })

  it('S1-20 keeps an address whole, or leaves it to the rest', () => {
    const address = `https://a.vn/${'x'.repeat(100)}`
    const after = ' và còn nữa'.repeat(60)
    expect(foldOf(`${'chữ '.repeat(110)}${address}${after}`)).toBe('chữ '.repeat(110).trimEnd())
    const long = `https://a.vn/${'x'.repeat(700)}`
    expect(foldOf(`Xem ${long}${after}`)).toBe(`Xem ${long}`)
    expect(foldOf(`Xem ${long}`), 'nothing is left to unfold').toBe(null)
  })

  it('S1-20 is never cut within an address or a character', () => {
    fc.assert(
      fc.property(note, (text) => {
        const folded = foldOf(text)
        if (folded === null) return
        expect(text.startsWith(folded)).toBe(true)
        expect(folded.length).toBeGreaterThan(200)
        const end = folded.length
        expect(isBetween(text, end)).toBe(true)
        expect(webAddresses(text).some((address) => address.start < end && address.end > end)).toBe(false)
        const shown = webAddresses(folded)
        expect(shown).toEqual(webAddresses(text).filter((address) => address.end <= end))
      }),
      { numRuns: 1000 },
    )
  })

  it('X-14 is not cut within a character either where the browser has no segmenter', () => {
    const line = fc.array(character, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(line, fc.nat(80), (text, at) => {
        const place = Math.min(at, text.length)
        const start = plainStart(text, place)
        expect(start).toBeLessThanOrEqual(place)
        expect(isBetween(text, start)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
