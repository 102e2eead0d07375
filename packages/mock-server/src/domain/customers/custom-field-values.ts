import type { CustomFieldEdit, ViolationCode } from '@boom-risk/client/contract'
import type { CustomFieldValue } from '../model.ts'
import { Refusal, type RefusedField } from '../refusal.ts'
import { refusedField } from '../refused-field.ts'
import { CUSTOM_FIELDS, type CustomField } from '../seed/custom-fields.ts'

const FIELDS = new Map(CUSTOM_FIELDS.map((field) => [field.id, field]))

/** The values after the edits (`S1-22`). @throws Refusal `validation_failed` naming each edit that does not fit its field. */
export function editCustomFields(
  values: ReadonlyMap<string, CustomFieldValue>,
  edits: readonly CustomFieldEdit[],
): ReadonlyMap<string, CustomFieldValue> {
  const result = new Map(values)
  const violations: RefusedField[] = []
  const seen = new Set<string>()
  for (const [i, { fieldId, value }] of edits.entries()) {
    const field = FIELDS.get(fieldId)
    const at = (name: string) => ['customFields', i, name]
    if (!field) violations.push(refusedField('unknown_reference', at('fieldId')))
    else if (seen.has(fieldId)) violations.push(refusedField('duplicate', at('fieldId')))
    else {
      const code = violationOf(field, value, values.has(fieldId))
      if (code) violations.push(refusedField(code, at('value')))
    }
    seen.add(fieldId)
    if (value === null) result.delete(fieldId)
    else result.set(fieldId, value)
  }
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  return result
}

function violationOf(
  field: CustomField,
  value: CustomFieldEdit['value'],
  hasValue: boolean,
): ViolationCode | null {
  if (field.readOnly) return 'read_only'
  if (value === null) return field.required && hasValue ? 'required' : null
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? numberViolation(field, value) : 'wrong_type'
    case 'boolean':
      return typeof value === 'boolean' ? null : 'wrong_type'
    case 'multi_choice':
      return Array.isArray(value) ? choicesViolation(field, value) : 'wrong_type'
    case 'choice':
      return typeof value === 'string' ? choicesViolation(field, [value]) : 'wrong_type'
    case 'date':
      return typeof value === 'string' ? dateViolation(field, value) : 'wrong_type'
    default:
      return typeof value === 'string' ? lengthViolation(field, value) : 'wrong_type'
  }
}

function numberViolation(
  { constraints: { min, max, integer } }: CustomField,
  value: number,
): ViolationCode | null {
  if (integer && !Number.isSafeInteger(value)) return 'wrong_type'
  return rangeViolation(value, min, max)
}

function dateViolation(
  { constraints: { minDate, maxDate } }: CustomField,
  value: string,
): ViolationCode | null {
  // The date must exist: `2026-02-30` parses to another day.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return 'invalid_format'
  return rangeViolation(value, minDate, maxDate)
}

function rangeViolation<T extends number | string>(value: T, min: T | undefined, max: T | undefined) {
  if (min !== undefined && value < min) return 'too_small'
  return max !== undefined && value > max ? 'too_large' : null
}

function lengthViolation(
  { constraints: { minLength, maxLength } }: CustomField,
  value: string,
): ViolationCode | null {
  if (minLength !== undefined && value.length < minLength) return 'too_short'
  return maxLength !== undefined && value.length > maxLength ? 'too_long' : null
}

function choicesViolation(
  { options, constraints: { maxChoices } }: CustomField,
  values: readonly string[],
): ViolationCode | null {
  if (values.some((value) => !options.some((option) => option.value === value))) return 'invalid_choice'
  if (new Set(values).size < values.length) return 'duplicate'
  return maxChoices !== undefined && values.length > maxChoices ? 'too_many' : null
}
