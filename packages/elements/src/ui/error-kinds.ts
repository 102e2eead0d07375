import type { ConflictError, RiskApiError } from '@boom-risk/client'

/*
 * Told apart by name, as the client's own guards do: so they hold across copies of the client, and none of its code is
 * loaded for them.
 */

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}

/** A rule or another writer stood against a change. */
export function isConflict(error: unknown): error is ConflictError {
  return isNamed(error, 'ConflictError')
}

export function isNotFound(error: unknown): boolean {
  return isNamed(error, 'NotFoundError')
}

/** Fields were refused. */
export function isRefused(error: unknown): error is RiskApiError {
  return isNamed(error, 'ValidationError')
}
