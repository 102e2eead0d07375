import { operations } from '@boom-risk/client/contract'
import { TOKENS } from '../tokens.ts'
import {
  always,
  answers,
  byName,
  changed,
  insteadOf,
  isProblem,
  mistakes,
  problems,
  withBody,
  without,
  withoutHeader,
  type Faults,
  type Json,
} from '../broken-server.ts'

const noViolations = problems((body) => ({ ...body, ...(body.violations ? { violations: [] } : {}) }))
const noPointers = problems((body) => ({
  ...body,
  violations: body.violations?.map((one: Json) => ({ ...one, field: '' })),
}))

/** How requests are refused. */
export const requestFaults: Faults = {
  ...Object.fromEntries(
    Object.values(operations)
      .filter(({ id }) => id !== 'streamEvents' && id !== 'deleteNote')
      .map(({ id }) => [`shape.${id}`, always(answers(id, () => ({})))]),
  ),
  'shape.deleteNote': always(async ({ operation, next }) => {
    const response = await next()
    return operation === 'deleteNote' && response.ok ? Response.json({ deleted: true }) : response
  }),

  'access.token-missing': always(mistakes(null, TOKENS.token)),
  'access.token-wrong': always(mistakes('conformance-is-nobody', TOKENS.token)),
  'access.token-in-url': always(async ({ request, next }) => {
    const token = new URL(request.url).searchParams.get('access_token')
    return token ? next(await changed(request, { authorization: `Bearer ${token}` })) : next()
  }),
  ...byName(
    ['access.forbidden', 'access.export', 'access.masking'],
    always(mistakes(TOKENS.limitedToken, TOKENS.token)),
  ),
  'access.other-shop': always(mistakes(TOKENS.secondToken, TOKENS.token)),
  'access.unknown-id': always(insteadOf('not_found', 200)),
  'access.unknown-path': always(insteadOf('not_found', 200)),
  'access.wrong-method': always(insteadOf('method_not_allowed', 404)),
  'access.session-permissions': always(answers('getSession', (body) => ({ ...body, permissions: [] }))),

  'problem.media-type': always(async ({ next }) => {
    const response = await next()
    if (!isProblem(response)) return response
    return new Response(response.body, {
      status: response.status,
      headers: { 'content-type': 'application/json' },
    })
  }),
  'problem.shape': always(problems((body) => without(body, 'title'))),
  'problem.type': always(problems((body) => ({ ...body, type: 'about:blank' }))),
  'problem.status': always(problems((body) => ({ ...body, status: 500 }))),
  'problem.request-id': always(problems((body) => ({ ...body, requestId: 'another' }))),
  'problem.privacy': always(async ({ request, next }) => {
    const response = await next()
    const sent = await request.text()
    return isProblem(response) ? withBody(response, (body) => ({ ...body, detail: sent })) : response
  }),
  'answer.request-id': always(withoutHeader('x-request-id')),
  'request.malformed': always(insteadOf('malformed_request', 500)),
  'request.media-type': always(async ({ request, next }) =>
    request.headers.get('content-type') === 'text/plain'
      ? next(await changed(request, { 'content-type': 'application/json' }))
      : next(),
  ),
  'request.too-large': always(insteadOf('payload_too_large', 200)),
  'request.answer-size': always(problems((body) => ({ ...body, detail: 'x'.repeat(70_000) }))),
  'request.large': always(async ({ request, next }) =>
    (await request.clone().text()).length > 100_000 ? Response.json({}, { status: 413 }) : next(),
  ),
  'request.inherited-names': always(insteadOf('validation_failed', 200)),

  ...byName(
    [
      'required',
      'unknown-field',
      'wrong-type',
      'invalid-choice',
      'invalid-format',
      'invalid-text',
      'too-long',
      'too-many',
      'too-few',
      'too-small',
      'too-large',
      'unknown-reference',
      'duplicate',
      'read-only',
    ].map((code) => `violation.${code}`),
    always(noViolations),
  ),
  'violation.conflict': always(insteadOf('validation_failed', 200)),
  'violation.no-identity': always(insteadOf('validation_failed', 201)),
  'violation.query': always(noPointers),
  'violation.nested': always(noPointers),
  'violation.lone-surrogate': always(insteadOf('validation_failed', 200)),
  'violation.nothing-done': always(async ({ request, operation, next }) => {
    const response = await next()
    if (operation === 'updateCustomer' && response.status === 422)
      await next(await changed(request, {}, ({ name }) => ({ name })))
    return response
  }),
}
