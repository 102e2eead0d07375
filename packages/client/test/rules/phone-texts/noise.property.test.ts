import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhone, MOBILE_NETWORKS, parsePhone, parsePlainPhone } from '../../../src/rules/index.ts'

const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`))
const mobile = fc
  .constantFrom(...Object.values(MOBILE_NETWORKS).flat())
  .chain((prefix) => digits(10 - prefix.length).map((rest) => prefix + rest))
const landline = digits(9).map((rest) => `02${rest}`)

/** The one number that is in a text, in a form that people write. */
const written = fc
  .oneof({ weight: 4, arbitrary: mobile }, { weight: 1, arbitrary: landline })
  .chain((number) =>
    fc
      .constantFrom(
        number,
        formatPhone(number),
        formatPhone(number).replaceAll(' ', '.'),
        formatPhone(number).replaceAll(' ', '-'),
        `+84${number.slice(1)}`,
        `84${number.slice(1)}`,
        `(+84) ${number.slice(1)}`,
      )
      .map((typed) => ({ e164: `+84${number.slice(1)}`, typed })),
  )

const small = fc.integer({ min: 1, max: 999 }).map(String)
const word = fc.constantFrom(
  'Hà',
  'chị Lan',
  'áo',
  'giao',
  'LAN',
  'Láng Hạ',
  'ngõ',
  'P.',
  'Q',
  'ship',
  'cod',
  'x',
  'o',
  'I',
  '📞',
  'k',
)
const code = fc
  .tuple(fc.constantFrom('DH', 'SPX', 'HD', 'VN', 'A', 'GHN-', '#'), digits(2, 13))
  .map(([letters, rest]) => letters + rest)
const price = fc
  .integer({ min: 1, max: 999 })
  .chain((value) =>
    fc.constantFrom(
      `${value}k`,
      `${value}.000đ`,
      `${value}000`,
      `${value},000 VND`,
      `${value} nghìn`,
      `1tr${value}`,
    ),
  )
const date = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('/', '-', '.'))
  .chain(([day, month, mark]) =>
    fc.constantFrom(
      `${day}/${month}`,
      [day, month, 2026].join(mark),
      [day, month, 26].join(mark),
      `2026-${month}-${day}`,
    ),
  )
const noise = fc.oneof(
  small,
  word,
  code,
  price,
  date,
  fc.tuple(small, word).map((parts) => parts.join(' ')),
  digits(1, 8),
  digits(12, 16),
  fc.constantFrom(
    'lan@gmail.com',
    'https://fb.com/lan.123456789',
    'zalo.me/lan',
    '14:30',
    '1.',
    '(2)',
    '+',
    '00',
    '0',
    'STK 19034567890123',
    'CCCD 001098765432',
    '1900 1234',
  ),
)
const gap = fc.constantFrom(
  ' ',
  ' ',
  '  ',
  ', ',
  ' - ',
  '\n',
  '\t',
  '; ',
  ': ',
  ' / ',
  '/',
  '-',
  '.',
  ' (',
  ') ',
  '|',
  '',
  '_',
  '+',
)

const around = fc.array(fc.tuple(noise, gap), { maxLength: 3 })

describe('a number among other text', () => {
  test('D-17 it is read, or the text is refused: never another', () => {
    let read = 0
    const runs = 10_000
    fc.assert(
      fc.property(around, written, around, (before, { e164, typed }, behind) => {
        const head = before.flat().join('')
        const tail = behind.map(([text, mark]) => mark + text).join('')
        // What is a number by itself is no noise: it is the first. What is glued to its digits makes another of it.
        fc.pre([head, tail].every((text) => parsePhone(text).status !== 'valid'))
        fc.pre(!/[\d+]$/.test(head) && !/^\d/.test(tail))
        const text = head + typed + tail
        const parse = parsePhone(text)
        if (parse.status === 'valid') {
          read += 1
          expect(parse.e164).toBe(e164)
        }
        const short = parsePlainPhone(text)
        if (short) expect(short).toEqual(parse)
      }),
      { numRuns: runs },
    )
    // Refusing everything would be safe, and useless.
    expect(read).toBeGreaterThan(runs / 4)
  })

  test('D-17 what stands apart in words, prices and dates is read', () => {
    const apart = fc.constantFrom(' ', ', ', ' - ', '\n', '; ', ' (')
    const plain = fc.oneof(
      fc.constantFrom('Hà', 'chị Lan', 'giao sớm', 'Láng Hạ', 'áo đen'),
      price,
      fc.constantFrom('2 áo', '12/10', '12/10/2026', 'x2', 'size M', 'DH00123'),
    )
    fc.assert(
      fc.property(
        fc.array(plain, { maxLength: 2 }),
        mobile,
        fc.array(plain, { maxLength: 2 }),
        apart,
        (before, number, behind, gap) => {
          const text = [...before, number, ...behind].join(gap)
          expect(parsePhone(text)).toMatchObject({ status: 'valid', e164: `+84${number.slice(1)}` })
        },
      ),
      // The 84 of 1.84 million is no country code.
      { numRuns: 5000, examples: [[['1tr84'], '0320000000', [], ' ']] },
    )
  })

  test('D-17 digits that are no phone number are read as none', () => {
    const none = fc.oneof(
      digits(12, 16)
        .filter((id) => !/^(?:0084|00|084|84)/.test(id))
        .map((id) => id),
      fc.tuple(fc.constantFrom('SPX', 'GHN', 'VN', 'Lan', 'abc'), mobile).map((parts) => parts.join('')),
      fc.tuple(mobile, fc.constantFrom('@gmail.com', 'VN', 'abc', '.com')).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('STK ', 'Mã đơn ', 'CCCD ', 'zalo.me/'), mobile)
        .map((parts) => parts.join('')),
      date,
      price,
    )
    fc.assert(
      fc.property(none, (text) => {
        expect(parsePhone(text).status).not.toBe('valid')
      }),
      { numRuns: 5000 },
    )
  })
})
