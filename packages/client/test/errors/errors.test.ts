import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as errors from '../../src/errors/index.ts'
import { problemError } from '../../src/transport/problem-error.ts'

const kin = [
  ['ConflictError', errors.ConflictError, errors.isConflictError],
  ['ContractError', errors.ContractError, errors.isContractError],
  ['DeadlineError', errors.DeadlineError, errors.isDeadlineError],
  ['ForbiddenError', errors.ForbiddenError, errors.isForbiddenError],
  ['NetworkError', errors.NetworkError, errors.isNetworkError],
  ['NotFoundError', errors.NotFoundError, errors.isNotFoundError],
  ['RateLimitError', errors.RateLimitError, errors.isRateLimitError],
  ['ServerError', errors.ServerError, errors.isServerError],
  ['UnauthorizedError', errors.UnauthorizedError, errors.isUnauthorizedError],
  ['ValidationError', errors.ValidationError, errors.isValidationError],
] as const

describe('guards', () => {
  it.each(kin)('%s is told from all others by its name', (name, Kin, isKin) => {
    const error = new Kin()
    expect(error).toBeInstanceOf(errors.RiskApiError)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe(name)
    expect(errors.isRiskApiError(error)).toBe(true)
    expect(kin.filter(([, , guard]) => guard(error)).map(([other]) => other)).toEqual([name])
    expect(isKin(error)).toBe(true)
  })

  it('hold across realms, where instanceof does not', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'NetworkError', code: 'network_error', retryable: true })`,
    )
    expect(foreign).not.toBeInstanceOf(Error)
    expect(errors.isNetworkError(foreign)).toBe(true)
    expect(errors.isServerError(foreign)).toBe(false)
  })

  it('take nothing else for an error of the client', () => {
    const others = [
      null,
      undefined,
      'NetworkError',
      1,
      new Error('x'),
      new DOMException('x', 'NetworkError'),
      { name: 'NetworkError' },
      { name: 'NetworkError', code: 'x' },
      () => {},
    ]
    for (const other of others) {
      expect(errors.isRiskApiError(other)).toBe(false)
      expect(errors.isNetworkError(other)).toBe(false)
    }
  })
})

describe('fields', () => {
  it('have defaults', () => {
    expect(new errors.ServerError()).toMatchObject({
      name: 'ServerError',
      code: 'server_error',
      status: null,
      retryable: true,
      violations: [],
      requestId: null,
      retryAfterMs: null,
      message: 'risk API: server_error',
    })
    expect(new errors.ConflictError()).toMatchObject({ problem: {}, attempted: null, current: null })
  })

  it('take what is given, and the message says code and status', () => {
    const cause = new Error('underneath')
    const error = new errors.RateLimitError({ code: 'slow_down', status: 429, retryAfterMs: 5, cause })
    expect(error).toMatchObject({ code: 'slow_down', status: 429, retryAfterMs: 5, retryable: true, cause })
    expect(error.message).toBe('risk API: slow_down (429)')
  })
})

const refuse = (status: number, body: string, headers: Record<string, string> = {}) =>
  problemError(new Response(null, { status, headers }), body, 'sent-1', Date.parse('2026-11-21T09:00:00Z'))

describe('of a problem document', () => {
  it.each([
    [400, 'ValidationError', false],
    [401, 'UnauthorizedError', false],
    [403, 'ForbiddenError', false],
    [404, 'NotFoundError', false],
    [405, 'RiskApiError', false],
    [408, 'RiskApiError', true],
    [409, 'ConflictError', false],
    [410, 'NotFoundError', false],
    [412, 'ConflictError', false],
    [413, 'ValidationError', false],
    [415, 'ValidationError', false],
    [422, 'ValidationError', false],
    [428, 'ValidationError', false],
    [429, 'RateLimitError', true],
    [500, 'ServerError', true],
    [503, 'ServerError', true],
    [599, 'ServerError', true],
  ])('%i is a %s', (status, name, retryable) => {
    expect(refuse(status, '<h1>Proxy</h1>')).toMatchObject({ name, status, retryable, requestId: 'sent-1' })
  })

  it('takes code, violations, request id and Retry-After', () => {
    const violations = [{ field: '/phones/3', code: 'invalid_format', message: 'is no phone number' }]
    const body = JSON.stringify({ code: 'validation_failed', violations })
    expect(refuse(422, body, { 'x-request-id': 'server-1', 'retry-after': '3' })).toMatchObject({
      code: 'validation_failed',
      violations,
      requestId: 'server-1',
      retryAfterMs: 3000,
    })
  })

  it('may come again while the first request of the intent is under way', () => {
    expect(refuse(409, '{"code":"idempotency_key_in_use"}')).toMatchObject({
      name: 'ConflictError',
      retryable: true,
    })
  })

  it.each([
    ['null', 'null'],
    ['a number', '7'],
    ['an array', '[1]'],
    ['cut short', '{"code":"not_f'],
    ['nothing', ''],
    ['a wrong code and violations', '{"code":7,"violations":{"field":"x"}}'],
    ['halves of violations', '{"violations":[null,1,"x",{"field":1},{"field":"/a","code":"b"}]}'],
  ])('is built from %s as well', (_, body) => {
    expect(refuse(404, body)).toMatchObject({ name: 'NotFoundError', code: 'not_found', violations: [] })
  })

  it('X-10 no message repeats anything of the body, be it a phone number or a token', () => {
    const secret = fc.oneof(
      fc.stringMatching(/^0[35789]\d{8}$/),
      fc.stringMatching(/^\+84[35789]\d{8}$/),
      fc.stringMatching(/^[A-Z][A-Za-z0-9._-]{20,40}$/),
    )
    const status = fc.constantFrom(400, 401, 403, 404, 405, 409, 412, 422, 429, 500, 503)
    fc.assert(
      fc.property(secret, status, fc.boolean(), (text, status, asHtml) => {
        const document = { type: text, title: text, detail: text, code: text, reason: text, existingId: text }
        const error = refuse(status, asHtml ? `<p>${text}</p>` : JSON.stringify(document))
        expect(error.message).not.toContain(text)
        expect(error.code).not.toContain(text)
        expect(String(error.stack)).not.toContain(text)
      }),
    )
  })
})
