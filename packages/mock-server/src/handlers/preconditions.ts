import { IdempotencyKey, type Operation, Version } from '@boom-risk/client/contract'
import { is } from 'valibot'
import { Refusal } from '../domain/refusal.ts'

/** What a repeated write is known by. @throws Refusal `idempotency_key_missing`, `malformed_request` */
export function readIdempotencyKey({ headers }: Request): string {
  const key = headers.get('idempotency-key')
  if (key === null) throw new Refusal('idempotency_key_missing')
  if (is(IdempotencyKey, key)) return key
  throw new Refusal('malformed_request', {
    detail: 'Idempotency-Key takes 8 to 128 letters, digits and _ . : -',
  })
}

/**
 * The version that a change is based on. One strong entity tag: a list or `*` would hide on which the change stands.
 * @throws Refusal `if_match_missing`, `malformed_request`
 */
export function readIfMatch({ headers }: Request, { versioned }: Operation): string | null {
  if (!versioned) return null
  const header = headers.get('if-match')
  if (header === null) throw new Refusal('if_match_missing')
  const [, version] = /^"([^"]*)"$/.exec(header.trim()) ?? []
  if (is(Version, version)) return version
  throw new Refusal('malformed_request', { detail: 'If-Match must be one entity tag, such as "7"' })
}

/**
 * Lets a change go on only where it is based on the entity as it is.
 * @param current the entity as the call answers with it
 * @throws Refusal `version_conflict` with `current`
 */
export function requireVersion(
  ifMatch: string | null,
  { version }: { readonly version: number },
  current: () => unknown,
): void {
  if (ifMatch !== null && ifMatch !== String(version))
    throw new Refusal('version_conflict', { members: { current: current() } })
}
