import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/customer-panel/custom-fields/read-number.ts'
import { decimalDigits, editableNumber, formatExact } from '../../../src/i18n/exact-number.ts'

function read(locale: string, typed: string) {
  const result = readNumber(locale, typed)
  return 'value' in result ? result.value : result.problem
}

const form = (locale: string, typed: string) => {
  const result = readNumber(locale, typed)
  return 'value' in result ? result.form : result.problem
}

const trimmed = (digits: string) => digits.replaceAll(/^0+|0+$/g, '')

/** 0 to 6 decimals, negative and large ones, and whatever else a JSON number can be. */
const number = fc
  .oneof(
    fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
      .map(([units, decimals]) => Number(`${units}e-${decimals}`)),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((value) => value + 0)
const locale = fc.constantFrom('vi', 'en', 'vi-VN', 'en-GB', 'en-US', 'de', 'fr')

describe('a number of a custom field', () => {
  it('S1-22 goes into the editor and comes back the same, in every language', () => {
    fc.assert(
      fc.property(locale, number, (locale, value) => {
        expect(readNumber(locale, editableNumber(locale, value))).toEqual({ value, form: 'plain' })
      }),
      { numRuns: 5000 },
    )
  })

  it('S1-22 is read from how it is shown, up to what the grouping leaves open', () => {
    fc.assert(
      fc.property(locale, number, (locale, value) => {
        expect(read(locale, formatExact(locale, value))).toBe(value)
      }),
      { numRuns: 5000 },
    )
  })

  it('S1-22 is shown with all the digits that are stored, and no exponent', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(Number(decimalDigits(value))).toBe(value)
        expect(decimalDigits(value)).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      }),
      { numRuns: 5000 },
    )
    expect(formatExact('vi', 2.125)).toBe('2,125')
    expect(formatExact('en', 2.125)).toBe('2.125')
    expect(formatExact('vi', -1_234_567.000_001)).toBe('-1.234.567,000001')
    expect(formatExact('en', 1e21)).toBe('1,000,000,000,000,000,000,000')
    expect(formatExact('vi', 1.5e-7)).toBe('0,00000015')
    expect(editableNumber('vi', 1234.5)).toBe('1234,5')
  })

  it.each([
    // The language's own form.
    ['vi', '2,125', 2.125, 'plain'],
    ['vi', '0,125', 0.125, 'plain'],
    ['vi', '1.234,5', 1234.5, 'plain'],
    ['vi', '1.234.567', 1_234_567, 'plain'],
    ['vi', '-12,50', -12.5, 'plain'],
    ['vi', ',5', 0.5, 'plain'],
    ['vi', '5,', 5, 'plain'],
    ['vi', '007', 7, 'plain'],
    ['en', '2.125', 2.125, 'plain'],
    ['en', '0.125', 0.125, 'plain'],
    ['en', '1,234.5', 1234.5, 'plain'],
    ['en', '1,234,567', 1_234_567, 'plain'],
    // A mark that groups between threes groups.
    ['vi', '1.234', 1234, 'thousands'],
    ['vi', '2.125', 2125, 'thousands'],
    ['en', '1,234', 1234, 'thousands'],
    ['en', '2,125', 2125, 'thousands'],
    // Where it cannot group, it is the decimal mark of another language.
    ['vi', '2.5', 2.5, 'other'],
    ['vi', '0.125', 0.125, 'other'],
    ['vi', '1234.567', 1234.567, 'other'],
    ['vi', '1.2345', 1.2345, 'other'],
    ['vi', '1,234.5', 1234.5, 'other'],
    ['vi', '1,234,567', 1_234_567, 'other'],
    ['en', '2,5', 2.5, 'other'],
    ['en', '0,125', 0.125, 'other'],
    ['en', '1.234,567', 1234.567, 'other'],
    ['en', '1.234.567', 1_234_567, 'other'],
    // As it is pasted.
    ['vi', ' 1 234 567,5 ', 1_234_567.5, 'plain'],
    ['vi', '1\u00A0234', 1234, 'plain'],
    ['vi', '1\u202F234,5', 1234.5, 'plain'],
    ['vi', '\u22122,5', -2.5, 'plain'],
    ['vi', '–2,5', -2.5, 'plain'],
    ['vi', '+5', 5, 'plain'],
    ['vi', '１２，５', 12.5, 'plain'],
    ['vi', '-0', 0, 'plain'],
  ])('S1-22 in %s %j is %d', (locale, typed, value, as) => {
    expect(readNumber(locale, typed)).toEqual({ value, form: as })
  })

  it.each([
    '',
    'mười',
    '1e5',
    '--1',
    '1,2,3x',
    'Infinity',
    '0x10',
    '.',
    ',',
    '-',
    '1 2',
    '12 34',
    '1.23.4',
    '12,34,567',
    '1,234.567.890',
    '1.2,3.4',
    '1..2',
    '01.234.567',
    '½',
    '5²',
    '12 %',
  ])('S1-22 %j is no number', (typed) => {
    for (const locale of ['vi', 'en']) expect(form(locale, typed), locale).toBe('not_a_number')
  })

  it('S1-22 of more digits than can be kept is refused, never rounded', () => {
    expect(form('vi', '9007199254740993')).toBe('too_precise')
    expect(form('vi', '0,1234567890123456789')).toBe('too_precise')
    expect(form('vi', `1${'0'.repeat(400)}`)).toBe('too_precise')
    expect(read('vi', '9007199254740992')).toBe(9_007_199_254_740_992)
    expect(read('vi', '0,100000000000000000000')).toBe(0.1)
  })

  it('S1-22 means the same however its marks stand, or is refused', () => {
    const piece = fc.constantFrom('1', '2', '12', '123', '125', '1234', '0', '00', '.', ',', ' ', '-')
    const typed = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.constantFrom('vi', 'en'), typed, (locale, typed) => {
        const result = readNumber(locale, typed)
        if (!('value' in result)) return
        // No digit is lost or added, but zeros at both ends.
        expect(trimmed(decimalDigits(Math.abs(result.value)).replace('.', ''))).toBe(
          trimmed(typed.replaceAll(/\D/g, '')),
        )
      }),
      { numRuns: 5000 },
    )
  })
})
