import type { Operation } from '@boom-risk/client/contract'
import type { Actor } from '../domain/access.ts'
import { fingerprintOf } from '../domain/idempotency/fingerprint.ts'
import type { Claim, IdempotencyLedger, RecordedAnswer } from '../domain/idempotency/ledger.ts'
import { readIdempotencyKey, readIfMatch } from './preconditions.ts'
import { readQuery } from './query.ts'
import { readJson } from './request-body.ts'
import { validate } from './validate.ts'

/** A request whose every part has the form that its operation asks for. */
export interface Admitted {
  readonly query: unknown
  readonly body: unknown
  readonly ifMatch: string | null
  /** `null` for a call that may be repeated as it is. */
  readonly claim: Claim | null
}

/** Reads a request, or finds that it was answered before: a repeated one is looked up before anything else is asked of it. */
export async function admit(
  request: Request,
  path: string,
  operation: Operation,
  actor: Actor,
  ledger: IdempotencyLedger,
): Promise<Admitted | RecordedAnswer> {
  const key = operation.keyed ? readIdempotencyKey(request) : null
  const json = operation.request ? await readJson(request, operation.bodyOptional) : undefined
  const read = (claim: Claim | null): Admitted => ({
    query: readQuery(operation, new URL(request.url)),
    body: operation.request ? validate(operation.request, json) : undefined,
    ifMatch: readIfMatch(request, operation),
    claim,
  })
  if (key === null) return read(null)
  const fingerprint = fingerprintOf([request.method, path, request.headers.get('if-match')], json)
  const claim = ledger.claim(actor.employee.id, key, fingerprint, operation)
  if ('status' in claim) return claim
  try {
    return read(claim)
  } catch (error) {
    // Nothing was done, so that the request may come again, mended, with the same key.
    claim.release()
    throw error
  }
}
