import { VIOLATION_CODES, type ViolationCode } from '@boom-risk/client/contract'
import type { RefusedField } from './refusal.ts'

/** Names that a call of the contract could have; anything else in a body may be somebody's phone number (`X-10`). */
const FIELD_NAME = /^[A-Za-z][A-Za-z_]{0,39}$/

/** A violation with the contract's own message, and a JSON Pointer that repeats nothing foreign from the body. */
export function refusedField(code: ViolationCode, path: readonly (string | number)[]): RefusedField {
  const foreign = path.findIndex((part) => typeof part === 'string' && !FIELD_NAME.test(part))
  const named = foreign === -1 ? path : path.slice(0, foreign)
  return { field: named.map((part) => `/${part}`).join(''), code, message: VIOLATION_CODES[code] }
}
