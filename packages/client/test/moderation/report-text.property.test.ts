import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportRefusals } from '../../src/moderation/index.ts'
import { readableText } from '../../src/moderation/readable-text.ts'

const phone = fc
  .tuple(fc.constantFrom('032', '056', '079', '085', '091', '0995'), fc.stringMatching(/^\d{7}$/))
  .map(([prefix, rest]) => (prefix + rest).slice(0, 10))

/** With one separator at any of its places. */
const typed = fc
  .tuple(
    phone,
    fc.constantFrom('', ' ', '.', '-', '\u200b', ' - ', '\u00a0', '*'),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([number, separator, places]) =>
    Array.from(number, (digit, index) => digit + (places[index] ? separator : '')).join(''),
  )

const words = fc.array(
  fc.constantFrom('khách', 'không', 'nhận', 'hàng', 'rồi', 'thôi', 'shop', 'giao', 'lần'),
  {
    minLength: 1,
    maxLength: 6,
  },
)

describe('the refusals of a report', () => {
  test('X-7 a phone number is found in any sentence, exactly where it stands', () => {
    fc.assert(
      fc.property(words, typed, words, (before, number, behind) => {
        // "không" is also the digit 0, and would stand before the number.
        const lead = `${before.join(' ')} là `
        const text = `${lead}${number} nha ${behind.join(' ')}`
        expect(reportRefusals(text)).toEqual([
          { reason: 'phone', start: lead.length, end: lead.length + number.length },
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('X-7 any text at all: no throw, and ranges that lie in it, in order', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '0987654321',
        'e\u0301\u0323',
        '\ufdfa',
        'số nhà 1 ',
        'khốn nạn',
        'a.vn',
        '\u200b',
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of reportRefusals(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the readable forms are of one length, at most four times the text’s, and lead back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { cased, lower, range } = readableText(text)
        expect(lower).toHaveLength(cased.length)
        expect(cased.length).toBeLessThanOrEqual(4 * text.length)
        for (let at = 0; at < cased.length; at += 1) {
          const { start, end } = range(at, at + 1)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('X-7 a text far longer than any report is judged as well', () => {
    for (const unit of ['0 ', 'a.', '\u0301', 'số nhà      ', 'hạt óc chó ', 'x']) {
      const text = unit.repeat(2 ** 15 / unit.length)
      const refusals = reportRefusals(`${text} là 0987654321`)
      expect(refusals.at(-1)).toEqual({ reason: 'phone', start: text.length + 4, end: text.length + 14 })
    }
  })
})
