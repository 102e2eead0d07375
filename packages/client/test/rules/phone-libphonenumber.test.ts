import * as fc from 'fast-check'
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import foreignExamples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { parsePhone } from '../../src/rules/index.ts'

function ours(typed: string): string | null {
  const parse = parsePhone(typed)
  return parse.status === 'valid' ? parse.e164 : null
}

function theirs(typed: string): string | null {
  const parse = parsePhoneNumberFromString(typed, 'VN')
  return parse?.isValid() ? parse.number : null
}

/** Where the two differ on purpose: every number of such a pattern, in national format, is valid to one of them only. */
const DIFFERENCES = [
  {
    pattern: /^02\d{8}$/,
    validTo: 'us',
    why: 'landlines of ten digits, as the product’s facts have them; the library knows the eleven of 2017 only',
  },
  {
    pattern: /^02(0[0-2]|17|2[34]|[38][01]|4[019]|5[03]|6[4-8]|7[89]|9[58])\d{7}$/,
    validTo: 'us',
    why: 'area codes that are not given out: the facts say 02x, and a list of areas would age in every host’s bundle',
  },
  {
    pattern: /^0((3[01]|51|95)\d|99[01])\d{6}$/,
    validTo: 'them',
    why: 'mobile prefixes of no network in the facts; a host’s own table can add them',
  },
  {
    pattern: /^0(52[014-79]|55[0-8]|89[0-5])\d{6}$/,
    validTo: 'us',
    why: 'prefixes that the facts give whole to Vietnamobile, Wintel and MobiFone; the library knows parts of them',
  },
  {
    pattern: /^0(12\d|16[2-9]|18[68]|199)\d{7}$/,
    validTo: 'us',
    why: 'X-12: numbers before the conversion of 2018, which the library does not convert',
  },
  {
    pattern: /^0(121[0-3]\d{5}|1[46]0\d{6})$/,
    validTo: 'them',
    why: 'ranges for machines: no person answers, no parcel goes there',
  },
  {
    pattern: /^0(1[89]00\d{4,6}|12(0[13]|28)\d{4}|[17]99\d{4}|69\d{5,6}|672\d{6})$/,
    validTo: 'them',
    why: 'toll-free, premium-rate, company-wide and internet numbers take calls and no parcels',
  },
] as const

/** The country code and too few digits, or a number of 084 without its 0: we wait for more, the library may have a number. */
const COUNTRY_CODE_OR_084 = /^84\d{7}$/

/** The beginning of some number, or of a service number, in national format. */
const BEGINS_NUMBER = /^0(?:2|3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-8]|99[3-9]|12|16[2-9]|18[68]|199|1[89]00)/

/** Behind the country code, with its 0 or without, no number begins so: it is a number of 084. */
function isOnly084(typed: string): boolean {
  return !BEGINS_NUMBER.test(typed.replace(/^840?/, '0'))
}

/** The country code with a 0, which the library takes for too many digits. */
const COUNTRY_CODE_WITH_0 = /^084\d{9}$/

function mayDiffer(number: string, typed: string): boolean {
  return (
    COUNTRY_CODE_OR_084.test(typed) ||
    COUNTRY_CODE_WITH_0.test(number) ||
    DIFFERENCES.some(({ pattern }) => pattern.test(number))
  )
}

const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`))

/** National numbers of every length, most of them near the valid ones. */
const national = fc.oneof(
  { weight: 4, arbitrary: digits(9).map((rest) => `0${rest}`) },
  { weight: 2, arbitrary: digits(9).map((rest) => `02${rest}`) },
  { weight: 2, arbitrary: digits(9).map((rest) => `01${rest}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('052', '055', '089', '099'), digits(7))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: digits(5, 12).map((rest) => `0${rest}`) },
)

const FORMS = {
  'the 0': (number: string) => number,
  '+84': (number: string) => `+84${number.slice(1)}`,
  '84': (number: string) => `84${number.slice(1)}`,
  '0084': (number: string) => `0084${number.slice(1)}`,
  groups: (number: string) => number.replace(/(\d{4})(\d{3})/, '$1 $2.'),
  brackets: (number: string) => `(+84) ${number.slice(1, 4)}-${number.slice(4)}`,
}

