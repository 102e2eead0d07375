import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhone, MOBILE_NETWORKS, parsePhone, type NetworkTable } from '../../src/rules/index.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const mobile = fc
  .constantFrom(...Object.values(MOBILE_NETWORKS).flat())
  .chain((prefix) => digits(10 - prefix.length).map((rest) => prefix + rest))
const landline = digits(9).map((rest) => `02${rest}`)
const national = fc.oneof(mobile, landline)

/** Characters that people, keyboards and documents put between digits. */
const separator = fc.constantFrom(
  '',
  '',
  ' ',
  '.',
  '-',
  '\u00a0',
  '\u200b',
  '\u2013',
  '\u200f',
  '\u0336',
  ' - ',
  '\u2060.',
)

const separated = (number: string) =>
  fc
    .array(separator, { minLength: number.length, maxLength: number.length })
    .map((separators) => Array.from(number, (digit, index) => digit + separators[index]).join(''))

/** Cut anywhere, with one sort of gap. */
const grouped = (number: string) =>
  fc
    .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 5 }), separator)
    .map(([cuts, gap]) => Array.from(number, (digit, i) => (cuts.includes(i) ? gap + digit : digit)).join(''))

const spelled = (number: string) =>
  fc.array(fc.nat({ max: 3 }), { minLength: number.length, maxLength: number.length }).map((styles) =>
    Array.from(number, (digit, index) => {
      if (digit === '0' && styles[index] === 1) return 'O'
      return styles[index] === 2 && /\d/.test(digit) ? String.fromCodePoint(0xff10 + Number(digit)) : digit
    }).join(''),
  )

const prefixed = fc.constantFrom(
  (number: string) => number,
  (number: string) => `+84${number.slice(1)}`,
  (number: string) => `84${number.slice(1)}`,
  (number: string) => `0084${number.slice(1)}`,
  (number: string) => `(+84)${number}`,
)

const e164 = (number: string) => `+84${number.slice(1)}`

/** Separated so that it may be something else (`D-17`): a last digit apart from the rest, a date, nine digits and more, an old landline of Ho Chi Minh City. */
function isDoubtful(typed: string): boolean {
  // Ten digits of a landline are a number, with or without the letter behind them.
  if (/\d[^\dO]+O[^\dO]*$/.test(typed.normalize('NFKC'))) return true
  // "O2" may be a word, and the nine digits behind it a mobile number without its 0.
  if (/O\P{L}?2[^\dO]/u.test(typed.normalize('NFKC'))) return true
  const plain = typed
    .normalize('NFKC')
    .replace(/O/g, '0')
    .replace(/[\u200b-\u200f\u2060]|\u0336/g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\D+$/, '')
  return /\d{8}\D+\d$|(?<!\d)\d\d? ?([.-]) ?\d\d? ?\1 ?(?:\d\d){1,2}(?!\d)|(?<!\d)(?:19|20)\d\d ?([.-]) ?\d\d ?\2 ?\d\d(?!\d)|\d{7}\.0+$|^84(?:\d{7}\D+\d|\d\D+[35789]\d{8}$)|^\D*(?:(?:00)?84\D*0?|0)8\D+\d{4}\D?\d{4}$/.test(
    plain,
  )
}

