import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { safeLink } from '@boom-risk/client/rules'
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

const MAX_TEXT = 5000

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

/** Checks a typed value by the field's type and constraints, as the server does (`S1-22`). */
export function checkField(field: CustomFieldDefinition, { typed, locale, basis }: TypedField): CheckedField {
  const isEmpty = Array.isArray(typed) ? typed.length === 0 : typed.toString().trim() === ''
  if (isEmpty) return field.required && basis !== null ? { problem: ['required'] } : { value: null }
  if (typeof typed !== 'string') return checkChoices(field, typed)
  switch (field.type) {
    case 'number':
      return checkNumber(field, locale, typed)
    case 'boolean':
      return { value: typed === 'true' }
    case 'date':
      return checkDate(field, locale, typed)
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

function checkNumber({ constraints }: CustomFieldDefinition, locale: string, typed: string): CheckedField {
  const { min, max, integer } = constraints
  const read = readNumber(locale, typed)
  if ('problem' in read)
    return { problem: [read.problem, { example: editableNumber(locale, integer ? 1234 : 1234.5) }] }
  const { value } = read
  if (integer && !Number.isSafeInteger(value)) return { problem: ['not_an_integer'] }
  if (min !== undefined && value < min) return { problem: ['too_small', { min: formatExact(locale, min) }] }
  if (max !== undefined && value > max) return { problem: ['too_large', { max: formatExact(locale, max) }] }
  return { value }
}

function checkDate(
  { constraints: { minDate, maxDate } }: CustomFieldDefinition,
  locale: string,
  typed: string,
): CheckedField {
  // The day must exist: `2026-02-30` would be read as another one.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(typed)) return { problem: ['bad_date'] }
  if (minDate !== undefined && typed < minDate)
    return { problem: ['too_early', { min: formatCalendarDay(locale, minDate) }] }
  if (maxDate !== undefined && typed > maxDate)
    return { problem: ['too_late', { max: formatCalendarDay(locale, maxDate) }] }
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

/**
 * What a typed number or day is understood as, where that is not plain from what stands in the field: a mark that groups could
 * have been meant as the decimal one, and the browser writes days in a form of its own.
 */
export function fieldHint(field: CustomFieldDefinition, { typed, locale }: TypedField): FieldMessage | null {
  if (typeof typed !== 'string') return null
  if (field.type === 'date')
    return 'value' in checkDate(field, locale, typed)
      ? ['fieldReadAs', { value: formatCalendarDay(locale, typed) }]
      : null
  if (field.type !== 'number') return null
  const read = readNumber(locale, typed)
  if ('problem' in read || read.form === 'plain') return null
  if (read.form === 'other') return ['fieldReadAs', { value: editableNumber(locale, read.value) }]
  const value = editableNumber(locale, read.value)
  if (field.constraints.integer) return ['fieldReadAs', { value }]
  return ['fieldReadThousands', { value, decimal: typed.trim().replace(/[.,]/, decimalMark(locale)) }]
}
