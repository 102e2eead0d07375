import { type OperationId, operations } from '@boom-risk/client/contract'
import {
  always,
  answers,
  byName,
  changed,
  problems,
  without,
  withoutHeader,
  type Fault,
  type Faults,
  type Json,
} from '../broken-server.ts'

const keyed = Object.values(operations).filter((operation) => 'keyed' in operation)
const VERSIONED: ReadonlySet<OperationId | null> = new Set(['updateCustomer', 'updateNote', 'deleteNote'])

const keyOf = ({ headers }: Request) => headers.get('idempotency-key') ?? ''

/** Writes each time as if it were the first. */
function forgetsKeys(): Fault {
  let writes = 0
  return async ({ request, operation, next }) => {
    if (keyOf(request) === '') return next()
    // Its own number, also where several come at once.
    const nth = ++writes
    // Another text, or it would pass for the same intent.
    const another = (body: Json) => ({ ...body, text: `${String(body['text'])}${'.'.repeat(nth)}` })
    const headers = { 'idempotency-key': crypto.randomUUID() }
    return next(await changed(request, headers, operation === 'createNote' ? another : undefined))
  }
}

/** Refuses a repeated key instead of giving the first answer. */
function refusesRepetition(id: OperationId): () => Fault {
  return () => {
    const seen = new Set<string>()
    return async ({ request, operation, next }) => {
      const isAgain = seen.has(keyOf(request))
      seen.add(keyOf(request))
      return operation === id && isAgain ? Response.json({ code: 'duplicate' }, { status: 409 }) : next()
    }
  }
}

/** The last write wins: whatever version the change is based on, the current one is taken for it. */
const ignoresIfMatch: Fault = async ({ request, operation, next }) => {
  if (!VERSIONED.has(operation)) return next()
  for (let version = 1; ; version++) {
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': crypto.randomUUID() }
    const response = await next(await changed(request, headers))
    if (response.status !== 412 || version === 9) return response
  }
}

/** Versions and idempotency keys. */
export const writeFaults: Faults = {
  'version.etag': always(withoutHeader('etag')),
  'version.grows': always(
    answers(['updateCustomer', 'updateNote'], (body, request) => ({
      ...body,
      version: (request.headers.get('if-match') ?? '').replaceAll('"', ''),
    })),
  ),
  ...byName(
    ['if-match-missing', 'customer-conflict', 'note-conflict', 'delete-conflict', 'at-once'].map(
      (name) => `version.${name}`,
    ),
    always(ignoresIfMatch),
  ),
  'version.current': always(problems((body) => without(body, 'current'))),

  ...Object.fromEntries(keyed.map(({ id }) => [`idempotency.replay.${id}`, refusesRepetition(id)])),
  'idempotency.missing': always(async ({ request, next }) =>
    keyOf(request) === '' ? next(await changed(request, { 'idempotency-key': crypto.randomUUID() })) : next(),
  ),
  ...byName(
    ['malformed', 'once', 'at-once', 'same-intent', 'reused', 'reused-elsewhere'].map(
      (name) => `idempotency.${name}`,
    ),
    forgetsKeys,
  ),
  'idempotency.after-refusal': () => {
    const refused = new Map<string, Response>()
    return async ({ request, next }) => {
      const response = refused.get(keyOf(request)) ?? (await next())
      if (response.status === 422) refused.set(keyOf(request), response)
      return response.clone()
    }
  },
  'idempotency.other-employee': () => {
    const answered = new Map<string, Response>()
    return async ({ request, operation, next }) => {
      if (operation !== 'createCustomer') return next()
      const response = answered.get(keyOf(request)) ?? (await next())
      answered.set(keyOf(request), response)
      return response.clone()
    }
  },
  'idempotency.before-if-match': refusesRepetition('updateCustomer'),
}
