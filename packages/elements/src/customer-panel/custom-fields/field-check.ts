import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { fieldViolation, maxTextLength, type FieldViolation } from '@boom-risk/client/rules'
import { decimalMark, editableNumber, formatExact } from '../../i18n/exact-number.ts'
import { formatCalendarDay } from '../../i18n/format-date.ts'
import type { FieldDraft, FieldValue, NewFieldValue, TypedValue } from './field-draft.ts'
import { readNumber } from './read-number.ts'
import type { fieldText } from './texts.ts'

/** What is wrong with a value, or said of it, by message and what it names. */
export type FieldMessage = readonly [
  key: Parameters<typeof fieldText>[1],
  values?: Readonly<Record<string, string | number>>,
]

/** A typed value as it is sent; or what is wrong with it. */
export type CheckedField = { readonly value: NewFieldValue } | { readonly problem: FieldMessage }

/** How a value stands in its editor: a number with all its digits, in the reader's language. */
export function typedOf(locale: string, value: FieldValue): TypedValue {
  if (value === null) return ''
  if (typeof value === 'number') return editableNumber(locale, value)
  return Array.isArray(value) ? value : String(value)
}

/** What was typed, as it is written in the language of now: a number that was typed in another one is told anew. */
export function retold(locale: string, { type }: CustomFieldDefinition, draft: FieldDraft): TypedValue {
  const { typed } = draft
  if (type !== 'number' || typeof typed !== 'string' || draft.locale === locale) return typed
  const read = readNumber(draft.locale, typed)
  return 'value' in read ? editableNumber(locale, read.value) : typed
}

/** What is edited: what was typed, in which language, and over which value. */
export type TypedField = Pick<FieldDraft, 'typed' | 'locale' | 'basis'>

/** Checks a typed value by the field's type and constraints: by the rule of the server (`S1-22`), told in the reader's words. */
export function checkField(field: CustomFieldDefinition, { typed, locale, basis }: TypedField): CheckedField {
  const read = readValue(field, locale, typed)
  if ('problem' in read) return read
  const { value } = read
  const problem = told(fieldViolation(field, value, basis !== null), field, locale)
  return problem ? { problem } : read
}

/** What was typed as a value of the field's type. */
function readValue(field: CustomFieldDefinition, locale: string, typed: TypedValue): CheckedField {
  if (typeof typed === 'object') return { value: typed.length ? [...typed] : null }
  const text = typed.trim()
  if (text === '') return { value: null }
  if (field.type === 'boolean') return { value: text === 'true' }
  if (field.type !== 'number') return { value: field.type === 'date' ? typed : text }
  const read = readNumber(locale, typed)
  if ('value' in read) return { value: read.value }
  const example = editableNumber(locale, field.constraints.integer ? 1234 : 1234.5)
  return { problem: [read.problem, { example }] }
}

/** A violation by the message that says it; what only the server can refuse, and says so, is none here. */
function told(
  violation: FieldViolation | null,
  { type, constraints }: Pick<CustomFieldDefinition, 'type' | 'constraints'>,
  locale: string,
): FieldMessage | undefined {
  const { minLength = 0, maxChoices = 0, min = 0, max = 0, minDate = '', maxDate = '' } = constraints
  const isDate = type === 'date'
  switch (violation) {
    case 'required':
      return ['required']
    case 'wrong_type':
      return ['not_an_integer']
    case 'invalid_format':
      return [isDate ? 'bad_date' : 'bad_url']
    case 'too_small':
      return isDate
        ? ['too_early', { min: formatCalendarDay(locale, minDate) }]
        : ['too_small', { min: formatExact(locale, min) }]
    case 'too_large':
      return isDate
        ? ['too_late', { max: formatCalendarDay(locale, maxDate) }]
        : ['too_large', { max: formatExact(locale, max) }]
    case 'too_short':
      return ['too_short', { min: minLength }]
    case 'too_long':
      return ['too_long', { max: maxTextLength(constraints) }]
    case 'too_many':
      return ['too_many', { max: maxChoices }]
    default:
      return undefined
  }
}

/**
 * What a typed number or day is understood as, where that is not plain from what stands in the field: a mark that groups could
 * have been meant as the decimal one, and the browser writes days in a form of its own.
 */
export function fieldHint(field: CustomFieldDefinition, { typed, locale }: TypedField): FieldMessage | null {
  if (typeof typed !== 'string') return null
  if (field.type === 'date')
    return fieldViolation(field, typed, false)
      ? null
      : ['fieldReadAs', { value: formatCalendarDay(locale, typed) }]
  if (field.type !== 'number') return null
  const read = readNumber(locale, typed)
  if ('problem' in read || read.form === 'plain') return null
  if (read.form === 'other') return ['fieldReadAs', { value: editableNumber(locale, read.value) }]
  const value = editableNumber(locale, read.value)
  if (field.constraints.integer) return ['fieldReadAs', { value }]
  return ['fieldReadThousands', { value, decimal: typed.trim().replace(/[.,]/, decimalMark(locale)) }]
}
