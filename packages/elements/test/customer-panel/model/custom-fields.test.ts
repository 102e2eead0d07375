import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkField, readNumber, typedOf } from '../../../src/customer-panel/custom-fields/field-check.ts'
import { valueText } from '../../../src/customer-panel/custom-fields/field-value.ts'

function field(given: Partial<CustomFieldDefinition>): CustomFieldDefinition {
  return {
    id: 'f',
    label: 'Trường',
    description: null,
    type: 'text',
    required: false,
    readOnly: false,
    options: [],
    constraints: {},
    ...given,
  }
}

/** What is wrong with a typed value, by the message's key. */
function problem(given: Partial<CustomFieldDefinition>, typed: string | string[]) {
  const checked = checkField(field(given), typed, null)
  return 'problem' in checked ? checked.problem[0] : 'fine'
}

describe('a typed value of a custom field', () => {
  it('S1-22 reads numbers as either language writes them', () => {
    const typed = {
      '1.234.567': 1_234_567,
      '1,234,567': 1_234_567,
      '1.234,5': 1234.5,
      '1,234.5': 1234.5,
      '0,5': 0.5,
    }
    for (const [text, number] of Object.entries(typed)) expect(readNumber(text), text).toBe(number)
    expect(readNumber(' -12 ')).toBe(-12)
    for (const text of ['', 'mười', '1e5', '--1', '1,2,3x', 'Infinity', '0x10'])
      expect(readNumber(text), text).toBe(NaN)
  })

  it('S1-22 reads every whole number as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (number) => {
        for (const locale of ['vi', 'en'])
          expect(readNumber(new Intl.NumberFormat(locale).format(number))).toBe(number)
      }),
    )
  })

  it('S1-22 refuses what the type or the constraints do not allow', () => {
    expect(problem({ type: 'number', constraints: { integer: true } }, '1,5')).toBe('not_an_integer')
    expect(problem({ type: 'number', constraints: { min: 1 } }, '0')).toBe('too_small')
    expect(problem({ type: 'date' }, '2026-02-30')).toBe('bad_date')
    expect(problem({ type: 'date', constraints: { maxDate: '2026-01-01' } }, '2026-01-02')).toBe('too_large')
    expect(problem({ type: 'url' }, 'javascript:alert(1)')).toBe('bad_url')
    expect(problem({ type: 'url' }, 'https://example.com')).toBe('fine')
    expect(problem({ constraints: { minLength: 3 } }, 'ab')).toBe('too_short')
    expect(problem({ constraints: { maxLength: 3 } }, 'abcd')).toBe('too_long')
    expect(problem({ type: 'multi_choice', constraints: { maxChoices: 1 } }, ['a', 'b'])).toBe('too_many')
  })

  it('S1-22 takes an empty value as none, except where a required one would go', () => {
    expect(checkField(field({}), '  ', 'x')).toEqual({ value: null })
    expect(checkField(field({ type: 'multi_choice' }), [], ['a'])).toEqual({ value: null })
    expect(checkField(field({ required: true }), '', 'x')).toEqual({ problem: ['required'] })
    expect(checkField(field({ required: true }), '', null)).toEqual({ value: null })
  })

  it('S1-22 goes into the editor and comes back the same', () => {
    const cases = [
      [{ type: 'text' }, 'chữ'],
      [{ type: 'number' }, 1234.5],
      [{ type: 'boolean' }, false],
      [{ type: 'date' }, '1990-02-03'],
      [{ type: 'multi_choice' }, ['a', 'b']],
    ] as const
    for (const [given, value] of cases) {
      const copy = typeof value === 'object' ? [...value] : value
      expect(checkField(field(given), typedOf(copy), copy)).toEqual({ value: copy })
    }
  })
})

describe('a shown value of a custom field', () => {
  const options = [{ value: 'a', label: 'Áo' }]

  it('S1-22 is in words of its type', () => {
    expect(valueText('vi', field({ type: 'date' }), '1990-02-03')).toBe('3 thg 2, 1990')
    expect(valueText('en', field({ type: 'date' }), '1990-02-03')).toBe('Feb 3, 1990')
    expect(valueText('vi', field({ type: 'number' }), 1_234_567)).toBe('1.234.567')
    expect(valueText('vi', field({ type: 'boolean' }), true)).toBe('Có')
    expect(valueText('vi', field({ type: 'choice', options }), 'a')).toBe('Áo')
    expect(valueText('vi', field({ type: 'multi_choice', options }), ['a', 'gone'])).toBe('Áo, gone')
    expect(valueText('vi', field({ type: 'unknown' }), 'x')).toBe('x')
    expect(valueText('vi', field({}), null)).toBe('Chưa có')
  })
})
