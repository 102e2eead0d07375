import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import {
  checkField,
  fieldHint,
  retold,
  typedOf,
} from '../../../src/customer-panel/custom-fields/field-check.ts'
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
  const checked = checkField(field(given), { typed, locale: 'vi', basis: null })
  return 'problem' in checked ? checked.problem[0] : 'fine'
}

/** What a message about a typed value names. */
const said = (locale: string, given: Partial<CustomFieldDefinition>, typed: string) => {
  const checked = checkField(field(given), { typed, locale, basis: null })
  return 'problem' in checked ? checked.problem[1] : undefined
}

const hint = (locale: string, given: Partial<CustomFieldDefinition>, typed: string) =>
  fieldHint(field(given), { typed, locale, basis: null })

const checked = (
  given: Partial<CustomFieldDefinition>,
  typed: string | string[],
  basis: string | string[] | null,
) => checkField(field(given), { typed, locale: 'vi', basis })

describe('a typed value of a custom field', () => {
  it('S1-22 refuses what the type or the constraints do not allow', () => {
    expect(problem({ type: 'number', constraints: { integer: true } }, '1,5')).toBe('not_an_integer')
    expect(problem({ type: 'number', constraints: { min: 1 } }, '0')).toBe('too_small')
    expect(problem({ type: 'date' }, '2026-02-30')).toBe('bad_date')
    expect(problem({ type: 'date', constraints: { maxDate: '2026-01-01' } }, '2026-01-02')).toBe('too_late')
    expect(problem({ type: 'date', constraints: { minDate: '2026-01-01' } }, '2025-12-31')).toBe('too_early')
    expect(problem({ type: 'number' }, '0,1234567890123456789')).toBe('too_precise')
    expect(problem({ type: 'url' }, 'javascript:alert(1)')).toBe('bad_url')
    expect(problem({ type: 'url' }, 'https://example.com')).toBe('fine')
    expect(problem({ constraints: { minLength: 3 } }, 'ab')).toBe('too_short')
    expect(problem({ constraints: { maxLength: 3 } }, 'abcd')).toBe('too_long')
    for (const constraints of [{}, { maxLength: 9000 }]) {
      expect(problem({ constraints }, 'x'.repeat(5001))).toBe('too_long')
      expect(said('vi', { constraints }, 'x'.repeat(5001))).toEqual({ max: 5000 })
    }
    expect(problem({ type: 'multi_choice', constraints: { maxChoices: 1 } }, ['a', 'b'])).toBe('too_many')
  })

  it('S1-22 says bounds and examples in the reader’s language', () => {
    const number = { type: 'number', constraints: { min: 0.125, max: 1_234_567.5 } } as const
    expect(said('vi', number, '0')).toEqual({ min: '0,125' })
    expect(said('en', number, '0')).toEqual({ min: '0.125' })
    expect(said('vi', number, '2000000')).toEqual({ max: '1.234.567,5' })
    expect(said('en', number, '2000000')).toEqual({ max: '1,234,567.5' })
    expect(said('vi', number, 'x')).toEqual({ example: '1234,5' })
    expect(said('en', { type: 'number', constraints: { integer: true } }, 'x')).toEqual({ example: '1234' })
    const day = { type: 'date', constraints: { minDate: '1900-01-01', maxDate: '2026-10-17' } } as const
    expect(said('vi', day, '1899-12-31')).toEqual({ min: '01/01/1900' })
    expect(said('en', day, '2026-10-18')).toEqual({ max: '17 Oct 2026' })
  })

  it('S1-22 says what was understood where it is not plain', () => {
    const number = { type: 'number' } as const
    expect(hint('vi', number, '2.125')).toEqual(['fieldReadThousands', { value: '2125', decimal: '2,125' }])
    expect(hint('en', number, '2,125')).toEqual(['fieldReadThousands', { value: '2125', decimal: '2.125' }])
    expect(hint('vi', { ...number, constraints: { integer: true } }, '2.125')).toEqual([
      'fieldReadAs',
      { value: '2125' },
    ])
    expect(hint('vi', number, '2.5')).toEqual(['fieldReadAs', { value: '2,5' }])
    for (const plain of ['2,125', '1.234.567', '12', '', 'x']) expect(hint('vi', number, plain)).toBe(null)
    expect(hint('vi', { type: 'date' }, '1990-02-03')).toEqual(['fieldReadAs', { value: '03/02/1990' }])
    expect(hint('vi', { type: 'date' }, '1990-02-31')).toBe(null)
    expect(hint('vi', {}, '2.125')).toBe(null)
  })

  it('S1-22 keeps a typed number when the language is switched', () => {
    const draft = {
      typed: '2,125',
      locale: 'vi',
      basis: null,
      version: 'v1',
      isChecked: false,
      conflict: null,
    }
    const number = field({ type: 'number' })
    expect(retold('en', number, draft)).toBe('2.125')
    expect(retold('vi', number, draft)).toBe('2,125')
    expect(retold('en', number, { ...draft, typed: '2 phẩy' })).toBe('2 phẩy')
    expect(retold('en', field({}), draft)).toBe('2,125')
    expect(checkField(number, draft)).toEqual({ value: 2.125 })
  })

  it('S1-22 takes an empty value as none, except where a required one would go', () => {
    expect(checked({}, '  ', 'x')).toEqual({ value: null })
    expect(checked({ type: 'multi_choice' }, [], ['a'])).toEqual({ value: null })
    expect(checked({ required: true }, '', 'x')).toEqual({ problem: ['required'] })
    expect(checked({ required: true }, '', null)).toEqual({ value: null })
  })

  it('S1-22 goes into the editor and comes back the same', () => {
    const cases = [
      [{ type: 'text' }, 'chữ\nhai dòng'],
      [{ type: 'number' }, 2.125],
      [{ type: 'boolean' }, false],
      [{ type: 'date' }, '1990-02-03'],
      [{ type: 'multi_choice' }, ['a', 'b']],
    ] as const
    for (const locale of ['vi', 'en'])
      for (const [given, value] of cases) {
        const basis = typeof value === 'object' ? [...value] : value
        const typed = typedOf(locale, basis)
        expect(checkField(field(given), { typed, locale, basis })).toEqual({ value: basis })
      }
  })
})

describe('a shown value of a custom field', () => {
  const options = [{ value: 'a', label: 'Áo' }]

  it('S1-22 is in words of its type', () => {
    expect(valueText('vi', field({ type: 'date' }), '1990-02-03')).toBe('03/02/1990')
    expect(valueText('en', field({ type: 'date' }), '1990-02-03')).toBe('3 Feb 1990')
    expect(valueText('vi', field({ type: 'number' }), 1_234_567)).toBe('1.234.567')
    expect(valueText('vi', field({ type: 'number' }), 2.125)).toBe('2,125')
    expect(valueText('en', field({ type: 'number' }), 0.000001)).toBe('0.000001')
    expect(valueText('vi', field({ type: 'boolean' }), true)).toBe('Có')
    expect(valueText('vi', field({ type: 'choice', options }), 'a')).toBe('Áo')
    expect(valueText('vi', field({ type: 'multi_choice', options }), ['a', 'gone'])).toBe('Áo, gone')
    expect(valueText('vi', field({ type: 'unknown' }), 'x')).toBe('x')
    expect(valueText('vi', field({}), null)).toBe('Chưa có')
  })
})
