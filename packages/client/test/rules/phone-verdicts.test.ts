import { describe, expect, test } from 'vitest'
import { MOBILE_NETWORKS, parsePhone } from '../../src/rules/index.ts'

const incomplete = (digits: number, expected = 10) => ({ status: 'incomplete', digits, expected })
const invalid = (reason: string, digits: number, expected = 10) => ({
  status: 'invalid',
  reason,
  digits,
  expected,
})

describe('empty', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\n\u00a0\u3000'],
    ['invisible characters', '\u200b\u200e\ufeff\u00ad\u2060\u3164\u180e'],
    ['a lone combining character', '\u0301'],
    ['null', null],
    ['undefined', undefined],
  ])('%s', (_, input) => {
    expect(parsePhone(input)).toEqual({ status: 'empty' })
  })
})

describe('a number as it is typed', () => {
  test('every beginning of a number is incomplete, and says how many digits are due', () => {
    for (const [number, expected] of [
      ['0987654321', 10],
      ['0998765432', 10],
      ['0552345678', 10],
    ] as const) {
      for (let typed = 1; typed < number.length; typed += 1) {
        expect(parsePhone(number.slice(0, typed))).toEqual(incomplete(typed, expected))
      }
    }
  })

  test('with the country code the digits are counted as with the 0', () => {
    expect(parsePhone('+84 987')).toEqual(incomplete(4))
    expect(parsePhone('0084987')).toEqual(incomplete(4))
    expect(parsePhone('84 0987')).toEqual(incomplete(4))
    expect(parsePhone('987')).toEqual(incomplete(4))
  })

  test('the country code itself', () => {
    expect(
      ['+', '(+', '+8', '+84', '8', '84', '00', '008', '0084'].map((typed) => parsePhone(typed).status),
    ).toEqual(Array.from({ length: 9 }, () => 'incomplete'))
  })

  test('84987654321 never shows another person’s number on its way', () => {
    const number = '84987654321'
    for (let typed = 1; typed < number.length; typed += 1) {
      expect(parsePhone(number.slice(0, typed)).status).toBe('incomplete')
    }
  })

  test('an old mobile number expects eleven digits (X-12)', () => {
    expect(parsePhone('0168 765 432')).toEqual(incomplete(10, 11))
    expect(parsePhone('01')).toEqual(incomplete(2, 11))
  })

  test('a landline is taken from ten digits on', () => {
    expect(parsePhone('024 3825 12')).toEqual(incomplete(9))
    expect(parsePhone('02')).toEqual(incomplete(2))
  })

  test('D-17 a foreign number expects the next length that its country has, country code included', () => {
    expect(parsePhone('+65 9123')).toEqual(incomplete(6, 10))
    expect(parsePhone('+1 415 555 012')).toEqual(incomplete(10, 11))
    expect(parsePhone('+6')).toEqual(incomplete(1))
  })

  test('D-17 no unfinished number of a country with one length is ever taken for another', () => {
    const number = '+14155550123'
    for (let typed = 1; typed < number.length; typed += 1) {
      expect(parsePhone(number.slice(0, typed)).status).toBe('incomplete')
    }
  })
})

describe('too long', () => {
  test.each([
    ['mobile: 11 digits, 10 expected', '0987 654 3210', 11, 10],
    ['mobile with the country code', '+84 987 654 3210', 11, 10],
    ['an old mobile number', '0168 765 43210', 12, 11],
    ['a landline', '024 3825 12345', 12, 11],
    ['a foreign number', '+1 234 567 890 12', 12, 11],
    ['two numbers, the second of them unfinished', '0987654321 0912', 14, 10],
  ])('S0-12 %s', (_, typed, digits, expected) => {
    expect(parsePhone(typed)).toEqual(invalid('too_long', digits, expected))
  })
})