describe('Vietnamese numbers beside libphonenumber', () => {
  test.each(Object.entries(FORMS))('S0-12 agree outside the table of differences: with %s', (_, form) => {
    fc.assert(
      fc.property(
        // A second 0 makes a foreign number of a national one.
        national.filter((number) => !number.startsWith('00')),
        (number) => {
          const typed = form(number)
          fc.pre(!mayDiffer(number, typed))
          expect(ours(typed)).toBe(theirs(typed))
        },
      ),
      { numRuns: 4000 },
    )
  })

  test.each(DIFFERENCES)('differ: $why', ({ pattern, validTo }) => {
    fc.assert(
      fc.property(fc.stringMatching(pattern), fc.constantFrom(...Object.values(FORMS)), (number, form) => {
        fc.pre(!COUNTRY_CODE_OR_084.test(form(number)))
        expect(ours(form(number)) === null).toBe(validTo === 'them')
        expect(theirs(form(number)) === null).toBe(validTo === 'us')
      }),
      { numRuns: 300 },
    )
  })

  test('S0-12 agree outside the table of differences: without the 0', () => {
    fc.assert(
      fc.property(
        national.filter((number) => !/^0(0|84)/.test(number)),
        (number) => {
          const typed = number.slice(1)
          fc.pre(!mayDiffer(number, typed))
          expect(ours(typed)).toBe(theirs(typed))
        },
      ),
      { numRuns: 4000 },
    )
  })

  test('differ: 084 without its 0 could be the country code, so we wait for more where a number could follow it', () => {
    fc.assert(
      fc.property(fc.stringMatching(COUNTRY_CODE_OR_084), (typed) => {
        expect(ours(typed)).toBe(isOnly084(typed) ? `+84${typed}` : null)
        expect([null, `+84${typed}`]).toContain(theirs(typed))
      }),
      { numRuns: 1000 },
    )
    expect(theirs('849876543')).toBe('+84849876543')
  })

  test('differ: the country code with a 0', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:3[2-9]|5[2689]|7[06-9]|8[1-9]|9[0-46-8])\d{7}$/), (subscriber) => {
        const typed = `(084) ${subscriber}`
        expect(ours(typed)).toBe(`+84${subscriber}`)
        expect(theirs(typed)).toBeNull()
      }),
    )
  })
})

/** What the library makes of typed text, and what we make of it. */
const TYPED: readonly { typed: string; us: string | null; them: string | null; why: string }[] = [
  {
    typed: '0987654321 / 0912345678',
    us: '+84987654321',
    them: null,
    why: 'two numbers in a field: nothing; we use the first',
  },
  { typed: '09O3001002', us: '+84903001002', them: null, why: 'a letter O: dropped; we read 0' },
  { typed: '0912345678O', us: null, them: '+84912345678', why: 'a letter O too many: dropped; we count it' },
  {
    typed: '0987 654 321 hoặc',
    us: '+84987654321',
    them: '+84987654321',
    why: 'text behind: both ignore it',
  },
  { typed: 'gọi 0987abc654', us: null, them: null, why: 'letters inside: both refuse' },
  {
    typed: '00987654321',
    us: null,
    them: null,
    why: 'a doubled zero: both refuse',
  },
]

describe('typed text beside libphonenumber', () => {
  test.each(TYPED)('$why', ({ typed, us, them }) => {
    expect(ours(typed)).toBe(us)
    expect(theirs(typed)).toBe(them)
  })
})

describe('foreign numbers beside libphonenumber', () => {
  const examples = Object.entries(foreignExamples as Record<string, string>).filter(
    ([country]) => country !== 'VN',
  )

  /** With a 00 these are numbers of ours as well: a doubled 0, a citizen id. */
  const AMBIGUOUS = /^00(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-8])\d{7}$|^002\d{8,9}$|^00[12468][0-3]\d{8}$/

  test('D-17 one of every country is valid to both, with the same E.164', () => {
    expect(examples.length).toBeGreaterThan(200)
    for (const [country, example] of examples) {
      const parsed = parsePhoneNumberFromString(example, country as CountryCode)
      const number = parsed!.number
      expect(ours(number)).toBe(number)
      expect(ours(parsed!.formatInternational())).toBe(number)
      const dialled = number.replace('+', '00')
      expect(ours(dialled)).toBe(AMBIGUOUS.test(dialled) ? null : number)
    }
  })
})
