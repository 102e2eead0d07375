import {
  MAX_PROBLEM_BYTES,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  type Violation,
} from '@boom-risk/client/contract'
import type { RecordedAnswer } from '../domain/idempotency/ledger.ts'
import type { RefusalDetails } from '../domain/refusal.ts'

const PROBLEM_TYPE_BASE = 'https://boom-risk.example/problems/'

/** An RFC 9457 problem document. */
export function problemAnswer(
  code: ProblemCode,
  requestId: string,
  { detail, violations, members, retryAfter }: RefusalDetails = {},
  headers: Readonly<Record<string, string>> = {},
): RecordedAnswer {
  const { status, title } = PROBLEM_CODES[code]
  const problem: Problem = {
    type: `${PROBLEM_TYPE_BASE}${code}`,
    title,
    status,
    code,
    requestId,
    ...(detail === undefined ? {} : { detail }),
    ...(violations === undefined ? {} : { violations: fitting(violations) }),
    ...members,
  }
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Request-Id': requestId,
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...headers,
    },
    body: JSON.stringify(problem),
  }
}

/** Room for everything but the violations. */
const REST_BYTES = 2048

/** As many as the answer has room for: a hostile body could have a million, and what mends a form is enough. */
function fitting(violations: readonly Violation[]): Violation[] {
  const kept: Violation[] = []
  let bytes = REST_BYTES
  for (const violation of violations) {
    // All of it is ASCII: the contract's own words, and names of fields.
    bytes += JSON.stringify(violation).length + 1
    if (bytes > MAX_PROBLEM_BYTES) break
    kept.push(violation)
  }
  return kept
}

/** The same, ready for the wire. */
export function problemResponse(...problem: Parameters<typeof problemAnswer>): Response {
  const { body, ...init } = problemAnswer(...problem)
  return new Response(body, init)
}