describe('a wrong prefix, as soon as it is certain', () => {
  test.each([
    ['04', '04', 2],
    ['06', '06', 2],
    ['030', '030', 3],
    ['031', '031', 3],
    ['051', '051', 3],
    ['071', '071', 3],
    ['080', '080', 3],
    ['095', '095', 3],
    ['0990', '0990', 4],
    ['0992', '0992', 4],
    ['0110', '011', 3],
    ['0160, never converted', '0160', 4],
    ['0187, never converted', '0187', 4],
    ['with the country code', '+84 6', 2],
    ['with the country code and its 0', '+8406', 2],
    ['00 and one more 0', '0001', 2],
    ['three zeros', '000', 1],
    ['without its 0, and none that could lack it', '12345', 5],
    ['a whole number too many digits for one without its 0', '9876543210', 10],
  ])('%s', (_, typed, digits) => {
    expect(parsePhone(typed)).toEqual(invalid('unknown_prefix', digits))
  })

  test('one digit earlier it could still become a number', () => {
    for (const typed of ['0', '03', '05', '07', '08', '09', '099', '01', '016', '018']) {
      expect(parsePhone(typed).status).toBe('incomplete')
    }
  })
})

describe('other text', () => {
  test.each([
    ['letters where digits were due', '0987abc654', invalid('too_short', 4)],
    ['a masked number', '0987***321', invalid('too_short', 4)],
    ['an unfinished number and a word', '0987 654 Lan', invalid('too_short', 7)],
    ['an unfinished old number and a word', '0168 765 x', invalid('too_short', 7, 11)],
    ['a code with as many digits as a number has at least', 'DH1234567', invalid('code', 7)],
    ['a code with fewer', 'DH123456', invalid('not_a_phone', 0)],
    ['words', 'không có', invalid('not_a_phone', 0)],
    ['an e-mail address', 'lan@example.com', invalid('not_a_phone', 0)],
    ['punctuation', '---', invalid('not_a_phone', 0)],
    ['an emoji', '📞', invalid('not_a_phone', 0)],
    ['an object', {}, invalid('not_a_phone', 0)],
    ['an array', ['0987654321'], invalid('not_a_phone', 0)],
    ['true', true, invalid('not_a_phone', 0)],
    ['a symbol', Symbol('phone'), invalid('not_a_phone', 0)],
    ['a function', () => '0987654321', invalid('not_a_phone', 0)],
    ['a bigint', 987_654_321n, invalid('not_a_phone', 0)],
    ['not a number', Number.NaN, invalid('not_a_phone', 0)],
    ['more than a phone field holds', '0'.repeat(257), invalid('not_a_phone', 0)],
  ])('%s', (_, input, expected) => {
    expect(parsePhone(input)).toEqual(expected)
  })

  test('S0-12 as much as a phone field holds', () => {
    const typed = `0987654321 ${'x'.repeat(245)}`
    expect(typed).toHaveLength(256)
    expect(parsePhone(typed).status).toBe('valid')
    expect(parsePhone(`${typed}x`)).toEqual(invalid('not_a_phone', 0))
  })

  test('S0-12 white space around does not make a field too full', () => {
    expect(parsePhone(`${' '.repeat(500)}0987654321${' '.repeat(500)}`).status).toBe('valid')
  })
})

describe('service numbers', () => {
  test.each([
    ['1900', '1900 1234'],
    ['1800', '18001234'],
    ['as soon as it is certain', '1900'],
    ['with a 0', '01900 1234'],
    ['with the country code', '+84 1900 1234'],
    ['with dots', '1800.599.920'],
  ])('take no parcels: %s', (_, typed) => {
    expect(parsePhone(typed)).toMatchObject({ status: 'invalid', reason: 'service_number' })
  })
})

describe('a host’s own networks', () => {
  test('S1-4 decide which prefixes are valid', () => {
    const networks = { ...MOBILE_NETWORKS, Wintel: ['055', '0521'], Local: ['031'] }
    expect(parsePhone('0312345678').status).toBe('invalid')
    expect(parsePhone('0312345678', { networks })).toMatchObject({ status: 'valid', network: 'Local' })
    expect(parsePhone('0521234567', { networks })).toMatchObject({ network: 'Wintel' })
    expect(parsePhone('0987654321', { networks: { Local: ['031'] } })).toEqual(invalid('unknown_prefix', 10))
  })

  test('a callback of Array.map, whose second argument is an index, parses as usual', () => {
    const parse: (phone: unknown) => unknown = parsePhone
    expect(['0987654321', '0912345678'].map(parse)).toMatchObject([{ status: 'valid' }, { status: 'valid' }])
  })
})