describe('every typed form of a number', () => {
  test('S0-12 gives the same E.164', () => {
    fc.assert(
      fc.property(
        national.chain((number) =>
          fc
            .tuple(prefixed, spelled(number))
            .map(([prefix, letters]) => prefix(letters))
            .chain(separated)
            .map((typed) => ({ number, typed })),
        ),
        ({ number, typed }) => {
          fc.pre(!isDoubtful(typed))
          expect(parsePhone(typed)).toMatchObject({ status: 'valid', e164: e164(number), multiple: false })
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('S0-12 two of them in one field: the first is used', () => {
    const between = fc.constantFrom(' / ', '/', ', ', ' - ', ' ', '\n', ';', ' hoặc ')
    fc.assert(
      fc.property(
        national.chain((first) => grouped(first).map((typed) => ({ first, typed }))),
        between,
        national.map((number) => formatPhone(number)),
        ({ first, typed }, gap, second) => {
          const parse = parsePhone(`${typed.trimEnd()}${gap}${second}`)
          const apart = typed
            .replace(/[\u200b-\u200f\u2060]|\u0336/g, '')
            .replace(/\D+/g, ' ')
            .trim()
          // In one piece, or with one sort of gap and a sign that parts for good, it ends for certain.
          const certain = !apart.includes(' ') || / \/ |[,;\n]|hoặc/.test(gap)
          if (certain && !isDoubtful(typed)) {
            const another = second.replaceAll(' ', '') !== first
            expect(parse).toMatchObject({ status: 'valid', multiple: another, e164: e164(first) })
          } else if (parse.status === 'valid') expect(parse.e164).toBe(e164(first))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('what was parsed parses again, in each form that is shown or stored', () => {
    fc.assert(
      fc.property(national, (number) => {
        const parse = parsePhone(number)
        if (parse.status !== 'valid') throw new Error('a generated number is valid')
        for (const form of [parse.e164, parse.national, formatPhone(parse), formatPhone(parse.e164)]) {
          expect(parsePhone(form)).toEqual(parse)
        }
      }),
    )
  })

  test('every beginning of a valid number is incomplete, or a shorter valid landline', () => {
    fc.assert(
      fc.property(national, prefixed, (number, prefix) => {
        const typed = prefix(number)
        for (let length = 1; length < typed.length; length += 1) {
          const { status } = parsePhone(typed.slice(0, length))
          const shorterLandline = number.startsWith('02') && length === typed.length - 1
          expect(status).toBe(shorterLandline ? 'valid' : 'incomplete')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('once invalid for its prefix, more digits do not help', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{1,14}$/), fc.stringMatching(/^\d$/), (typed, next) => {
        const parse = parsePhone(typed)
        fc.pre(parse.status === 'invalid' && /^(?:unknown|service)/.test(parse.reason))
        expect(parsePhone(typed + next).status).toBe('invalid')
      }),
      { numRuns: 1000 },
    )
  })
})

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789+ ./-()oO*x,đ\u200b\u0301\ufdfa\ud800')),
    maxLength: 300,
  }),
)

describe('any input at all', () => {
  test('never throws, and the answer is one of the four', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileText, fc.anything({ withBigInt: true, withSparseArray: true })),
        (input) => {
          const parse = parsePhone(input)
          expect(['empty', 'incomplete', 'invalid', 'valid']).toContain(parse.status)
          if (parse.status === 'valid') expect(parse.e164).toMatch(/^\+[1-9]\d{6,14}$/)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('objects that throw when touched are not touched', () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('touched')
        },
      },
    )
    expect(parsePhone(trap)).toMatchObject({ status: 'invalid', reason: 'not_a_phone' })
  })
})

/** A table that counts how often it is looked up: once or twice for every number that is tried. */
function countingTable(): { table: NetworkTable; lookups: () => number } {
  let lookups = 0
  const table = new Proxy<NetworkTable>(MOBILE_NETWORKS, {
    ownKeys(target) {
      lookups += 1
      return Reflect.ownKeys(target)
    },
  })
  return { table, lookups: () => lookups }
}

describe('the work done', () => {
  const MEGABYTE = 2 ** 20
  const unit = fc.oneof(
    hostileText.filter((text) => text.length > 0),
    fc.constantFrom(
      '0',
      '9',
      '0 ',
      '+',
      '84',
      '0084 ',
      '0987654321 / ',
      '0 9 8 7 ',
      '(0)',
      'o',
      ' ',
      '\u200b',
      '\u0301\u0316',
    ),
  )

  test('is none for a field of a megabyte, whatever is in it', () => {
    fc.assert(
      fc.property(unit, (text) => {
        const { table, lookups } = countingTable()
        const parse = parsePhone(text.repeat(Math.ceil(MEGABYTE / text.length)), { networks: table })
        expect(['empty', 'invalid']).toContain(parse.status)
        expect(lookups()).toBe(0)
      }),
      { numRuns: 50 },
    )
  })

  test('grows at most linearly up to the longest field that is read', () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 256 }), (text, length) => {
        const { table, lookups } = countingTable()
        parsePhone(text.repeat(length).slice(0, length), { networks: table })
        expect(lookups()).toBeLessThanOrEqual(20 * length)
      }),
      { numRuns: 2000 },
    )
  })
})
