import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAddresses } from '../../../src/customer-panel/parts/web-addresses.ts'

const found = (text: string) => webAddresses(text).map(({ start, end }) => text.slice(start, end))

describe('a web address in a note', () => {
  it.each(['https://a.vn/x;https://b.vn', 'https://a.vn/x|https://b.vn'])(
    'ends where another one is glued to it: %s',
    (text) => {
      expect(found(text)).toEqual(['https://a.vn/x', 'https://b.vn'])
    },
  )

  it.each([
    ['xem https://a.vn/x nhé', 'https://a.vn/x'],
    ['https://a.vn/x.', 'https://a.vn/x'],
    ['https://a.vn/x, và', 'https://a.vn/x'],
    ['https://a.vn/?u=https://b.vn/x', 'https://a.vn/?u=https://b.vn/x'],
    ['https://a.vn/x?!', 'https://a.vn/x'],
    ['https://a.vn/x…', 'https://a.vn/x'],
    ['https://a.vn/x...', 'https://a.vn/x'],
    ['https://a.vn/?q=1&r=2#s:', 'https://a.vn/?q=1&r=2#s'],
    ['HTTPS://A.VN/X', 'HTTPS://A.VN/X'],
    // A bracket is the sentence's, unless the address opened it.
    ['(xem https://a.vn/x)', 'https://a.vn/x'],
    ['(xem https://a.vn/x).', 'https://a.vn/x'],
    ['(xem https://a.vn/x),y', 'https://a.vn/x'],
    ['[https://a.vn/x]', 'https://a.vn/x'],
    ['{https://a.vn/x}', 'https://a.vn/x'],
    ['（https://a.vn/x）', 'https://a.vn/x'],
    ['https://vi.wikipedia.org/wiki/Sen_(hoa)', 'https://vi.wikipedia.org/wiki/Sen_(hoa)'],
    ['(https://vi.wikipedia.org/wiki/Sen_(hoa))', 'https://vi.wikipedia.org/wiki/Sen_(hoa)'],
    ['https://vi.wikipedia.org/wiki/Sen_(hoa).', 'https://vi.wikipedia.org/wiki/Sen_(hoa)'],
    ['https://a.vn/x[1](2)', 'https://a.vn/x[1](2)'],
    ['https://a.vn/x(y[z)]', 'https://a.vn/x'],
    ['https://a.vn(xem thêm)', 'https://a.vn'],
    ['[chữ](https://a.vn/x)', 'https://a.vn/x'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    // So are quotes.
    ['"https://a.vn/x"', 'https://a.vn/x'],
    ["'https://a.vn/x'", 'https://a.vn/x'],
    ['“https://a.vn/x”', 'https://a.vn/x'],
    ['‘https://a.vn/x’.', 'https://a.vn/x'],
    ['«https://a.vn/x»', 'https://a.vn/x'],
    ['<https://a.vn/x>', 'https://a.vn/x'],
    ['**https://a.vn/x**', 'https://a.vn/x'],
    ['`https://a.vn/x`', 'https://a.vn/x'],
    ['https://a.vn/d’Or', 'https://a.vn/d’Or'],
    // Letters stay in the order that they are read in.
    ['https://a.vn/\u202Egpj.exe', 'https://a.vn/'],
    ['https://a.vn/x\u200B và', 'https://a.vn/x'],
    ['https://a.vn/áo-dài/đỏ', 'https://a.vn/áo-dài/đỏ'],
  ])('S1-20 ends where people expect: %j', (text, address) => {
    expect(found(text)).toEqual([address])
  })

  it('S1-20 is found each time, and not where there is none', () => {
    expect(found('https://a.vn/x,https://b.vn/y (https://c.vn)')).toEqual([
      'https://a.vn/x,https://b.vn/y',
      'https://c.vn',
    ])
    for (const text of ['', 'a.vn', 'http://', 'https://.', 'https://)', 'ftp://a.vn', 'javascript:alert(1)'])
      expect(found(text), text).toEqual([])
  })

  it('S1-20 is a part of the text, has brackets in pairs, and no space or end of a sentence', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.vn',
      '/',
      '(',
      ')',
      '[',
      ']',
      '.',
      ',',
      '"',
      '’',
      ' ',
      'x',
      '?',
      'ộ',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of webAddresses(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          const address = text.slice(start, end)
          expect(address).toMatch(/^https?:\/\/\S*[^.,;:!?'’\s"]$/)
          expect(address.split('(')).toHaveLength(address.split(')').length)
          expect(address.split('[')).toHaveLength(address.split(']').length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
