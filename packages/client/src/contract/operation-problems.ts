import type { Operation } from './operation.ts'
import type { ProblemCode } from './problem-codes.ts'

/** Every problem code that a call may answer: those that follow from what it is, and those it declares. */
export function problemCodesOf(operation: Operation): ProblemCode[] {
  const codes: ProblemCode[] = []
  if (operation.request || operation.query || operation.keyed) codes.push('malformed_request')
  if (operation.keyed) codes.push('idempotency_key_missing')
  codes.push('unauthorized')
  if (operation.permission) codes.push('forbidden')
  if (operation.path.includes('{')) codes.push('not_found')
  codes.push(...(operation.problems ?? []))
  if (operation.keyed) codes.push('idempotency_key_in_use')
  if (operation.versioned) codes.push('version_conflict', 'if_match_missing')
  if (operation.request) codes.push('payload_too_large', 'unsupported_media_type')
  if (operation.request || operation.query) codes.push('validation_failed')
  if (operation.keyed) codes.push('idempotency_key_reused')
  codes.push('rate_limited', 'internal_error')
  if (operation.feature) codes.push('not_implemented')
  codes.push('unavailable')
  return codes
}
