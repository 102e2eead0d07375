/** By code, so that it holds across copies of the client. */
function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

/** The place in the list that a cursor stands for is no longer known: begin again without it. */
export function isCursorExpired(error: unknown): boolean {
  return hasCode(error, 'cursor_expired')
}

/** The customer was deleted elsewhere. */
export function isGone(error: unknown): boolean {
  return hasCode(error, 'not_found')
}
