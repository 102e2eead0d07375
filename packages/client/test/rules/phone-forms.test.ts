import { describe, expect, test } from 'vitest'
import { parsePhone, type PhoneParse, type ValidPhone } from '../../src/rules/index.ts'

function valid(parse: PhoneParse): ValidPhone {
  if (parse.status !== 'valid') throw new Error(`expected a valid number, got ${parse.status}`)
  return parse
}

/** How people write one and the same number, and nothing else. */
const PLAIN = {
  national: '0987654321',
  'in groups': '0987 654 321',
  'in pairs': '09 87 65 43 21',
  'with dots': '0987.654.321',
  'with dashes': '0987-654-321',
  'with typographic dashes': '0987–654—321',
  'with non-breaking hyphens and a minus sign': '0987\u2011654\u2212321',
  'with underscores': '0987_654_321',
  'with slashes': '098/765/4321',
  'with commas': '0987,654,321',
  'with brackets': '(0987) 654 321',
  'with brackets in the middle': '098 (765) 4321',
  'with mixed separators': '(098)-765. 4321',
  'with no-break spaces': '0987\u00a0654\u202f321',
  'with tabs and line breaks': '\t0987\n654\r\n321 ',
  'with zero-width characters': '0987\u200b654\u200c321\ufeff',
  'with a soft hyphen': '0987\u00ad654\u00ad321',
  'with right-to-left marks': '\u200f0987654321\u200e',
  'inside isolates and overrides': '\u2067\u202e0987654321\u202c\u2069',
  'with combining characters': '0\u03369\u033687654\u0301321',
  'as keycaps': '0️⃣9️⃣8️⃣7️⃣6️⃣5️⃣4️⃣3️⃣2️⃣1️⃣',
  'with control characters': '0987\u0000654\u0007321',
  'with a lone surrogate': '0987\ud800654321',
  'in full-width digits': '０９８７６５４３２１',
  'in full-width digits and signs': '＋８４（９８７）６５４－３２１',
  'in mathematical digits': '𝟎𝟗𝟖𝟕𝟔𝟓𝟒𝟑𝟐𝟏',
  'with the country code': '84987654321',
  'with a plus': '+84987654321',
  'with a plus and groups': '+84 987 654 321',
  'with a detached plus': '+ 84 987654321',
  'with the plus in brackets': '(+84) 987654321',
  'with two pluses': '++84987654321',
  'with 00': '0084987654321',
  'with 00 and dots': '0084.987.654.321',
  'with the 0 kept behind the country code': '+840987654321',
  'with a bracketed 0': '+84 (0) 987 654 321',
  'with a bracketed 0 and no spaces': '+84(0)987654321',
} as const

/** It is read, and shown, since it was not written plainly (`D-17`). */
const INFERRED = {
  'without its 0': '987654321',
  'as a telephone link': 'tel:0987654321',
  'as an international telephone link': 'tel:+84-987-654-321',
  'with a label': 'SĐT: 0987654321',
  'with an unaccented label': 'dt 0987654321',
  'with a label that holds an O': 'Phone/Zalo: 0987654321',
  'with a label and the country code': 'Tel +84 987 654 321',
  'with a name behind': '0987654321 (chị Lan)',
  'with an extension': '0987654321 ext. 12',
  'with a short extension': '0987654321x12',
  'with an extension of a telephone link': 'tel:+84987654321;ext=12',
  'with an extension after #': '0987654321 #12',
  'with a bracketed extension': '0987654321 (12)',
  'with a pause and a code': '0987654321,,12',
  'with a word behind that begins like an O': '0987654321 ông Nam',
} as const

