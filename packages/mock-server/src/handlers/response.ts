import type { Operation } from '@boom-risk/client/contract'
import { Refusal } from '../domain/refusal.ts'
import { problemResponse } from './problem.ts'
import type { Answer } from './route.ts'

/** The path is known, the method is not. */
export class WrongMethod extends Refusal {
  readonly allow: string

  constructor(allow: readonly string[]) {
    super('method_not_allowed')
    this.allow = allow.join(', ')
  }
}

export function successResponse({ status }: Operation, { body, version }: Answer): Response {
  const headers = { 'Cache-Control': 'no-store', ...(version === undefined ? {} : { ETag: `"${version}"` }) }
  return status === 204 ? new Response(null, { status, headers }) : Response.json(body, { status, headers })
}

/** A problem document for whatever was thrown; an error that no rule foresaw tells nothing of itself. */
export function failureResponse(error: unknown, requestId: string): Response {
  if (!(error instanceof Refusal)) return problemResponse('internal_error', requestId)
  const headers: Record<string, string> = error instanceof WrongMethod ? { Allow: error.allow } : {}
  return problemResponse(error.code, requestId, error.details, headers)
}
