import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { safeLink } from '@boom-risk/client/rules'
import type { FieldValue, NewFieldValue, TypedValue } from './field-draft.ts'
import type { fieldText } from './texts.ts'

/** What is wrong with a value, by message and what it names. */
export type FieldMessage = readonly [
  key: Parameters<typeof fieldText>[1],
  values?: Readonly<Record<string, string | number>>,
]

/** A typed value as it is sent; or what is wrong with it. */
export type CheckedField = { readonly value: NewFieldValue } | { readonly problem: FieldMessage }

const MAX_TEXT = 5000

/** How a value stands in its editor. */
export function typedOf(value: FieldValue): TypedValue {
  if (value === null) return ''
  return Array.isArray(value) ? value : String(value)
}

/** Checks a typed value by the field's type and constraints, as the server does (`S1-22`). */
export function checkField(field: CustomFieldDefinition, typed: TypedValue, basis: FieldValue): CheckedField {
  const isEmpty = Array.isArray(typed) ? typed.length === 0 : typed.toString().trim() === ''
  if (isEmpty) return field.required && basis !== null ? { problem: ['required'] } : { value: null }
  if (typeof typed !== 'string') return checkChoices(field, typed)
  switch (field.type) {
    case 'number':
      return checkNumber(field, typed)
    case 'boolean':
      return { value: typed === 'true' }
    case 'date':
      return checkDate(field, typed)
    case 'url':
      return safeLink(typed.trim(), { schemes: ['http', 'https'] }) === null
        ? { problem: ['bad_url'] }
        : checkText(field, typed)
    default:
      return checkText(field, typed)
  }
}

function checkChoices(
  { constraints: { maxChoices } }: CustomFieldDefinition,
  typed: readonly string[],
): CheckedField {
  return maxChoices !== undefined && typed.length > maxChoices
    ? { problem: ['too_many', { max: maxChoices }] }
    : { value: [...typed] }
}

/** Numbers as they are written in either language: `1.234,5`, `1,234.5`, `1234`. */
export function readNumber(typed: string): number {
  const plain = typed.replace(/[\s\u00A0\u202F]/gu, '')
  const isGrouped = /^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(plain)
  const decimal = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  const whole = isGrouped || decimal < 0 ? plain : plain.slice(0, decimal)
  const fraction = isGrouped || decimal < 0 ? '' : plain.slice(decimal + 1)
  const digits = whole.replace(/[.,]/g, '')
  return /^[+-]?\d+$/.test(digits) && /^\d*$/.test(fraction) ? Number(`${digits}.${fraction || '0'}`) : NaN
}

function checkNumber({ constraints }: CustomFieldDefinition, typed: string): CheckedField {
  const { min, max, integer } = constraints
  const value = readNumber(typed)
  if (!Number.isFinite(value)) return { problem: ['not_a_number'] }
  if (integer && !Number.isSafeInteger(value)) return { problem: ['not_an_integer'] }
  if (min !== undefined && value < min) return { problem: ['too_small', { min }] }
  if (max !== undefined && value > max) return { problem: ['too_large', { max }] }
  return { value }
}

function checkDate(
  { constraints: { minDate, maxDate } }: CustomFieldDefinition,
  typed: string,
): CheckedField {
  // The day must exist: `2026-02-30` would be read as another one.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(typed)) return { problem: ['bad_date'] }
  if (minDate !== undefined && typed < minDate) return { problem: ['too_small', { min: minDate }] }
  if (maxDate !== undefined && typed > maxDate) return { problem: ['too_large', { max: maxDate }] }
  return { value: typed }
}

function checkText({ constraints }: CustomFieldDefinition, typed: string): CheckedField {
  const { minLength, maxLength = MAX_TEXT } = constraints
  const value = typed.trim()
  if (minLength !== undefined && value.length < minLength)
    return { problem: ['too_short', { min: minLength }] }
  if (value.length > maxLength) return { problem: ['too_long', { max: maxLength }] }
  return { value }
}
