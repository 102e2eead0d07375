import type { ConflictError, NotFoundError, ValidationError } from '@boom-risk/client'
import type { ProblemCode } from '@boom-risk/client/contract'

/*
 * What the client's guards of these names tell, in a few bytes: with those its classes would be loaded before the client is. By name and code,
 * so that it holds across frames and copies of the client.
 */

/** The code of an error of the client; empty where something else was caught. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Whether an error has a code of the contract, such as `cursor_expired`. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return codeOf(error) === code
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}

/** A rule or another writer stood against a change: with a code, the one that it says. */
export function isConflictError(error: unknown, code?: ProblemCode): error is ConflictError {
  return isNamed(error, 'ConflictError') && (!code || hasCode(error, code))
}

/** There is no such thing, or no longer. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isNamed(error, 'NotFoundError')
}

/** Fields were refused. */
export function isValidationError(error: unknown): error is ValidationError {
  return isNamed(error, 'ValidationError')
}
