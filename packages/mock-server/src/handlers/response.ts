import type { Operation } from '@boom-risk/client/contract'
import type { RecordedAnswer } from '../domain/idempotency/ledger.ts'
import { Refusal } from '../domain/refusal.ts'
import { problemAnswer } from './problem.ts'
import type { Answer } from './route.ts'

export const EVENT_STREAM = 'text/event-stream'

/** The path is known, the method is not. */
export class WrongMethod extends Refusal {
  readonly allow: string

  constructor(allow: readonly string[]) {
    super('method_not_allowed')
    this.allow = allow.join(', ')
  }
}

export function successAnswer({ status }: Operation, { body, version }: Answer): RecordedAnswer {
  const headers = { 'Cache-Control': 'no-store', ...(version === undefined ? {} : { ETag: `"${version}"` }) }
  if (status === 204) return { status, headers, body: null }
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** Events as they happen, for as long as somebody listens. */
export function streamResponse({ status }: Operation, stream: ReadableStream<Uint8Array>): Response {
  return new Response(stream, {
    status,
    headers: { 'Content-Type': EVENT_STREAM, 'Cache-Control': 'no-store' },
  })
}

/** A problem document for whatever was thrown; an error that no rule foresaw tells nothing of itself. */
export function failureAnswer(error: unknown, requestId: string): RecordedAnswer {
  if (!(error instanceof Refusal)) return problemAnswer('internal_error', requestId)
  const headers: Record<string, string> = error instanceof WrongMethod ? { Allow: error.allow } : {}
  return problemAnswer(error.code, requestId, error.details, headers)
}

export function toResponse({ status, headers, body }: RecordedAnswer): Response {
  return new Response(body, { status, headers })
}

/** An answer that was given before, to a repeated request. */
export function replayed(answer: RecordedAnswer): RecordedAnswer {
  return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } }
}
