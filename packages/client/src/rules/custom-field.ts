import { MAX_FIELD_TEXT } from '../text/text-limits.ts'
import { safeLink } from './safe-link.ts'

/** A custom field as the shop defined it, as far as its values must keep to it (`S1-22`). */
export interface FieldRule {
  readonly type: string
  /** A customer who has a value can be given another, but not none. */
  readonly required: boolean
  readonly readOnly: boolean
  readonly options: readonly { readonly value: string }[]
  /** Those of other types do not bind. */
  readonly constraints: {
    /** UTF-16 code units. */
    readonly minLength?: number | undefined
    readonly maxLength?: number | undefined
    readonly min?: number | undefined
    readonly max?: number | undefined
    readonly integer?: boolean | undefined
    /** `YYYY-MM-DD`. */
    readonly minDate?: string | undefined
    readonly maxDate?: string | undefined
    readonly maxChoices?: number | undefined
  }
}

/** Why a value does not fit its field: codes of the contract's violations. */
export type FieldViolation =
  | 'read_only'
  | 'required'
  | 'wrong_type'
  | 'invalid_format'
  | 'too_small'
  | 'too_large'
  | 'too_short'
  | 'too_long'
  | 'invalid_choice'
  | 'duplicate'
  | 'too_many'

/**
 * Why a new value does not fit its field, if it does not; `null` takes the value away. A type yet to come is taken as text. An address (`url`)
 * is `invalid_format` unless it begins with `http` or `https` and has no user name before its host.
 * @param hasValue The customer has a value so far.
 */
export function fieldViolation(
  field: FieldRule,
  value: string | number | boolean | readonly string[] | null,
  hasValue: boolean,
): FieldViolation | null {
  if (field.readOnly) return 'read_only'
  if (value === null) return field.required && hasValue ? 'required' : null
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? numberViolation(field, value) : 'wrong_type'
    case 'boolean':
      return typeof value === 'boolean' ? null : 'wrong_type'
    case 'multi_choice':
      return typeof value === 'object' ? choicesViolation(field, value) : 'wrong_type'
    case 'choice':
      return typeof value === 'string' ? choicesViolation(field, [value]) : 'wrong_type'
    case 'date':
      return typeof value === 'string' ? dateViolation(field, value) : 'wrong_type'
    case 'url':
      return typeof value === 'string' ? linkViolation(field, value) : 'wrong_type'
    default:
      return typeof value === 'string' ? lengthViolation(field, value) : 'wrong_type'
  }
}

/** Most UTF-16 code units of a text or an address: what the shop allows, and never more than a request may hold. */
export function maxTextLength({ maxLength = MAX_FIELD_TEXT }: FieldRule['constraints']): number {
  return Math.min(maxLength, MAX_FIELD_TEXT)
}

function numberViolation(
  { constraints: { min, max, integer } }: FieldRule,
  value: number,
): FieldViolation | null {
  if (integer && !Number.isSafeInteger(value)) return 'wrong_type'
  return rangeViolation(value, min, max)
}

function dateViolation(
  { constraints: { minDate, maxDate } }: FieldRule,
  value: string,
): FieldViolation | null {
  // The day must exist: `2026-02-30` would be read as another one.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) return 'invalid_format'
  return rangeViolation(value, minDate, maxDate)
}

function rangeViolation<T extends number | string>(value: T, min: T | undefined, max: T | undefined) {
  if (min !== undefined && value < min) return 'too_small'
  return max !== undefined && value > max ? 'too_large' : null
}

function lengthViolation({ constraints }: FieldRule, value: string): FieldViolation | null {
  const { minLength } = constraints
  if (minLength !== undefined && value.length < minLength) return 'too_short'
  return value.length > maxTextLength(constraints) ? 'too_long' : null
}

/** An address that a page may lead to: of another scheme, or with a user name before its host, nobody could follow it. */
function linkViolation(field: FieldRule, value: string): FieldViolation | null {
  return safeLink(value, { schemes: ['http', 'https'] }) === null
    ? 'invalid_format'
    : lengthViolation(field, value)
}

function choicesViolation(
  { options, constraints: { maxChoices } }: FieldRule,
  values: readonly string[],
): FieldViolation | null {
  if (maxChoices !== undefined && values.length > maxChoices) return 'too_many'
  if (values.some((value) => !options.some((option) => option.value === value))) return 'invalid_choice'
  return new Set(values).size < values.length ? 'duplicate' : null
}