describe('one number in every form', () => {
  const forms = [
    ...Object.entries(PLAIN).map(([form, typed]) => [form, typed, false] as const),
    ...Object.entries(INFERRED).map(([form, typed]) => [form, typed, true] as const),
  ]

  test.each(forms)('S0-12 %s', (_, typed, inferred) => {
    expect(parsePhone(typed)).toEqual({
      status: 'valid',
      e164: '+84987654321',
      national: '0987654321',
      kind: 'mobile',
      network: 'Viettel',
      convertedFrom: null,
      inferred,
      multiple: false,
    })
  })

  test.each([
    ['capital', 'O9O3OO1OO2'],
    ['small', 'o9o3oo1oo2'],
    ['in groups', 'O903 OO1 oo2'],
    ['full-width', 'Ｏ９Ｏ３００１００２'],
    ['Cyrillic and Greek', '\u041e9\u043e3\u039f\u03bf1002'],
    ['with a plus', '+849o3oo1oo2'],
  ])('S0-12 the letter O for zero: %s', (_, typed) => {
    expect(valid(parsePhone(typed)).national).toBe('0903001002')
  })

  test('S0-12 a spreadsheet’s cell: a number that has lost its 0', () => {
    expect(valid(parsePhone(987_654_321)).e164).toBe('+84987654321')
    expect(valid(parsePhone(84_987_654_321)).e164).toBe('+84987654321')
    expect(valid(parsePhone('2438251234')).national).toBe('02438251234')
  })
})

describe('two numbers in one field', () => {
  test.each([
    ['slash', '0987654321 / 0912345678'],
    ['slash without spaces', '0987654321/0912345678'],
    ['comma', '0987654321,0912345678'],
    ['semicolon', '0987654321; 0912345678'],
    ['dash', '0987654321 - 0912345678'],
    ['space', '0987654321 0912345678'],
    ['groups and spaces only', '0987 654 321 0912 345 678'],
    ['line break', '0987654321\n0912345678'],
    ['pipe', '0987654321|0912345678'],
    ['a word', '0987654321 hoặc 0912345678'],
    ['plus of the second', '+84987654321+84912345678'],
    ['labels', 'chính: 0987654321, phụ: 0912345678'],
    ['a foreign second', '0987654321 / +65 9123 4567'],
    ['a landline second', '0987654321 / 024 3825 1234'],
    ['an old second', '0987654321 / 0168 765 4321'],
    ['three of them', '0987654321, 0912345678, 0903001002'],
  ])('S0-12 the first is used and the field says so: %s', (_, typed) => {
    expect(valid(parsePhone(typed))).toMatchObject({ e164: '+84987654321', multiple: true })
  })

  test('S0-12 a foreign or a landline first', () => {
    expect(valid(parsePhone('+65 9123 4567 / 0987654321'))).toMatchObject({
      e164: '+6591234567',
      multiple: true,
    })
    expect(valid(parsePhone('024 3825 1234 - 0987654321'))).toMatchObject({
      national: '02438251234',
      multiple: true,
    })
  })

  test('S0-12 what stands behind counts once it is a number itself', () => {
    expect(valid(parsePhone('0987654321 / 0912')).multiple).toBe(false)
    expect(valid(parsePhone('0987654321 / 322')).multiple).toBe(false)
    expect(valid(parsePhone('0987654321 (giao 12/10/2026)')).multiple).toBe(false)
  })

  test('S0-12 a first number that is wrong is not passed over for a later one', () => {
    expect(parsePhone('0687654321 / 0912345678').status).toBe('invalid')
    expect(parsePhone('0987 / 0912345678').status).toBe('invalid')
  })
})

describe('kinds', () => {
  test.each([
    ['Hanoi', '024 3825 1234', '02438251234'],
    ['Ho Chi Minh City, international', '+84 28 3822 1234', '02838221234'],
    ['a province', '0236.382.1234', '02363821234'],
    ['ten digits, as in the product’s facts', '028 123 4567', '0281234567'],
  ])('a landline: %s', (_, typed, national) => {
    expect(valid(parsePhone(typed))).toMatchObject({
      e164: `+84${national.slice(1)}`,
      national,
      kind: 'landline',
      network: null,
    })
  })

  test.each([
    ['Singapore', '+65 9123 4567', '+6591234567'],
    ['United States', '+1 (202) 555-0123', '+12025550123'],
    ['United States by 00', '001 202 555 0123', '+12025550123'],
    ['China in groups', '+86 138 0013 8000', '+8613800138000'],
    ['United Kingdom with a bracketed 0', '+44 (0)20 7946 0958', '+442079460958'],
    ['the shortest', '+29051234', '+29051234'],
    ['the longest', '+870 770 123 456 789', '+870770123456789'],
  ])('a foreign number: %s', (_, typed, e164) => {
    expect(valid(parsePhone(typed))).toMatchObject({ e164, national: e164, kind: 'foreign', network: null })
  })
})
