import { describe, expect, it } from 'vitest'
import { fieldViolation, type FieldRule } from '../../src/rules/custom-field.ts'

const field = (type: string, constraints: FieldRule['constraints'] = {}, more: Partial<FieldRule> = {}) => ({
  type,
  required: false,
  readOnly: false,
  options: [{ value: 'a' }, { value: 'b' }],
  constraints,
  ...more,
})

describe('a new value of a custom field', () => {
  it.each([
    [field('number', { min: 1, max: 9 }), 5],
    [field('number', { min: 1, max: 9 }), 1],
    [field('number', { min: 1, max: 9 }), 9],
    [field('date', { minDate: '2026-01-01', maxDate: '2026-12-31' }), '2026-02-28'],
    [field('date', { minDate: '2026-01-01', maxDate: '2026-12-31' }), '2026-01-01'],
    [field('date', { minDate: '2026-01-01', maxDate: '2026-12-31' }), '2026-12-31'],
    [field('multi_choice', { maxChoices: 2 }), ['a', 'b']],
    [field('choice'), 'b'],
    [field('boolean'), false],
    [field('text', { minLength: 2, maxLength: 2, max: 1 }), 'ab'],
    [field('text'), 'x'.repeat(5000)],
    [field('url'), 'http://example.com/lan'],
    [field('of tomorrow'), 'anything'],
  ])('S1-22 fits its field: %o', (rule, value) => expect(fieldViolation(rule, value, false)).toBeNull())

  it.each([
    ['read_only', field('text', {}, { readOnly: true }), 'a'],
    ['wrong_type', field('number', { integer: true }), 1.5],
    ['wrong_type', field('number'), '1'],
    ['wrong_type', field('boolean'), 'true'],
    ['wrong_type', field('multi_choice'), 'a'],
    ['wrong_type', field('choice'), ['a']],
    ['wrong_type', field('date'), 20261231],
    ['wrong_type', field('url'), true],
    ['wrong_type', field('text'), 1],
    ['too_small', field('number', { min: 1 }), 0],
    ['too_large', field('number', { max: 9 }), 10],
    ['too_small', field('date', { minDate: '2026-01-01' }), '2025-12-31'],
    ['too_large', field('date', { maxDate: '2026-12-31' }), '2027-01-01'],
    ['invalid_format', field('date'), '2026-02-30'],
    ['too_short', field('text', { minLength: 2 }), 'a'],
    ['too_long', field('url', { maxLength: 20 }), 'https://example.com/lan'],
    ['invalid_format', field('url'), 'example.com'],
    ['invalid_format', field('url'), 'javascript:alert(1)'],
    ['invalid_format', field('url'), 'tel:+84987654321'],
    ['invalid_format', field('url'), 'https://bank.example@evil.example/'],
    ['too_long', field('text'), 'x'.repeat(5001)],
    ['too_long', field('text', { maxLength: 9000 }), 'x'.repeat(5001)],
    ['too_many', field('multi_choice', { maxChoices: 1 }), ['a', 'b']],
    ['invalid_choice', field('choice'), 'c'],
    ['duplicate', field('multi_choice'), ['a', 'a']],
  ])('S1-22 is refused: %s', (code, rule, value) => expect(fieldViolation(rule, value, false)).toBe(code))

  it('S1-22 takes a value away, unless it is required and there is one', () => {
    const required = field('text', {}, { required: true })
    expect([false, true].map((has) => fieldViolation(required, null, has))).toEqual([null, 'required'])
    expect(fieldViolation(field('text'), null, true)).toBeNull()
  })
})
