import { PROBLEM_CODES, type Problem, type ProblemCode } from '@boom-risk/client/contract'
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
    ...(violations === undefined ? {} : { violations: [...violations] }),
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

/** The same, ready for the wire. */
export function problemResponse(...problem: Parameters<typeof problemAnswer>): Response {
  const { body, ...init } = problemAnswer(...problem)
  return new Response(body, init)
}
